/// Why bytes could not be compressed or inflated.
package struct CompressionError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong. Compare with the static members; new ones may be added.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Value: String {
      case limitExceeded, wrongLength, corrupt, checksumMismatch, dictionaryRequired
      case truncated, trailingBytes, unavailable
    }

    private let value: Value

    private init(_ value: Value) {
      self.value = value
    }

    package var description: String { value.rawValue }

    /// More bytes than the caller allows, refused before they are allocated.
    package static let limitExceeded = Code(.limitExceeded)
    /// The stream inflates to more or fewer bytes than announced.
    package static let wrongLength = Code(.wrongLength)
    /// Not a zlib stream, or its codes are invalid.
    package static let corrupt = Code(.corrupt)
    /// The Adler-32 at the end of the stream does not match its content.
    package static let checksumMismatch = Code(.checksumMismatch)
    /// The stream wants a preset dictionary; none is ever used here.
    package static let dictionaryRequired = Code(.dictionaryRequired)
    /// The input ends before the stream does.
    package static let truncated = Code(.truncated)
    /// Bytes follow the end of the stream.
    package static let trailingBytes = Code(.trailingBytes)
    /// zlib could not get memory, or its version does not fit the headers used to build.
    package static let unavailable = Code(.unavailable)
  }

  /// What went wrong.
  package let code: Code
  /// What went wrong and what to do, without any of the content.
  package let message: String
  /// The byte of the input at which it was noticed.
  package let offset: Int

  package init(_ code: Code, _ message: String, offset: Int = 0) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  package var description: String { "\(code) at byte \(offset): \(message)" }

  /// An answer of zlib that no input can provoke.
  static func unavailable(_ status: Int32) -> CompressionError {
    CompressionError(
      .unavailable,
      "zlib answered \(status); free memory, or install the zlib this program was built with")
  }
}
