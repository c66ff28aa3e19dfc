#if PostgreSQL
  internal import EventStore
  internal import Foundation
  internal import Testing

  /// The server of this process's tests, which ends with it. Each store has a schema of its own there.
  enum PostgreSQLServer {
    /// How to connect, as superuser.
    static let connection: String = {
      let directory = "/tmp/homeward-pg-\(ProcessInfo.processInfo.processIdentifier)"
      let pid = "\(ProcessInfo.processInfo.processIdentifier)"
      let answer = run(["start", directory, "--with", pid])
      if answer.isEmpty { Issue.record("tools/postgres started no server") }
      return answer
    }()

    /// Settings of a store in a schema of its own.
    static func settings(_ schema: String) throws -> PostgreSQLSettings {
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
