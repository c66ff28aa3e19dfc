internal import Wire
package import WireRPC

/// What becomes of data in a message that this side's schema does not know. Asked only when the
/// schemas of the two sides differ: between equal ones such data is refused as a forgery (rule R9).
package enum UnknownDataRule: Hashable, Sendable {
  /// Status 35. For whoever makes the message durable: stored by an old version, it would be refused
  /// by every newer reader (rule R23).
  case refused
  /// It is kept and written again.
  case kept
}

/// Chooses the rule for the messages that a method brings to this side.
package typealias UnknownDataPolicy = @Sendable (_ method: RPCMethodInfo) -> UnknownDataRule

/// How the messages of one call are read.
enum MessageReading: Hashable, Sendable {
  /// The writer has the same schema.
  case sameSchema
  /// The writer has another, compatible schema.
  case otherSchema(UnknownDataRule)

  init(isSameSchema: Bool, _ info: RPCMethodInfo, _ policy: UnknownDataPolicy) {
    self = isSameSchema ? .sameSchema : .otherSchema(policy(info))
  }
}

/// A reply or a request could not be written; the fault is ours, not the peer's.
struct UnencodableMessage: Error {
  let reason: WireError
}

/// Turns bytes into messages and back with the status that each failure has on the wire.
enum MessageCoding {
  /// - Throws: `RPCError` with status 32, 33 or 34; 35 for unknown data that another schema wrote and
  ///   that this side refuses.
  static func decode<Message: WireMessage>(
    _ bytes: [UInt8], as: Message.Type = Message.self, _ reading: MessageReading
  ) throws -> Message {
    do {
      return try Message(
        encoded: bytes,
        options: WireDecodingOptions(refusesUnknown: reading != .otherSchema(.kept)))
    } catch {
      if reading == .otherSchema(.refused), error.code == .nonCanonical,
        (try? Message(encoded: bytes)) != nil
      {
        throw RPCError(
          .schemaIncompatible,
          "\(Message.wireName): the sender's newer schema has data that this side does not know "
            + "and may not store; upgrade this side first")
      }
      throw RPCError(
        RPCError.Status(rawValue: error.code.status), "\(Message.wireName): \(error.description)")
    }
  }

  /// - Throws: `UnencodableMessage`.
  static func encode(_ message: some WireMessage) throws -> [UInt8] {
    do {
      // Most messages fit, so that the buffer does not grow.
      var buffer = WireBuffer(capacity: 960)
      try message.encode(into: &buffer)
      return buffer.array
    } catch {
      throw UnencodableMessage(reason: error)
    }
  }
}
