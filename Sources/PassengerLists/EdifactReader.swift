/// Takes an interchange apart into segments (ISO 9735, syntax 1 to 4 without repetition).
///
/// Bytes come from outside: every size has a limit, and nothing is read twice. Line ends between
/// segments are passed over, as many systems write them.
package enum EdifactReader {
  /// The largest interchange, in bytes.
  package static let maximumBytes = 8 * 1024 * 1024
  /// The most segments of an interchange.
  package static let maximumSegments = 200_000
  /// The most data elements of a segment.
  package static let maximumElements = 64
  /// The most components of a data element.
  package static let maximumComponents = 32
  /// The largest component, in bytes.
  package static let maximumComponentBytes = 512

  /// - Throws: `EdifactError` naming the byte and the segment.
  package static func segments(
    _ bytes: [UInt8]
  ) throws(EdifactError) -> [EdifactSegment] {
    guard bytes.count <= maximumBytes else {
      throw EdifactError(
        .tooLarge, "more than \(maximumBytes) bytes", offset: maximumBytes, segment: 0)
    }
    var scanner = EdifactScanner(bytes)
    var segments: [EdifactSegment] = []
    try scanner.readServiceAdvice()
    while scanner.skipLineEnds() {
      guard segments.count < maximumSegments else {
        throw scanner.error(.tooLarge, "more than \(maximumSegments) segments")
      }
      segments.append(try scanner.readSegment())
    }
    return segments
  }
}

/// Reads bytes from the front to the back.
struct EdifactScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0
  private var separators = EdifactSeparators()
  /// The level that `UNB` names; level B until then, which holds level A.
  private var level = EdifactLevel.b

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func error(_ code: EdifactError.Code, _ reason: String, at offset: Int? = nil) -> EdifactError {
    EdifactError(code, reason, offset: offset ?? position, segment: number)
  }

  /// `UNA` and its six characters, which may be absent.
  mutating func readServiceAdvice() throws(EdifactError) {
    guard bytes.starts(with: "UNA".utf8) else { return }
    number = 1
    guard bytes.count >= 9 else { throw error(.truncated, "it ends within UNA") }
    guard let found = EdifactSeparators(una: bytes[3..<9]) else {
      throw error(.form, "UNA names characters that cannot separate", at: 3)
    }
    separators = found
    position = 9
  }

  /// - Returns: whether anything is left.
  mutating func skipLineEnds() -> Bool {
    while position < bytes.count, bytes[position] == 0x0D || bytes[position] == 0x0A {
      position += 1
    }
    return position < bytes.count
  }

  mutating func readSegment() throws(EdifactError) -> EdifactSegment {
    number += 1
    let start = position
    var elements: [[String]] = []
    var components: [String] = []
    var text: [UInt8] = []
    while true {
      guard position < bytes.count else {
        throw error(.truncated, "it ends within a segment", at: bytes.count)
      }
      var byte = bytes[position]
      if byte == separators.terminator || byte == separators.element
        || byte == separators.component
      {
        components.append(String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
        guard components.count <= EdifactReader.maximumComponents else {
          throw error(.tooLarge, "more than \(EdifactReader.maximumComponents) components")
        }
        if byte != separators.component {
          elements.append(Self.trimmed(components))
          components.removeAll(keepingCapacity: true)
          guard elements.count <= EdifactReader.maximumElements + 1 else {
            throw error(.tooLarge, "more than \(EdifactReader.maximumElements) elements")
          }
        }
        position += 1
        if byte == separators.terminator { break }
        continue
      }
      if byte == separators.release {
        position += 1
        guard position < bytes.count else {
          throw error(.truncated, "it ends behind a release character", at: bytes.count)
        }
        byte = bytes[position]
      }
      guard level.allows(byte) else {
        throw error(.character, "a character that \(level.rawValue) does not have")
      }
      guard text.count < EdifactReader.maximumComponentBytes else {
        throw error(
          .tooLarge, "a component of more than \(EdifactReader.maximumComponentBytes) bytes")
      }
      text.append(byte)
      position += 1
    }
    return try segment(elements, from: start)
  }

  private mutating func segment(
    _ parts: [[String]], from start: Int
  ) throws(EdifactError) -> EdifactSegment {
    let tag = parts.first?.first ?? ""
    let isTag = tag.utf8.count == 3 && tag.utf8.allSatisfy(Self.isCapitalOrDigit)
    guard isTag, parts[0].count == 1 else {
      throw error(.form, "a segment begins with a tag of three letters", at: start)
    }
    var elements = Array(parts.dropFirst())
    while elements.last?.isEmpty == true { elements.removeLast() }
    var segment = EdifactSegment(tag, elements)
    segment.offset = start
    segment.number = number
    if tag == "UNB" {
      guard let named = EdifactLevel(rawValue: segment[0]) else {
        throw error(.value, "UNB names neither level UNOA nor UNOB", at: start)
      }
      level = named
      guard elements.allSatisfy({ $0.allSatisfy(named.allows) }) else {
        throw error(.character, "a character that \(named.rawValue) does not have", at: start)
      }
    }
    return segment
  }

  private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func trimmed(_ components: [String]) -> [String] {
    var components = components
    while components.last?.isEmpty == true { components.removeLast() }
    return components
  }
}
