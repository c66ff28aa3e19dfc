public import Wire

/// The parts of one encoded message, found in place. For generated code, which puts a type with
/// named fields around it.
///
/// ```
/// | head | fixed[fixedLength] | lengths[slotCount << width] | slots |
/// ```
///
/// The parts fill the bytes exactly. That is all a reader needs for never leaving them, whatever
/// they hold, so every accessor is safe on any bytes for which `init` did not throw.
@frozen
public struct WireMessageView: ~Escapable {
  /// The whole message.
  public let bytes: RawSpan
  /// Where the fixed block begins: 2, or 6 when the head is extended.
  @usableFromInline let fixedStart: Int
  @usableFromInline let fixedLength: Int
  @usableFromInline let slotCount: Int
  /// 0, 1, 2: entries of 1, 2, 4 bytes.
  @usableFromInline let width: Int

  /// Checks the shape: the head, and that the parts fill the bytes. O(number of slots).
  ///
  /// - Throws: `WireError` with code `malformed`; the offset counts from the start of `bytes`.
  @inlinable
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) throws(WireError) {
    guard bytes.byteCount >= 2 else { throw Self.tooShort }
    let head = wireLoad(bytes, 0, UInt16.self)
    var start = 2
    var fixed = Int(head & 0xFF)
    var slots = Int(head >> 8 & 0x3F)
    let width = Int(head >> 14)
    guard width < 3 else { throw WireError(.malformed, at: 0, "no such width of lengths") }
    if fixed == 0xFF || slots == 0x3F {
      guard fixed == 0xFF, slots == 0x3F else {
        throw WireError(.malformed, at: 0, "half of an extended head")
      }
      guard bytes.byteCount >= 6 else { throw Self.tooShort }
      start = 6
      fixed = Int(wireLoad(bytes, 2, UInt16.self))
      slots = Int(wireLoad(bytes, 4, UInt16.self))
    }
    let table = start &+ fixed
    let first = table &+ (slots &<< width)
    guard first <= bytes.byteCount else { throw Self.tooShort }
    guard wireLengthSum(bytes, table, slots, width) == bytes.byteCount &- first else {
      throw WireError(.malformed, at: table, "the lengths of the slots do not add up")
    }
    self.bytes = bytes
    fixedStart = start
    fixedLength = fixed
    slotCount = slots
    self.width = width
  }

  /// Takes a message whose every part has been checked a moment ago.
  @inlinable
  @_lifetime(copy bytes)
  init(checked bytes: RawSpan) {
    let head = wireLoad(bytes, 0, UInt16.self)
    self.bytes = bytes
    width = Int(head >> 14)
    if head & 0x3FFF == 0x3FFF {
      fixedStart = 6
      fixedLength = Int(wireLoad(bytes, 2, UInt16.self))
      slotCount = Int(wireLoad(bytes, 4, UInt16.self))
    } else {
      fixedStart = 2
      fixedLength = Int(head & 0xFF)
      slotCount = Int(head >> 8 & 0x3F)
    }
  }

  /// The message in which every field is absent.
  @inlinable
  @_lifetime(immortal)
  public init() {
    bytes = wireDefaultMessage()
    fixedStart = 2
    fixedLength = 0
    slotCount = 0
    width = 0
  }

  @usableFromInline static var tooShort: WireError {
    WireError(.malformed, at: 0, "a message is shorter than its head says")
  }

  // MARK: The fixed block

  /// Whether a bit of a bit-byte is set; bits that are not written are clear.
  @inlinable @inline(__always)
  public func bit(_ offset: Int, _ mask: UInt8) -> Bool {
    fixedLength > offset && wireLoad(bytes, fixedStart &+ offset, UInt8.self) & mask != 0
  }

  /// A value of a fixed type; what is not written reads as zero.
  @inlinable @inline(__always)
  public func fixed<Layout: WireFixedLayout>(
    _ offset: Int, as layout: Layout.Type
  ) -> Layout.WireFixed {
    fixedLength >= offset &+ Layout.wireSize
      ? Layout.read(bytes, at: fixedStart &+ offset) : Layout.zero
  }

  /// A value of a field with a default, whose bits are stored xor-ed with it (wire rule R7).
  @inlinable @inline(__always)
  public func fixed<Layout: WireBitsLayout>(
    _ offset: Int, as layout: Layout.Type, xor bits: UInt64
  ) -> Layout.WireFixed {
    Layout.value(
      ofBits: bits
        ^ (fixedLength >= offset &+ Layout.wireSize
          ? Layout.readBits(bytes, at: fixedStart &+ offset) : 0))
  }

  // MARK: Slots

  /// How many bytes a slot has; 0 for one that is not written.
  @inlinable
  public func slotLength(_ index: Int) -> Int {
    index < slotCount ? wireLength(bytes, fixedStart &+ fixedLength, index, width) : 0
  }

  /// The bytes of a slot; none for one that is not written.
  @inlinable
  @_lifetime(copy self)
  public func slot(_ index: Int) -> RawSpan {
    guard index < slotCount else { return bytes.extracting(first: 0) }
    let table = fixedStart &+ fixedLength
    // The sum of all lengths ends where the bytes do, so that of some of them stays inside.
    let start = table &+ (slotCount &<< width) &+ wireLengthSum(bytes, table, index, width)
    let end = start &+ wireLength(bytes, table, index, width)
    return bytes.extracting(unchecked: Range(uncheckedBounds: (start, end)))
  }

  /// A text in a slot.
  @inlinable
  @_lifetime(copy self)
  public func text(_ index: Int) -> WireTextView { WireTextView(slot(index)) }

  /// An optional value of a fixed type of more than eight bytes, in a slot that has its size or
  /// nothing; see `requireSize(_:ofSlot:)`.
  @inlinable
  public func optionalFixed<Layout: WireFixedLayout>(
    slot index: Int, as layout: Layout.Type
  ) -> Layout.WireFixed? {
    let slot = slot(index)
    return slot.byteCount == Layout.wireSize ? Layout.read(slot, at: 0) : nil
  }

  /// A plain message, whose empty slot is the default message (wire rule R6).
  @inlinable
  @_lifetime(copy self)
  public func message<View: WireShapedView & ~Escapable>(
    _ index: Int, as view: View.Type
  ) throws(WireError) -> View {
    let slot = slot(index)
    if slot.byteCount == 0 { return try View(wireMessage: WireMessageView()) }
    return try View(element: slot)
  }

  /// An optional message, or a union; `nil` when its slot is empty.
  @inlinable
  @_lifetime(copy self)
  public func optional<View: WireElementView & ~Escapable>(
    _ index: Int, as view: View.Type
  ) throws(WireError) -> View? {
    let slot = slot(index)
    if slot.byteCount == 0 { return nil }
    return try View(element: slot)
  }

  /// A list of a fixed type.
  @inlinable
  @_lifetime(copy self)
  public func fixedList<Layout: WireFixedLayout>(
    _ index: Int, of layout: Layout.Type
  ) -> WireFixedListView<Layout> { WireFixedListView(slot(index)) }

  /// A list of elements that have lengths of their own.
  @inlinable
  @_lifetime(copy self)
  public func list<Element: WireElementView & ~Escapable>(
    _ index: Int, of element: Element.Type
  ) throws(WireError) -> WireListView<Element> { try WireListView(slot(index)) }

  /// A map.
  @inlinable
  @_lifetime(copy self)
  public func map<Entry: WireMapEntryView & ~Escapable>(
    _ index: Int, of entry: Entry.Type
  ) throws(WireError) -> WireMapView<Entry> { try WireMapView(slot(index)) }

  /// Refuses a slot that is neither empty nor as long as its type.
  @inlinable
  public func requireSize(_ size: Int, ofSlot index: Int) throws(WireError) {
    let length = slotLength(index)
    guard length == 0 || length == size else {
      throw WireError(.malformed, at: 0, "a value has another size than its type")
    }
  }

  /// Refuses a slot that is not a whole number of elements.
  @inlinable
  public func requireElements(ofSize size: Int, inSlot index: Int) throws(WireError) {
    guard slotLength(index) % size == 0 else {
      throw WireError(.malformed, at: 0, "a list is not a whole number of elements")
    }
  }
}
