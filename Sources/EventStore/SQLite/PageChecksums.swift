private import Synchronization

/// Checksums of all pages of the database file, so that a bit that turned over on the disk is found wherever
/// it is: SQLite's own check knows its structure, and the chain of hashes the events, but neither what an
/// untracked row or an index held.
///
/// The file of the database changes only when its log is moved into it, which one thread does. Around that
/// the checksums of the pages in the log are made anew. A file that others wrote to, which its time of
/// change tells, or whose last checkpoint was interrupted, is unknown until all checksums are made again.
///
/// ```text
/// 0    magic "HMWDPGS1", page size (4), state (4), size (8), time of change (8 + 8), SHA-256 of these cut to 16
/// 512  blocks of 512 bytes: 63 checksums of 8 bytes, then one of the block
/// ```
///
/// Integers are little-endian. The checksum of a page is the SHA-256 of its number (8) and its bytes, cut to 8.
final class PageChecksums: Sendable {
  /// How much the checksums are worth.
  private enum Trust {
    /// They are those of the file.
    case known
    /// They are being made anew up to a page; until then nothing is compared.
    case making
    /// They are not kept.
    case unknown
  }

  private struct State {
    var trust = Trust.unknown
    var pages: Int64 = 0
    /// The database, open from before SQLite opens it until after it has closed it: the locks that SQLite
    /// has on the file are the process's, and closing any descriptor of it would give them up.
    var source: OpenFile?

    var stamp: FileStamp? { source.flatMap(FileStamp.init(of:)) }
  }

  /// A part of the file that was looked at.
  enum Part {
    /// Look at the part from this page next.
    case next(Int64)
    case over
    /// This page, counted from 1, is not as it was written.
    case damaged(page: Int64)
    /// There is nothing to compare with.
    case unknown
  }

  /// Pages that are looked at in one go, so that a checkpoint never waits long.
  static let pagesPerPart: Int64 = 1_024

  let path: String
  let database: String
  private let state = Mutex(State())

  /// - Parameters:
  ///   - path: where the checksums are.
  ///   - database: the file they are of.
  init(path: String, database: String) {
    self.path = path
    self.database = database
  }

  /// Whether the checksums are those of the file; to be asked before the file is opened by SQLite.
  func open() -> Bool {
    state.withLock { state in
      state.source = OpenFile(readingFrom: database)
      guard let stamp = state.stamp else { return false }
      state.trust = .known
      state.pages = stamp.pages
      // A new database.
      if stamp.pages == 0 {
        finish(stamp, &state)
      } else if PageChecksumFile.header(path) != PageChecksumFile.Header(stamp, isClean: true) {
        state.trust = .unknown
      }
      return state.trust == .known
    }
  }

  /// Lets go of the file; to be called after SQLite has closed it.
  func close() {
    state.withLock { $0 = State() }
  }

  // MARK: Checkpoints

  /// Runs a checkpoint and notes what it changed.
  ///
  /// - Parameter log: the write-ahead log.
  func during(log: String, _ checkpoint: () throws -> Bool) throws -> Bool {
    try state.withLock { state in
      guard state.trust != .unknown else { return try checkpoint() }
      let changed = LogPages.numbers(in: log)
      guard changed != nil, setDirty(state) else {
        lose(&state)
        return try checkpoint()
      }
      let isDone: Bool
      do {
        isDone = try checkpoint()
      } catch {
        lose(&state)
        throw error
      }
      if let changed { note(changed, &state) }
      return isDone
    }
  }

  private func setDirty(_ state: State) -> Bool {
    guard let stamp = state.stamp else { return false }
    return PageChecksumFile.write(
      header: PageChecksumFile.Header(stamp, isClean: false), to: path)
  }

  private func note(_ changed: Set<Int64>, _ state: inout State) {
    guard let source = state.source, let stamp = state.stamp else { return lose(&state) }
    // A page that was taken and given back again is in the file, and not in the log.
    let added = state.pages < stamp.pages ? Array((state.pages + 1)...stamp.pages) : []
    let pages = changed.union(added).filter { $0 >= 1 && $0 <= stamp.pages }.sorted()
    guard PageChecksumFile.update(pages, of: source, pageSize: stamp.pageSize, in: path) else {
      return lose(&state)
    }
    state.pages = stamp.pages
    if state.trust == .known { finish(stamp, &state) }
  }

  private func finish(_ stamp: FileStamp, _ state: inout State) {
    let header = PageChecksumFile.Header(stamp, isClean: true)
    guard PageChecksumFile.write(header: header, to: path) else { return lose(&state) }
    state.trust = .known
  }

  private func lose(_ state: inout State) {
    PageChecksumFile.remove(path)
    state.trust = .unknown
  }

  // MARK: Comparing

  /// Compares a part of the file, from `page` on.
  func verify(from page: Int64) -> Part {
    state.withLock { state in
      guard state.trust == .known, let source = state.source else { return .unknown }
      guard page <= state.pages else { return .over }
      let last = min(page + Self.pagesPerPart - 1, state.pages)
      switch PageChecksumFile.compare(page...last, of: source, in: path) {
      case .equal: return last == state.pages ? .over : .next(last + 1)
      case .different(let page): return .damaged(page: page)
      case .unreadable:
        lose(&state)
        return .unknown
      }
    }
  }

  // MARK: Making

  /// Makes a part of the checksums anew, from `page` on; from 1 they are begun.
  ///
  /// - Returns: the page to go on from; `nil` when they are done or cannot be kept.
  func make(from page: Int64) -> Int64? {
    state.withLock { state in
      guard let source = state.source, let stamp = state.stamp else { return nil }
      if page == 1 {
        guard setDirty(state) else {
          lose(&state)
          return nil
        }
        state.trust = .making
        state.pages = stamp.pages
      }
      guard state.trust == .making else { return nil }
      let last = min(page + Self.pagesPerPart - 1, stamp.pages)
      let pages = page <= last ? Array(page...last) : []
      guard PageChecksumFile.update(pages, of: source, pageSize: stamp.pageSize, in: path) else {
        lose(&state)
        return nil
      }
      guard last == stamp.pages else { return last + 1 }
      state.pages = stamp.pages
      finish(stamp, &state)
      return nil
    }
  }
}
