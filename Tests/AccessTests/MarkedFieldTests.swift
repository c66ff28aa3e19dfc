internal import IntakeService
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

/// A mark in every personal text of every request, followed to every answer of every role; and whatever
/// is personal and no text, wherever it is set in an answer.
@Suite struct MarkedFieldTests {
  /// What was seen where.
  private struct Seen {
    /// Roles that were told a field, by the field's name.
    var told: [String: Set<Role>] = [:]
    var accepted: Set<String> = []
    var errors: [String] = []
  }

  @Test func `what a role may not be told reaches it through no method`() async throws {
    let bench = try AccessBench()
    var samples = try SampleRequests()
    try await samples.registerPeople(bench)
    var seen = Seen()
    try await record(bench, &samples, &seen)
    try await read(bench, &samples, &seen)

    for (field, roles) in seen.told.sorted(by: { $0.key < $1.key }) {
      let (message, name) = Self.split(field)
      let allowed = FieldReaders.roles(message, name)
      let wrong = roles.subtracting(allowed).map(\.rawValue).sorted()
      #expect(wrong.isEmpty, "\(field) was told to \(wrong)")
    }
    // The marks do travel: whoever may be told is.
    let expected: [(field: String, role: Role)] = [
      ("person.v1.Registration.fullName", .intakeOfficer),
      ("person.v1.Registration.fullName", .planner),
      ("person.v1.Registration.phone", .intakeOfficer),
      ("person.v1.Registration.note", .screener),
      ("person.v1.TravelDocument.number", .liaison),
      ("person.v1.Screening.narrative", .screener),
      ("person.v1.MedicalNote.text", .medical),
      ("intake.v1.PlaceHoldRequest.reason", .approver),
      // Dates, codes and answers have no room for a mark: where they stand in an answer, they are told.
      ("person.v1.Registration.born", .intakeOfficer),
      ("person.v1.Registration.indicators", .screener),
      ("person.v1.Screening.acts", .screener),
    ]
    for (field, role) in expected {
      #expect(seen.told[field]?.contains(role) == true, "\(field) was not told to \(role)")
    }
    for method in ["register", "update", "placeHold", "releaseHold", "keepApart", "defineGroup"] {
      #expect(seen.accepted.contains("intake.v1.Intake/\(method)"), "\(method) took no request")
    }

    for line in bench.logged {
      #expect(SampleRequests.marks(in: line).isEmpty, "logged: \(line)")
    }
    for error in seen.errors {
      #expect(SampleRequests.marks(in: error).isEmpty, "told as an error: \(error)")
    }
  }

  /// Sends every command with every role that may, each change to a case by itself.
  private func record(
    _ bench: AccessBench, _ samples: inout SampleRequests, _ seen: inout Seen
  ) async throws {
    let name = try #require(QualifiedName("person.v1.Change"))
    let change = try #require(samples.schema.union(named: name))
    for call in bench.calls where call.info.isIdempotent {
      let tags = call.info.name == "update" ? change.cases.map(\.tag) : [1]
      for tag in tags {
        samples.changeTag = tag
        // A person who is registered once more would be refused.
        samples.person = SampleRequests.id(call.info.name == "register" ? 30 : 1)
        let bytes = try samples.bytes(of: call.request)
        for role in Role.allCases where call.info.roles.contains(role.rawValue) {
          await send(call, bytes, as: role, bench, samples, &seen)
        }
      }
    }
    samples.person = SampleRequests.id(1)
  }

  /// Asks everything that can be asked with every role that may.
  private func read(
    _ bench: AccessBench, _ samples: inout SampleRequests, _ seen: inout Seen
  ) async throws {
    samples.searched = samples.mark("person.v1.Registration", "fullName")
    samples.isMarked = false
    for call in bench.calls where !call.info.isIdempotent {
      for person in [UInt8(1), 30] {
        samples.person = SampleRequests.id(person)
        let bytes = try samples.bytes(of: call.request)
        for role in Role.allCases where call.info.roles.contains(role.rawValue) {
          await send(call, bytes, as: role, bench, samples, &seen)
        }
      }
    }
    samples.isMarked = true
  }

  private func send(
    _ call: MethodCall, _ bytes: [UInt8], as role: Role, _ bench: AccessBench,
    _ samples: SampleRequests, _ seen: inout Seen
  ) async {
    do {
      let answers = try await call.send(
        try bench.transport(role), bytes, samples.options())
      seen.accepted.insert(call.info.fullName)
      for answer in answers {
        for field in try samples.personalFields(in: answer, of: call.response) {
          seen.told[field, default: []].insert(role)
        }
      }
      for mark in answers.flatMap({ SampleRequests.marks(in: $0) }) {
        guard let field = samples.marks[mark] else { continue }
        seen.told[field, default: []].insert(role)
      }
    } catch {
      seen.errors.append("\(error)")
    }
  }

  @Test func `every personal field of every service has its readers, and no row is of none`() throws
  {
    let schema = try #require(ProjectFiles.schema)
    var fields: Set<String> = []
    for service in schema.services {
      let reached = try schema.subset(reachableFrom: service.name)
      for message in reached.messages {
        for field in message.fields where field.isPersonal && !field.isRemoved {
          fields.insert("\(message.name).\(field.name)")
        }
      }
    }
    // What the log alone holds is read by those who read the log.
    for message in schema.messages where message.name.package == "events.v1" {
      for field in message.fields where field.isPersonal {
        fields.insert("\(message.name).\(field.name)")
      }
    }
    for field in fields.sorted() {
      let (message, name) = Self.split(field)
      #expect(FieldReaders.row(of: message, name) != nil, "\(field) has no row in FieldReaders")
    }
    for row in FieldReaders.rows {
      let own = fields.filter { Self.split($0).message == row.message }
      let isUsed = row.fields.allSatisfy { own.contains("\(row.message).\($0)") } && !own.isEmpty
      #expect(isUsed, "\(row.message) \(row.fields): no such personal field")
    }
  }

  private static func split(_ field: String) -> (message: String, name: String) {
    let dot = field.lastIndex(of: ".") ?? field.startIndex
    return (String(field[..<dot]), String(field[field.index(after: dot)...]))
  }
}
