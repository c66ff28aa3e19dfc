internal import Foundation

/// A directory for one test, removed with all its content when the last reference goes.
package final class TemporaryDirectory: Sendable {
  package let path: String

  package init(_ purpose: String = "homeward") throws {
    let base = FileManager.default.temporaryDirectory.path
    path = "\(base)/\(purpose)-\(UUID().uuidString.prefix(13))"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func file(_ name: String) -> String { path + "/" + name }
}
