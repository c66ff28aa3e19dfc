internal import Dispatch

/// The thread of an archive: copies what was committed, begins generations, removes old ones.
struct ArchiveWorker {
  private let archive: LogArchive
  private let settings: ArchiveSettings
  private var files: ArchiveFiles?
  private var generation: GenerationWriter?
  /// When something was first seen that is not archived, in ms; `nil` while there is nothing.
  private var pendingSince: UInt64?
  /// Before this no further new base is tried, µs since 1970 UTC.
  private var nextBaseAt = Int64.min
  /// Bytes told of so far.
  private var told: (archived: Int64, written: Int64) = (0, 0)

  init(_ archive: LogArchive) {
    self.archive = archive
    settings = archive.settings
  }

  mutating func run() {
    while true {
      let isLast = archive.isEnding
      let requests = archive.takeRequests()
      let pause = step(requests)
      if isLast { return }
      archive.sleep(milliseconds: pause)
    }
  }

  /// Milliseconds between two looks at the log.
  private var look: UInt64 {
    min(UInt64(ArchiveLimits.lookMilliseconds), max(1, milliseconds(settings.delay) / 2))
  }

  private func milliseconds(_ duration: Duration) -> UInt64 {
    let (seconds, attoseconds) = duration.components
    return UInt64(clamping: seconds) &* 1_000
      &+ UInt64(clamping: attoseconds / 1_000_000_000_000_000)
  }

  /// Does what is to be done now.
  ///
  /// - Returns: when to come back, in ms, unless somebody asks before.
  private mutating func step(_ requests: [LogArchive.Request]) -> Int {
    do throws(ArchiveError) {
      if generation != nil, archive.isGivenUp {
        generation = nil
        throw ArchiveError(
          .notContiguous,
          "the archive could not be written until the log was too large: there is a gap in it")
      }
      let files = try open()
      try files.checkFolder()
      if generation == nil { try begin(files) }
      guard generation != nil else {
        archive.failed(requests, nil, isBroken: false)
        return Int(look)
      }
      try copy(files, everything: !requests.isEmpty)
      tell(requests, pendingBytes: try pendingBytes(files))
      if !archive.isEnding { try renew(files) }
      return Int(look)
    } catch {
      let isBroken = error.code == .notContiguous
      if isBroken {
        generation = nil
        LogArchive.forget(database: settings.database)
      }
      archive.failed(requests, error, isBroken: isBroken)
      return isBroken ? 1 : ArchiveLimits.retryMilliseconds
    }
  }

  private mutating func open() throws(ArchiveError) -> ArchiveFiles {
    if let files { return files }
    let opened = try ArchiveFiles(settings)
    archive.keep(opened)
    files = opened
    return opened
  }

  private mutating func tell(_ requests: [LogArchive.Request], pendingBytes: Int64) {
    let now = (generation?.archivedBytes ?? 0, generation?.writtenBytes ?? 0)
    archive.succeeded(
      requests, pendingBytes: pendingBytes, archived: max(0, now.0 - told.archived),
      written: max(0, now.1 - told.written))
    told = now
  }

  private func pendingBytes(_ files: ArchiveFiles) throws(ArchiveError) -> Int64 {
    guard let generation else { return 0 }
    let index = try LogIndex.read(files.index)
    let frames =
      index.salts == generation.place.salts
      ? Int64(index.frames) - Int64(generation.place.frame) : Int64(index.frames)
    return max(0, frames) * Int64(generation.pageSize + WriteAheadLog.frameHeaderBytes)
  }

  // MARK: Copying

  /// Writes what was committed: everything, or what is due.
  private mutating func copy(_ files: ArchiveFiles, everything: Bool) throws(ArchiveError) {
    guard var writer = generation else { return }
    // The log may have been emptied into the database since: nothing of it was missing here then.
    if archive.takeStampDue() { try archive.keepState(writer) }
    let index = try LogIndex.read(files.index)
    if index.salts != writer.place.salts {
      guard writer.place.frame == 0 || archive.takeRestart() else { throw Self.foreign }
      writer.place = LogPlace(salts: index.salts, frame: 0, checksum: .zero)
    }
    guard index.frames >= writer.place.frame else { throw Self.foreign }
    generation = writer
    guard index.frames > writer.place.frame else {
      pendingSince = nil
      return
    }
    let now = DispatchTime.now().uptimeNanoseconds / 1_000_000
    let since = pendingSince ?? now
    pendingSince = since
    let isDue = everything || now - since + look >= milliseconds(settings.delay)
    let frameBytes = Int64(writer.pageSize + WriteAheadLog.frameHeaderBytes)
    let log = try LogFile(path: settings.log, salts: index.salts)
    while writer.place.frame < index.frames {
      let bytes = Int64(index.frames - writer.place.frame) * frameBytes
      guard isDue || bytes >= ArchiveLimits.segmentBytes else { return }
      try requireNeeds()
      try writer.add(log, through: index.end, now: settings.now())
      generation = writer
      archive.note(writer)
    }
    pendingSince = nil
  }

