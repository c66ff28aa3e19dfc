internal import Foundation

/// A file system of a few MiB in memory, for tests of a full disk. Mounting one takes the rights of the
/// superuser; where they are missing, those tests say that they were left out.
final class SmallDisk: Sendable {
  let path: String

  /// Whether this process can mount one.
  static let isAvailable: Bool = {
    guard let disk = try? SmallDisk(mebibytes: 1) else { return false }
    return FileManager.default.fileExists(atPath: disk.path)
  }()

  init(mebibytes: Int) throws {
    path = TemporaryRoot.path + "/disk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(mebibytes)m", "tmpfs", path])
  }

  deinit {
    try? Self.run("umount", ["-l", path])
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Takes up all the space that is left but so much.
  func fill(leaving bytes: Int64 = 0) throws {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { throw POSIXError(.EIO) }
    let free = Int64(status.f_bavail) * Int64(status.f_frsize)
    let file = open(path + "/ballast", O_RDWR | O_CREAT, 0o600)
    defer { close(file) }
    guard free > bytes else { return }
    let size = Int64(lseek(file, 0, SEEK_END))
    guard posix_fallocate(file, off_t(size), off_t(free - bytes)) == 0 else {
      throw POSIXError(.ENOSPC)
    }
  }

  /// Gives back what `fill` took.
  func free() { unlink(path + "/ballast") }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EPERM) }
  }
}
