/// Reads the frames of a log that a database writes to meanwhile.
struct LogFile {
  /// Bytes that are read at once, at least one frame.
  private static let blockBytes = 1 << 20

  private let file: DiskFile
  let header: LogHeader

  /// Opens the log with these salts.
  ///
  /// - Throws: ``ArchiveError/Code/notContiguous`` when it is another one.
  init(path: String, salts: LogSalts) throws(ArchiveError) {
    file = try DiskFile(reading: path)
    let bytes = try file.bytes(at: 0, count: WriteAheadLog.headerBytes)
    guard let header = LogHeader(bytes), header.salts == salts else { throw Self.isAnother }
    self.header = header
  }

  private static let isAnother = ArchiveError(
    .notContiguous, "the database's log is not the one that was being archived")

  /// Whether the log stood at this place once.
  func holds(_ place: LogPlace) throws(ArchiveError) -> Bool {
    guard place.salts == header.salts else { return false }
    guard place.frame > 0 else { return true }
    let bytes = try file.bytes(
      at: header.offset(ofFrame: place.frame), count: WriteAheadLog.frameHeaderBytes)
    guard bytes.count == WriteAheadLog.frameHeaderBytes else { return false }
    return bytes.withUnsafeBytes { buffer in
      LogSalts(
        first: WriteAheadLog.bigEndian(buffer, at: 8),
        second: WriteAheadLog.bigEndian(buffer, at: 12)) == place.salts
        && LogChecksum(
          first: WriteAheadLog.bigEndian(buffer, at: 16),
          second: WriteAheadLog.bigEndian(buffer, at: 20)) == place.checksum
    }
  }

  /// Hands out the frames behind `place`, through `end` or until `body` says that it has enough.
  ///
  /// - Returns: the place behind the last frame that was handed out.
  /// - Throws: ``ArchiveError/Code/notContiguous`` when a frame is not what it must be.
  func read(
    from place: LogPlace, through end: LogPlace,
    _ body: (LogCursor.Frame, UnsafeRawBufferPointer) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) -> LogPlace {
    guard var cursor = LogCursor(header, at: place), end.salts == header.salts else {
      throw Self.isAnother
    }
    let framesAtOnce = UInt32(clamping: max(1, Self.blockBytes / header.frameBytes))
    while cursor.place.frame < end.frame {
      let count = min(framesAtOnce, end.frame - cursor.place.frame)
      let bytes = try file.bytes(
        at: header.offset(ofFrame: cursor.place.frame + 1), count: Int(count) * header.frameBytes)
      guard bytes.count == Int(count) * header.frameBytes else { throw Self.isAnother }
      var hasEnough = false
      var failure: ArchiveError?
      bytes.withUnsafeBytes { buffer in
        for index in 0..<Int(count) {
          let start = index * header.frameBytes
          let frame = UnsafeRawBufferPointer(rebasing: buffer[start..<start + header.frameBytes])
          guard let taken = cursor.take(frame) else {
            failure = Self.isAnother
            return
          }
          let page = UnsafeRawBufferPointer(rebasing: frame[WriteAheadLog.frameHeaderBytes...])
          do throws(ArchiveError) {
            hasEnough = try body(taken, page)
          } catch {
            failure = error
            return
          }
          if hasEnough { return }
        }
      }
      if let failure { throw failure }
      if hasEnough { return cursor.place }
    }
    // What the index says of the last frame is read from elsewhere than the frame.
    guard cursor.place == end || end.frame == 0 else { throw Self.isAnother }
    return cursor.place
  }
}