  /// What is needed was committed before what needs it, so it is archived before, too.
  private func requireNeeds() throws(ArchiveError) {
    guard settings.needs() else {
      throw ArchiveError(
        .fileSystem, "the keys cannot be archived, and so nothing is that they open")
    }
  }

  private static let foreign = ArchiveError(
    .notContiguous, "another program wrote to the database: there is a gap in the archive")

  // MARK: Generations

  /// Pause behind a base that could not be written, µs.
  private static let baseRetry = Int64(ArchiveLimits.baseRetryMilliseconds) &* 1_000

  /// Begins a new generation when the present one is old. When that fails the present one goes on.
  private mutating func renew(_ files: ArchiveFiles) throws(ArchiveError) {
    guard let generation else { return }
    let now = settings.now()
    let period = Int64(clamping: milliseconds(settings.basePeriod)) &* 1_000
    // A base that was made under a clock that ran ahead would be the newest for as long.
    guard now &- generation.madeAt >= period || generation.madeAt &- now >= period,
      now >= nextBaseAt || nextBaseAt &- now > Self.baseRetry
    else { return }
    do throws(ArchiveError) {
      try newGeneration(files)
      archive.noteBase(nil)
    } catch {
      guard error.code != .notContiguous else { throw error }
      nextBaseAt = now &+ Self.baseRetry
      archive.noteBase(error)
    }
  }

  private mutating func begin(_ files: ArchiveFiles) throws(ArchiveError) {
    let state = ArchiveState.read(settings.state)
    if let state, let resumed = try resumed(state, files) {
      generation = resumed
      told = (0, 0)
      try archive.begin(resumed, isNew: false)
      return
    }
    guard !archive.isEnding else { return }
    try newGeneration(files)
  }

  /// The generation that the state names, when what stands in the log follows on it.
  private func resumed(
    _ state: ArchiveState, _ files: ArchiveFiles
  ) throws(ArchiveError) -> GenerationWriter? {
    let generation = ArchiveGeneration(
      folder: files.folder.folder(state.generation), number: state.generation)
    do throws(ArchiveError) {
      let header = try generation.begin()
      let segments = try generation.segments()
      let last = segments.last ?? 0
      guard header.identity == state.identity, last >= state.number,
        UInt64(segments.count) == last
      else { return nil }
      // Segments that were finished after the state was kept follow on the file that it names.
      var digest = try generation.digest(of: state.number)
      guard digest == state.digest else { return nil }
      var end = try generation.footer(of: state.number)
      var number = state.number
      while number < last {
        number += 1
        var reader = try generation.open(number, identity: state.identity, previous: digest)
        end = try reader.verify()
        digest = reader.digest
      }
      guard let place = try place(behind: end.end, state, isLast: last == state.number, files)
      else { return nil }
      return GenerationWriter(
        generation, identity: header.identity, pageSize: header.pageSize, madeAt: header.madeAt,
        number: last, digest: digest, place: place)
    } catch {
      guard error.code == .fileSystem else { return nil }
      throw error
    }
  }

  /// Where to go on in the log, when nothing can be missing before that.
  private func place(
    behind end: LogPlace, _ state: ArchiveState, isLast: Bool, _ files: ArchiveFiles
  ) throws(ArchiveError) -> LogPlace? {
    let index = try LogIndex.read(files.index)
    if index.salts == end.salts, end.frame > 0, index.frames >= end.frame {
      // The same log goes on. What of it is in the database by now does not matter.
      let log = try LogFile(path: settings.log, salts: end.salts)
      return try log.holds(end) ? end : nil
    }
    // Another log: all that there is since the database file was last written to, when nobody else
    // wrote to that.
    guard isLast, try FileStamp(of: settings.database) == state.stamp else { return nil }
    return LogPlace(salts: index.salts, frame: 0, checksum: .zero)
  }

  /// Copies the database file as it stands, and what the log has behind it; no checkpoint happens
  /// meanwhile. The generation that is written goes on until the new one is whole.
  private mutating func newGeneration(_ files: ArchiveFiles) throws(ArchiveError) {
    guard archive.beginCopy() else { return }
    defer { archive.endCopy() }
    try requireNeeds()
    let number = (try files.folder.generations().last?.number ?? 0) + 1
    for folder in try files.folder.unfinished() { try Disk.removeFolder(folder) }
    let folder = files.folder.folder(number)
    let part = ArchiveGeneration(folder: folder + ArchiveFolder.partSuffix, number: number)
    guard let pageSize = try pageSize(files) else { return }
    try Disk.makeFolder(part.folder)
    guard var writer = try base(of: part, pageSize: pageSize, files) else { return }
    let index = try LogIndex.read(files.index)
    writer.place = LogPlace(salts: index.salts, frame: 0, checksum: .zero)
    // What the old generation has not got is in neither: it is the first segment of the new one.
    let end = generation?.place ?? index.end
    if end.frame > 0 {
      try requireNeeds()
      let log = try LogFile(path: settings.log, salts: index.salts)
      try writer.add(log, through: end, isPrelude: true, now: settings.now())
    }
    try Disk.move(part.folder, to: folder)
    try Disk.synchronize(files.folder.path)
    let whole = writer.moved(to: ArchiveGeneration(folder: folder, number: number))
    try archive.begin(whole, isNew: true)
    generation = whole
    told = (0, 0)
    try removeOld(files.folder)
  }

