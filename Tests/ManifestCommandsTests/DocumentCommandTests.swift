internal import Foundation
internal import PassengerLists
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Documents with names, against services that a test answers for.
@Suite struct DocumentCommandTests {
  private static let person = PlanningCommandTests.person

  private static func name(_ full: String = "Suharto") -> TravelName {
    TravelName(
      person: person, fullName: full, nationality: "IDN", documentType: .emergencyTravelDocument,
      documentNumber: "XE1")
  }

  private static func sealed(_ manifest: Manifest) -> SealRevisionReply {
    SealRevisionReply(
      manifest: manifest,
      sealed: SealedRevision(
        statement: RevisionStatement(
          mission: "IDN-PNH", manifest: manifest.id, revision: manifest.revision,
          state: RevisionState(rawValue: manifest.state.rawValue), digest: manifest.digest,
          persons: manifest.entries.map { $0.person })))
  }

  /// What intake was asked for.
  private final class Asked: Sendable {
    private let requests = Mutex<[TravelNamesRequest]>([])
    var all: [TravelNamesRequest] { requests.withLock { $0 } }
    func add(_ request: TravelNamesRequest) { requests.withLock { $0.append(request) } }
  }

  private func rig(
    _ state: ManifestState, asked: Asked = Asked(), name: TravelName = name(),
    _ change: @escaping @Sendable (inout SealRevisionReply) -> Void = { _ in }
  ) throws -> Rig {
    let manifest = try PlanningCommandTests.manifest(state)
    var rig = try Rig { method, request, _ in
      switch (method, request) {
      case ("manifest", _): return manifest
      case ("sealRevision", let request as SealRevisionRequest):
        if request.revision == 9 { throw NotFound(what: "revision of the manifest") }
        var manifest = manifest
        if request.revision > 0 { manifest.revision = request.revision }
        if request.revision == 1 { manifest.entries = [] }
        var reply = Self.sealed(manifest)
        change(&reply)
        return reply
      case ("travelNames", let request as TravelNamesRequest):
        asked.add(request)
        let persons = request.revision.statement.persons
        return TravelNamesReply(names: persons.isEmpty ? [] : [name])
      default: throw RPCError(.unimplemented, "\(method) is not expected")
      }
    }
    rig.role = .planner
    return rig
  }

  private static let given = ["--purpose", "boarding", "--recipient", "gate team"]

