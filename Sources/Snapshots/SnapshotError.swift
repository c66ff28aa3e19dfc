internal import Compression

/// Why a snapshot could not be written, read, verified or put together.
package struct SnapshotError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong. Compare with the static members; new ones may be added.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Value: String {
      case notASnapshot, unsupported, truncated
      case headerCorrupt, chunkCorrupt, indexCorrupt, footerCorrupt, paddingNotZero
      case digestMismatch, orderViolation, countMismatch, limitExceeded
      case rowInvalid, manifestMismatch, incomplete, fileSystem, internalFailure
      case signatureCorrupt, keyMissing, sealBroken
    }

    private let value: Value

    private init(_ value: Value) {
      self.value = value
    }

    package var description: String { value.rawValue }

    /// The bytes do not begin like a snapshot.
    package static let notASnapshot = Code(.notASnapshot)
    /// A version, codec, column layout, seal or signature this program does not know.
    package static let unsupported = Code(.unsupported)
    /// The file is shorter than what it must hold.
    package static let truncated = Code(.truncated)
    /// The header contradicts its checksum or its rules.
    package static let headerCorrupt = Code(.headerCorrupt)
    /// A chunk contradicts its checksum, the index or its rules.
    package static let chunkCorrupt = Code(.chunkCorrupt)
    /// The index contradicts its digest or its rules.
    package static let indexCorrupt = Code(.indexCorrupt)
    /// The footer contradicts its checksum or its rules.
    package static let footerCorrupt = Code(.footerCorrupt)
    /// A byte that pads is not zero.
    package static let paddingNotZero = Code(.paddingNotZero)
    /// The digest of the whole file is wrong.
    package static let digestMismatch = Code(.digestMismatch)
    /// Keys are not strictly ascending.
    package static let orderViolation = Code(.orderViolation)
    /// Rows or chunks are more or fewer than announced.
    package static let countMismatch = Code(.countMismatch)
    /// A size or a number is over its limit, refused before memory was taken.
    package static let limitExceeded = Code(.limitExceeded)
    /// The block of certificates and signature breaks its rules.
    package static let signatureCorrupt = Code(.signatureCorrupt)
    /// A row this kind of snapshot cannot hold.
    package static let rowInvalid = Code(.rowInvalid)
    /// A manifest, bitmap or piece belongs to another snapshot.
    package static let manifestMismatch = Code(.manifestMismatch)
    /// Chunks are missing still.
    package static let incomplete = Code(.incomplete)
    /// The operating system refused a file operation.
    package static let fileSystem = Code(.fileSystem)
    /// The file is sealed, and its key was not given or does not exist any more.
    package static let keyMissing = Code(.keyMissing)
    /// A block of a sealed file does not open: it was changed, moved, or written in part.
    package static let sealBroken = Code(.sealBroken)
    /// zlib is unavailable, or something here broke its own rule.
    package static let internalFailure = Code(.internalFailure)
  }

  /// What went wrong.
  package let code: Code
  /// What went wrong and what to do next. Never holds content of rows.
  package let message: String
  /// The byte of the file (or manifest) at fault, where there is one.
  package let offset: UInt64?

  package init(_ code: Code, _ message: String, offset: UInt64? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  package var description: String {
    guard let offset else { return "\(code): \(message)" }
    return "\(code) at byte \(offset): \(message)"
  }

  /// What `error` of a zlib stream that starts at `offset` says about its chunk.
  static func chunk(_ number: Int, _ error: CompressionError, at offset: UInt64) -> SnapshotError {
    let code: Code =
      switch error.code {
      case .unavailable: .internalFailure
      case .limitExceeded: .limitExceeded
      default: .chunkCorrupt
      }
    return SnapshotError(
      code, "chunk \(number): \(error.message)", offset: offset &+ UInt64(clamping: error.offset))
  }
}
