internal import RepatriationSchema
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Planning again and what planners decide, against services that a test answers for.
@Suite struct ReplanCommandTests {
  private static func person(_ number: UInt64) -> ID<PersonFile> {
    ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_0000 | number))
  }

  private static let moved = PlanDifference(
    moves: [
      PlanMove(person: person(1), from: "D07", to: "D08", cause: .displaced),
      PlanMove(
        person: person(2), from: "D08", to: "", cause: .other, missing: [.fineUncleared]),
    ], moved: 1, lost: 1, displaced: 1, others: 1, costBeforeCents: 500_000,
    costAfterCents: 620_000)

  private final class Sent: Sendable {
    private let changes = Mutex<[PlanChange]>([])
    private let directed = Mutex<[DirectRequest]>([])
    func add(_ request: WhatIfRequest) {
      changes.withLock { $0 += request.changes.compactMap(\.change) }
    }
    func add(_ request: DirectRequest) { directed.withLock { $0.append(request) } }
    var allChanges: [PlanChange] { changes.withLock { $0 } }
    var allDirected: [DirectRequest] { directed.withLock { $0 } }
  }

  private func rig(_ sent: Sent) throws -> Rig {
    var rig = try Rig { _, request, _ in
      switch request {
      case let request as WhatIfRequest:
        sent.add(request)
        return WhatIfReply(difference: Self.moved, planVersion: 4)
      case let request as DirectRequest:
        sent.add(request)
        if request.directive.departure == "D09" {
          throw DirectivesConflict(
            directives: [
              PlanDirective(kind: .pin, person: Self.person(1), departure: "D07"),
              request.directive,
            ])
        }
        return DirectReply(
          directive: request.directive, lifted: request.lift, priceCents: 12_000,
          difference: Self.moved)
      case is DirectivesRequest:
        return DirectivesReply(
          directives: [PlanDirective(kind: .forbid, person: Self.person(3), departure: "D07")])
      default: throw RPCError(.unimplemented, "not expected")
      }
    }
    rig.role = .planner
    return rig
  }

  @Test func `what-if names who moves and why on 80 columns`() async throws {
    let sent = Sent()
    let outcome = try await rig(sent).run([
      "what-if", "--cancel", "D07", "--delay", "D08", "+6h", "--capacity", "D10", "120",
    ])
    #expect(outcome.exitCode == 0)
    #expect(
      sent.allChanges == [
        .cancel(DepartureCancelled(departure: "D07")),
        .delay(DepartureDelayed(departure: "D08", minutes: 360)),
        .capacity(CapacityChanged(departure: "D10", seats: 120)),
      ])
    #expect(outcome.output.hasPrefix("Tried on a copy of version 4; nothing was written.\n"))
    #expect(outcome.output.contains("\(Self.person(1))"))
    #expect(outcome.output.contains("for others; awaits B03"))
    #expect(
      outcome.output.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
  }

  @Test(arguments: ["6h", "+0h", "+h", "+6x", "+99999999d"])
  func `a delay that is no time is wrong usage`(_ text: String) throws {
    #expect(WhatIfCommand.minutes(text) == (text == "6h" ? 360 : nil))
  }

  @Test func `unpin lifts what was decided, and a refused pin names the set`() async throws {
    let sent = Sent()
    let lifted = try await rig(sent).run(["unpin", "\(Self.person(3))", "D07"])
    #expect(lifted.exitCode == 0)
    #expect(sent.allDirected.first?.directive.kind == .forbid)
    #expect(sent.allDirected.first?.lift == true)
    let refused = try await rig(Sent()).run(["pin", "\(Self.person(2))", "D09"])
    #expect(refused.exitCode == 1)
    let words = refused.errors.split(separator: "\n").joined(separator: " ")
    #expect(words.contains("\(Self.person(1)) pinned to D07"))
    #expect(words.contains("manifest unpin"))
  }

  @Test func `explain takes one thing at a time`() async throws {
    let outcome = try await rig(Sent()).run(["explain", "--plan", "--departure", "D07"])
    #expect(outcome.exitCode == 64)
  }
}
