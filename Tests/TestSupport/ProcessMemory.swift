internal import Foundation
package import Testing

/// What a service's process has taken of the machine, as the kernel counts it.
package enum ProcessMemory {
  /// What a server may take without any connection, and for each, in MiB.
  package static let base = 64
  package static let perConnection = 1

  /// The most memory that a process ever had, and how much of it are pages of its program's file, in MiB; `nil` when
  /// there is no such process. A program that is built for tests is a large file, which the machine can drop at any time.
  private static func peak(of process: Int32) -> (all: Int, file: Int)? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    else { return nil }
    func field(_ name: String) -> Int? {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      let words = line?.split(whereSeparator: \.isWhitespace) ?? []
      return words.compactMap { Int($0) }.first.map { ($0 + 1023) >> 10 }
    }
    guard let all = field("VmHWM:"), let file = field("RssFile:") else { return nil }
    return (all, file)
  }

  /// Prints the peak and holds it against the bound.
  ///
  /// - Parameters:
  ///   - connections: the most that were open at once.
  ///   - what: what the process went through.
  package static func check(
    _ process: SpawnedProgram?, connections: Int, _ what: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    guard let process, let peak = peak(of: process.identifier) else {
      Issue.record("\(what): there is no process to look at", sourceLocation: location)
      return
    }
    let held = peak.all - peak.file
    let bound = base + connections * perConnection
    print(
      "memory at most \(held) MiB of \(bound) MiB, and \(peak.file) MiB of program: "
        + "\(process.name), \(connections) connections, \(what)")
    #expect(held <= bound, "\(what)", sourceLocation: location)
  }
}
