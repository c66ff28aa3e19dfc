internal import Foundation
internal import ServiceKit
internal import Testing

@testable internal import ManifestCommands

/// Processes that a demo starts and ends.
@Suite struct ServiceProcessTests {
  private static let line =
    #"{"service":"intake","listen":"127.0.0.1:40001","admin":"127.0.0.1:40002"}"#

  private func start(_ script: String, in folder: Folder) async throws -> ServiceProcess {
    try await ServiceProcess.start(
      "intake", program: "/bin/sh", arguments: ["-c", script],
      logPath: folder.path + "/intake.log", variables: ["PATH": "/usr/bin:/bin"])
  }

  @Test func `a service says where it listens, and ends when it is told to`() async throws {
    let folder = try Folder()
    let service = try await start(
      "echo '\(Self.line)'; trap 'exit 0' TERM; while :; do sleep 0.05; done", in: folder)
    #expect(service.announcement.listen.description == "127.0.0.1:40001")
    #expect(await service.stop())
    // It has ended: telling it again changes nothing.
    #expect(await service.stop())
  }

  @Test func `a service that goes on printing is read to its end`() async throws {
    let folder = try Folder()
    let service = try await start(
      "echo '\(Self.line)'; head -c 300000 /dev/zero; trap 'exit 0' TERM; "
        + "while :; do sleep 0.05; done", in: folder)
    #expect(await service.stop())
  }

  @Test(arguments: ["echo 'disk is full' >&2; exit 1", "echo nonsense; exit 0"])
  func `a service that does not come up is an error with its last words`(
    script: String
  ) async throws {
    let folder = try Folder()
    let error = try await #require(throws: CommandFailure.self) {
      try await start(script, in: folder)
    }
    #expect(error.description.contains("intake did not say where it listens"))
    #expect(error.description.contains(script.contains("disk") ? "disk is full" : "intake.log"))
    #expect(try folder.mode("intake.log") == 0o600)
  }

  @Test func `a program that is not there is said`() async throws {
    let folder = try Folder()
    await #expect(throws: CommandFailure.self) {
      try await ServiceProcess.start(
        "intake", program: folder.path + "/none", arguments: [],
        logPath: folder.path + "/intake.log", variables: [:])
    }
  }
}
