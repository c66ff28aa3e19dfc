import RepatriationSchema
import Testing
import Wire

@testable import Casework

struct ManifestTransitionTests {
  private static let states: [ManifestState] = [
    .draft, .proposed, .locked, .submitted, .departed, .closed, .cancelled,
  ]

  /// The whole table, as the life of a manifest is described: one line onwards, cancelled before it has
  /// departed, and nothing back.
  @Test func `a manifest goes one step onwards, or is cancelled before it has departed`() {
    let allowed: [ManifestState: [ManifestState]] = [
      .draft: [.proposed, .cancelled], .proposed: [.locked, .cancelled],
      .locked: [.submitted, .cancelled], .submitted: [.departed, .cancelled],
      .departed: [.closed],
    ]
    for from in Self.states {
      for to in Self.states {
        let expected = allowed[from]?.contains(to) ?? false
        #expect(
          ManifestTransitions.isAllowed(from: from, to: to) == expected, "\(from) to \(to)")
      }
    }
    #expect(ManifestTransitions.allowed(from: ManifestState(rawValue: 99)).isEmpty)
  }

  @Test func `people are taken from the proposal until the list is closed or cancelled`() {
    let active: Set<ManifestState> = [.proposed, .locked, .submitted, .departed]
    for state in Self.states {
      #expect(state.isActive == active.contains(state), "\(state)")
      #expect(state.isOutOfDraft == (state != .draft), "\(state)")
    }
    #expect(!ManifestState.proposed.countsOnlyGranted)
    #expect(ManifestState.locked.countsOnlyGranted)
  }

  @Test(arguments: [
    (ManifestState.proposed, EntryState.planned, [EntryState.offloaded]),
    (.locked, .confirmed, [.offloaded, .denied, .substituted]),
    (.locked, .denied, [.confirmed]),
    (.submitted, .confirmed, [.checkedIn, .noShow, .offloaded, .denied, .substituted]),
    (.submitted, .checkedIn, [.confirmed, .boarded, .noShow, .offloaded, .denied]),
    (.submitted, .boarded, [.offloaded, .denied]),
    (.submitted, .noShow, [.confirmed]), (.submitted, .denied, [.confirmed]),
    (.submitted, .offloaded, []), (.submitted, .substituted, []),
    (.departed, .boarded, []), (.departed, .noShow, []), (.closed, .boarded, []),
    (.cancelled, .confirmed, []),
  ])
  func `an entry goes where its manifest's state allows`(
    _ manifest: ManifestState, _ state: EntryState, _ allowed: [EntryState]
  ) {
    #expect(Set(EntryTransitions.allowed(from: state, in: manifest)) == Set(allowed))
    for next in EntryState.declared {
      #expect(
        EntryTransitions.isAllowed(from: state, to: next, in: manifest) == allowed.contains(next))
    }
  }

  @Test func `who travels holds a seat, and nobody else does`() {
    let live: Set<EntryState> = [.planned, .confirmed, .checkedIn, .boarded]
    for state in EntryState.declared { #expect(state.isLive == live.contains(state), "\(state)") }
  }
}
