/// The eleven frame types (SPEC.md, frames).
package enum FrameType: UInt8, Sendable, CaseIterable {
  /// From the client: its version range, services, limits.
  case hello = 1
  /// From the server: what it makes of HELLO. Calls may start.
  case welcome = 2
  /// A schema descriptor, sent only when the other side's fingerprint differs.
  case schema = 3
  /// The start of a call with its first or only message.
  case request = 4
  /// One whole message of a stream.
  case item = 5
  /// The reply, an error, or the end of a stream: exactly one for each REQUEST.
  case end = 6
  /// The client no longer wants the answer.
  case cancel = 7
  /// The receiver of a stream lets its sender go on.
  case credit = 8
  case ping = 9
  case pong = 10
  /// No further calls on this connection, and why.
  case goAway = 11
}

/// Bits of the flags byte. Any other bit ends the connection.
package struct FrameFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The payload is `u32 inflated size | one zlib stream`.
  package static let zlib = FrameFlags(rawValue: 1)
  /// The sender of this stream sends nothing after it.
  package static let last = FrameFlags(rawValue: 2)
  /// The payload starts with `u16 n | Metadata`.
  package static let metadata = FrameFlags(rawValue: 4)
  /// No handler has run.
  package static let notExecuted = FrameFlags(rawValue: 8)
}

/// The 16 bytes before every payload, little-endian:
///
/// ```
/// 0        4      5       6       8          12         16
/// | u32 len | type | flags | u16 aux | u32 stream | u32 arg |
/// ```
package struct FrameHeader: Hashable, Sendable {
  package static let byteCount = 16

  /// Payload bytes that follow, without the header.
  package var length: UInt32
  package var type: FrameType
  package var flags: FrameFlags
  /// Method, status or service index, by type.
  package var auxiliary: UInt16
  /// 0 for the connection itself, else the id of a call.
  package var stream: StreamID
  /// Milliseconds, credit bytes or a token, by type.
  package var argument: UInt32

  package init(
    _ type: FrameType, length: UInt32 = 0, flags: FrameFlags = [], auxiliary: UInt16 = 0,
    stream: StreamID = .connection, argument: UInt32 = 0
  ) {
    self.length = length
    self.type = type
    self.flags = flags
    self.auxiliary = auxiliary
    self.stream = stream
    self.argument = argument
  }
}

/// The id of a call: slot in the low 20 bits, generation above it (rule T6).
package struct StreamID: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Generations run from 1 so that no id is 0.
  package static let generations: ClosedRange<UInt32> = 1...4095
  /// One more than the largest slot that fits.
  package static let slotCount = 1 << 20
  /// Frames about the connection itself.
  package static let connection = StreamID(rawValue: 0)

  package init(slot: Int, generation: UInt32) {
    precondition(slot >= 0 && slot < Self.slotCount, "a slot has 20 bits")
    precondition(Self.generations.contains(generation), "a generation is 1…4095")
    self.rawValue = UInt32(slot) | generation << 20
  }

  package var slot: Int { Int(rawValue & 0xF_FFFF) }
  package var generation: UInt32 { rawValue >> 20 }
}

/// A method as a number: index of the service in the client's HELLO and ordinal within the service
/// (rule T2).
package struct MethodNumber: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let maximumServices = 63
  package static let ordinals: ClosedRange<UInt16> = 1...1023

  package init(service: Int, ordinal: UInt16) {
    precondition(service >= 0 && service < Self.maximumServices, "at most 63 services")
    precondition(Self.ordinals.contains(ordinal), "a method ordinal is 1…1023")
    self.rawValue = UInt16(service) << 10 | ordinal
  }

  package var service: Int { Int(rawValue >> 10) }
  package var ordinal: UInt16 { rawValue & 0x3FF }
}
