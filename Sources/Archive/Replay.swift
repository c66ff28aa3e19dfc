/// Applies the segments of a generation to a file, as far as a target.
struct Replay {
  private let generation: ArchiveGeneration
  private let header: ArchiveHeader
  private let file: RestoredFile
  private let path: String
  private let target: ArchiveRestore.Target
  private let probe: ArchiveRestore.Probe
  private var digest: ArchiveDigest
  private var number: UInt64 = 0
  /// The last commit that is in the file.
  private var mark = ArchiveRestore.Mark(sequence: 0, moment: 0, latestMoment: 0)
  /// When the last segment was written.
  private(set) var madeAt: Int64
  /// The file is a state that the database once had.
  private(set) var isConsistent = false

  init(
    generation: ArchiveGeneration, header: ArchiveHeader, digest: ArchiveDigest,
    file: RestoredFile, path: String, target: ArchiveRestore.Target,
    probe: @escaping ArchiveRestore.Probe
  ) {
    self.generation = generation
    self.header = header
    self.digest = digest
    self.file = file
    self.path = path
    self.target = target
    self.probe = probe
    madeAt = header.madeAt
  }

  /// The last file that was taken.
  var end: ArchiveEnd {
    ArchiveEnd(generation: generation.number, number: number, digest: digest)
  }

  /// What can be done when the next file is damaged.
  var advice: String {
    guard isConsistent else {
      return ". Restore from an older generation: name it with --generation"
    }
    return ". Everything before it can be restored: repeat with --before-damage"
  }

  /// Whether the file, as it is, is beyond the target. Notes where it stands.
  mutating func isBeyond(from before: Int64?) throws -> Bool {
    guard target != .newest else {
      isConsistent = true
      return false
    }
    let found = try probe(path, before)
    switch target {
    case .newest: break
    case .sequence(let limit): if found.sequence > limit { return true }
    case .moment(let limit): if found.latestMoment > limit { return true }
    }
    isConsistent = true
    mark = found
    return false
  }

  /// Opens a file of the generation and reads it once, so that nothing of one that is damaged is used.
  private func open(_ number: UInt64) throws(ArchiveError) -> (ArchiveDigest, ArchiveFooter) {
    var reader = try generation.open(number, identity: header.identity, previous: digest)
    let footer = try reader.verify()
    return (reader.digest, footer)
  }

  /// Applies the first segment when it belongs to the base.
  ///
  /// - Returns: whether it does.
  mutating func takePrelude() throws(ArchiveError) -> Bool {
    var reader = try generation.open(1, identity: header.identity, previous: digest)
    guard reader.header.kind == .prelude else { return false }
    let (found, _) = try open(1)
    var none: RestoredFile.Undo?
    while let chunk = try frames(&reader, 1) {
      for (index, frame) in chunk.frames.enumerated() {
        try file.write(chunk.page(index), number: frame.page, undo: &none)
        if frame.isCommit { try file.commit(pages: frame.databasePages, undo: &none) }
      }
    }
    note(1, found, reader.header)
    return true
  }

  /// Applies a segment, or those of its commits that are not beyond the target.
  ///
  /// - Returns: how many commits, and whether the target was reached.
  mutating func take(_ number: UInt64) throws -> (commits: Int, isOver: Bool) {
    let (found, footer) = try open(number)
    var undo: RestoredFile.Undo? = target == .newest ? nil : try file.beginUndo()
    let header = try apply(number, undo: &undo)
    guard let taken = undo, try isBeyond(from: mark.sequence) else {
      if undo == nil { isConsistent = true }
      note(number, found, header)
      return (Int(clamping: footer.commits), false)
    }
    // The target is within: once more, a commit at a time.
    try file.take(back: taken)
    var commits = 0
    try applyCommits(number, &commits)
    return (commits, true)
  }

  private mutating func note(_ number: UInt64, _ digest: ArchiveDigest, _ header: ArchiveHeader) {
    self.number = number
    self.digest = digest
    madeAt = header.madeAt
  }

  private func frames(
    _ reader: inout ArchiveFileReader, _ number: UInt64
  ) throws(ArchiveError) -> FrameChunk? {
    guard let chunk = try reader.next() else { return nil }
    return try FrameChunk(
      payload: chunk.bytes, pageSize: header.pageSize, of: generation.subject(number))
  }

  /// Applies a whole segment.
  private func apply(
    _ number: UInt64, undo: inout RestoredFile.Undo?
  ) throws(ArchiveError) -> ArchiveHeader {
    var reader = try generation.open(number, identity: header.identity, previous: digest)
    while let chunk = try frames(&reader, number) {
      for (index, frame) in chunk.frames.enumerated() {
        try file.write(chunk.page(index), number: frame.page, undo: &undo)
        if frame.isCommit { try file.commit(pages: frame.databasePages, undo: &undo) }
      }
    }
    return reader.header
  }

  /// Applies commits until one is beyond the target, which is taken back.
  private mutating func applyCommits(_ number: UInt64, _ commits: inout Int) throws {
    var reader = try generation.open(number, identity: header.identity, previous: digest)
    madeAt = reader.header.madeAt
    var undo: RestoredFile.Undo? = try file.beginUndo()
    while let chunk = try frames(&reader, number) {
      for (index, frame) in chunk.frames.enumerated() {
        try file.write(chunk.page(index), number: frame.page, undo: &undo)
        guard frame.isCommit else { continue }
        try file.commit(pages: frame.databasePages, undo: &undo)
        if try isBeyond(from: mark.sequence) {
          if let undo { try file.take(back: undo) }
          return
        }
        commits += 1
        undo = try file.beginUndo()
      }
    }
  }
}
