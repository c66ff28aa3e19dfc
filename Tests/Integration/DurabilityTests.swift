import Foundation
import RepatriationSchema
import TestSupport
import Testing
import Wire
import WireRPC

/// What becomes of a service whose disk is full or whose log is damaged, as its callers and its operator
/// see it.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct DurabilityTests {
  /// A file system of a few MiB, which takes the rights of the superuser to mount.
  private final class SmallDisk {
    let path: String

    init?(at path: String, mebibytes: Int) async throws {
      self.path = path
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let mounted = try await SpawnedProgram.run(
        "/usr/bin/env",
        ["mount", "-t", "tmpfs", "-o", "size=\(mebibytes)m,mode=0700", "tmpfs", path])
      guard mounted.status == 0 else { return nil }
    }

    func unmount() async throws {
      _ = try await SpawnedProgram.run("/usr/bin/env", ["umount", "-l", path])
    }

    func fill() throws {
      var status = statvfs()
      guard statvfs(path, &status) == 0 else { throw POSIXError(.EIO) }
      let file = open(path + "/ballast", O_RDWR | O_CREAT, 0o600)
      defer { close(file) }
      let free = Int64(status.f_bavail) * Int64(status.f_frsize)
      guard posix_fallocate(file, 0, off_t(free)) == 0 else { throw POSIXError(.ENOSPC) }
    }

    func free() { unlink(path + "/ballast") }
  }

  private func register(_ number: UInt8, _ site: TestDeployment) async throws -> RegisterReply {
    let id = WireUUID(bytes: [UInt8](repeating: number, count: 16)) ?? WireUUID()
    var registration = Registration(
      person: ID(id), mission: "IDN-PNH",
      receivedAt: Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)),
      desk: "IDN-1", channel: .walkIn, fullName: "Sari Dewi \(number)", sex: .female,
      nationality: FixedASCII("IDN"), intent: .returnHome,
      travelMode: .assisted)
    registration.consentRecorded = true
    registration.note = String(repeating: "a long story ", count: 70)
    return try await site.intake(as: "idn-officer").register(
      RegisterRequest(registration: registration), options: RPCCallOptions(idempotencyKey: id))
  }

  /// Waits until a page of the admin port answers with a status.
  private func wait(for status: Int, _ page: String, of site: TestDeployment) async throws {
    let url = "http://\(site.intakeAdmin)\(page)"
    try await within(.seconds(30), "\(page) answers \(status)") {
      while try await AdminProbe.status(url) != status {
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
  }

  @Test func `on a full disk desks are told to come back, and can once there is space`()
    async throws
  {
    let site = try TestDeployment()
    guard let disk = try await SmallDisk(at: site.directory.file("intake"), mebibytes: 40) else {
      print("skipped: a full disk: mounting a tmpfs needs the superuser")
      return
    }
    try await site.startIntake(["--store-reserve", "8MiB"])
    _ = try await register(1, site)
    try disk.fill()
    var refusal: RPCError?
    var number: UInt8 = 1
    while refusal == nil, number < 250 {
      number += 1
      do {
        _ = try await register(number, site)
      } catch let error as RPCError {
        refusal = error
      }
    }
    #expect(refusal?.status == .unavailable && refusal?.retryAfterMilliseconds == 5_000)
    #expect(
      refusal?.message == "intake's disk is full: nothing can be recorded until space is freed")
    // Reading goes on; the operator sees why.
    _ = try await site.intake(as: "idn-officer").show(
      ShowRequest(person: ID(WireUUID(bytes: [UInt8](repeating: 1, count: 16)) ?? WireUUID())))
    try await wait(for: 503, "/readyz", of: site)
    let (_, body) = try await AdminProbe.get("http://\(site.intakeAdmin)/readyz")
    #expect(body.contains("the disk is full: nothing can be recorded"))
    disk.free()
    try await wait(for: 200, "/readyz", of: site)
    // The same call with the same key, as a desk repeats it.
    _ = try await register(number, site)
    await site.stop()
    try await disk.unmount()
  }

  @Test func `intake signs where its log stands into a witness directory`() async throws {
    let site = try TestDeployment()
    let witness = site.directory.file("witness")
    try FileManager.default.createDirectory(atPath: witness, withIntermediateDirectories: true)
    try await site.startIntake(["--witness-dir", witness])
    let reply = try await register(1, site)
    // What is new is signed at the latest when the service ends.
    await site.stop()
    let names = try FileManager.default.contentsOfDirectory(atPath: witness)
    #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".witness") })
    let text = try String(contentsOfFile: witness + "/" + (names.first ?? ""), encoding: .utf8)
    #expect(text.hasPrefix("homeward-witness-1 ") && text.hasSuffix("\n"))
    let words = try #require(text.split(separator: "\n").last).split(separator: " ")
    #expect(words.count == 7 && (Int64(words[4]) ?? 0) >= reply.sequence)
  }

  @Test func `a service whose log was changed stays up, reads, and records nothing`() async throws {
    let site = try TestDeployment()
    try await site.startIntake()
    _ = try await register(1, site)
    await site.stop()
    // Another signed checkpoint of the same place: the log does not lead to it any more.
    let changed = try await SpawnedProgram.run(
      "/usr/bin/env",
      [
        "python3", "-c",
        """
        import sqlite3, sys
        store = sqlite3.connect(sys.argv[1] + "/store.sqlite")
        store.execute("UPDATE event SET body = zeroblob(10) WHERE seq = 1")
        store.commit()
        """, site.directory.file("intake"),
      ])
    guard changed.status == 0 else {
      print("skipped: a changed log: there is no python3 with sqlite3")
      return
    }
    try await site.startIntake(waitsForReady: false)
    try await wait(for: 503, "/readyz", of: site)
    let (_, body) = try await AdminProbe.get("http://\(site.intakeAdmin)/readyz")
    #expect(body.contains("the log is damaged: nothing can be recorded"))
    let refusal = try await #require(throws: RPCError.self) { _ = try await register(2, site) }
    #expect(refusal.status == .dataLoss)
    #expect(refusal.message == "intake's log is damaged: nothing is recorded until it is restored")
    #expect(site.intakeProcess?.isRunning == true)
    _ = try await site.intake(as: "idn-officer").status(StatusRequest())
    await site.stop()
  }
}
