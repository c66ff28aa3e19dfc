internal import Dispatch
internal import Foundation
internal import Glibc
internal import TestSupport

/// What happens when somebody ends a campaign before its time: what it has started ends with it, and what
/// it has mounted and written goes.
package final class Interruption {
  /// The exit status, that of a program that SIGINT ended.
  package static let status: Int32 = 130
  /// After this the process ends, whatever has not.
  private static let limit = DispatchTimeInterval.seconds(20)

  private let sources: [any DispatchSourceSignal]

  /// - Parameter cancel: called once, when what was started has been killed.
  package init(_ cancel: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        FileHandle.standardError.write(Data("torture: ends what it has started\n".utf8))
        SpawnedPrograms.endAll()
        cancel()
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.limit) { exit(Self.status) }
      }
      source.resume()
      return source
    }
  }
}
