internal import TestSupport
internal import Testing

/// Programs built from different versions of one schema, as processes (SPEC.md, section 7.3).
@Suite(.timeLimit(.minutes(2)))
struct SchemaVersionTests {
  /// Runs every call of one program against another and gives back its lines by name.
  private func calls(
    from client: String, to server: String
  ) async throws -> [String: String] {
    let serving = try SpawnedProgram(Executables.path(server), ["serve"])
    defer { serving.kill() }
    let line = try await within(.seconds(30), "\(server) serve") { await serving.firstLine() }
    let port = try #require(line?.split(separator: "=").last)
    let result = try await SpawnedProgram.run(
      Executables.path(client), ["call", String(port)], limit: .seconds(30))
    #expect(result.status == 0, "\(result.errors)")
    var lines: [String: String] = [:]
    for line in result.output.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      lines[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
    }
    return lines
  }

  @Test(arguments: ["desk-old", "desk-new", "desk-broken"])
  func `a version understands itself`(_ program: String) async throws {
    let lines = try await calls(from: program, to: program)
    for name in ["echo-plain", "echo-full", "store-plain", "store-full"] {
      #expect(lines[name] == "same", "\(name)")
    }
    #expect(lines["sample"] == "same \(lines["own-sample"] ?? "-")")
    #expect(lines["list"] == (program == "desk-broken" ? "same" : "2"))
    #expect(lines["added"] == (program == "desk-new" ? "same" : nil))
  }

  @Test func `a new client and an old server talk, and the server stores nothing unknown`()
    async throws
  {
    let lines = try await calls(from: "desk-new", to: "desk-old")
    #expect(lines["echo-plain"] == "same")
    // The old server gives back the fields, the enum's and the union's case that it does not know.
    #expect(lines["echo-full"] == "same")
    #expect(lines["store-plain"] == "same")
    #expect(lines["store-full"]?.hasPrefix("SCHEMA_INCOMPATIBLE") == true)
    #expect(lines["sample"]?.hasPrefix("same ") == true)
    #expect(lines["list"] == "2")
    #expect(lines["added"]?.hasPrefix("UNIMPLEMENTED unexecuted") == true)
  }

  @Test func `an old client keeps what a new server sends and returns it byte for byte`()
    async throws
  {
    let newest = try await calls(from: "desk-new", to: "desk-new")
    let lines = try await calls(from: "desk-old", to: "desk-new")
    for name in ["echo-plain", "echo-full", "store-plain", "store-full"] {
      #expect(lines[name] == "same", "\(name)")
    }
    // The new server's fullest case, read, kept and written again by the old client.
    let sample = try #require(newest["own-sample"])
    #expect(lines["sample"] == "same \(sample)")
    #expect(lines["own-sample"] != sample)
    #expect(lines["list"] == "2")
  }

  @Test(arguments: [
    ("desk-old", "desk-broken"), ("desk-broken", "desk-old"), ("desk-new", "desk-broken"),
    ("desk-broken", "desk-new"),
  ])
  func `incompatible versions refuse each other with the rules, and no call runs`(
    client: String, server: String
  ) async throws {
    let lines = try await calls(from: client, to: server)
    for name in ["echo-plain", "echo-full", "store-plain", "store-full", "sample", "list"] {
      let line = try #require(lines[name])
      #expect(line.hasPrefix("SCHEMA_INCOMPATIBLE unexecuted"), "\(name): \(line)")
      #expect(line.contains("desk.v1.Desk: method-kind-changed, type-changed"), "\(name): \(line)")
    }
  }
}
