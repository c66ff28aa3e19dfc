/// A database file that is put together from an archive.
struct RestoredFile {
  /// What a page was before it was written, and the file's size before.
  struct Undo {
    fileprivate var pages: [UInt32: [UInt8]?] = [:]
    fileprivate var byteCount: Int64 = 0
  }

  private let file: DiskFile
  private let pageSize: Int

  init(creating path: String, pageSize: Int) throws(ArchiveError) {
    file = try DiskFile(creating: path)
    self.pageSize = pageSize
  }

  private func offset(_ page: UInt32) -> Int64 { Int64(page &- 1) * Int64(pageSize) }

  /// Writes pages one behind the other.
  func write(_ bytes: [UInt8], firstPage: UInt32) throws(ArchiveError) {
    try file.write(bytes, at: offset(firstPage))
  }

  func beginUndo() throws(ArchiveError) -> Undo {
    var undo = Undo()
    undo.byteCount = try file.byteCount()
    return undo
  }

  /// Writes a page; what it was is remembered in `undo`.
  func write(
    _ page: ArraySlice<UInt8>, number: UInt32, undo: inout Undo?
  ) throws(ArchiveError) {
    let present = try file.byteCount() / Int64(pageSize)
    guard Int64(number) <= present + ArchiveLimits.growthPages else {
      throw ArchiveError(.damaged, "page \(number) of the archive is far behind the database's end")
    }
    try remember(number, in: &undo)
    try file.write(Array(page), at: offset(number))
  }

  private func remember(_ number: UInt32, in undo: inout Undo?) throws(ArchiveError) {
    guard undo != nil, undo?.pages[number] == nil else { return }
    let old = try file.bytes(at: offset(number), count: pageSize)
    undo?.pages[number] = .some(old.count == pageSize ? old : nil)
  }

  /// A transaction ended with so many pages in the database.
  func commit(pages: UInt32, undo: inout Undo?) throws(ArchiveError) {
    let size = Int64(pages) * Int64(pageSize)
    let present = try file.byteCount()
    guard present > size else { return }
    if undo != nil {
      let last = UInt32(clamping: present / Int64(pageSize))
      for page in (pages + 1)...max(pages + 1, last) { try remember(page, in: &undo) }
    }
    try file.setByteCount(size)
  }

  /// Makes the file what it was.
  func take(back undo: Undo) throws(ArchiveError) {
    for (number, bytes) in undo.pages {
      if let bytes { try file.write(bytes, at: offset(number)) }
    }
    try file.setByteCount(undo.byteCount)
  }

  func synchronize() throws(ArchiveError) { try file.synchronize() }
}
