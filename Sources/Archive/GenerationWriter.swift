/// Adds segments to a generation.
struct GenerationWriter {
  let generation: ArchiveGeneration
  let identity: [UInt8]
  let pageSize: Int
  /// When its base was made, µs since 1970 UTC.
  let madeAt: Int64
  /// The last file of it.
  private(set) var number: UInt64
  private(set) var digest: ArchiveDigest
  /// Everything before this place of the log is in the generation.
  var place: LogPlace
  /// Bytes of frames and bytes of files written so far.
  private(set) var archivedBytes: Int64 = 0
  private(set) var writtenBytes: Int64 = 0

  init(
    _ generation: ArchiveGeneration, identity: [UInt8], pageSize: Int, madeAt: Int64,
    number: UInt64, digest: ArchiveDigest, place: LogPlace
  ) {
    self.generation = generation
    self.identity = identity
    self.pageSize = pageSize
    self.madeAt = madeAt
    self.number = number
    self.digest = digest
    self.place = place
  }

  /// The same in another folder.
  func moved(to generation: ArchiveGeneration) -> GenerationWriter {
    GenerationWriter(
      generation, identity: identity, pageSize: pageSize, madeAt: madeAt, number: number,
      digest: digest, place: place)
  }

  /// Its last file.
  var end: ArchiveEnd {
    ArchiveEnd(generation: generation.number, number: number, digest: digest)
  }

  /// Writes frames behind ``place`` as one segment: whole commits through `end`, or as many as fill a
  /// segment.
  ///
  /// - Parameter isPrelude: all of them, as one.
  mutating func add(
    _ log: LogFile, through end: LogPlace, isPrelude: Bool = false, now: Int64
  ) throws(ArchiveError) {
    guard log.header.pageSize == pageSize else {
      throw ArchiveError(.notContiguous, "the database has pages of another size now")
    }
    let path = generation.segmentPath(number + 1)
    var writer = try ArchiveFileWriter(
      path: path,
      header: ArchiveHeader(
        kind: isPrelude ? .prelude : .segment, pageSize: pageSize, generation: generation.number,
        identity: identity, number: number + 1, madeAt: now, previous: digest))
    var footer = ArchiveFooter()
    footer.firstFrame = place.frame &+ 1
    var chunk = FrameChunk(pageSize: pageSize)
    var bytes: Int64 = 0
    let frameBytes = Int64(log.header.frameBytes)
    let reached = try log.read(from: place, through: end) {
      (frame, page) throws(ArchiveError) in
      chunk.append(frame, page: page)
      footer.pages += 1
      bytes += frameBytes
      if frame.isCommit {
        footer.commits += 1
        footer.databasePages = frame.databasePages
      }
      if chunk.isFull {
        try writer.append(chunk: chunk.payload, frames: chunk.frames.count)
        chunk.removeAll()
      }
      return !isPrelude && frame.isCommit && bytes >= ArchiveLimits.segmentBytes
    }
    if !chunk.isEmpty { try writer.append(chunk: chunk.payload, frames: chunk.frames.count) }
    footer.end = reached
    digest = try writer.finish(footer)
    number += 1
    place = reached
    archivedBytes += bytes
    writtenBytes += Disk.size(of: path)
  }
}