  /// Bytes of a page; `nil` while there is nothing to archive.
  private func pageSize(_ files: ArchiveFiles) throws(ArchiveError) -> Int? {
    let bytes = try files.database.bytes(at: 0, count: 100)
    if bytes.count == 100 {
      let size = Int(bytes[16]) << 8 | Int(bytes[17])
      return size == 1 ? 65_536 : size
    }
    let index = try LogIndex.read(files.index)
    guard index.frames > 0 else { return nil }
    return try LogFile(path: settings.log, salts: index.salts).header.pageSize
  }

  /// Writes the base of a generation.
  ///
  /// - Returns: `nil` when it is of no use any more.
  private mutating func base(
    of part: ArchiveGeneration, pageSize: Int, _ files: ArchiveFiles
  ) throws(ArchiveError) -> GenerationWriter? {
    guard WriteAheadLog.isPageSize(pageSize) else {
      throw ArchiveError(.damaged, "the database file is damaged: it has no pages")
    }
    let size = try files.database.byteCount()
    let pages = size / Int64(pageSize)
    guard size % Int64(pageSize) == 0 else {
      throw ArchiveError(.damaged, "the database file is damaged: its last page is cut off")
    }
    let identity = settings.random(ArchiveHeader.identityBytes)
    let madeAt = settings.now()
    var writer = try ArchiveFileWriter(
      path: part.basePath,
      header: ArchiveHeader(
        kind: .base, pageSize: pageSize, generation: part.number, identity: identity, number: 0,
        madeAt: madeAt))
    let pagesAtOnce = Int64(ArchiveFormat.framesPerChunk(pageSize: pageSize))
    var done: Int64 = 0
    while done < pages {
      let count = Int(min(pagesAtOnce, pages - done))
      let bytes = try files.database.bytes(
        at: done * Int64(pageSize), count: count * pageSize)
      guard bytes.count == count * pageSize else {
        throw ArchiveError(.damaged, "the database file became shorter while it was copied")
      }
      try writer.append(chunk: bytes, frames: count)
      done += Int64(count)
      guard !archive.mustAbort else { return nil }
      try goOn(files)
    }
    // The old generation ends where the new one begins.
    try copy(files, everything: true)
    guard !archive.mustAbort else { return nil }
    var footer = ArchiveFooter()
    footer.pages = UInt64(clamping: pages)
    footer.databasePages = UInt32(clamping: pages)
    footer.end = LogPlace(
      salts: try LogIndex.read(files.index).salts, frame: 0, checksum: .zero)
    if let generation {
      footer.continues = true
      footer.before = generation.end
    }
    let digest = try writer.finish(footer)
    return GenerationWriter(
      part, identity: identity, pageSize: pageSize, madeAt: madeAt, number: 0, digest: digest,
      place: footer.end)
  }

  /// Keeps the old generation going while the new one is made.
  private mutating func goOn(_ files: ArchiveFiles) throws(ArchiveError) {
    guard generation != nil else { return }
    let requests = archive.takeRequests()
    do throws(ArchiveError) {
      try copy(files, everything: !requests.isEmpty)
      tell(requests, pendingBytes: try pendingBytes(files))
    } catch {
      archive.failed(requests, nil, isBroken: false)
      throw error
    }
  }

  /// Removes generations of which nothing is needed for the time that the archive reaches back.
  private func removeOld(_ folder: ArchiveFolder) throws(ArchiveError) {
    let oldest = settings.now() &- Int64(clamping: milliseconds(settings.keeping)) &* 1_000
    let all = try folder.generations()
    // No generation began later than those behind it: one that says so was begun under a clock that ran
    // ahead. Of one whose base is damaged that is all that is known.
    var began: [Int64] = []
    for generation in all.reversed() {
      let following = began.last ?? .max
      began.append(min((try? generation.begin().madeAt) ?? following, following))
    }
    began.reverse()
    var removed = 0
    for (generation, next) in zip(all, began.dropFirst()) {
      // Times since the next one began are reached from there.
      guard removed < ArchiveLimits.removalsPerGeneration, next <= oldest else { return }
      try Disk.removeFolder(generation.folder)
      removed += 1
    }
  }
}
