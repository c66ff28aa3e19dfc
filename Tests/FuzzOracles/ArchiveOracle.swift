internal import Archive
internal import Foundation

/// Bytes as what an archive reads.
///
/// The first byte chooses: 0 a log; 1 a good log with bytes of it changed; 2 the index of a log; 3 a file of
/// an archive; 4 a good file with bytes of it changed; 5 the frames of a chunk; 6 the state in a data
/// directory, a header and an end.
enum ArchiveOracle {
  private static let pageSize = 512

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first else { return }
    let bytes = Array(input.dropFirst())
    switch choice {
    case 0: try checkLog(bytes)
    case 1: try checkChangedLog(bytes)
    case 2: try checkIndex(bytes)
    case 3: try checkFile(bytes)
    case 4: try checkChangedFile(bytes)
    case 5: try checkChunk(bytes)
    default: try checkRecords(bytes)
    }
  }

  // MARK: Logs

  /// The frames that are taken of a log, and where each ends.
  private static func frames(
    _ bytes: [UInt8]
  ) -> (header: LogHeader, frames: [LogCursor.Frame], places: [LogPlace])? {
    guard let header = LogHeader(bytes) else { return nil }
    var cursor = LogCursor(header)
    var (frames, places): ([LogCursor.Frame], [LogPlace]) = ([], [cursor.place])
    bytes.withUnsafeBytes { buffer in
      var start = WriteAheadLog.headerBytes
      while start + header.frameBytes <= buffer.count {
        let part = UnsafeRawBufferPointer(rebasing: buffer[start..<start + header.frameBytes])
        guard let frame = cursor.take(part) else { return }
        frames.append(frame)
        places.append(cursor.place)
        start += header.frameBytes
      }
    }
    return (header, frames, places)
  }

  /// Going on in the middle gives the same frames as going through.
  private static func checkLog(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard let whole = frames(bytes) else { return }
    try require(whole.header.pageSize >= 512, "a log has pages of no size")
    try require(
      zip(whole.places, whole.places.dropFirst()).allSatisfy { $1.frame == $0.frame + 1 },
      "frames are not counted one by one")
    for (index, place) in whole.places.enumerated().dropLast() {
      guard var cursor = LogCursor(whole.header, at: place) else {
        throw FuzzFinding("a log does not go on at its own place")
      }
      let start = Int(whole.header.offset(ofFrame: place.frame + 1))
      let again = bytes.withUnsafeBytes { buffer in
        cursor.take(
          UnsafeRawBufferPointer(rebasing: buffer[start..<start + whole.header.frameBytes]))
      }
      try require(again == whole.frames[index], "a frame is another one in the middle")
    }
  }

  /// A log of a few frames whose pages are cut from the input.
  private static func log(_ bytes: [UInt8]) -> [UInt8] {
    var log: [UInt8] = []
    func number(_ value: UInt32) -> [UInt8] {
      withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
    func sum(_ start: LogChecksum, _ part: [UInt8]) -> LogChecksum {
      part.withUnsafeBytes { start.adding($0, bigEndian: isBigEndian) }
    }
    let isBigEndian = (bytes.first ?? 0) & 1 == 1
    let salts = [UInt8](repeating: bytes.first ?? 7, count: 8)
    for field in [
      WriteAheadLog.magic | (isBigEndian ? 1 : 0), WriteAheadLog.format, UInt32(pageSize), 3,
    ] { log += number(field) }
    log += salts
    var running = sum(.zero, log)
    log += number(running.first) + number(running.second)
    for index in 0..<(1 + Int(bytes.dropFirst().first ?? 0) % 6) {
      let head = number(UInt32(1 + index % 3)) + number(index % 2 == 1 ? 3 : 0)
      var page = Array(bytes.dropFirst(2 + index * 16).prefix(pageSize))
      page += [UInt8](repeating: UInt8(index), count: pageSize - page.count)
      running = sum(sum(running, head), page)
      log += head + salts + number(running.first) + number(running.second) + page
    }
    return log
  }

  /// What stands before a change is taken, and nothing from there on.
  private static func checkChangedLog(_ bytes: [UInt8]) throws(FuzzFinding) {
    let good = log(bytes)
    guard let whole = frames(good) else { throw FuzzFinding("a good log is not read") }
    let count = (good.count - WriteAheadLog.headerBytes) / whole.header.frameBytes
    try require(whole.frames.count == count, "frames of a good log are not taken")
    guard bytes.count >= 5, bytes[4] != 0 else { return }
    let place = (Int(bytes[2]) << 8 | Int(bytes[3])) % good.count
    var changed = good
    changed[place] ^= bytes[4]
    // The checkpoint number is part of the sum, as is everything in front of the sum itself.
    let first = place - WriteAheadLog.headerBytes
    let expected = first < 0 ? 0 : first / whole.header.frameBytes
    let taken = frames(changed)?.frames ?? []
    try require(taken.count == expected, "a changed log is read beyond the change")
    try require(taken == Array(whole.frames.prefix(expected)), "frames before it are others")
  }

  private static func checkIndex(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard let index = LogIndex(bytes) else { return }
    // It stands there twice and under a sum: no byte of it can be another.
    for place in 0..<48 {
      var changed = bytes
      changed[place] ^= 1
      try require(LogIndex(changed) == nil, "a changed index is read as \(index)")
    }
  }

  // MARK: Files

  private static func withFile(
    _ bytes: [UInt8]?, _ body: (String) throws(FuzzFinding) -> Void
  ) throws(FuzzFinding) {
    let path = NSTemporaryDirectory() + "/archive-oracle-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    if let bytes, (try? Data(bytes).write(to: URL(fileURLWithPath: path))) == nil {
      throw FuzzFinding("a temporary file cannot be written")
    }
    try body(path)
  }

  /// What is in a file; `nil` when it is refused.
  private static func read(
    _ path: String
  ) -> (header: ArchiveHeader, chunks: [[UInt8]], frames: Int, digest: ArchiveDigest)? {
    do throws(ArchiveError) {
      var reader = try ArchiveFileReader(path: path, subject: "it")
      var (chunks, frames): ([[UInt8]], Int) = ([], 0)
      while let chunk = try reader.next() {
        chunks.append(chunk.bytes)
        frames += chunk.frames
        if reader.header.kind != .base {
          _ = try FrameChunk(payload: chunk.bytes, pageSize: reader.header.pageSize, of: "it")
        }
      }
      return (reader.header, chunks, frames, reader.digest)
    } catch {
      return nil
    }
  }

  private static func checkFile(_ bytes: [UInt8]) throws(FuzzFinding) {
    try withFile(bytes) { path throws(FuzzFinding) in
      guard let first = read(path) else { return }
      let second = read(path)
      try require(
        second?.chunks == first.chunks && second?.digest == first.digest,
        "a file is read in two ways")
      try require(
        (try? ArchiveHeader(first.header.bytes, of: "it")) == first.header,
        "a header does not come back from its bytes")
    }
  }

  /// Two chunks of frames with pages that are cut from the input.
  private static func writeFile(_ bytes: [UInt8], to path: String) throws(ArchiveError) -> [[UInt8]]
  {
    let header = ArchiveHeader(
      kind: .segment, pageSize: pageSize, generation: 3,
      identity: [UInt8](repeating: 5, count: ArchiveHeader.identityBytes), number: 4, madeAt: 9)
    var writer = try ArchiveFileWriter(path: path, header: header)
    var chunks: [[UInt8]] = []
    for index in 0..<2 {
      var chunk = FrameChunk(pageSize: pageSize)
      for frame in 0..<2 {
        var page = Array(bytes.dropFirst(3 + index * 40 + frame * 20).prefix(pageSize))
        page += [UInt8](repeating: 1, count: pageSize - page.count)
        page.withUnsafeBytes {
          chunk.append(LogCursor.Frame(page: 2, databasePages: UInt32(frame)), page: $0)
        }
      }
      chunks.append(chunk.payload)
      try writer.append(chunk: chunk.payload, frames: 2)
    }
    _ = try writer.finish(ArchiveFooter())
    return chunks
  }

  private static func checkChangedFile(_ bytes: [UInt8]) throws(FuzzFinding) {
    try withFile(nil) { path throws(FuzzFinding) in
      guard let chunks = try? writeFile(bytes, to: path) else {
        throw FuzzFinding("a good file cannot be written")
      }
      try require(read(path)?.chunks == chunks, "a good file is not read as it was written")
      guard bytes.count >= 3, let good = FileManager.default.contents(atPath: path) else { return }
      var changed = Array(good)
      changed[(Int(bytes[0]) << 8 | Int(bytes[1])) % changed.count] ^= bytes[2]
      if bytes[2] == 0 { changed.removeLast(1 + Int(bytes[1]) % changed.count) }
      guard (try? Data(changed).write(to: URL(fileURLWithPath: path))) != nil else { return }
      try require(read(path) == nil, "a changed file is read")
    }
  }

  // MARK: Parts

  /// What is read of a chunk is written to the same again.
  private static func checkChunk(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard let chunk = try? FrameChunk(payload: bytes, pageSize: pageSize, of: "it") else { return }
    try require(
      chunk.pages.count == chunk.frames.count * pageSize, "a chunk has other pages than frames")
    try require(chunk.payload == bytes, "a chunk has two encodings")
  }

  private static func checkRecords(_ bytes: [UInt8]) throws(FuzzFinding) {
    if let state = ArchiveState(bytes) {
      try require(state.bytes == bytes, "a state has two encodings")
    }
    if let header = try? ArchiveHeader(bytes, of: "it") {
      try require(header.bytes == bytes, "a header has two encodings")
    }
    if let footer = try? ArchiveFooter(bytes, of: "it") {
      try require((try? ArchiveFooter(footer.bytes, of: "it")) == footer, "an end changes")
    }
  }

  // MARK: Seeds

  /// A good log, a good file and a good chunk.
  static func parts() -> (log: [UInt8], file: [UInt8], chunk: [UInt8])? {
    let path = NSTemporaryDirectory() + "/archive-oracle-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let some: [UInt8] = [4, 3, 2, 1, 0, 9, 8, 7, 6, 5]
    guard let chunks = try? writeFile(some, to: path), let chunk = chunks.first,
      let file = FileManager.default.contents(atPath: path)
    else { return nil }
    return (log(some), Array(file), chunk)
  }
}
