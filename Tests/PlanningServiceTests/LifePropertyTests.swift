import Casework
import EventStore
import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// Random lives: steps that follow and steps that do not, holds that come and go, plans in between. What
/// must hold, holds after each of them, and a refused step leaves every byte as it was.
struct LifePropertyTests {
  private static let departures = ["IDN-PNH-D02", "IDN-PNH-D07"]
  private static let steps = 60

  private struct Life {
    let bench: LifeBench
    var random: SplitMix
    /// Minutes after the plan.
    var minutes: Int64 = 0
    var accepted = 0
    var refused = 0
    /// Entry states that were seen on locked lists, by list and person: an entry never vanishes.
    var seen: [String: Set<ID<PersonFile>>] = [:]

    var now: Timestamp {
      Timestamp(microseconds: asOf.microseconds + minutes * 60_000_000)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element? {
      elements.isEmpty ? nil : elements[Int(random.next() % UInt64(elements.count))]
    }

    mutating func chance(_ percent: UInt64) -> Bool { random.next() % 100 < percent }
  }

  @Test(arguments: 0..<12)
  func `whatever is tried, nobody has two seats and no list is overfull`(_ round: Int)
    async throws
  {
    let seed = UInt64.random(in: .min ... .max)
    var views = (1...14).map { Views.ready(UInt64($0), tier: UInt8($0 % 4)) }
    views += [
      Views.member(20, of: 7, size: 2, .head), Views.member(21, of: 7, size: 2, .spouse),
      Views.member(30, of: 8, size: 2, .head),
      Views.member(31, of: 8, size: 2, .child, band: .infant),
      Views.overstayed(40),
    ]
    let bench = try await LifeBench(
      views, seats: 8, also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 8)])
    var life = Life(bench: bench, random: SplitMix(seed))
    for step in 0..<Self.steps {
      life.minutes += Int64(life.random.next() % 360)
      let before = try await bench.harness.manifestBytes()
      do {
        try await act(&life, views)
        life.accepted += 1
      } catch let error
        where error is LifeRefused || error is Rejected || error is LifeConflict
        || error is PlanConflict || error is DirectivesConflict || error is NotFound
      {
        life.refused += 1
        #expect(
          try await bench.harness.manifestBytes() == before,
          "a refused step changed something: seed \(seed), round \(round), step \(step)")
      }
      try await check(&life, "seed \(seed), round \(round), step \(step)")
    }
    #expect(life.accepted > 0 && life.refused > 0, "seed \(seed)")
  }

  /// One step of a life, sensible or not.
  private func act(_ life: inout Life, _ views: [PlanningView]) async throws {
    guard let id = life.pick(Self.departures) else { return }
    let manifest = try await life.bench.manifest(id)
    let client = try life.bench.client()
    let version = life.chance(90) ? manifest.version : manifest.version - 1
    let at = life.now
    switch life.random.next() % 14 {
    case 0, 1, 2:
      try await advance(&life, manifest, version)
    case 3, 4, 5:
      let states: [EntryState] = [
        .confirmed, .checkedIn, .boarded, .noShow, .offloaded, .denied,
      ]
      let people = (0...Int(life.random.next() % 2)).compactMap { _ in
        life.pick(manifest.entries.map(\.person))
      }
      _ = try await client.entries(
        EntriesRequest(
          mission: LifeBench.mission, manifest: id, version: version, persons: people,
          to: life.pick(states) ?? .checkedIn, at: at), options: LifeBench.key())
    case 6, 7:
      let standby = try await client.standby(
        StandbyRequest(mission: LifeBench.mission, manifest: id, at: at))
      let parties = standby.parties.map(\.persons)
      let people =
        life.chance(80) ? life.pick(parties) ?? [] : life.pick(views).map { [$0.person] } ?? []
      let out = life.chance(50) ? life.pick(manifest.entries).map { [$0.person] } ?? [] : []
      _ = try await client.substitute(
        SubstituteRequest(
          mission: LifeBench.mission, manifest: id, version: version, out: out, in: people, at: at),
        options: LifeBench.key())
    case 8:
      guard var view = life.pick(views) else { return }
      view.held = life.chance(50)
      try await life.bench.harness.apply([view])
    case 9, 10:
      _ = try await life.bench.replanning().replan(
        ReplanRequest(mission: LifeBench.mission, asOf: at, publish: true))
    case 11:
      try await decide(&life, views)
    case 12:
      try await reopen(&life, manifest, version)
    default:
      _ = try await life.bench.replan(at: at)
    }
  }

  /// A pin, a forbid or a freeze, ordered or lifted.
  private func decide(_ life: inout Life, _ views: [PlanningView]) async throws {
    guard let departure = life.pick(["D02", "D07"]),
      let kind = life.pick([DirectiveKind.pin, .forbid, .freeze]), let view = life.pick(views)
    else { return }
    let client = try life.bench.replanning()
    let held = try await client.directives(DirectivesRequest(mission: LifeBench.mission))
    let lifted = life.chance(50) ? life.pick(held.directives) : nil
    let wanted =
      lifted
      ?? PlanDirective(
        kind: kind, person: kind == .freeze ? ID() : view.person, departure: departure)
    do {
      _ = try await client.direct(
        DirectRequest(
          mission: LifeBench.mission, directive: wanted, lift: lifted != nil, asOf: life.now),
        options: LifeBench.key())
    } catch is DirectivesConflict {
      throw Rejected(field: "directive", reason: "conflict")
    }
  }

  private func reopen(_ life: inout Life, _ manifest: Manifest, _ version: Int64) async throws {
    let name = life.chance(70) ? "budi" : "ani"
    var request = ReopenRequest(
      mission: LifeBench.mission, manifest: manifest.id, version: version, at: life.now,
      reason: "random")
    let client = try life.bench.client(name: name)
    do {
      _ = try await client.reopen(request, options: LifeBench.key())
    } catch let refused as LifeRefused where refused.confirmable {
      request.confirmed = refused.failing.map(\.person)
      _ = try await client.reopen(request, options: LifeBench.key())
    }
    life.seen[manifest.id] = nil
  }

  /// Mostly the step that follows, with whoever fails confirmed; sometimes any other.
  private func advance(_ life: inout Life, _ manifest: Manifest, _ version: Int64) async throws {
    let line: [ManifestState] = [.draft, .proposed, .locked, .submitted, .departed, .closed]
    let position = line.firstIndex(of: manifest.state) ?? 0
    let next = line[min(position + 1, line.count - 1)]
    let any: [ManifestState] = line + [.cancelled]
    var request = AdvanceRequest(
      mission: LifeBench.mission, manifest: manifest.id, version: version,
      to: life.chance(85) ? next : life.pick(any) ?? next, at: life.now, reason: "random")
    if request.to == .departed, life.now < manifest.departure.departsAt {
      life.minutes +=
        (manifest.departure.departsAt.microseconds - life.now.microseconds) / 60_000_000
      request.at = life.now
    }
    let client = try life.bench.client()
    do {
      _ = try await client.advance(request, options: LifeBench.key())
    } catch let refused as LifeRefused where refused.confirmable {
      request.confirmed = refused.failing.map(\.person)
      _ = try await client.advance(request, options: LifeBench.key())
    }
  }

  private func check(_ life: inout Life, _ place: String) async throws {
    var taken: [ID<PersonFile>: String] = [:]
    let plan = try await life.bench.harness.client().manifests(
      ManifestsRequest(mission: LifeBench.mission))
    for id in Self.departures {
      let manifest = try await life.bench.manifest(id)
      #expect(manifest.brokenInvariant == nil, "\(place)")
      #expect(plan.manifests.first { $0.id == id } == manifest.summary, "\(place)")
      let boarded = manifest.entries.count {
        $0.state == .boarded && !$0.services.contains(.infant)
      }
      #expect(boarded <= Int(manifest.departure.seats), "\(place)")
      // A draft has no numbers, also when it was cancelled as one.
      let numbers = manifest.entries.map(\.number).filter { $0 > 0 }
      #expect(Set(numbers).count == numbers.count, "\(place)")
      #expect(numbers.count == manifest.entries.count || !manifest.state.isActive, "\(place)")
      if manifest.state.isActive {
        for person in manifest.travelling {
          #expect(taken.updateValue(id, forKey: person) == nil, "two seats: \(place)")
        }
      }
      let listed = Set(manifest.entries.map(\.person))
      if manifest.state.countsOnlyGranted {
        #expect(listed.isSuperset(of: life.seen[id] ?? []), "an entry vanished: \(place)")
        life.seen[id] = listed
      }
      if manifest.state == .closed {
        let ends: [EntryState] = [.boarded, .noShow, .offloaded, .denied, .substituted]
        #expect(
          manifest.entries.count
            == ends.reduce(0) { sum, state in
              sum + manifest.entries.count { $0.state == state }
            }, "\(place)")
      }
      try await checkParties(manifest, place)
    }
    #expect(try await life.bench.seats() == taken, "\(place)")
  }

  /// The couple and the parent with the infant travel together, or neither of them does.
  private func checkParties(_ manifest: Manifest, _ place: String) async throws {
    let travelling = Set(manifest.travelling)
    for (one, other) in [(UInt64(20), UInt64(21)), (30, 31)] {
      #expect(
        travelling.contains(person(one)) == travelling.contains(person(other)),
        "a party was split: \(place)")
    }
  }
}
