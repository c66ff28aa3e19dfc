#if PostgreSQL
  internal import EventStore
  internal import Foundation
  internal import TestSupport

  /// The cluster of `tools/cluster`, in a directory of its own.
  final class TestCluster: Sendable {
    private static let portBase = 27_400

    private let directory: String
    /// What intake is told of it.
    let arguments: [String]

    /// Starts it.
    ///
    /// - Parameter networks: each server gets a network of its own, so that it can be cut off.
    init(networks: Bool) async throws {
      let pid = ProcessInfo.processInfo.processIdentifier
      directory = "/tmp/homeward-cluster-\(pid)"
      let result = try await Self.tool(
        ["up", directory, "--with", "\(pid)", "--port", "\(Self.portBase)"]
          + (networks ? ["--networks"] : []))
      arguments =
        result.split(separator: "\n").last.map {
          $0.split(separator: " ").map(String.init)
        } ?? []
    }

    /// Why no server can be cut off on this machine; `nil` when it can.
    static func noNetworks() async throws -> String? {
      let result = try await SpawnedProgram.run(program, ["networks"])
      return result.status == 0 ? nil : String(result.errors.prefix { !$0.isNewline })
    }

    private static let program = Executables.packageRoot + "/tools/cluster"

    private static func tool(_ arguments: [String]) async throws -> String {
      let result = try await SpawnedProgram.run(program, arguments, limit: .seconds(420))
      guard result.status == 0 else {
        throw Finding("tools/cluster \(arguments[0]):\n\(result.errors.suffix(3_000))")
      }
      return result.output
    }

    func run(_ verb: String, _ more: String...) async throws {
      _ = try await Self.tool([verb, directory] + more)
    }

    func leader() async throws -> String {
      String(try await Self.tool(["leader", directory]).prefix { !$0.isNewline })
    }

    /// Keeps what the servers have logged, whose directory goes with this process.
    ///
    /// - Returns: where it is.
    func keepLogs() throws -> String {
      let kept = directory + "-logs"
      try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
      for name in try FileManager.default.contentsOfDirectory(atPath: directory)
      where name.hasSuffix(".log") {
        try FileManager.default.copyItem(atPath: "\(directory)/\(name)", toPath: "\(kept)/\(name)")
      }
      return kept
    }

    func down() async { _ = try? await Self.tool(["down", directory]) }

    /// How this process itself reaches the cluster, or one of its servers alone.
    func settings(of server: String? = nil) throws -> PostgreSQLSettings {
      guard let place = arguments.firstIndex(of: "--database-hosts"),
        arguments.indices.contains(place + 1)
      else { throw Finding("tools/cluster did not say where its servers are") }
      var hosts: [(host: String, port: String)] = []
      for (index, item) in arguments[place + 1].split(separator: ",").enumerated()
      where server == nil || server == "db\(index + 1)" {
        let parts = item.split(separator: ":")
        guard parts.count == 2 else { throw Finding("a server's address has no port") }
        hosts.append((String(parts[0]), String(parts[1])))
      }
      let password = try String(contentsOfFile: directory + "/password", encoding: .utf8)
      return try PostgreSQLSettings(
        connection: PostgreSQLSettings.connection([
          (name: "host", value: hosts.map(\.host).joined(separator: ",")),
          (name: "port", value: hosts.map(\.port).joined(separator: ",")),
          (name: "user", value: "homeward"), (name: "dbname", value: "homeward"),
        ]), password: password.trimmingCharacters(in: .newlines), requiresStandby: true)
    }
  }
#endif
