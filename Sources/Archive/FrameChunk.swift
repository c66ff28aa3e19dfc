/// Frames of a log as the payload of a chunk.
///
/// ```text
/// frames u32 | for each: page u32, pages of the database at a commit u32 | the pages
/// ```
///
/// A page that stands in the chunk before is written as its difference (exclusive or) from there: one
/// transaction after the other changes the same few bytes of the same pages, and what is equal becomes
/// zero and compresses to nothing.
package struct FrameChunk {
  let pageSize: Int
  package private(set) var frames: [LogCursor.Frame] = []
  /// The pages as they are.
  package private(set) var pages: [UInt8] = []

  package init(pageSize: Int) {
    self.pageSize = pageSize
  }

  var isFull: Bool { frames.count >= ArchiveFormat.framesPerChunk(pageSize: pageSize) }
  var isEmpty: Bool { frames.isEmpty }

  package mutating func append(_ frame: LogCursor.Frame, page: UnsafeRawBufferPointer) {
    frames.append(frame)
    pages.append(contentsOf: page)
  }

  mutating func removeAll() {
    frames.removeAll(keepingCapacity: true)
    pages.removeAll(keepingCapacity: true)
  }

  /// The page of a frame.
  func page(_ index: Int) -> ArraySlice<UInt8> {
    pages[index * pageSize..<(index + 1) * pageSize]
  }

  /// The bytes that stand for it.
  package var payload: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 + 8 * frames.count + pages.count)
    bytes.append(number: UInt32(clamping: frames.count))
    for frame in frames {
      bytes.append(number: frame.page)
      bytes.append(number: frame.databasePages)
    }
    let start = bytes.count
    bytes += pages
    differ(in: &bytes, from: start, encoding: true)
    return bytes
  }

  /// Reads a payload, whatever it is.
  ///
  /// - Throws: ``ArchiveError`` with `damaged`.
  package init(payload: [UInt8], pageSize: Int, of subject: String) throws(ArchiveError) {
    self.pageSize = pageSize
    var fields = ByteFields(payload[...], of: subject)
    let count: UInt32 = try fields.number()
    guard count >= 1, Int(count) <= ArchiveFormat.framesPerChunk(pageSize: pageSize),
      fields.remaining == Int(count) * (8 + pageSize)
    else { throw ArchiveError(.damaged, "\(subject) holds a chunk of the wrong size") }
    for _ in 0..<count {
      let frame = LogCursor.Frame(page: try fields.number(), databasePages: try fields.number())
      guard frame.page > 0 else {
        throw ArchiveError(.damaged, "\(subject) holds a page that there is not")
      }
      frames.append(frame)
    }
    var bytes = Array(try fields.take(fields.remaining))
    differ(in: &bytes, from: 0, encoding: false)
    pages = bytes
  }

  /// Turns pages into differences from their earlier images, or back.
  private func differ(in bytes: inout [UInt8], from start: Int, encoding: Bool) {
    var places: [UInt32: Int] = [:]
    var pairs: [(later: Int, earlier: Int)] = []
    for (index, frame) in frames.enumerated() {
      if let earlier = places[frame.page] { pairs.append((index, earlier)) }
      places[frame.page] = index
    }
    // Writing takes the last first, so that what a page differs from is still there; reading goes the
    // other way for the same reason.
    bytes.withUnsafeMutableBytes { buffer in
      for pair in encoding ? pairs.reversed() : pairs {
        let later = start + pair.later * pageSize
        let earlier = start + pair.earlier * pageSize
        for offset in stride(from: 0, to: pageSize, by: 8) {
          let value =
            buffer.loadUnaligned(fromByteOffset: later + offset, as: UInt64.self)
            ^ buffer.loadUnaligned(fromByteOffset: earlier + offset, as: UInt64.self)
          buffer.storeBytes(of: value, toByteOffset: later + offset, as: UInt64.self)
        }
      }
    }
  }
}
