/// Why a JSON text is not a message: where, and what to do about it.
package struct DynamicJSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Lines and columns start at 1; a column counts Unicode scalars.
  package let line: Int
  package let column: Int
  /// The field at fault, such as `documents[2].issued`; empty for the whole message. The entries of a
  /// map appear by their place, never by their key, which may be personal.
  package let path: String
  /// What is wrong. Contains no values.
  package let reason: String
  /// What was probably meant.
  package let suggestion: String?

  package var description: String {
    var text = "\(line):\(column): "
    if !path.isEmpty { text += "\(path): " }
    text += reason
    if let suggestion { text += "; did you mean \"\(suggestion)\"?" }
    return text
  }
}

/// An error before its offset is turned into a line and a column.
struct JSONFault: Error {
  var offset: Int
  var path = ""
  var reason: String
  var suggestion: String?

  init(_ offset: Int, _ reason: String, path: String = "", suggestion: String? = nil) {
    self.offset = offset
    self.path = path
    self.reason = reason
    self.suggestion = suggestion
  }

  /// The same fault, placed in `text`.
  func located(in text: [UInt8]) -> DynamicJSONError {
    var line = 1
    var column = 1
    for byte in text.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return DynamicJSONError(
      line: line, column: column, path: path, reason: reason, suggestion: suggestion)
  }
}