  @Test func `a draft is exported for planning, without a name and without asking for one`()
    async throws
  {
    let asked = Asked()
    let rig = try rig(.draft, asked: asked)
    let outcome = try await rig.run(["export", "IDN-PNH-D02", "--json"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let result = try MessageJSON.decode(ExportResult.self, from: outcome.output)
    #expect(result.provisional && result.rows == 1)
    #expect(result.file == rig.folder.path + "/IDN-PNH-D02-r2-PROVISIONAL.csv")
    #expect(try rig.folder.mode("IDN-PNH-D02-r2-PROVISIONAL.csv") == 0o600)
    let text = try rig.folder.read("IDN-PNH-D02-r2-PROVISIONAL.csv")
    #expect(text.contains(",DRAFT,Q9225,2026-01-27,KTI,CGK,\(Self.person),"))
    #expect(asked.all.isEmpty)
    let named = try await rig.run([
      "export", "IDN-PNH-D02", "--format", "json", "--out", rig.folder.path + "/x.json",
    ])
    #expect(named.exitCode == 0)
    let json = try MessageJSON.decode(
      NamedManifest.self, from: try rig.folder.read("x-PROVISIONAL.json"))
    #expect(json.names.isEmpty && json.about == nil && json.manifest.entries.count == 1)
  }

  @Test func `names leave for somebody who is named`() async throws {
    let asked = Asked()
    let rig = try rig(.submitted, asked: asked)
    let refused = try await rig.run(["export", "M"])
    #expect(refused.exitCode == 1 && refused.errors.contains("--recipient"))
    #expect(asked.all.isEmpty)
    let path = rig.folder.path + "/x.csv"
    let outcome = try await rig.run(["export", "M", "--recipient", "Q9", "--out", path])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try rig.folder.read("x.csv").contains(",FINAL,Q9225,"))
    #expect(try rig.folder.read("x.csv").contains(",Suharto,"))
    #expect(!outcome.output.contains("Suharto") && !outcome.errors.contains("Suharto"))
    #expect(asked.all.map(\.recipient) == ["Q9"] && asked.all.map(\.document) == [.carrierList])
  }

  @Test func `carrier rules are read from a file, and a wrong one is named`() async throws {
    let rig = try rig(.proposed)
    let rules = try rig.folder.write(
      "rules.json",
      #"{"carriers":{"Q9":{"nameColumns":"surname-and-given","mononym":"fnu"}}}"#)
    let path = rig.folder.path + "/x.csv"
    let outcome = try await rig.run([
      "export", "M", "--recipient", "Q9", "--carrier-rules", rules, "--out", path,
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try rig.folder.read("x-PROVISIONAL.csv").contains(",Suharto,FNU,"))
    for (text, words) in [
      (#"{"default":{"mononym":"invent"}}"#, "default.mononym"),
      (#"{"carriers":{"Q9":{"columns":["line"]}}}"#, "'Q9': columns leaves out manifest"),
      (#"{"default":{"columns":["colour"]}}"#, "default.columns"),
    ] {
      let wrong = try rig.folder.write("wrong.json", text)
      let refused = try await rig.run(
        [
          "print", "M", "--as", "carrier", "--carrier-rules", wrong,
        ] + Self.given)
      #expect(refused.exitCode == 1 && refused.errors.contains(words), "\(refused.errors)")
    }
  }

  @Test func `nothing is replaced unasked, and no name is read for a list that cannot be kept`()
    async throws
  {
    let asked = Asked()
    let rig = try rig(.submitted, asked: asked)
    let path = try rig.folder.write("x.csv", "precious")
    for command in [
      ["export", "M", "--recipient", "Q9"], ["print", "M", "--as", "carrier"] + Self.given,
    ] {
      let refused = try await rig.run(command + ["--out", path])
      #expect(refused.exitCode == 1)
      #expect(refused.errors.contains("exists already"))
      let nowhere = try await rig.run(command + ["--out", rig.folder.path + "/no/x.csv"])
      #expect(nowhere.exitCode == 1)
      #expect(asked.all.isEmpty)
    }
    #expect(try rig.folder.read("x.csv") == "precious")
    let replaced = try await rig.run(
      ["export", "M", "--recipient", "Q9", "--out", path, "--replace"])
    #expect(replaced.exitCode == 0)
    #expect(try rig.folder.read("x.csv").contains("Suharto"))
  }

  @Test(arguments: [
    (DocumentForm.manifest, "html", DocumentKind.manifest), (.tickSheet, "html", .tickSheet),
    (.arrivalNeeds, "html", .arrivalNeeds), (.carrier, "csv", .carrierList),
    (.paxlst, "edi", .passengerList), (.json, "json", .data),
  ])
  func `each document is a private file named after the revision, and nobody's name is in it`(
    form: DocumentForm, suffix: String, kind: DocumentKind
  ) async throws {
    let asked = Asked()
    let rig = try rig(.proposed, asked: asked)
    let outcome = try await rig.run(
      ["print", "IDN-PNH-D02", "--revision", "2", "--as", form.rawValue, "--json"] + Self.given)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let file = "IDN-PNH-D02-r2-\(form.rawValue)-PROVISIONAL.\(suffix)"
    #expect(rig.folder.names == [file])
    #expect(try rig.folder.mode(file) == 0o600)
    let text = try rig.folder.read(file)
    #expect(text.lowercased().contains("suharto"))
    if form == .json {
      let data = try MessageJSON.decode(NamedManifest.self, from: text)
      #expect(data.about?.digest == data.manifest.digest && data.about?.revision == 2)
    } else {
      #expect(text.lowercased().contains(String(repeating: "cd", count: 32)))
    }
    let result = try MessageJSON.decode(PrintResult.self, from: outcome.output)
    #expect(result.document == kind && result.stamp.revision == 2 && result.stamp.provisional)
    #expect(result.stamp.recipient == "gate team" && result.persons == 1)
    #expect(asked.all.map(\.document) == [kind] && asked.all.map(\.purpose) == ["boarding"])
    #expect(!outcome.output.contains("Suharto"))
    if form == .paxlst {
      let lists = try PassengerListReader.lists(Array(try rig.folder.read(file).utf8))
      #expect(lists.first?.passengers.map(\.surname) == ["SUHARTO"])
    }
  }

  @Test func `the data of a revision is pinned`() async throws {
    let rig = try rig(.submitted)
    let outcome = try await rig.run(["print", "IDN-PNH-D02", "--as", "json"] + Self.given)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let text = try rig.folder.read("IDN-PNH-D02-r2-json.json")
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/named-manifest.json")
    if ProcessInfo.processInfo.environment["HOMEWARD_WRITE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: url)
    }
    #expect(try Data(contentsOf: url) == Data(text.utf8))
  }

  @Test func `what changed since a revision names who came, and asks for both lists`() async throws
  {
    let asked = Asked()
    let rig = try rig(.submitted, asked: asked)
    let outcome = try await rig.run(
      ["print", "IDN-PNH-D02", "--as", "carrier", "--since", "1"] + Self.given)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("since revision 1: 1 added, 0 removed, 0 changed"))
    #expect(rig.folder.names == ["IDN-PNH-D02-r2-since-r1.csv"])
    #expect(try rig.folder.read("IDN-PNH-D02-r2-since-r1.csv").contains("ADD,1,IDN-PNH-D02,2,"))
    #expect(asked.all.map(\.revision.statement.revision) == [2, 1])
    let never = try await rig.run(
      ["print", "IDN-PNH-D02", "--as", "carrier", "--since", "2"] + Self.given)
    #expect(never.exitCode == 1 && never.errors.contains("has revision 2"))
  }

  @Test func `what must be looked at is told by line, without a name`() async throws {
    let rig = try rig(.submitted, name: Self.name("Oliva Sihombing"))
    let rules = try rig.folder.write(
      "rules.json", #"{"default":{"nameColumns":"surname-and-given"}}"#)
    let outcome = try await rig.run(
      ["print", "M", "--as", "carrier", "--carrier-rules", rules] + Self.given)
    #expect(
      outcome.output.contains("NAME_PARTS surname and given name are not known apart: line 1"))
    #expect(!outcome.output.contains("Oliva"))
    let chinese = try self.rig(.submitted, name: Self.name("陈伟"))
    let refused = try await chinese.run(["print", "M", "--as", "paxlst"] + Self.given)
    #expect(refused.exitCode == 1 && refused.errors.contains("line 1 cannot be written in UNOA"))
    #expect(chinese.folder.names.isEmpty)
  }

  @Test func `a seal of another list than the one that came with it is not taken to intake`()
    async throws
  {
    let changes: [@Sendable (inout SealRevisionReply) -> Void] = [
      { $0.sealed.statement.persons = [] }, { $0.sealed.statement.revision = 7 },
      { $0.sealed.statement.manifest = "IDN-PNH-D03" },
      { $0.sealed.statement.digest = FixedBytes<32>() },
      { $0.sealed.statement.state = .departed },
    ]
    for change in changes {
      let asked = Asked()
      let rig = try rig(.locked, asked: asked, change)
      let outcome = try await rig.run(["print", "M", "--as", "json"] + Self.given)
      #expect(outcome.exitCode == 1 && outcome.errors.contains("sealed something else"))
      #expect(asked.all.isEmpty && rig.folder.names.isEmpty)
    }
  }

  @Test func `a revision that there is not is said in words`() async throws {
    let outcome = try await rig(.locked).run(
      ["print", "M", "--as", "json", "--revision", "9"] + Self.given)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("no such revision of the manifest"))
  }

  @Test(arguments: [
    ["--as", "json", "--purpose", "x"], ["--as", "json", "--recipient", "x"],
    ["--as", "json", "--recipient", " ", "--purpose", "x"],
    ["--as", "paxlst", "--since", "1", "--recipient", "x", "--purpose", "x"],
    ["--as", "carrier", "--since", "3", "--revision", "3", "--recipient", "x", "--purpose", "x"],
    ["--as", "carrier", "--revision", "0", "--recipient", "x", "--purpose", "x"],
    ["--as", "pdf", "--recipient", "x", "--purpose", "x"],
  ])
  func `a document needs a form, a purpose and a recipient`(arguments: [String]) async throws {
    let outcome = try await rig(.locked).run(["print", "M"] + arguments)
    #expect(outcome.exitCode == 64)
  }
}
