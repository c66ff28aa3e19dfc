/// Puts segments together: released where it must be, without what is empty at the end.
package struct EdifactWriter: Sendable {
  private let level: EdifactLevel
  private let separators: EdifactSeparators
  /// A line end behind each segment, for people to read; systems pass it over.
  private let breaksLines: Bool
  package private(set) var bytes: [UInt8] = []

  /// - Parameter writesAdvice: begin with `UNA`.
  package init(
    level: EdifactLevel, separators: EdifactSeparators = EdifactSeparators(),
    writesAdvice: Bool, breaksLines: Bool
  ) {
    self.level = level
    self.separators = separators
    self.breaksLines = breaksLines
    if writesAdvice {
      bytes += Array("UNA".utf8) + separators.una
      endLine()
    }
  }

  /// - Throws: `EdifactError` with `character` when the level has no such character: it is for the
  ///   caller to say whose name that is. The segment's number is that of the segment's place.
  package mutating func append(_ segment: EdifactSegment) throws(EdifactError) {
    bytes += Array(segment.tag.utf8)
    var elements = segment.elements
    while elements.last?.allSatisfy(\.isEmpty) == true { elements.removeLast() }
    for element in elements {
      bytes.append(separators.element)
      var components = element
      while components.last?.isEmpty == true { components.removeLast() }
      for (index, component) in components.enumerated() {
        if index > 0 { bytes.append(separators.component) }
        for byte in component.utf8 {
          guard level.allows(byte) else {
            throw EdifactError(
              .character, "a character that \(level.rawValue) does not have",
              offset: bytes.count, segment: segment.number)
          }
          if separators.separates(byte) { bytes.append(separators.release) }
          bytes.append(byte)
        }
      }
    }
    bytes.append(separators.terminator)
    endLine()
  }

  private mutating func endLine() {
    if breaksLines { bytes.append(0x0A) }
  }
}
