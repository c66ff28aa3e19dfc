package import Compression
internal import Dispatch
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Compresses what was spooled into a file, on threads that give way to everybody else.
package struct SnapshotBuild: Sendable {
  /// Threads that compress.
  package static let threads = 2
  /// How little they insist: of a busy processor they get about a tenth (`nice`).
  package static let niceness: Int32 = 10

  private let header: SnapshotHeader
  private let schema: SnapshotSchema?
  private let sign: SnapshotSigner?
  private let threads: Int
  private let level: CompressionLevel
  private let targetRawBytes: Int

  /// - Parameters:
  ///   - header: says how many rows there are.
  ///   - schema: what they are.
  ///   - sign: makes the signature; nil for none.
  package init(
    header: SnapshotHeader, schema: SnapshotSchema?, sign: SnapshotSigner?,
    threads: Int = SnapshotBuild.threads, level: CompressionLevel = .standard,
    targetRawBytes: Int = SnapshotFormat.maximumRawBytes
  ) {
    self.header = header
    self.schema = schema
    self.sign = sign
    self.threads = max(1, threads)
    self.level = level
    self.targetRawBytes = targetRawBytes
  }

  /// Writes the file durably: all of it is at `path`, or nothing is.
  ///
  /// Blocks: call it on a thread of its own. Memory: a chunk, raw and compressed, for each thread.
  ///
  /// - Parameter key: seals the file; nil for a plain one.
  package func write(
    _ spool: SnapshotSpool, to path: String, key: FileKey? = nil
  ) throws(SnapshotError) -> SnapshotManifest {
    let sink = try SnapshotFileSink(path: path, key: key)
    let line = ChunkLine(
      rows: try spool.rows(keepsErasures: header.kind == .delta),
      cutter: ChunkCutter(
        header: header, splitter: WireMessageSplitter(), targetRawBytes: targetRawBytes),
      frame: try SnapshotFrame(header: header, sink: sink))
    let level = level
    let group = DispatchGroup()
    for _ in 0..<threads {
      group.enter()
      let thread = Thread {
        Self.giveWay()
        line.work(level: level)
        group.leave()
      }
      thread.name = "snapshot"
      thread.start()
    }
    group.wait()
    do throws(SnapshotError) {
      let manifest = try line.finish(schema: schema, sign: sign)
      try sink.commit()
      return manifest
    } catch {
      // The threads may hold the sink for a moment longer, and somebody may build the same file then.
      sink.discard()
      throw error
    }
  }

  /// Lowers the priority of the calling thread. On Linux `setpriority` with 0 means this thread alone.
  private static func giveWay() {
    #if canImport(Glibc)
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
    #elseif canImport(Musl)
      _ = setpriority(Int32(PRIO_PROCESS), 0, niceness)
    #endif
  }
}

/// Where threads take the rows of the next chunk, and put it behind the one before it.
private final class ChunkLine: @unchecked Sendable {
  // Everything below is touched with `turn` locked alone.
  private let turn = NSCondition()
  private var rows: SnapshotSpool.Rows
  private var cutter: ChunkCutter
  private var frame: SnapshotFrame<SnapshotFileSink>
  private var taken = 0
  private var isAtEnd = false
  private var failure: SnapshotError?

  init(
    rows: SnapshotSpool.Rows, cutter: ChunkCutter, frame: SnapshotFrame<SnapshotFileSink>
  ) {
    self.rows = rows
    self.cutter = cutter
    self.frame = frame
  }

  func work(level: CompressionLevel) {
    do throws(SnapshotError) {
      var encoder = try ChunkEncoder(splitter: WireMessageSplitter(), level: level)
      while let (number, rows) = try take() {
        let (stored, entry) = try encoder.encode(number: number, rows)
        guard try put(number, stored, entry) else { return }
      }
    } catch {
      fail(error)
    }
  }

  func finish(
    schema: SnapshotSchema?, sign: SnapshotSigner?
  ) throws(SnapshotError) -> SnapshotManifest {
    turn.lock()
    defer { turn.unlock() }
    if let failure { throw failure }
    return try frame.finish(schema: schema, sign: sign)
  }

  /// The rows of the next chunk and its number; nil at the end and after a failure.
  private func take() throws(SnapshotError) -> (Int, ChunkCutter.Rows)? {
    turn.lock()
    defer { turn.unlock() }
    guard failure == nil, !isAtEnd else { return nil }
    while let row = try rows.next() {
      if let full = try cutter.add(key: row.key, value: row.value) { return next(full) }
    }
    isAtEnd = true
    return try cutter.finish().map(next)
  }

  private func next(_ rows: ChunkCutter.Rows) -> (Int, ChunkCutter.Rows) {
    defer { taken += 1 }
    return (taken, rows)
  }

  /// Waits until it is this chunk's turn.
  ///
  /// - Returns: false after a failure elsewhere.
  private func put(
    _ number: Int, _ stored: [UInt8], _ entry: SnapshotIndex.Entry
  ) throws(SnapshotError) -> Bool {
    turn.lock()
    defer { turn.unlock() }
    while failure == nil, frame.chunkCount < number { turn.wait() }
    guard failure == nil else { return false }
    try frame.add(stored, entry)
    turn.broadcast()
    return true
  }

  private func fail(_ error: SnapshotError) {
    turn.lock()
    if failure == nil { failure = error }
    turn.broadcast()
    turn.unlock()
  }
}
