/// Why a key, a key file or a share cannot be used.
///
/// Messages hold neither keys nor content.
package struct SealingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure.
  package enum Code: String, Hashable, Sendable {
    /// The key file, or a share, is not what it should be.
    case malformed
    /// The key is not the one that was used.
    case wrongKey
    /// There is no such key, and nobody destroyed it.
    case missing
    /// The bytes were changed after they were sealed.
    case tampered
    /// The store and its keys do not go together, or the store is not sealed.
    case mismatch
    /// Keys cannot be written or read.
    case storage
    /// The key file cannot be written by this process.
    case notWritable
  }

  /// The kind of failure.
  package var code: Code
  /// What is wrong and what to do, for an operator.
  package var message: String

  /// Makes an error.
  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { "\(code.rawValue): \(message)" }
}
