package import Wire

/// Which end of the connection reads.
package enum TransportRole: String, Sendable {
  case client
  case server

  /// The other end.
  package var other: TransportRole { self == .client ? .server : .client }
}

/// A frame that no conforming peer sends. It ends the connection with GOAWAY.
package struct FrameViolation: Error, Hashable, Sendable {
  /// `malformed`, `limit`, `resourceExhausted` or `schemaIncompatible`.
  package let status: RPCError.Status
  /// A constant sentence without any of the peer's bytes.
  package let reason: String

  package init(_ status: RPCError.Status, _ reason: StaticString) {
    self.status = status
    self.reason = reason.description
  }

  package static func malformed(_ reason: StaticString) -> Self { Self(.malformed, reason) }
  package static func limit(_ reason: StaticString) -> Self { Self(.limit, reason) }
}

/// The table of frames (SPEC.md, rule T1), checked on the 16 header bytes before anything is
/// allocated for the payload.
package struct FrameRules: Sendable {
  /// The end that reads.
  package let reader: TransportRole
  /// Largest payload of REQUEST and END in force.
  package var maximumPayload: Int
  /// Largest payload of ITEM in force.
  package var maximumItem: Int
  /// Bytes of descriptors that may still come; `nil` while none was asked for.
  package var descriptorBytes: Int? = Self.maximumSchema

  /// Largest payload of REQUEST and END that the protocol has.
  package static let maximumPayload = 1 << 20
  /// Largest payload of ITEM that the protocol has.
  package static let maximumItem = 128 << 10
  package static let maximumHello = 16 << 10
  package static let maximumSchema = 256 << 10
  package static let maximumGoAway = 1 << 10

  package init(
    reader: TransportRole, maximumPayload: Int = Self.maximumPayload,
    maximumItem: Int = Self.maximumItem
  ) {
    self.reader = reader
    self.maximumPayload = maximumPayload
    self.maximumItem = maximumItem
  }

  /// Reads a header.
  ///
  /// - Parameter bytes: at least 16 bytes.
  /// - Throws: `FrameViolation` with status 32, or 34 when only the length is too large.
  package func header(in bytes: UnsafeRawBufferPointer) throws(FrameViolation) -> FrameHeader {
    guard bytes.count >= FrameHeader.byteCount else { throw .malformed("a header has 16 bytes") }
    guard let type = FrameType(rawValue: bytes[4]) else { throw .malformed("unknown frame type") }
    let header = FrameHeader(
      type, length: bytes.littleEndian(at: 0), flags: FrameFlags(rawValue: bytes[5]),
      auxiliary: bytes.littleEndian(at: 6), stream: StreamID(rawValue: bytes.littleEndian(at: 8)),
      argument: bytes.littleEndian(at: 12))
    try check(header)
    return header
  }

  /// One row of the table.
  private struct Row {
    var flags: FrameFlags = []
    var belongsToCall = false
    var usesAuxiliary = false
    var usesArgument = false
    var maximum = 0
  }

  private func check(_ header: FrameHeader) throws(FrameViolation) {
    let fromClient = reader == .server
    let row: Row
    switch header.type {
    case .hello:
      guard fromClient else { throw .malformed("HELLO from a server") }
      row = Row(maximum: Self.maximumHello)
    case .welcome:
      guard !fromClient else { throw .malformed("WELCOME from a client") }
      row = Row(maximum: Self.maximumHello)
    case .schema:
      guard let descriptorBytes else { throw .malformed("a SCHEMA that was not asked for") }
      guard header.auxiliary < MethodNumber.maximumServices else {
        throw .malformed("SCHEMA for an impossible service index")
      }
      row = Row(usesAuxiliary: true, maximum: min(Self.maximumSchema, descriptorBytes))
    case .request:
      guard fromClient else { throw .malformed("REQUEST from a server") }
      row = Row(
        flags: [.last, .metadata], belongsToCall: true, usesAuxiliary: true, usesArgument: true,
        maximum: maximumPayload)
    case .item:
      row = Row(
        flags: fromClient ? [.zlib, .last] : [.zlib], belongsToCall: true, maximum: maximumItem)
    case .end:
      guard !fromClient else { throw .malformed("END from a client") }
      row = Row(
        flags: [.metadata, .notExecuted], belongsToCall: true, usesAuxiliary: true,
        usesArgument: true, maximum: maximumPayload)
    case .cancel:
      guard fromClient else { throw .malformed("CANCEL from a server") }
      row = Row(belongsToCall: true, usesAuxiliary: true)
    case .credit:
      guard header.argument > 0 else { throw .malformed("CREDIT of nothing") }
      row = Row(belongsToCall: true, usesArgument: true)
    case .ping, .pong:
      row = Row(usesArgument: true)
    case .goAway:
      row = Row(usesAuxiliary: true, usesArgument: true, maximum: Self.maximumGoAway)
    }
    guard header.flags.isSubset(of: row.flags) else {
      throw .malformed("a flag that this frame type does not have")
    }
    guard row.usesAuxiliary || header.auxiliary == 0 else {
      throw .malformed("a number in the auxiliary field of a frame type without one")
    }
    guard row.usesArgument || header.argument == 0 else {
      throw .malformed("a number in the argument field of a frame type without one")
    }
    if row.belongsToCall {
      guard StreamID.generations.contains(header.stream.generation) else {
        throw .malformed("a call id without a generation")
      }
    } else {
      guard header.stream == .connection else {
        throw .malformed("a call id on a frame of the connection")
      }
    }
    guard header.length <= row.maximum else {
      throw .limit("a payload over the limit of its frame")
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Reads a little-endian integer.
  ///
  /// - Parameter offset: of its first byte; the whole integer must lie inside the buffer.
  package func littleEndian<T: FixedWidthInteger>(at offset: Int, as: T.Type = T.self) -> T {
    T(littleEndian: loadUnaligned(fromByteOffset: offset, as: T.self))
  }
}
