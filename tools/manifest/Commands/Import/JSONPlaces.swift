/// Where the values of a JSON text stand, for errors about what a value means.
///
/// The text has been read as JSON before: what is not JSON is not noticed here.
struct JSONPlaces {
  /// Line and column, counting from 1.
  struct Place: Hashable {
    let line: Int
    let column: Int
  }

  /// Nesting beyond which nothing is looked for.
  private static let maximumDepth = 64

  private let bytes: [UInt8]
  private var index = 0
  private var found: [[String]: Int] = [:]

  init(_ text: String) {
    bytes = Array(text.utf8)
    value(at: [])
  }

  /// Where a value stands, or the nearest thing around it that is there.
  func place(of path: [String]) -> Place {
    var path = path
    while true {
      if let offset = found[path] { return place(at: offset) }
      guard !path.isEmpty else { return Place(line: 1, column: 1) }
      path.removeLast()
    }
  }

  private func place(at offset: Int) -> Place {
    let before = bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Place(
      line: line, column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
    index += 1
    return true
  }

  private mutating func value(at path: [String]) {
    skipBlanks()
    guard index < bytes.count, path.count < Self.maximumDepth else { return }
    found[path] = index
    switch bytes[index] {
    case UInt8(ascii: "{"):
      index += 1
      while !take("}"), index < bytes.count {
        skipBlanks()
        let key = string()
        guard take(":") else { return }
        value(at: path + [key])
        guard take(",") || index < bytes.count else { return }
      }
    case UInt8(ascii: "["):
      index += 1
      var number = 0
      while !take("]"), index < bytes.count {
        let before = index
        value(at: path + [String(number)])
        number += 1
        _ = take(",")
        guard index > before else { return }
      }
    case UInt8(ascii: "\""): _ = string()
    default:
      while index < bytes.count, !",]} \t\r\n".utf8.contains(bytes[index]) { index += 1 }
    }
  }

  /// A string as far as names of fields need it: escapes stay as they are written.
  private mutating func string() -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return "" }
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    index = min(index + 1, bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
