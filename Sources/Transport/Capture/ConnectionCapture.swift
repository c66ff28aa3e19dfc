internal import Frames
internal import NIOCore
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The capture of one connection. A file has no gaps: when something cannot be written, it ends there.
final class ConnectionCapture: Sendable {
  private enum File {
    case unopened
    case open(Int32)
    case ended
  }

  private let capture: TransportCapture
  private let path: String
  /// Touched on the capture's queue only.
  private let file = Mutex(File.unopened)
  /// Nothing more is taken.
  private let isEnded = Atomic(false)

  init(_ capture: TransportCapture, path: String) {
    self.capture = capture
    self.path = path
  }

  // MARK: From the event loop

  /// A frame that was received.
  func received(_ header: FrameHeader, _ payload: ByteBuffer, from sender: TransportRole) {
    record(header.bytes + payload.readableBytesView, from: sender)
  }

  /// Frames that are handed to the system.
  func sent(_ frames: ByteBuffer, by sender: TransportRole) {
    var rest = frames
    while let length: UInt32 = rest.getInteger(at: rest.readerIndex, endianness: .little),
      let frame = rest.readBytes(length: FrameHeader.byteCount + Int(length))
    {
      record(frame, from: sender)
    }
  }

  /// What came and was not read as a frame.
  func left(_ bytes: [UInt8], from sender: TransportRole) {
    guard !bytes.isEmpty else { return }
    record(bytes, from: sender)
  }

  private func record(_ bytes: [UInt8], from sender: TransportRole) {
    guard !isEnded.load(ordering: .relaxed) else { return }
    let record = CaptureRecord(
      sender: sender, microseconds: TransportCapture.microseconds(), bytes: bytes)
    if !write(CaptureWriter.bytes(of: record)) { end() }
  }

  /// - Returns: whether there was room.
  func write(_ bytes: [UInt8]) -> Bool {
    guard capture.reserve(bytes.count) else { return false }
    capture.enqueue { [self] in
      append(bytes)
      capture.written(bytes.count)
    }
    return true
  }

  /// The connection has ended.
  func end() {
    guard !isEnded.exchange(true, ordering: .relaxed) else { return }
    capture.enqueue { [self] in close() }
  }

  // MARK: On the capture's queue

  private func append(_ bytes: [UInt8]) {
    guard let descriptor = opened() else { return }
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        #if canImport(Glibc)
          Glibc.write(descriptor, raw.baseAddress?.advanced(by: start), raw.count - start)
        #elseif canImport(Musl)
          Musl.write(descriptor, raw.baseAddress?.advanced(by: start), raw.count - start)
        #else
          Darwin.write(descriptor, raw.baseAddress?.advanced(by: start), raw.count - start)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        capture.failed(errno)
        return close()
      }
      start += count
    }
  }

  private func opened() -> Int32? {
    file.withLock { file in
      switch file {
      case .open(let descriptor): return descriptor
      case .ended: return nil
      case .unopened:
        // Nobody's file is taken over, and nobody else reads this one.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
          capture.failed(errno)
          file = .ended
          return nil
        }
        file = .open(descriptor)
        return descriptor
      }
    }
  }

  private func close() {
    file.withLock { file in
      #if canImport(Glibc)
        if case .open(let descriptor) = file { _ = Glibc.close(descriptor) }
      #elseif canImport(Musl)
        if case .open(let descriptor) = file { _ = Musl.close(descriptor) }
      #else
        if case .open(let descriptor) = file { _ = Darwin.close(descriptor) }
      #endif
      file = .ended
    }
  }
}
