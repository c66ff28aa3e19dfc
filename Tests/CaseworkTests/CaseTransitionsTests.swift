internal import Casework
internal import RepatriationSchema
internal import Testing
internal import Wire

@Suite struct CaseTransitionsTests {
  static let states = CaseState.declared
  static let named = states.filter { $0 != .unset }

  @Test func `the main line can be walked to its end, and back from a manifest`() {
    let line: [CaseState] = [
      .queued, .registered, .assessed, .processing, .manifested, .departed, .arrived, .closed,
    ]
    for (state, next) in zip(line, line.dropFirst()) {
      #expect(CaseTransitions.isAllowed(from: state, to: next), "\(state.name)")
    }
    #expect(CaseTransitions.isAllowed(from: .manifested, to: .processing))
    #expect(!CaseTransitions.isAllowed(from: .registered, to: .manifested))
    #expect(!CaseTransitions.isAllowed(from: .registered, to: .departed))
    #expect(!CaseTransitions.isAllowed(from: .arrived, to: .manifested))
  }

  @Test(arguments: named)
  func `every open case can leave the main line, and all but a void one come back`(
    _ state: CaseState
  ) {
    let allowed = CaseTransitions.allowed(from: state)
    #expect(!allowed.contains(state) && !allowed.contains(.unset))
    #expect(allowed == allowed.sorted { $0.rawValue < $1.rawValue })
    if state.isOpen { #expect(Set(allowed).isSuperset(of: CaseTransitions.exits)) }
    if state == .voided {
      #expect(allowed.isEmpty)
    } else if CaseTransitions.exits.contains(state) || state == .closed {
      #expect(allowed.contains(.processing))
      #expect(CaseTransitions.needsReason(from: state, to: .processing))
    }
  }

  @Test func `an officer sets nothing that follows from something else`() {
    for state in Self.states {
      let allowed = CaseTransitions.allowedForOfficers(from: state)
      for other in [CaseState.queued, .registered, .manifested, .departed, .transferred, .merged] {
        #expect(!allowed.contains(other), "\(state.name)")
      }
    }
    #expect(CaseTransitions.allowedForOfficers(from: .merged).isEmpty)
    #expect(CaseTransitions.allowed(from: .merged) == [.processing])
    // Another mission has the case: it gives it back, and nobody takes it.
    #expect(CaseTransitions.allowedForOfficers(from: .transferred).isEmpty)
    #expect(CaseTransitions.allowedForOfficers(from: CaseState(rawValue: 99)).isEmpty)
  }
}
