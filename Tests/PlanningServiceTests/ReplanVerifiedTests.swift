import Casework
import PlanModel
import PlanVerifier
import Planner
import RepatriationSchema
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// Random facts and decisions, each followed by planning again through the service: what is published then
/// stands before the verifier, rule by rule.
struct ReplanVerifiedTests {
  private static let steps = 25

  @Test(arguments: 0..<10)
  func `after every replan the verifier accepts the lists, and decisions are kept`(_ round: Int)
    async throws
  {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    var views: [UInt64: PlanningView] = [:]
    for number in UInt64(1)...16 { views[number] = Views.ready(number, tier: UInt8(number % 4)) }
    views[20] = Views.member(20, of: 7, size: 2, .head)
    views[21] = Views.member(21, of: 7, size: 2, .spouse)
    views[30] = Views.member(30, of: 8, size: 2, .head)
    views[31] = Views.member(31, of: 8, size: 2, .child, band: .infant)
    views[4]?.keepApart = [person(5)]
    views[5]?.keepApart = [person(4)]
    for number in [UInt64(40), 41] { views[number] = Views.overstayed(number) }
    let bench = try await LifeBench(
      views.sorted { $0.key < $1.key }.map(\.value), seats: 7,
      also: [
        Departures.direct("D03", "2026-01-29T13:10:00+07:00", seats: 6),
        Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 8),
      ])
    var minutes: Int64 = 0
    var published = 0
    for step in 0..<Self.steps {
      let place = "seed \(seed), round \(round), step \(step)"
      minutes += Int64(random.next() % 200)
      let now = Timestamp(microseconds: asOf.microseconds + minutes * 60_000_000)
      try await change(bench, &random, &views, at: now)
      do {
        let reply = try await bench.replanning().replan(
          ReplanRequest(mission: LifeBench.mission, asOf: now, publish: true))
        if reply.published { published += 1 }
      } catch is DirectivesConflict {
        // Facts made decisions impossible: all of them are lifted, as a planner would.
        for directive in try await directives(bench) {
          _ = try await bench.replanning().direct(
            DirectRequest(
              mission: LifeBench.mission, directive: directive, lift: true, asOf: now),
            options: LifeBench.key())
        }
        _ = try await bench.replanning().replan(
          ReplanRequest(mission: LifeBench.mission, asOf: now, publish: true))
      }
      try await check(bench, at: now, place)
    }
    #expect(published > 0, "seed \(seed)")
  }

  private func directives(_ bench: LifeBench) async throws -> [PlanDirective] {
    try await bench.replanning().directives(
      DirectivesRequest(mission: LifeBench.mission)
    ).directives
  }

  private func change(
    _ bench: LifeBench, _ random: inout SplitMix, _ views: inout [UInt64: PlanningView],
    at now: Timestamp
  ) async throws {
    let numbers = views.keys.sorted()
    let number = numbers[Int(random.next() % UInt64(numbers.count))]
    let departure = ["D02", "D03", "D07"][Int(random.next() % 3)]
    switch random.next() % 8 {
    case 0, 1, 2:
      views[number]?.held.toggle()
      if let view = views[number] { try await bench.harness.apply([view]) }
    case 3:
      let new = (numbers.last ?? 0) + 1
      views[new] = Views.ready(new, tier: UInt8(random.next() % 4))
      if let view = views[new] { try await bench.harness.apply([view]) }
    case 4:
      let isStaying = views[number]?.state == .staying
      views[number]?.state = isStaying ? .processing : .staying
      if let view = views[number] { try await bench.harness.apply([view]) }
    case 5, 6:
      let kind: [DirectiveKind] = [.pin, .forbid, .freeze]
      let chosen = kind[Int(random.next() % 3)]
      do {
        _ = try await bench.replanning().direct(
          DirectRequest(
            mission: LifeBench.mission,
            directive: PlanDirective(
              kind: chosen, person: chosen == .freeze ? ID() : person(number),
              departure: departure), asOf: now), options: LifeBench.key())
      } catch is DirectivesConflict {
      } catch is Rejected {
      } catch is NotFound {
      }
    default:
      let list = try await bench.manifest("IDN-PNH-\(departure)")
      guard list.state == .draft, !list.entries.isEmpty else { return }
      var request = AdvanceRequest(
        mission: LifeBench.mission, manifest: list.id, version: list.version, to: .proposed,
        at: now, reason: "random")
      do {
        _ = try await bench.client().advance(request, options: LifeBench.key())
      } catch let refused as LifeRefused where refused.confirmable {
        request.confirmed = refused.failing.map(\.person)
        _ = try? await bench.client().advance(request, options: LifeBench.key())
      }
    }
  }

  private func check(_ bench: LifeBench, at now: Timestamp, _ place: String) async throws {
    let service = ReplanningService(bench.harness.environment)
    let state = try await service.state(of: LifeBench.mission, asOf: now, announced: [])
    let lists = try DraftPlan(state)
    let problem = lists.prepared.problem
    let verdict = verify(problem, lists.plan)
    #expect(verdict.isAccepted, "\(place): \(verdict.violations)")
    var found: [ID<PersonFile>: String] = [:]
    for manifest in state.input.published
    where manifest.state == .draft || manifest.state.isActive {
      for person in manifest.travelling {
        #expect(
          found.updateValue(manifest.departure.id, forKey: person) == nil,
          "listed twice: \(place)")
      }
    }
    let known = Set(lists.prepared.problem.parties.flatMap(\.members).map(\.id))
    for directive in state.directives
    where known.contains(PersonID(directive.person))
      && lists.prepared.problem.index(of: DepartureID(directive.departure)) != nil
    {
      if directive.kind == .pin {
        #expect(found[directive.person] == directive.departure, "a pin is not kept: \(place)")
      } else {
        #expect(found[directive.person] != directive.departure, "a forbid is not kept: \(place)")
      }
    }
  }
}
