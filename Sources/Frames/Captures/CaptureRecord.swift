/// One frame of a captured connection, or what was left of one (SPEC.md, captures).
package struct CaptureRecord: Hashable, Sendable {
  /// The side that sent the bytes.
  package var sender: TransportRole
  /// Microseconds since 1970-01-01T00:00Z, when the frame was complete or was handed to the system.
  package var microseconds: Int64
  /// A header and its payload. Less than that when the connection ended inside a frame, or the frame
  /// was refused.
  package var bytes: [UInt8]

  package init(sender: TransportRole, microseconds: Int64, bytes: [UInt8]) {
    self.sender = sender
    self.microseconds = microseconds
    self.bytes = bytes
  }
}

/// The 16 bytes at the beginning of a capture:
///
/// ```
/// 0      4        5          6     8                     16
/// | HMWC | u8 1   | u8 role  | u16 | i64 microseconds    |
/// ```
package struct CaptureHeader: Hashable, Sendable {
  package static let byteCount = 16
  package static let magic: [UInt8] = Array("HMWC".utf8)
  package static let version: UInt8 = 1

  /// The side that recorded.
  package var recorder: TransportRole
  /// When the connection was opened, in microseconds since 1970-01-01T00:00Z.
  package var microseconds: Int64

  package init(recorder: TransportRole, microseconds: Int64) {
    self.recorder = recorder
    self.microseconds = microseconds
  }
}

/// Why bytes are not a capture.
package struct CaptureError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: Hashable, Sendable {
    /// The file does not begin like a capture.
    case notACapture
    /// A version that this code does not read.
    case version
    /// A record that no writer makes.
    case malformed
    /// The file ends inside its header or a record, as when a program was killed.
    case truncated
  }

  package let code: Code
  /// Byte offset into the file.
  package let offset: Int
  /// A constant sentence without any of the bytes.
  package let reason: String

  package init(_ code: Code, at offset: Int, _ reason: StaticString) {
    self.code = code
    self.offset = offset
    self.reason = reason.description
  }

  package var description: String { "at byte \(offset): \(reason)" }
}
