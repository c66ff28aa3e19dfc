internal import Foundation
internal import InventedPeople
internal import Matching
internal import RepatriationSchema
internal import Synchronization
internal import Wire
internal import WireRPC

/// Desks that register invented people, each one after the other, and send again what was not answered until it is.
final class Desks: Sendable {
  let ledger: Ledger
  private let people: GeneratedPeople
  private let tasks = Mutex<[Task<Void, any Error>]>([])
  private let mayStart = Mutex(true)

  init(_ ledger: Ledger) {
    self.ledger = ledger
    people = GeneratedPeople(seed: ledger.seed)
  }

  /// Opens desks.
  ///
  /// - Parameter connect: makes a desk's client; called again only if that fails.
  func open(_ count: Int, mission: String, connect: @escaping @Sendable () throws -> IntakeClient) {
    mayStart.withLock { $0 = true }
    for _ in 0..<count {
      let task = Task {
        let client = try connect()
        while self.mayStart.withLock({ $0 }) {
          try await self.register(self.ledger.begin(), mission: mission, client)
        }
      }
      tasks.withLock { $0.append(task) }
    }
  }

  /// Lets each desk finish the person in front of it.
  func close() async throws {
    mayStart.withLock { $0 = false }
    let open = tasks.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    for task in open { try await task.value }
  }

  /// Ends the desks at once; whoever is not answered stays so.
  func abandon() async {
    mayStart.withLock { $0 = false }
    let open = tasks.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    for task in open { task.cancel() }
    for task in open { _ = await task.result }
  }

  /// Registers one person, again and again until there is an answer.
  func register(
    _ entry: Ledger.Entry, mission: String, _ client: IntakeClient, attempts: Int = 100_000
  ) async throws {
    let request = RegisterRequest(registration: registration(entry, mission: mission))
    let options = RPCCallOptions(timeout: .seconds(20), idempotencyKey: entry.key)
    var last: any Error = CancellationError()
    for _ in 0..<attempts {
      do {
        let reply = try await client.register(request, options: options)
        return try ledger.acknowledge(entry, reply)
      } catch let error as Finding {
        throw error
      } catch let error as Rejected {
        throw Finding("a registration was refused: \(error.field): \(error.reason)")
      } catch {
        try Task.checkCancellation()
        last = error
        try await Task.sleep(for: .milliseconds(5), clock: .continuous)
      }
    }
    throw last
  }

  /// A person as a desk writes them down.
  func registration(_ entry: Ledger.Entry, mission: String) -> Registration {
    let record = people.record(entry.number)
    func value(_ column: String) -> String { record.values[column]?.first ?? "" }
    var registration = Registration(
      person: entry.person, mission: mission,
      receivedAt: Timestamp(microseconds: 1_735_700_000_000_000 + Int64(entry.number) * 1_000_000),
      desk: "D-1", channel: .walkIn, queueToken: "T\(entry.number)",
      fullName: value("full_name"), sex: value("sex") == "F" ? .female : .male,
      born: PartialDate(value("birth_date")) ?? PartialDate(),
      nationality: FixedASCII<3>(value("nationality")) ?? FixedASCII(), intent: .returnHome,
      travelMode: .assisted)
    registration.nativeName = value("native_name")
    registration.birthPlace = value("birth_place")
    registration.nationalID = value("national_id")
    registration.originProvince = value("origin_province")
    registration.phone = value("phone")
    if !value("document_number").isEmpty {
      registration.documents = [
        TravelDocument(
          type: .passport, number: value("document_number"), issuer: registration.nationality,
          custody: .holder)
      ]
    }
    return registration
  }
}
