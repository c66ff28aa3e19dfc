internal import Foundation
internal import ServiceKit

/// A file in a data directory that says: this was restored, and something that happened later was left
/// out. What was erased then is erased again at the first start.
package struct RestoredMark: Sendable {
  private static let name = "store.restored"

  private let path: String

  /// - Parameter data: the data directory.
  package init(data: String) {
    path = data + "/" + Self.name
  }

  package var isSet: Bool { BoundedFile.exists(path) }

  /// - Parameter sequence: the last event that was restored.
  package func set(sequence: Int64) throws {
    try AtomicFile.write(Array("event \(sequence)\n".utf8), to: path, mode: 0o600)
  }

  package func remove() throws {
    try FileManager.default.removeItem(atPath: path)
  }
}
