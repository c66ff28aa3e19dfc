internal import Conformance
internal import Frames
internal import RepatriationSchema
package import SchemaModel
package import Wire

/// One generated message type with the codec that reads the same bytes by its schema.
package struct MessageType: Sendable {
  package let name: QualifiedName
  package let generated: any WireMessage.Type
  package let codec: DynamicCodec
  /// What chooses this type in an input.
  let selector: UInt16
  /// Heap that decoding may take for each byte of the message.
  let heapPerByte: Int
}

/// Every generated message type that is fuzzed: those of the golden vectors, which have everything
/// that the language has, those of the services, and those that frames carry.
package enum MessageModules {
  package static let all: Result<[MessageType], FuzzFinding> = {
    do throws(FuzzFinding) {
      let types =
        try load(ConformanceSchema.messageTypes, ConformanceSchema.descriptor)
        + load(RepatriationSchemaSchema.messageTypes, RepatriationSchemaSchema.descriptor)
        + load(FramesSchema.messageTypes, FramesSchema.descriptor)
      return .success(types.sorted { ($0.selector, $0.name) < ($1.selector, $1.name) })
    } catch {
      return .failure(error)
    }
  }()

  private static func load(
    _ types: [any WireMessage.Type], _ descriptor: [UInt8]
  ) throws(FuzzFinding) -> [MessageType] {
    do throws(DynamicError) {
      let codec = try DynamicCodec(try Schema(descriptor: descriptor))
      let bounds = HeapBounds(codec.schema, types)
      return types.compactMap { type in
        QualifiedName(type.wireName).map {
          MessageType(
            name: $0, generated: type, codec: codec, selector: Self.selector(of: type.wireName),
            heapPerByte: bounds.heapPerByte(of: $0))
        }
      }
    } catch {
      throw FuzzFinding("a generated module has no usable descriptor: \(error)")
    }
  }

  /// FNV-1a, folded to 16 bits: an input keeps its type when types are added, as a rule.
  static func selector(of name: String) -> UInt16 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return UInt16(truncatingIfNeeded: hash ^ hash >> 16)
  }

  /// The type that the first two bytes of an input choose, and the bytes behind them.
  static func choose(_ input: [UInt8]) throws(FuzzFinding) -> (MessageType, [UInt8])? {
    guard input.count >= 2 else { return nil }
    let types = try all.get()
    let wanted = UInt16(input[0]) | UInt16(input[1]) << 8
    guard let type = types.first(where: { $0.selector >= wanted }) ?? types.first else {
      return nil
    }
    return (type, Array(input.dropFirst(2)))
  }

  /// An input that chooses this type.
  static func input(_ selector: UInt16, _ bytes: [UInt8]) -> [UInt8] {
    [UInt8(truncatingIfNeeded: selector), UInt8(truncatingIfNeeded: selector >> 8)] + bytes
  }
}
