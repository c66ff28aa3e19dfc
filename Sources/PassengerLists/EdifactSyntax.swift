/// Which characters an interchange may hold (ISO 9735 annex A).
package enum EdifactLevel: String, Sendable, Hashable, CaseIterable {
  /// Capital letters, digits and some signs.
  case a = "UNOA"
  /// The same with small letters.
  case b = "UNOB"

  /// Signs of both levels. Those that separate must be released.
  private static let signs = Set(" .,-()/='+:?!\"%&*;<>".utf8)

  /// Whether a character may stand in data.
  package func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self == .b
    default: Self.signs.contains(byte)
    }
  }

  /// Whether all of a text may stand in data.
  package func allows(_ text: String) -> Bool { text.utf8.allSatisfy(allows) }
}

/// The service characters of an interchange.
package struct EdifactSeparators: Sendable, Hashable {
  package var component = UInt8(ascii: ":")
  package var element = UInt8(ascii: "+")
  package var decimal = UInt8(ascii: ".")
  package var release = UInt8(ascii: "?")
  package var terminator = UInt8(ascii: "'")

  package init() {}

  /// The five in the order of `UNA`, with its fifth place, which syntax 3 leaves unused.
  package var una: [UInt8] { [component, element, decimal, release, 0x20, terminator] }

  /// Reads the six bytes behind `UNA`; `nil` when two of them are the same or one could be data.
  package init?(una bytes: some Collection<UInt8>) {
    let found = Array(bytes)
    guard found.count == 6 else { return nil }
    component = found[0]
    element = found[1]
    decimal = found[2]
    release = found[3]
    terminator = found[5]
    let used = [component, element, release, terminator]
    guard Set(used).count == used.count, used.allSatisfy(Self.canSeparate) else { return nil }
  }

  func separates(_ byte: UInt8) -> Bool {
    byte == component || byte == element || byte == release || byte == terminator
  }

  private static func canSeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x1C...0x1F: true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      false
    default: (0x21...0x7E).contains(byte)
    }
  }
}

/// One segment: a tag and its data elements, each of components. Trailing empty ones are left out.
package struct EdifactSegment: Sendable, Hashable {
  package var tag: String
  package var elements: [[String]]
  /// Where its first byte stands in the input; 0 in a segment that is to be written.
  package var offset = 0
  /// Its number in the input, counting from 1; 0 in a segment that is to be written.
  package var number = 0

  package init(_ tag: String, _ elements: [[String]]) {
    self.tag = tag
    self.elements = elements
  }

  /// A component by the numbers of element and component, counting from 0; empty when absent.
  package subscript(_ element: Int, _ component: Int = 0) -> String {
    guard elements.indices.contains(element), elements[element].indices.contains(component) else {
      return ""
    }
    return elements[element][component]
  }

  /// Tag and elements, whatever the place.
  package static func == (left: EdifactSegment, right: EdifactSegment) -> Bool {
    left.tag == right.tag && left.elements == right.elements
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(tag)
    hasher.combine(elements)
  }
}

/// What is wrong with an interchange, and where. It never repeats what stands there: names do.
package struct EdifactError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of thing is wrong.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// Larger, or of more parts, than is read.
    case tooLarge = "too-large"
    /// The input ends within a segment.
    case truncated
    /// A character that the level does not have.
    case character
    /// A segment's form: its tag, an element or a component.
    case form
    /// A segment that does not belong where it stands, or one that is missing.
    case order
    /// A count or a reference that does not fit the rest.
    case count
    /// A date, a code or a number that cannot be read.
    case value
  }

  package let code: Code
  /// What is wrong, in words.
  package let reason: String
  /// The byte at which it is, counting from 0.
  package let offset: Int
  /// The segment in which it is, counting from 1.
  package let segment: Int

  package init(_ code: Code, _ reason: String, offset: Int, segment: Int) {
    self.code = code
    self.reason = reason
    self.offset = offset
    self.segment = segment
  }

  package var description: String { "segment \(segment), byte \(offset): \(reason)" }
}
