#if PostgreSQL
  internal import Foundation
  internal import Synchronization

  /// Watches for commits of other nodes.
  ///
  /// A notification is only a hint that may be lost: the head itself is read behind each, and at least
  /// once a second.
  final class PostgreSQLHeadListener: Sendable {
    /// The longest that a commit of another node goes unnoticed when its hint was lost. ms.
    static let pollMilliseconds: Int32 = 1_000

    private let settings: PostgreSQLSettings
    private let name: String
    private let watch: HeadWatch
    private let isClosed = Mutex(false)
    private let finished = Latch()

    init(_ settings: PostgreSQLSettings, name: String, watch: HeadWatch) {
      self.settings = settings
      self.name = name
      self.watch = watch
    }

    func start() {
      let thread = Thread { [self] in
        run()
        finished.open()
      }
      thread.name = "store-listener"
      thread.start()
    }

    /// Ends the thread, within the time of one poll.
    func close() async {
      isClosed.withLock { $0 = true }
      await finished.wait()
    }

    private func run() {
      while !isClosed.withLock({ $0 }) {
        do {
          let connection = try PostgreSQLConnection(settings, applicationName: name)
          try connection.execute("LISTEN homeward_head")
          while !isClosed.withLock({ $0 }) {
            watch.move(to: try PostgreSQLStorage(connection).head().sequence)
            var socket = pollfd(fd: connection.socket, events: Int16(POLLIN), revents: 0)
            guard poll(&socket, 1, Self.pollMilliseconds) > 0 else { continue }
            _ = try connection.takeNotifications()
          }
        } catch {
          // The writer tells of the outage; here it is only waited out.
          Thread.sleep(forTimeInterval: Double(Self.pollMilliseconds) / 1_000)
        }
      }
    }
  }
#endif
