package import SchemaModel

/// An edit of one file that puts a fault right.
///
/// Following it is safe to try, not certain to be what was meant: the file is read again afterwards.
package struct FixIt: Hashable, Sendable {
  /// Where the text that goes begins.
  package var start: SourceLocation
  /// Where it ends; the same place when text is only put in.
  package var end: SourceLocation
  /// What stands there instead.
  package var replacement: String
  /// `start` in bytes from the beginning of the file.
  package internal(set) var offset = 0
  /// How many bytes go.
  package internal(set) var length = 0

  package init(from start: SourceLocation, to end: SourceLocation, _ replacement: String) {
    self.start = start
    self.end = end
    self.replacement = replacement
  }

  /// Puts `text` in at a place.
  package init(inserting text: String, at place: SourceLocation) {
    self.init(from: place, to: place, text)
  }

  /// Replaces a name.
  init(replacing name: ParsedName, with replacement: String) {
    var end = name.location
    end.column += name.text.unicodeScalars.count
    self.init(from: name.location, to: end, replacement)
  }
}

/// Finds the bytes that lines and columns stand for.
struct SourceOffsets {
  private let bytes: [UInt8]
  /// The offset of the first byte of each line; empty when the file is not UTF-8.
  private var lineStarts: [Int] = []

  init(_ source: SourceFile) {
    bytes = source.bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lineStarts = [hasMark ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lineStarts.append(index + 1)
    }
  }

  /// The offset of a place; `nil` when the file has no such place.
  func offset(of place: SourceLocation) -> Int? {
    guard lineStarts.indices.contains(place.line - 1), place.column >= 1 else { return nil }
    var offset = lineStarts[place.line - 1]
    for _ in 1..<place.column {
      guard offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The edit with its bytes; `nil` when the file has no such place.
  func located(_ fix: FixIt) -> FixIt? {
    guard let start = offset(of: fix.start), let end = offset(of: fix.end), start <= end else {
      return nil
    }
    var result = fix
    result.offset = start
    result.length = end - start
    return result
  }
}

extension SchemaCompiler {
  /// Finds the bytes of every edit; drops an edit of a place that is not there.
  static func locateFixes(in diagnostics: inout [Diagnostic], of sources: [SourceFile]) {
    var offsets: [String: SourceOffsets] = [:]
    for index in diagnostics.indices {
      guard let fix = diagnostics[index].fix else { continue }
      let name = fix.start.file
      if offsets[name] == nil, let source = sources.first(where: { $0.name == name }) {
        offsets[name] = SourceOffsets(source)
      }
      diagnostics[index].fix = offsets[name]?.located(fix)
    }
  }

  /// The bytes of a file after the edits of `diagnostics` that concern it. Of edits that overlap the
  /// first in the file is made.
  ///
  /// - Returns: the bytes and the number of edits that were made.
  package static func applyFixes(
    of diagnostics: [Diagnostic], to source: SourceFile
  ) -> (bytes: [UInt8], count: Int) {
    let fixes = diagnostics.compactMap(\.fix).filter { $0.start.file == source.name }
      .sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
    var result: [UInt8] = []
    var position = 0
    var count = 0
    var last: FixIt?
    for fix in fixes where fix.offset >= position && fix != last {
      guard fix.offset + fix.length <= source.bytes.count else { break }
      // Two texts at one place would stand in each other's way.
      if let last, last.offset == fix.offset, last.length == 0 { continue }
      result += source.bytes[position..<fix.offset]
      result += Array(fix.replacement.utf8)
      position = fix.offset + fix.length
      count += 1
      last = fix
    }
    result += source.bytes[position...]
    return (result, count)
  }
}
