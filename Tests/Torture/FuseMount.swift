internal import Foundation
internal import Glibc
internal import Synchronization

/// Serves a ``CrashDisk`` as a real file system, over the kernel's FUSE protocol (linux/fuse.h, 7.31).
///
/// The pages of a file reach the disk when a program writes them, as write-through; what an `fsync` has not been
/// answered for yet is lost when the power goes.
final class FuseMount: Sendable {
  private static let requestBytes = 1 << 20 + 4_096
  private static let writeBytes = 1 << 17
  private static let inHeader = 40

  private struct State {
    var disk: CrashDisk
    var hasPower = true
    var isMounted = true
    var syncs = 0
  }

  private let state: Mutex<State>
  private let device: Int32
  let path: String
  private let ended = DispatchSemaphore(value: 0)

  /// Why this machine allows no such file system; `nil` where it does.
  static func missing() -> String? {
    guard getuid() == 0 else { return "only root may mount a file system" }
    guard access("/dev/fuse", R_OK | W_OK) == 0 else { return "there is no /dev/fuse" }
    let path = FileManager.default.temporaryDirectory.path + "/homeward-fuse-\(getpid())"
    mkdir(path, 0o700)
    defer { rmdir(path) }
    do {
      let mount = try FuseMount(CrashDisk(), at: path)
      mount.remove()
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Mounts a disk on an empty folder.
  init(_ disk: CrashDisk, at path: String) throws {
    self.path = path
    state = Mutex(State(disk: disk))
    device = open("/dev/fuse", O_RDWR | O_CLOEXEC)
    guard device >= 0 else { throw Finding("/dev/fuse cannot be opened: \(errno)") }
    let options = "fd=\(device),rootmode=40000,user_id=0,group_id=0,default_permissions"
    let flags = UInt(MS_NOSUID | MS_NODEV)
    guard mount("homeward", path, "fuse.homeward", flags, options) == 0 else {
      let code = errno
      close(device)
      throw Finding(
        "mounting a FUSE file system is not allowed: \(String(cString: strerror(code)))")
    }
    Thread.detachNewThread { self.serve() }
  }

  /// Unmounts, once. Whoever waits for the file system gets an error.
  func remove() {
    let wasMounted = state.withLock { state in
      defer { state.isMounted = false }
      return state.isMounted
    }
    guard wasMounted else { return }
    umount2(path, Int32(MNT_FORCE | MNT_DETACH))
    ended.wait()
  }

  /// From now on nothing is answered and nothing changes.
  ///
  /// - Returns: the disk at that moment, and how many syncs it has completed.
  func cutPower() -> (disk: CrashDisk, syncs: Int) {
    state.withLock { state in
      state.hasPower = false
      return (state.disk, state.syncs)
    }
  }

  // MARK: Protocol

  private enum Operation: UInt32 {
    case lookUp = 1
    case forget = 2
    case getAttributes = 3
    case setAttributes = 4
    case makeNode = 8
    case makeFolder = 9
    case unlink = 10
    case removeFolder = 11
    case rename = 12
    case open = 14
    case read = 15
    case write = 16
    case statistics = 17
    case release = 18
    case sync = 20
    case flush = 25
    case start = 26
    case openFolder = 27
    case readFolder = 28
    case releaseFolder = 29
    case syncFolder = 30
    case access = 34
    case create = 35
    case interrupt = 36
    case destroy = 38
    case batchForget = 42
    case allocate = 43
    case rename2 = 45
  }

  private func serve() {
    var buffer = [UInt8](repeating: 0, count: Self.requestBytes)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(device, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == ENOENT || errno == EAGAIN { continue }
      guard count >= Self.inHeader else { break }
      let request = Request(Array(buffer[..<count]))
      let answer = state.withLock { state -> Answer in
        guard state.hasPower else { return .none }
        return Self.answer(request, &state)
      }
      reply(answer, to: request.unique)
    }
    close(device)
    ended.signal()
  }

  private enum Answer {
    case none
    case failure(Int32)
    case bytes([UInt8])
    static let done = Answer.bytes([])
  }

  private func reply(_ answer: Answer, to unique: UInt64) {
    var body: [UInt8] = []
    var code: Int32 = 0
    switch answer {
    case .none: return
    case .failure(let number): code = -number
    case .bytes(let bytes): body = bytes
    }
    var message: [UInt8] = []
    message.append32(UInt32(16 + body.count))
    message.append32(UInt32(bitPattern: code))
    message.append64(unique)
    message += body
    _ = message.withUnsafeBytes { Glibc.write(device, $0.baseAddress, $0.count) }
  }

  private struct Request {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func integer32(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: integer64(offset, 4)) }

    func integer64(_ offset: Int, _ width: Int = 8) -> UInt64 {
      (0..<width).reduce(0) { $0 | UInt64(bytes[offset + $1]) << (8 * $1) }
    }

    var operation: Operation? { Operation(rawValue: integer32(4)) }
    var unique: UInt64 { integer64(8) }
    var node: UInt64 { integer64(16) }
    /// Where the operation's own fields begin.
    var body: Int { FuseMount.inHeader }

    /// Names behind the first `skip` bytes of the body, each ended by a zero.
    func names(behind skip: Int) -> [String] {
      bytes[(body + skip)...].split(separator: 0, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private static func answer(_ request: Request, _ state: inout State) -> Answer {
    let node = request.node
    let body = request.body
    switch request.operation {
    case .start: return start(request)
    case .forget, .batchForget, .interrupt, .destroy: return .none
    case .lookUp:
      guard let found = state.disk.lookUp(request.names(behind: 0)[0], in: node) else {
        return .failure(ENOENT)
      }
      return entry(found, state.disk)
    case .getAttributes: return attributes(node, state.disk)
    case .setAttributes:
      // FATTR_SIZE; owners, modes and times are not kept.
      if request.integer32(body) & 1 << 3 != 0,
        !state.disk.resize(node, to: Int(request.integer64(body + 16)))
      {
        return .failure(EINVAL)
      }
      return attributes(node, state.disk)
    case .makeNode:
      return made(
        state.disk.make(request.names(behind: 16)[0], in: node, isFolder: false), state.disk)
    case .makeFolder:
      return made(
        state.disk.make(request.names(behind: 8)[0], in: node, isFolder: true), state.disk)
    case .create:
      let name = request.names(behind: 16)[0]
      guard
        let number = state.disk.lookUp(name, in: node)
          ?? state.disk.make(name, in: node, isFolder: false)
      else { return .failure(ENOENT) }
      guard case .bytes(let entry) = entry(number, state.disk) else { return .failure(EIO) }
      return .bytes(entry + opened(number))
    case .unlink, .removeFolder:
      return state.disk.remove(request.names(behind: 0)[0], in: node) ? .done : .failure(ENOENT)
    case .rename, .rename2:
      let names = request.names(behind: request.operation == .rename ? 8 : 16)
      let target = request.integer64(body)
      return state.disk.rename(names[0], in: node, to: names[1], in: target)
        ? .done : .failure(ENOENT)
    case .open, .openFolder: return .bytes(opened(node))
    case .read:
      let offset = Int(request.integer64(body + 8))
      let count = Int(request.integer32(body + 16))
      guard let bytes = state.disk.read(node, at: offset, count: count) else {
        return .failure(EISDIR)
      }
      return .bytes(Array(bytes))
    case .write:
      let offset = Int(request.integer64(body + 8))
      let count = Int(request.integer32(body + 16))
      let bytes = Array(request.bytes[(body + 40)..<(body + 40 + count)])
      guard state.disk.write(bytes, to: node, at: offset) else { return .failure(EISDIR) }
      var answer: [UInt8] = []
      answer.append32(UInt32(count))
      answer.append32(0)
      return .bytes(answer)
    case .sync, .syncFolder:
      state.disk.sync(node)
      state.syncs += 1
      return .done
    case .statistics: return .bytes(statistics())
    case .release, .releaseFolder, .flush, .access: return .done
    case .readFolder:
      return list(node, from: Int(request.integer64(body + 8)), state.disk)
    case .allocate, nil: return .failure(ENOSYS)
    }
  }

  private static func start(_ request: Request) -> Answer {
    var answer: [UInt8] = []
    answer.append32(7)
    answer.append32(31)
    answer.append32(request.integer32(request.body + 8))
    // FUSE_BIG_WRITES and FUSE_MAX_PAGES.
    answer.append32(1 << 5 | 1 << 22)
    answer.append16(16)
    answer.append16(12)
    answer.append32(UInt32(writeBytes))
    answer.append32(1)
    answer.append16(UInt16(writeBytes / CrashDisk.page))
    answer.append16(0)
    answer += [UInt8](repeating: 0, count: 64 - answer.count)
    return .bytes(answer)
  }

  private static func opened(_ number: UInt64) -> [UInt8] {
    var answer: [UInt8] = []
    answer.append64(number)
    // FOPEN_KEEP_CACHE: nobody else changes the file.
    answer.append64(1 << 1)
    return answer
  }

  private static func made(_ number: UInt64?, _ disk: CrashDisk) -> Answer {
    guard let number else { return .failure(ENOENT) }
    return entry(number, disk)
  }

  private static func attributeBytes(_ number: UInt64, _ disk: CrashDisk) -> [UInt8]? {
    let size: Int
    let mode: UInt32
    switch disk.node(number) {
    case .file(let file)?: (size, mode) = (file.content.count, S_IFREG | 0o600)
    case .folder?: (size, mode) = (0, S_IFDIR | 0o700)
    case nil: return nil
    }
    var answer: [UInt8] = []
    answer.append64(number)
    answer.append64(UInt64(size))
    answer.append64(UInt64((size + 511) / 512))
    answer += [UInt8](repeating: 0, count: 36)
    answer.append32(mode)
    answer.append32(1)
    answer += [UInt8](repeating: 0, count: 12)
    answer.append32(UInt32(CrashDisk.page))
    answer.append32(0)
    return answer
  }

  private static func attributes(_ number: UInt64, _ disk: CrashDisk) -> Answer {
    guard let bytes = attributeBytes(number, disk) else { return .failure(ENOENT) }
    return .bytes([UInt8](repeating: 0, count: 16) + bytes)
  }

  private static func entry(_ number: UInt64, _ disk: CrashDisk) -> Answer {
    guard let bytes = attributeBytes(number, disk) else { return .failure(ENOENT) }
    var answer: [UInt8] = []
    answer.append64(number)
    answer += [UInt8](repeating: 0, count: 32)
    return .bytes(answer + bytes)
  }

  private static func statistics() -> [UInt8] {
    var answer: [UInt8] = []
    for _ in 0..<5 { answer.append64(1 << 20) }
    answer.append32(UInt32(CrashDisk.page))
    answer.append32(255)
    answer.append32(UInt32(CrashDisk.page))
    return answer + [UInt8](repeating: 0, count: 80 - answer.count)
  }

  private static func list(_ number: UInt64, from start: Int, _ disk: CrashDisk) -> Answer {
    guard case .folder(let folder)? = disk.node(number) else { return .failure(ENOTDIR) }
    var answer: [UInt8] = []
    for (index, name) in folder.names.keys.sorted().enumerated().dropFirst(start).prefix(16) {
      answer.append64(folder.names[name] ?? 0)
      answer.append64(UInt64(index + 1))
      answer.append32(UInt32(name.utf8.count))
      answer.append32(0)
      answer += Array(name.utf8)
      while answer.count % 8 != 0 { answer.append(0) }
    }
    return .bytes(answer)
  }
}

extension [UInt8] {
  fileprivate mutating func append16(_ value: UInt16) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
  fileprivate mutating func append32(_ value: UInt32) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
  fileprivate mutating func append64(_ value: UInt64) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
