internal import NIOCore
internal import NIOPosix
internal import WireRPC

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a failed attempt to connect means to the person who reads it.
enum ConnectFailure {
  static func error(_ error: any Error, _ address: TransportAddress) -> RPCError {
    let message: String
    switch error {
    case let error as NIOConnectionError:
      guard let first = error.connectionErrors.first?.error else {
        message = "cannot resolve \(address.host); check the name"
        break
      }
      message = text(first, address)
    default: message = text(error, address)
    }
    return RPCError(.unavailable, message, isNotExecuted: true)
  }

  private static func text(_ error: any Error, _ address: TransportAddress) -> String {
    switch error {
    case ChannelError.connectTimeout:
      return "no answer from \(address); check the address and the network"
    case let error as IOError:
      switch error.errnoCode {
      case ECONNREFUSED:
        return "connection refused at \(address); is the service running there?"
      case EHOSTUNREACH, ENETUNREACH: return "no route to \(address); check the network"
      case ETIMEDOUT: return "no answer from \(address); check the address and the network"
      case EMFILE, ENFILE: return "this program has too many open files to connect to \(address)"
      default: return "cannot connect to \(address) (error \(error.errnoCode))"
      }
    default: return "cannot connect to \(address)"
    }
  }
}

extension RPCError {
  /// The same with the address that it is about.
  func at(_ address: TransportAddress) -> RPCError {
    RPCError(
      status, "\(address): \(message)", isNotExecuted: isNotExecuted,
      retryAfterMilliseconds: retryAfterMilliseconds)
  }
}
