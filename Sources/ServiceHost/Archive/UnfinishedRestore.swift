internal import Foundation
internal import ServiceKit

/// A file in a data directory that says: a restore makes it, and has not ended. A restore that was killed
/// leaves a log behind that nobody verified, in the epoch of the one that it was taken from: no service
/// may go on with it.
package struct UnfinishedRestore: Sendable {
  private static let name = "store.unfinished"

  private let data: String
  private var path: String { data + "/" + Self.name }

  /// - Parameter data: the data directory.
  package init(data: String) {
    self.data = data
  }

  package var isSet: Bool { BoundedFile.exists(path) }

  /// Before anything else is in the directory. Of several restores that begin there at once one does.
  ///
  /// - Throws: `ServiceKitError` with `alreadyExists` when another one has begun.
  package func begin() throws {
    try AtomicFile.write(Array("restoring\n".utf8), to: path, mode: 0o600, replacing: false)
  }

  /// Makes all that was restored durable; it is whole from now on.
  ///
  /// - Throws: `ServiceKitError` with `file`.
  package func end() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: data).sorted() {
      try AtomicFile.sync(data + "/" + name)
    }
    try AtomicFile.remove(path)
  }

  /// Takes the mark back, where nothing was restored.
  package func withdraw() throws { try AtomicFile.remove(path) }

  /// What a service asks before it opens its data.
  ///
  /// - Throws: `ServiceKitError` with `lifecycle` while a restore has not ended.
  package func refuse() throws {
    guard isSet else { return }
    throw ServiceKitError(
      .lifecycle,
      "the data directory holds a restore that did not end; remove the directory and restore again")
  }
}
