internal import Compression

/// What the rows of a snapshot are: a message of a schema, and the schema itself, so that a reader
/// of another version, or of a later year, can tell what every byte means.
package struct SnapshotSchema: Hashable, Sendable {
  /// Bytes of a message's name.
  package static let maximumNameBytes = 128
  /// Bytes of a descriptor.
  package static let maximumDescriptorBytes = 1 << 20

  /// The full name of the message that each row is, such as `planningview.v1.PlanningView`.
  package let message: String
  /// The canonical descriptor (`schema.v1.Descriptor` in the wire format) of that message and of
  /// every type that it reaches.
  package let descriptor: [UInt8]

  /// SHA-256 of the descriptor: what the header names.
  package var fingerprint: Digest32 { Digest32(hashing: descriptor) }

  /// - Throws: ``SnapshotError/Code/limitExceeded`` over a limit, or when either is empty.
  package init(message: String, descriptor: [UInt8]) throws(SnapshotError) {
    guard (1...Self.maximumNameBytes).contains(message.utf8.count),
      message.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw SnapshotError(
        .limitExceeded,
        "the name of a row's message has 1 to \(Self.maximumNameBytes) characters 21 to 7E")
    }
    guard (1...Self.maximumDescriptorBytes).contains(descriptor.count) else {
      throw SnapshotError(
        .limitExceeded, "a descriptor has 1 to \(Self.maximumDescriptorBytes) bytes")
    }
    self.message = message
    self.descriptor = descriptor
  }

  /// The most bytes ``encoded()`` makes: deflate adds less than 1 KiB to a descriptor.
  static let maximumEncodedBytes = 2 + maximumNameBytes + 4 + maximumDescriptorBytes + 1024

  /// The schema block of an index.
  func encoded() throws(SnapshotError) -> [UInt8] {
    let compressed: [UInt8]
    do throws(CompressionError) {
      var deflater = try Deflater()
      compressed = try deflater.compress(descriptor)
    } catch {
      throw SnapshotError(.internalFailure, error.message)
    }
    var bytes: [UInt8] = []
    bytes.append(number: UInt16(message.utf8.count))
    bytes.append(contentsOf: message.utf8)
    bytes.append(number: UInt32(descriptor.count))
    bytes.append(contentsOf: compressed)
    return bytes
  }

  /// Reads a schema block.
  ///
  /// - Parameters:
  ///   - block: all of it.
  ///   - base: where it stands in the file.
  init(decoding block: ArraySlice<UInt8>, at base: UInt64) throws(SnapshotError) {
    var fields = FieldReader(block, at: base)
    let nameLength: UInt16 = try fields.number()
    let name = try fields.take(Int(nameLength))
    let length: UInt32 = try fields.number()
    guard length <= UInt32(Self.maximumDescriptorBytes) else {
      throw SnapshotError(
        .limitExceeded, "a descriptor of \(length) bytes is announced", offset: base)
    }
    let start = fields.offset
    let stream = try fields.take(block.count - fields.position)
    let descriptor: [UInt8]
    do throws(CompressionError) {
      var inflater = try Inflater()
      descriptor = try inflater.inflate(
        stream, exactly: Int(length), limit: Self.maximumDescriptorBytes)
    } catch {
      throw SnapshotError(
        .indexCorrupt, "the schema block: \(error.message)",
        offset: start &+ UInt64(clamping: error.offset))
    }
    try self.init(message: String(decoding: name, as: UTF8.self), descriptor: descriptor)
  }
}
