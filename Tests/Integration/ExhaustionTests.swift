import Foundation
import RepatriationSchema
import TestSupport
import Testing
import Wire
import WireRPC

/// A service that has used up what the system gives it.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct ExhaustionTests {
  private func descriptors(of process: Int32) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count
  }

  @Test func `without free descriptors a service keeps its connections, and takes new ones later`()
    async throws
  {
    let tool = "/usr/bin/prlimit"
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      print("skipped: descriptor exhaustion: there is no \(tool); install util-linux")
      return
    }
    let site = try TestDeployment()
    try await site.startIntake()
    let process = try #require(site.intakeProcess).identifier
    let question = DigestRequest(mission: "IDN-PNH")
    let early = try site.intake(as: "idn-planning")
    _ = try await early.digest(question)
    let limit = try descriptors(of: process) + 4
    let limited = try await SpawnedProgram.run(
      tool, ["--pid", "\(process)", "--nofile=\(limit):\(limit)"])
    try #require(limited.status == 0, "\(limited.errors)")
    let port = try #require(UInt16(site.intakeAddress.split(separator: ":").last ?? ""))
    let sockets = try (0..<24).map { _ in try RawSocket(port: port) }
    try await within(.seconds(4), "the descriptors are used up") { [self] in
      // A connection that there is goes on meanwhile.
      while try descriptors(of: process) < limit { _ = try await early.digest(question) }
    }
    for _ in 0..<50 { _ = try await early.digest(question) }
    for socket in sockets { socket.close() }
    let late = try site.intake(as: "idn-planning")
    _ = try await late.digest(question)
    ProcessMemory.check(site.intakeProcess, connections: 26, "descriptor exhaustion")
    await site.stop()
  }
}
