internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a form or a board is shown on, and where its keys come from.
protocol TextTerminal: Sendable {
  /// Keys, or whole lines, in the order in which they were pressed; ends when the terminal is gone.
  var keys: AsyncStream<KeyPress> { get }
  /// Rows and columns of the screen; at least 24 and 80 are laid out whatever it says.
  var size: (rows: Int, columns: Int) { get }
  func write(_ text: String)
  /// Gives the terminal back as it was.
  func restore()
}

/// How a terminal is used.
enum TextTerminalKind: Sendable {
  /// Moves the cursor: VT100 and everything since.
  case screen
  /// Lines only: TERM=dumb, printers, screen readers.
  case lines
}

/// The process's own terminal. Reading blocks, so a thread of its own does it.
final class ProcessTerminal: TextTerminal {
  let keys: AsyncStream<KeyPress>
  private let continuation: AsyncStream<KeyPress>.Continuation
  private let kind: TextTerminalKind
  private let before: termios
  private let isRestored = Atomic(false)
  // Set once, and a dispatch source may be cancelled from any thread.
  nonisolated(unsafe) private let signals: [any DispatchSourceSignal]

  /// Keys that wait while a call is under way; a scanner types faster than a service answers.
  private static let waitingKeys = 4096

  /// Takes the terminal over. ``restore()`` gives it back.
  ///
  /// - Throws: `CommandFailure` when standard input is no terminal that can be set.
  init(_ kind: TextTerminalKind) throws {
    self.kind = kind
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else {
      throw CommandFailure("The terminal's settings cannot be read.")
    }
    before = settings
    if kind == .screen {
      cfmakeraw(&settings)
      settings.c_oflag |= tcflag_t(OPOST)
      guard tcsetattr(0, TCSANOW, &settings) == 0 else {
        throw CommandFailure("The terminal cannot be set to single keys; use --plain.")
      }
    }
    var made: AsyncStream<KeyPress>.Continuation?
    keys = AsyncStream(bufferingPolicy: .bufferingOldest(Self.waitingKeys)) { made = $0 }
    guard let made else { throw CommandFailure("The terminal's keys cannot be read.") }
    continuation = made
    // Control-C is a key here: nobody who was typed in goes away unasked.
    signal(SIGINT, SIG_IGN)
    signal(SIGHUP, SIG_IGN)
    signal(SIGTERM, SIG_IGN)
    signals = [(SIGINT, KeyPress.interrupt), (SIGHUP, .closed), (SIGTERM, .closed)].map {
      number, key in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { made.yield(key) }
      source.resume()
      return source
    }
    Thread.detachNewThread { [kind] in
      kind == .screen ? Self.readKeys(made) : Self.readLines(made)
    }
    if kind == .screen {
      // The other screen: nobody's name stays in the terminal's history. Pastes are marked.
      write("\u{1B}[?1049h\u{1B}[?2004h")
    }
  }

  deinit { restore() }

  /// Gives the terminal back as it was.
  func restore() {
    guard !isRestored.exchange(true, ordering: .acquiringAndReleasing) else { return }
    if kind == .screen { write("\u{1B}[?2004l\u{1B}[?1049l") }
    var settings = before
    tcsetattr(0, TCSANOW, &settings)
    for source in signals { source.cancel() }
    for number in [SIGINT, SIGHUP, SIGTERM] { signal(number, SIG_DFL) }
    continuation.finish()
  }

  var size: (rows: Int, columns: Int) {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
      return (24, 80)
    }
    return (Int(window.ws_row), Int(window.ws_col))
  }

  func write(_ text: String) { StandardOutput().write(text) }

  private static func readKeys(_ keys: AsyncStream<KeyPress>.Continuation) {
    var decoder = KeyDecoder()
    var buffer = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for byte in buffer[..<count] {
        if let key = decoder.feed(byte) { keys.yield(key) }
      }
    }
    keys.yield(.closed)
    keys.finish()
  }

  private static func readLines(_ keys: AsyncStream<KeyPress>.Continuation) {
    while let line = readLine(strippingNewline: true) { keys.yield(.line(line)) }
    keys.yield(.closed)
    keys.finish()
  }
}
