/// A list that is being written, whose elements have lengths of their own. For generated code.
///
/// The table of lengths starts with entries of one byte; the first element that needs more widens it
/// in place. It only widens, so its width is the smallest at the end.
public struct WireListWriter: ~Copyable {
  @usableFromInline let tableOffset: Int
  @usableFromInline let start: Int
  @usableFromInline let count: Int
  @usableFromInline var width = 0
  @usableFromInline var index = 0
  @usableFromInline var elementStart: Int

  @inlinable init(start: Int, tableOffset: Int, count: Int) {
    self.start = start
    self.tableOffset = tableOffset
    self.count = count
    elementStart = tableOffset &+ count
  }
}

extension WireBuffer {
  /// Begins a list of `count` elements, more than none.
  @inlinable
  public mutating func beginList(_ count: Int) -> WireListWriter {
    let start = byteCount
    let headLength = count < 0x3FFF ? 2 : 6
    let target = reserve(headLength &+ count)
    advance(to: target + headLength + count)
    return WireListWriter(start: start, tableOffset: start &+ headLength, count: count)
  }

  /// Takes all that was appended since the last element as the next one.
  @inlinable @inline(__always)
  public mutating func endElement(_ list: inout WireListWriter) {
    let length = byteCount &- list.elementStart
    if wireWidth(length) > list.width { widen(&list, to: wireWidth(length)) }
    wireStoreLength(base + list.tableOffset, list.index, list.width, length)
    list.index &+= 1
    list.elementStart = byteCount
  }

  @usableFromInline @inline(never)
  mutating func widen(_ list: inout WireListWriter, to width: Int) {
    let old = list.count << list.width
    let new = list.count << width
    resizeTable(at: list.tableOffset, from: old, to: new)
    let table = base + list.tableOffset
    // From the last to the first, so that no entry is overwritten before it is read.
    for index in stride(from: list.index - 1, through: 0, by: -1) {
      wireStoreLength(table, index, width, wireLength(table, index, list.width))
    }
    list.width = width
    list.elementStart += new - old
  }

  /// Writes the head of the list.
  @inlinable
  public mutating func endList(_ list: consuming WireListWriter) {
    let head = base + list.start
    if list.count < 0x3FFF {
      wireStore(head, 0, UInt16(truncatingIfNeeded: list.count | list.width &<< 14))
    } else {
      wireStore(head, 0, UInt16(truncatingIfNeeded: 0x3FFF | list.width &<< 14))
      wireStore(head, 2, UInt32(truncatingIfNeeded: list.count))
    }
  }

  /// Appends a list of texts.
  public mutating func append(
    texts: [String], max: Int, maxElement: Int
  ) throws(WireError) {
    if texts.isEmpty { return }
    try charge(elements: texts.count, stride: MemoryLayout<String>.stride, max: max)
    var list = beginList(texts.count)
    for index in texts.indices {
      try append(text: texts[index], max: maxElement)
      endElement(&list)
    }
    endList(list)
  }

  /// Appends a list of opaque bytes.
  public mutating func append(
    byteArrays: [[UInt8]], max: Int, maxElement: Int
  ) throws(WireError) {
    if byteArrays.isEmpty { return }
    try charge(elements: byteArrays.count, stride: MemoryLayout<[UInt8]>.stride, max: max)
    var list = beginList(byteArrays.count)
    for index in byteArrays.indices {
      try append(bytes: byteArrays[index], max: maxElement)
      endElement(&list)
    }
    endList(list)
  }
}
