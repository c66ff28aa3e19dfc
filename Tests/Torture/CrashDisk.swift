internal import Foundation

/// Files in memory that know what a power loss would leave of them.
///
/// What was written since a file's last sync is kept apart, in the order of writing. When the power goes, each page
/// of it survives or not by itself: none of its writes, some of them from the first on, or all, and of the last one
/// perhaps only some sectors. Names survive in the order of their changes, up to any of them; syncing a folder makes
/// all its names survive. Every real file system promises at least that.
struct CrashDisk {
  static let page = 4_096
  static let sector = 512
  static let root: UInt64 = 1

  enum Pending {
    /// At most one page, and within one.
    case write(offset: Int, bytes: [UInt8])
    case size(Int)
  }

  struct File {
    var content: [UInt8] = []
    var durable: [UInt8] = []
    var pending: [Pending] = []
  }

  struct Folder {
    var names: [String: UInt64] = [:]
    var durable: [String: UInt64] = [:]
    /// All names after each change since the last sync.
    var pending: [[String: UInt64]] = []
  }

  enum Node {
    case file(File)
    case folder(Folder)
  }

  private(set) var nodes: [UInt64: Node] = [root: .folder(Folder())]
  private var nextNode = root + 1

  /// Writes that a power loss at this moment could take.
  var unsynced: Int {
    nodes.values.reduce(0) {
      if case .file(let file) = $1 { $0 + file.pending.count } else { $0 }
    }
  }

  // MARK: What the file system does

  func node(_ number: UInt64) -> Node? { nodes[number] }

  func lookUp(_ name: String, in folder: UInt64) -> UInt64? {
    guard case .folder(let folder)? = nodes[folder] else { return nil }
    return folder.names[name]
  }

  /// Adds a file or a folder.
  mutating func make(_ name: String, in folder: UInt64, isFolder: Bool) -> UInt64? {
    let number = nextNode
    guard changeNames(of: folder, { $0[name] = number }) else { return nil }
    nextNode += 1
    nodes[number] = isFolder ? .folder(Folder()) : .file(File())
    return number
  }

  @discardableResult
  mutating func remove(_ name: String, in folder: UInt64) -> Bool {
    guard lookUp(name, in: folder) != nil else { return false }
    return changeNames(of: folder) { $0[name] = nil }
  }

  mutating func rename(_ name: String, in folder: UInt64, to other: String, in target: UInt64)
    -> Bool
  {
    guard let number = lookUp(name, in: folder) else { return false }
    if folder == target {
      return changeNames(of: folder) {
        $0[name] = nil
        $0[other] = number
      }
    }
    return changeNames(of: target) { $0[other] = number }
      && changeNames(of: folder) { $0[name] = nil }
  }

  private mutating func changeNames(
    of number: UInt64, _ change: (inout [String: UInt64]) -> Void
  ) -> Bool {
    guard case .folder(var folder)? = nodes[number] else { return false }
    change(&folder.names)
    folder.pending.append(folder.names)
    nodes[number] = .folder(folder)
    return true
  }

  /// Changes a file in place.
  private mutating func withFile(_ number: UInt64, _ change: (inout File) -> Void) -> Bool {
    guard let index = nodes.index(forKey: number), case .file(var file) = nodes.values[index]
    else { return false }
    // The only reference, so that a write does not copy the file.
    nodes.values[index] = .folder(Folder())
    change(&file)
    nodes.values[index] = .file(file)
    return true
  }

  mutating func write(_ bytes: [UInt8], to number: UInt64, at offset: Int) -> Bool {
    withFile(number) { file in
      Self.put(bytes[...], at: offset, into: &file.content)
      var start = 0
      while start < bytes.count {
        let place = offset + start
        let end = min(bytes.count, start + Self.page - place % Self.page)
        file.pending.append(.write(offset: place, bytes: Array(bytes[start..<end])))
        start = end
      }
    }
  }

  mutating func resize(_ number: UInt64, to size: Int) -> Bool {
    withFile(number) { file in
      Self.setSize(size, of: &file.content)
      file.pending.append(.size(size))
    }
  }

  func read(_ number: UInt64, at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard case .file(let file)? = nodes[number] else { return nil }
    let start = min(offset, file.content.count)
    return file.content[start..<min(file.content.count, start + count)]
  }

