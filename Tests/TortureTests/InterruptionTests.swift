import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(3)))
struct InterruptionTests {
  @Test(arguments: ["kill", "partition"])
  func `a campaign that is interrupted leaves nothing running`(_ name: String) async throws {
    let torture = try SpawnedProgram(Executables.path("torture"), [name, "--count", "100000"])
    defer { torture.kill() }
    let started = try await within(.seconds(60), "the campaign starts programs") {
      while torture.isRunning {
        let children = SpawnedPrograms.children(of: torture.identifier)
        if children.count >= 2 { return children }
        try await Task.sleep(for: .milliseconds(20), clock: .continuous)
      }
      throw DeadlinePassed("the campaign ended:\n\(torture.output)")
    }
    torture.terminate()
    #expect(await torture.wait() == 130)
    try await within(.seconds(20), "what was started ends") {
      while started.contains(where: Self.isAlive) {
        try await Task.sleep(for: .milliseconds(20), clock: .continuous)
      }
    }
  }

  /// A process that has ended is a zombie until it is collected.
  private static func isAlive(_ identifier: Int32) -> Bool {
    let text = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
    guard let text, let name = text.lastIndex(of: ")") else { return false }
    return text[name...].split(separator: " ").dropFirst().first != "Z"
  }
}
