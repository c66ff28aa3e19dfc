internal import EventStore
internal import Foundation
internal import IntakeService
internal import PlanningService
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

/// A mark in every personal text of every request, looked for in every file of both services.
@Suite struct SealedCanaryTests {
  @Test func `no file of a service holds anything personal that it was told`() async throws {
    let bench = try AccessBench(isOnDisk: true)
    var samples = try SampleRequests()
    try await samples.registerPeople(bench)
    let name = try #require(QualifiedName("person.v1.Change"))
    let changes = try #require(samples.schema.union(named: name)).cases.map(\.tag)
    var accepted = 0
    for call in bench.calls {
      for tag in call.info.name == "update" ? changes : [1] {
        samples.changeTag = tag
        samples.person = SampleRequests.id(call.info.name == "register" ? 30 : 1)
        let bytes = try samples.bytes(of: call.request)
        for role in Role.allCases where call.info.roles.contains(role.rawValue) {
          // Refusals are fine: most requests about an invented list or transfer are refused.
          if (try? await call.send(try bench.transport(role), bytes, samples.options())) != nil {
            accepted += 1
          }
        }
      }
    }
    #expect(accepted > 60, "only \(accepted) calls were accepted")
    // The marks were stored: the services read them back.
    let plain = try await Self.text(of: bench.store)
    let stored = Set(samples.marks.keys.filter { plain.contains($0) })
    #expect(stored.count > 30, "only \(stored.count) personal fields were stored")

    func check(_ moment: String) throws {
      for path in try FileManager.default.subpathsOfDirectory(atPath: bench.directory) {
        let file = bench.directory + "/" + path
        guard let data = FileManager.default.contents(atPath: file) else { continue }
        #expect(data.range(of: Data("Zqmark".utf8)) == nil, "\(path), \(moment)")
        #expect(data.range(of: Data("zqmark".utf8)) == nil, "\(path), \(moment)")
      }
    }
    try check("while the services run")
    await bench.store.close()
    await bench.planningStore.close()
    try check("after they have ended")
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.directory).count >= 4)
  }

  /// Everything that a store gives out in plain.
  static func text(
    of store: SealedEventStore, _ rules: SealingRules = IntakeSealing.rules
  ) async throws -> String {
    try await store.read { reader in
      var bytes: [UInt8] = []
      var after: Int64 = 0
      while true {
        let page = try reader.events(after: after, limit: 500)
        for stored in page.elements { bytes += stored.event.body }
        guard page.hasMore, let last = page.elements.last else { break }
        after = last.sequence
      }
      for (table, rule) in rules.tables where !rule.hidesKeys {
        for document in try reader.scan(table, partition: nil, keys: .all, limit: 5_000).elements {
          bytes += document.value
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func `the document of keys says of every stored personal field whose key seals it`() throws
  {
    let schema = try #require(ProjectFiles.schema)
    let text = try String(
      contentsOf: ProjectFiles.root.appending(path: "docs/KEYS.md"), encoding: .utf8)
    var messages: Set<String> = []
    var waiting = try Self.stored.map { try #require(QualifiedName($0)) }
    var seen = Set(waiting)
    while let name = waiting.popLast() {
      for type in schema.parts(of: name) where seen.insert(type).inserted { waiting.append(type) }
      let message = schema.messages.first { $0.name == name }
      guard let message, message.fields.contains(where: { $0.isPersonal && !$0.isRemoved }) else {
        continue
      }
      messages.insert("\(message.name)")
    }
    #expect(messages.count > 15)
    for message in messages.sorted() {
      #expect(text.contains("`\(message)`"), "\(message) is stored and has no row")
    }
  }

  /// Everything that either service keeps.
  private static let stored = [
    "person.v1.PersonFile", "planningview.v1.PlanningView", "person.v1.Group",
    "intake.v1.HistoryEntry", "reception.v1.Announcement", "intake.v1.RejectedRow",
    "duplicates.v1.DuplicatePair", "lists.v1.AuthorityList", "reception.v1.QueueEntry",
    "reception.v1.Transfer", "events.v1.EventBody", "events.v1.EventHeader",
    "planning.v1.Manifest", "planning.v1.PlanReply", "planning.v1.Departure",
    "lifecycle.v1.LifeChange", "lifecycle.v1.Override", "replanning.v1.PlanDirective",
    "planningevents.v1.PlanningEventBody", "access.v1.DenialCount", "protection.v1.Erasure",
    "protection.v1.LegalHold",
  ]
}

extension Schema {
  /// The messages and unions that a message or a union holds.
  fileprivate func parts(of name: QualifiedName) -> [QualifiedName] {
    let fields = messages.first { $0.name == name }?.fields.map(\.type) ?? []
    let cases = unions.first { $0.name == name }?.cases.compactMap(\.type) ?? []
    return (fields + cases).flatMap(\.names)
  }
}

extension TypeReference {
  fileprivate var names: [QualifiedName] {
    switch self {
    case .message(let name), .union(let name): [name]
    case .list(let element, _): element.names
    default: []
    }
  }
}
