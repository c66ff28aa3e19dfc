internal import Foundation
internal import PassengerLists
internal import Testing

/// Our messages, read by somebody else's parser. Runs where a Python has pydifact: the first `python3` of
/// PATH, or the one that `HOMEWARD_PYTHON` names.
@Suite struct PydifactTests {
  /// Exit code of the script where pydifact is missing.
  private static let notInstalled: Int32 = 3

  @Test func `pydifact finds the same segments, elements and components`() throws {
    guard let python = Self.python else {
      print("skipped: no python3 in PATH, so no other parser reads our lists")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "paxlst-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var lists = [try SampleLists.transfer()]
    lists += (0..<11).map { PassengerList.random(&random, level: $0.isMultiple(of: 2) ? .a : .b) }
    for (index, list) in lists.enumerated() {
      let file = folder.appending(path: "list-\(index).edi")
      try Data(try PassengerListWriter().bytes(list)).write(to: file)
      guard let found = try Self.read(file, python, folder) else {
        print("skipped: \(python) has no pydifact, so no other parser reads our lists")
        return
      }
      let written = PassengerListWriter().segments(list)
        .filter { $0.tag != "UNB" && $0.tag != "UNZ" && $0.tag != "UNE" }
      let segments = found.filter { $0.first?.first != "message" && $0.first?.first != "UNE" }
      #expect(
        segments.map(Self.trimmed) == written.map { Self.trimmed([[$0.tag]] + $0.elements) },
        "seed \(seed), list \(index)")
    }
  }

  /// Without what is empty at the end of a segment or an element.
  private static func trimmed(_ elements: [[String]]) -> [[String]] {
    var result = elements.map { components in
      var components = components
      while components.last?.isEmpty == true { components.removeLast() }
      return components
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  private static let python: String? = {
    let variables = ProcessInfo.processInfo.environment
    if let named = variables["HOMEWARD_PYTHON"] { return named }
    return (variables["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// - Returns: `nil` where pydifact is missing.
  private static func read(
    _ file: URL, _ python: String, _ folder: URL
  ) throws -> [[[String]]]? {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Python/read_paxlst.py")
    // Through a file, so that no pipe can fill up.
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script.path, file.path]
    process.standardOutput = handle
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try handle.close()
    if process.terminationStatus == notInstalled { return nil }
    try #require(process.terminationStatus == 0)
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode([[String]].self, from: Data($0.utf8))
    }
  }
}
