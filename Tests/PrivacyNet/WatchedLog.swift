package import Logging
internal import Synchronization

/// A log whose lines the net looks at, at every level. Lines can be read by the test as well.
package final class WatchedLog: Sendable {
  private let kept = Mutex<[String]>([])
  private let net: PrivacyNet
  private let name: String

  package init(_ name: String = "a log line", net: PrivacyNet = .shared) {
    self.name = name
    self.net = net
  }

  /// What was logged so far, a line with its metadata each.
  package var all: [String] { kept.withLock { $0 } }

  package var handler: Handler { Handler(log: self) }

  /// A logger that writes here.
  package func logger(_ label: String) -> Logger { Logger(label: label) { _ in self.handler } }

  private func add(_ line: String) {
    kept.withLock { $0.append(line) }
    net.check(line, name)
  }

  package struct Handler: LogHandler {
    let log: WatchedLog
    package var logLevel = Logger.Level.trace
    package var metadata: Logger.Metadata = [:]

    init(log: WatchedLog) { self.log = log }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
      log.add("\(event.level) \(event.message) \(all.sorted { $0.key < $1.key })")
    }
  }
}
