internal import Foundation

/// Two PostgreSQL servers for one test, for a log and for the keys of what is in it. They end with this process.
package struct DatabaseServers: Sendable {
  /// Why there are none to be had here; `nil` when there are.
  package static let absence: String? = {
    #if PostgreSQL
      let versions =
        (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
      let isInstalled = versions.contains {
        FileManager.default.isExecutableFile(atPath: "/usr/lib/postgresql/\($0)/bin/initdb")
      }
      return isInstalled ? nil : "no PostgreSQL server is installed ('tools/postgres check' does)"
    #else
      return "this build has no PostgreSQL ('--traits PostgreSQL')"
    #endif
  }()

  /// Whether tests can use servers; says why when they cannot.
  package static var arePresent: Bool {
    if let absence { print("skipped: stores in PostgreSQL: \(absence)") }
    return absence == nil
  }

  /// The folder of the socket of the log's server.
  package let log: String
  /// The folder of the socket of the keys' server.
  package let keys: String

  /// Starts both.
  ///
  /// - Parameter name: tells them from those of other tests of this process.
  package init(_ name: String) async throws {
    log = try await Self.start(name + "l")
    keys = try await Self.start(name + "k")
  }

  private static func start(_ name: String) async throws -> String {
    let pid = ProcessInfo.processInfo.processIdentifier
    // A socket has a short path.
    let directory = "/tmp/homeward-pg-\(pid)\(name)"
    let result = try await SpawnedProgram.run(
      Executables.packageRoot + "/tools/postgres", ["start", directory, "--with", "\(pid)"])
    guard result.status == 0 else {
      throw DeadlinePassed("tools/postgres started no server:\n\(result.errors)")
    }
    return directory
  }

  /// What intake is told of them. One server has no standby.
  package var arguments: [String] {
    [
      "--store", "postgres", "--database-hosts", log, "--database-name", "postgres",
      "--database-standby=false", "--key-database-hosts", keys, "--key-database-name",
      "postgres",
    ]
  }

  /// How a program connects to the log.
  package var connection: String { "host=\(log) user=homeward dbname=postgres" }
}
