internal import Foundation
internal import SchemacCommands
internal import Testing

/// A temporary folder that holds the generated Python, and what is copied there; nothing else.
///
/// Python runs in it isolated (-I: no environment, no user's packages; -S: no site packages), so that
/// the standard library is all it has.
struct PythonFolder: ~Copyable {
  let url: URL
  private let interpreter: String

  /// `nil`, after telling why, when there is no Python.
  init?() throws {
    guard let interpreter = Self.interpreter else {
      print("skipped: no python3 in PATH, so the Python implementation is not tested")
      return nil
    }
    self.interpreter = interpreter
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("conformance-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  private static let interpreter: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/python3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs `schemac generate --language python` into the folder.
  func generate(_ schemas: [URL]) throws {
    let outcome = SchemacCommand.run(
      ["generate", "--language", "python", "--out", url.path] + schemas.map(\.path))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  func copy(_ file: URL, to name: String) throws {
    let target = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: file, to: target)
  }

  struct Outcome: Sendable {
    var exitCode: Int32
    var output: String
    var errors: String
  }

  /// Runs Python in the folder. Input and output go through files, so no pipe can fill up.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let files = FileManager.default.temporaryDirectory
      .appendingPathComponent("conformance-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
    let names = ["input", "output", "errors"].map { files.appendingPathComponent($0) }
    try Data(input.utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: interpreter)
    process.arguments = ["-I", "-S", "-B"] + arguments
    process.currentDirectoryURL = url
    process.environment = [:]
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      exitCode: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }
}
