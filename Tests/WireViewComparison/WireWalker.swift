public import Wire
public import WireViews

/// Takes all that a view reads. What it takes goes into a checksum, so that nothing is optimised away
/// and two walks over the same bytes in one process can be compared.
public struct WireWalker: Sendable {
  /// Views opened inside each other at most; more than a valid message has.
  static let depthLimit = 200

  /// A mix of all values.
  public private(set) var checksum: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many parts could not be opened.
  public private(set) var failureCount = 0
  /// How many values were read.
  public private(set) var valueCount = 0
  private var depth = 0

  public init() {}

  /// Whether a view inside the current one may be opened; then `leave` must follow.
  public mutating func enter() -> Bool {
    guard depth < Self.depthLimit else { return false }
    depth += 1
    return true
  }

  public mutating func leave() { depth -= 1 }

  public mutating func fail(_ error: WireError) {
    failureCount += 1
    mix(UInt64(truncatingIfNeeded: error.offset))
  }

  public mutating func take(_ value: some WireValue) {
    var hasher = Hasher()
    value.wireHash(into: &hasher)
    valueCount += 1
    mix(UInt64(bitPattern: Int64(hasher.finalize())) ^ UInt64("\(value)".utf8.count))
  }

  public mutating func take(_ bytes: RawSpan) {
    valueCount += 1
    for offset in 0..<bytes.byteCount {
      mix(UInt64(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)))
    }
  }

  public mutating func take(_ text: WireTextView) {
    take(text.bytes)
    do throws(WireError) {
      let characters = try text.utf8Span
      mix(UInt64(characters.count))
      let string = try text.string
      if !(text == string) || text.compare(to: string) != 0 { failureCount += 1 }
    } catch {
      fail(error)
    }
  }

  public mutating func take<Layout: WireFixedLayout>(_ list: WireFixedListView<Layout>)
  where Layout.WireFixed: WireValue {
    for index in 0..<list.count { take(list[index]) }
  }

  private mutating func mix(_ word: UInt64) {
    checksum = (checksum ^ word) &* 0x0000_0100_0000_01B3
  }
}
