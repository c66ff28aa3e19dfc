internal import Foundation
package import Testing

/// What a service's process has taken of the machine, as the kernel counts it.
package enum ProcessMemory {
  /// What a server may take without any connection, and for each, in MiB.
  package static let base = 64
  package static let perConnection = 1

  /// The most memory that a process ever had, in MiB; `nil` when there is no such process.
  package static func peak(of process: Int32) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let words = line?.split(whereSeparator: \.isWhitespace) ?? []
    return words.compactMap { Int($0) }.first.map { ($0 + 1023) >> 10 }
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
    let bound = base + connections * perConnection
    print(
      "memory at most \(peak) MiB of \(bound) MiB: \(process.name), \(connections) connections, \(what)"
    )
    #expect(peak <= bound, "\(what)", sourceLocation: location)
  }
}
