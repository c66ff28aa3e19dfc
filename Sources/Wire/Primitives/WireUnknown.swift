/// What a message of a newer schema carries and this one does not know, kept verbatim and written
/// back (wire rule R9). A message without such data has none of these, never an empty one.
///
/// Made by the decoder only, so that it always belongs to the message that holds it.
public final class WireUnknown: Sendable {
  /// Bits of the newest known bit-byte that no known field owns, at their places.
  public let bits: UInt8
  /// The bytes of the fixed block beyond those that are known.
  public let fixed: [UInt8]
  /// The lengths of the slots beyond those that are known.
  public let slotLengths: [Int]
  /// The bytes of those slots, one after the other.
  public let slotBytes: [UInt8]

  init(bits: UInt8, fixed: [UInt8], slotLengths: [Int], slotBytes: [UInt8]) {
    self.bits = bits
    self.fixed = fixed
    self.slotLengths = slotLengths
    self.slotBytes = slotBytes
  }

  /// The slots beyond those that are known.
  public var slots: [[UInt8]] {
    var start = 0
    var slots: [[UInt8]] = []
    for length in slotLengths {
      slots.append(
        slotBytes.withUnsafeBytes { bytes in
          Array(UnsafeRawBufferPointer(start: bytes.baseAddress.map { $0 + start }, count: length))
        })
      start += length
    }
    return slots
  }
}

extension WireUnknown: Hashable {
  public static func == (lhs: WireUnknown, rhs: WireUnknown) -> Bool {
    lhs.bits == rhs.bits && lhs.fixed == rhs.fixed && lhs.slotLengths == rhs.slotLengths
      && lhs.slotBytes == rhs.slotBytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bits)
    hasher.combine(fixed)
    hasher.combine(slotLengths)
    hasher.combine(slotBytes)
  }
}