  mutating func sync(_ number: UInt64) {
    if case .folder(var folder)? = nodes[number] {
      folder.durable = folder.names
      folder.pending = []
      nodes[number] = .folder(folder)
    } else {
      _ = withFile(number) { file in
        for change in file.pending { Self.apply(change, to: &file.durable) }
        file.pending = []
      }
    }
  }

  // MARK: Power loss

  /// How much of what was not synced survives.
  enum Loss: CaseIterable {
    /// Nothing.
    case everything
    /// Everything: as after kill -9.
    case nothing
    /// Each page by chance, the last write of one perhaps torn.
    case pages
    /// All but one page.
    case onePage
  }

  /// The disk as it is found when the power is back.
  func afterPowerLoss(_ loss: Loss, using random: inout SeededGenerator) -> CrashDisk {
    var disk = CrashDisk()
    disk.nextNode = nextNode
    for number in nodes.keys.sorted() {
      switch nodes[number] {
      case .file(let file)?:
        let content = Self.survivors(of: file, loss, using: &random)
        disk.nodes[number] = .file(File(content: content, durable: content))
      case .folder(let folder)?:
        var names = folder.durable
        switch loss {
        case .everything: break
        case .nothing: names = folder.names
        case .pages, .onePage:
          let kept = Int.random(in: 0...folder.pending.count, using: &random)
          if kept > 0 { names = folder.pending[kept - 1] }
        }
        disk.nodes[number] = .folder(Folder(names: names, durable: names))
      case nil: break
      }
    }
    return disk
  }

  private static func survivors(
    of file: File, _ loss: Loss, using random: inout SeededGenerator
  ) -> [UInt8] {
    switch loss {
    case .everything: return file.durable
    case .nothing: return file.content
    case .pages, .onePage: break
    }
    var writes: [Int: Int] = [:]
    for case .write(let offset, _) in file.pending { writes[offset / page, default: 0] += 1 }
    let pages = writes.keys.sorted()
    let unlucky = pages.randomElement(using: &random)
    var kept: [Int: Int] = [:]
    for page in pages {
      let count = writes[page] ?? 0
      if loss == .onePage {
        kept[page] = page == unlucky ? Int.random(in: 0..<count, using: &random) : count
      } else {
        kept[page] = Int.random(in: 0...count, using: &random)
      }
    }
    var content = file.durable
    for change in file.pending {
      switch change {
      case .size(let size):
        if Bool.random(using: &random) { setSize(size, of: &content) }
      case .write(let offset, let bytes):
        let place = offset / page
        let left = kept[place] ?? 0
        guard left > 0 else { continue }
        kept[place] = left - 1
        if left == 1, loss == .pages, Int.random(in: 0..<4, using: &random) == 0 {
          tear(bytes, at: offset, into: &content, using: &random)
        } else {
          put(bytes[...], at: offset, into: &content)
        }
      }
    }
    return content
  }

  /// Writes only some sectors.
  private static func tear(
    _ bytes: [UInt8], at offset: Int, into content: inout [UInt8],
    using random: inout SeededGenerator
  ) {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + sector - (offset + start) % sector)
      if Bool.random(using: &random) { put(bytes[start..<end], at: offset + start, into: &content) }
      start = end
    }
  }

  private static func apply(_ change: Pending, to content: inout [UInt8]) {
    switch change {
    case .write(let offset, let bytes): put(bytes[...], at: offset, into: &content)
    case .size(let size): setSize(size, of: &content)
    }
  }

  private static func put(_ bytes: ArraySlice<UInt8>, at offset: Int, into content: inout [UInt8]) {
    let end = offset + bytes.count
    if content.count < end { setSize(end, of: &content) }
    content.replaceSubrange(offset..<end, with: bytes)
  }

  private static func setSize(_ size: Int, of content: inout [UInt8]) {
    if content.count > size {
      content.removeLast(content.count - size)
    } else {
      content.append(contentsOf: repeatElement(0, count: size - content.count))
    }
  }

  /// Writes everything under a folder of this disk into a real folder.
  func export(_ name: String, to path: String) throws {
    guard let number = lookUp(name, in: Self.root), case .folder(let folder)? = nodes[number] else {
      return
    }
    for name in folder.names.keys.sorted() {
      guard let number = folder.names[name], case .file(let file)? = nodes[number] else { continue }
      let target = path + "/" + name
      guard
        FileManager.default.createFile(
          atPath: target, contents: Data(file.content), attributes: [.posixPermissions: 0o600])
      else { throw Finding("a file of the audit cannot be written") }
    }
  }
}
