internal import Foundation
internal import Glibc

/// A TCP connection to a port, for bytes that no client would send.
package final class RawSocket: Sendable {
  package struct Failure: Error {
    package let code: Int32
  }

  private let descriptor: Int32

  /// - Parameter host: an IPv4 address.
  package init(host: String = "127.0.0.1", port: UInt16) throws {
    descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else {
      Glibc.close(descriptor)
      throw Failure(code: EINVAL)
    }
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, length)
      }
    }
    guard result == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw Failure(code: code)
    }
  }

  package func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Failure(code: errno) }
      sent += count
    }
  }

  /// Everything the peer sends until it closes, or until `limit` passes without a byte. Waits on a
  /// thread of its own, so that other tests go on.
  package func receiveToEnd(limit: Duration) async -> [UInt8] {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: self.blockingReceive(limit: limit)) }
    }
  }

  /// The same on the calling thread, for places that cannot wait otherwise.
  func blockingReceive(limit: Duration) -> [UInt8] {
    var wait = timeval()
    wait.tv_sec = Int(limit.components.seconds)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.recv(descriptor, $0.baseAddress, $0.count, 0)
      }
      guard count > 0 else {
        timedOut = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
        return received
      }
      received += buffer[..<count]
    }
  }

  /// The last wait ended because the peer was silent, not because it closed.
  package private(set) nonisolated(unsafe) var timedOut = false

  package func close() { Glibc.close(descriptor) }
}
