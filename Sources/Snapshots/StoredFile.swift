internal import Crypto
internal import Foundation

/// A file of rows at rest: as it is, or sealed where the service that keeps it has keys.
///
/// A sealed file reads and is written at any offset, like a plain one. Behind its head (64 bytes) stand
/// blocks of 4096 bytes, the last one shorter, each as `nonce (12) · ciphertext · tag (16)`: AES-256-GCM
/// under a key of the file's own, bound to the head and to the block's number. A block that was never
/// written is all zero, and reads as zeros.
final class StoredFile: Sendable {
  private static let blockBytes = UInt64(SnapshotFormat.blockBytes)
  private static let nonceBytes = 12
  private static let overhead: UInt64 = 28
  private static let sealedBytes = blockBytes + overhead

  private let file: PosixFile
  private let seal: Seal?

  private struct Seal {
    let head: SealedFileHead
    let key: SymmetricKey

    func context(_ block: UInt64) -> [UInt8] {
      head.bytes + withUnsafeBytes(of: block.littleEndian) { Array($0) }
    }
  }

  /// Creates or empties a file that only its owner may read.
  ///
  /// - Parameter key: seals it; nil for a plain file.
  init(creating path: String, key: FileKey?) throws(SnapshotError) {
    file = try PosixFile(creating: path)
    seal = key.map { key in
      let head = SealedFileHead(label: key.label)
      return Seal(head: head, key: head.fileKey(key))
    }
    if let seal { try file.write(seal.head.bytes, at: 0) }
  }

  /// Opens a file for reading.
  ///
  /// - Parameter keys: open it; nil for a plain file.
  convenience init(reading path: String, keys: FileKeys?) throws(SnapshotError) {
    try self.init(PosixFile(reading: path), keys)
  }

  /// Opens a file for reading and writing.
  convenience init(updating path: String, keys: FileKeys?) throws(SnapshotError) {
    try self.init(PosixFile(updating: path), keys)
  }

  private init(_ file: PosixFile, _ keys: FileKeys?) throws(SnapshotError) {
    self.file = file
    let size = try file.byteCount()
    let count = min(UInt64(SealedFileHead.byteCount), size)
    let bytes = try Self.read(file, at: 0, count: Int(count))
    guard let keys else {
      guard !SealedFileHead.begins(bytes) else {
        throw SnapshotError(
          .keyMissing, "the file is sealed with a key of the service that keeps it")
      }
      seal = nil
      return
    }
    guard let head = SealedFileHead(decoding: bytes) else {
      throw SnapshotError(.unsupported, "the file is not sealed as this version seals files")
    }
    guard let key = keys.find(head.label) else {
      throw SnapshotError(.keyMissing, "the key of the file was destroyed, or is another host's")
    }
    seal = Seal(head: head, key: head.fileKey(key))
  }

  // MARK: Reading and writing

  /// How many bytes of content there are.
  func byteCount() throws(SnapshotError) -> UInt64 {
    let stored = try file.byteCount()
    guard seal != nil else { return stored }
    guard stored > SealedFileHead.byteCount else { return 0 }
    let (blocks, rest) = (stored - UInt64(SealedFileHead.byteCount)).quotientAndRemainder(
      dividingBy: Self.sealedBytes)
    return blocks * Self.blockBytes + (rest > Self.overhead ? rest - Self.overhead : 0)
  }

  /// Fills the buffer from `offset` on.
  func read(
    at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) {
    guard let seal, !buffer.isEmpty else { return try file.read(at: offset, into: buffer) }
    let size = try byteCount()
    guard offset <= size, UInt64(buffer.count) <= size - offset else {
      throw SnapshotError(.truncated, "the file became shorter while it was read", offset: size)
    }
    let end = offset + UInt64(buffer.count)
    let blocks = offset / Self.blockBytes...(end - 1) / Self.blockBytes
    let first = blocks.lowerBound * Self.blockBytes
    let last = min(size, (blocks.upperBound + 1) * Self.blockBytes)
    let sealed = try Self.read(
      file, at: Self.place(of: blocks.lowerBound),
      count: Int(last - first + UInt64(blocks.count) * Self.overhead))
    var start = 0
    for block in blocks {
      let begin = block * Self.blockBytes
      let count = Int(min(size - begin, Self.blockBytes) + Self.overhead)
      let plain = try Self.open(sealed[start..<start + count], seal, block)
      start += count
      let from = max(offset, begin)
      let to = min(end, begin + UInt64(plain.count))
      UnsafeMutableRawBufferPointer(rebasing: buffer[Int(from - offset)..<Int(to - offset)])
        .copyBytes(from: plain[Int(from - begin)..<Int(to - begin)])
    }
  }

