/// A key as a terminal sends it.
package enum KeyPress: Hashable, Sendable {
  case character(Character)
  /// Text between the marks of a bracketed paste.
  case paste(String)
  case enter, tab, backTab, up, down, left, right, home, end, pageUp, pageDown
  case backspace, delete, help
  /// With the control key, as a small letter.
  case control(Character)
  /// Control-C, also when it comes as a signal.
  case interrupt
  /// A whole line, from a terminal that has no keys.
  case line(String)
  /// The input is over: the terminal has gone away.
  case closed
}

/// Takes a terminal's bytes apart into keys.
package struct KeyDecoder: Sendable {
  private enum State {
    case plain
    /// Bytes of one character that is not complete.
    case character([UInt8], missing: Int)
    case escape
    /// Behind ESC [ or ESC O.
    case sequence([UInt8])
    case paste
  }

  /// Longest sequence and longest paste that are kept.
  private static let sequenceBytes = 16
  package static let pasteBytes = 8 * 1024
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.plain
  /// What is pasted, until its end is seen.
  private var pasted: [UInt8] = []
  private var afterReturn = false

  package init() {}

  /// Takes the next byte; gives back a key once it is whole.
  package mutating func feed(_ byte: UInt8) -> KeyPress? {
    switch state {
    case .plain: return plain(byte)
    case .character(let bytes, let missing):
      guard byte & 0xC0 == 0x80 else {
        state = .plain
        return plain(byte)
      }
      if missing > 1 {
        state = .character(bytes + [byte], missing: missing - 1)
        return nil
      }
      state = .plain
      return String(validating: bytes + [byte], as: UTF8.self)?.first.map { .character($0) }
    case .escape:
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
        state = .sequence([])
        return nil
      }
      state = .plain
      return byte == 0x1B ? nil : plain(byte)
    case .sequence(let bytes):
      // The Linux console's function keys: ESC [ [ A.
      if bytes.isEmpty, byte == UInt8(ascii: "[") {
        state = .sequence([byte])
        return nil
      }
      guard byte >= 0x40 else {
        state = bytes.count < Self.sequenceBytes ? .sequence(bytes + [byte]) : .plain
        return nil
      }
      state = .plain
      return sequence(bytes, byte)
    case .paste:
      return paste(byte)
    }
  }

  /// What goes over the limit is dropped from the front; the mark at the end is still looked for.
  private mutating func paste(_ byte: UInt8) -> KeyPress? {
    pasted.append(byte)
    // In large steps: one byte at a time would copy all of it for each.
    if pasted.count >= 2 * Self.pasteBytes {
      pasted.removeFirst(pasted.count - Self.pasteBytes)
    }
    guard byte == UInt8(ascii: "~"), pasted.suffix(Self.pasteEnd.count) == Self.pasteEnd[...]
    else { return nil }
    let text = pasted.suffix(Self.pasteBytes).dropLast(Self.pasteEnd.count)
    pasted = []
    state = .plain
    return .paste(String(decoding: text, as: UTF8.self))
  }

  private mutating func plain(_ byte: UInt8) -> KeyPress? {
    let wasReturn = afterReturn
    afterReturn = byte == 0x0D
    switch byte {
    case 0x1B:
      state = .escape
      return nil
    // Some scanners end a line with both.
    case 0x0A: return wasReturn ? nil : .enter
    case 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x03: return .interrupt
    case 0x01..<0x1B: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20..<0x7F: return .character(Character(Unicode.Scalar(byte)))
    case 0xC2..<0xE0: state = .character([byte], missing: 1)
    case 0xE0..<0xF0: state = .character([byte], missing: 2)
    case 0xF0..<0xF5: state = .character([byte], missing: 3)
    default: break
    }
    return nil
  }

  private mutating func sequence(_ bytes: [UInt8], _ last: UInt8) -> KeyPress? {
    if bytes == [UInt8(ascii: "[")] { return last == UInt8(ascii: "A") ? .help : nil }
    switch last {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P"): return .help
    case UInt8(ascii: "~"): break
    default: return nil
    }
    switch String(decoding: bytes, as: UTF8.self) {
    case "1", "7": return .home
    case "3": return .delete
    case "4", "8": return .end
    case "5": return .pageUp
    case "6": return .pageDown
    case "11": return .help
    case "200":
      state = .paste
      pasted = []
      return nil
    default: return nil
    }
  }
}
