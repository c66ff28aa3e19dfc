#if PostgreSQL
  internal import EventStore
  internal import Foundation
  internal import Testing

  /// A server of this process's tests, which ends with it. Each store has a schema of its own there.
  struct PostgreSQLServer: Sendable {
    /// The one that most tests share.
    static let shared = PostgreSQLServer("a")

    /// How to connect, as superuser.
    let connection: String

    /// Starts a server, of which tests may change what concerns everybody on it.
    init(_ name: String) {
      let pid = "\(ProcessInfo.processInfo.processIdentifier)"
      connection = Self.run(["start", "/tmp/homeward-pg-\(pid)\(name)", "--with", pid])
      if connection.isEmpty { Issue.record("tools/postgres started no server") }
    }

    /// Settings of a store in a schema of its own.
    func settings(_ schema: String) throws -> PostgreSQLSettings {
      try PostgreSQLSettings(connection: connection, schema: schema)
    }

    /// Runs `tools/postgres` to its end; the first line that it prints.
    private static func run(_ arguments: [String]) -> String {
      let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../tools/postgres").resolvingSymlinksInPath().path
      let words = ([tool] + arguments).map { "'\($0)'" }.joined(separator: " ")
      guard let pipe = popen(words, "r") else { return "" }
      var line = [CChar](repeating: 0, count: 1_024)
      let isRead = fgets(&line, 1_024, pipe) != nil
      guard pclose(pipe) == 0, isRead else { return "" }
      return String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init), as: UTF8.self)
    }
  }
#endif