  /// Writes all bytes from `offset` on. One caller at a time: a block that is written in part is read
  /// first.
  func write(_ bytes: [UInt8], at offset: UInt64) throws(SnapshotError) {
    guard let seal, !bytes.isEmpty else { return try file.write(bytes, at: offset) }
    if try byteCount() < offset { try setByteCount(offset) }
    let size = try byteCount()
    let end = offset + UInt64(bytes.count)
    let blocks = offset / Self.blockBytes...(end - 1) / Self.blockBytes
    var sealed: [UInt8] = []
    sealed.reserveCapacity((blocks.count + 1) * Int(Self.sealedBytes))
    for block in blocks {
      let begin = block * Self.blockBytes
      let (from, to) = (max(offset, begin), min(end, begin + Self.blockBytes))
      let part = bytes[Int(from - offset)..<Int(to - offset)]
      let present = begin < size ? min(size - begin, Self.blockBytes) : 0
      if from == begin, to - begin >= present {
        try Self.append(Array(part), to: &sealed, seal, block)
        continue
      }
      var plain = try present == 0 ? [] : content(of: block, count: Int(present), seal)
      plain += repeatElement(0, count: max(0, Int(to - begin) - plain.count))
      plain.replaceSubrange(Int(from - begin)..<Int(to - begin), with: part)
      try Self.append(plain, to: &sealed, seal, block)
    }
    try file.write(sealed, at: Self.place(of: blocks.lowerBound))
  }

  /// Makes the content at least so long; bytes that were never written read as zero.
  func setByteCount(_ count: UInt64) throws(SnapshotError) {
    let size = try byteCount()
    guard size < count else { return }
    guard let seal else { return try file.setByteCount(count) }
    let (block, used) = size.quotientAndRemainder(dividingBy: Self.blockBytes)
    if used > 0 {
      // What was the last block is longer now.
      var plain = try content(of: block, count: Int(used), seal)
      let length = min(Self.blockBytes, count - block * Self.blockBytes)
      plain += repeatElement(0, count: Int(length) - plain.count)
      var sealed: [UInt8] = []
      try Self.append(plain, to: &sealed, seal, block)
      try file.write(sealed, at: Self.place(of: block))
    }
    let (blocks, rest) = count.quotientAndRemainder(dividingBy: Self.blockBytes)
    try file.setByteCount(Self.place(of: blocks) + (rest > 0 ? rest + Self.overhead : 0))
  }

  /// Returns when the content is durable. After a failure the file must not be trusted.
  func synchronize() throws(SnapshotError) { try file.synchronize() }

  // MARK: Blocks

  private static func place(of block: UInt64) -> UInt64 {
    UInt64(SealedFileHead.byteCount) + block * sealedBytes
  }

  private func content(
    of block: UInt64, count: Int, _ seal: Seal
  ) throws(SnapshotError) -> [UInt8] {
    let sealed = try Self.read(
      file, at: Self.place(of: block), count: count + Int(Self.overhead))
    return try Self.open(sealed[...], seal, block)
  }

  private static func open(
    _ sealed: ArraySlice<UInt8>, _ seal: Seal, _ block: UInt64
  ) throws(SnapshotError) -> [UInt8] {
    if let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: seal.key, authenticating: seal.context(block))
    {
      return Array(plain)
    }
    guard sealed.allSatisfy({ $0 == 0 }) else {
      throw SnapshotError(
        .sealBroken, "block \(block) of a sealed file was changed, or written in part")
    }
    return [UInt8](repeating: 0, count: sealed.count - Int(overhead))
  }

  private static func append(
    _ plain: [UInt8], to bytes: inout [UInt8], _ seal: Seal, _ block: UInt64
  ) throws(SnapshotError) {
    // A random nonce: of one file's key at most 2^25 blocks are sealed, and each of them rarely twice.
    guard
      let box = try? AES.GCM.seal(plain, using: seal.key, authenticating: seal.context(block)),
      let combined = box.combined
    else { throw SnapshotError(.internalFailure, "a block cannot be sealed") }
    bytes.append(contentsOf: combined)
  }

  private static func read(
    _ file: PosixFile, at offset: UInt64, count: Int
  ) throws(SnapshotError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var failure: SnapshotError?
    bytes.withUnsafeMutableBytes { buffer in
      do throws(SnapshotError) {
        try file.read(at: offset, into: buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
