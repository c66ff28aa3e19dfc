internal import NIOCore
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Whether looking again pays: as `halt_poll_ns` of Linux's KVM, it depends on how long the last waits were.
struct PollingRule {
  /// Short waits in a row after which it pays.
  static let proof = 3
  /// Who gives its core up and has it back within this time was alone there.
  static let alone = TimeAmount.microseconds(20)

  /// The longest wait that counts as short, and how long it is looked. Zero: never.
  let longest: TimeAmount
  private var shortInARow = 0

  init(longest: TimeAmount) {
    self.longest = longest
  }

  var pays: Bool { shortInARow >= Self.proof }

  /// Something came after this time.
  mutating func waited(_ time: TimeAmount) {
    shortInARow = longest > .zero && time <= longest ? min(shortInARow + 1, Self.proof) : 0
  }

  /// The core was given up, and given back after this time.
  mutating func stoodBack(_ time: TimeAmount) {
    if time > Self.alone { shortInARow = 0 }
  }
}

/// Lets an event loop look at its sockets for a moment longer before it sleeps, while what it waits for keeps coming
/// within that moment: calls that follow one another at once neither wait for a core to wake nor pay for it.
///
/// Between two looks it gives its core to any other thread that wants it, and stops when there was one. A task of an
/// executor and a link that is to write end a look; what else the loop is given waits for its end, at most that
/// moment. A peer that sends something all the time, or a part of it, so keeps an idle core awake, and takes none
/// from anybody. Everything but ``wanted()`` is called on the loop; that makes `@unchecked Sendable` true.
final class BusyPoll: @unchecked Sendable {
  /// With more sockets than this a look costs more than it is worth.
  static let maximumSockets = 16

  /// What it does to sockets and to its thread.
  struct Actions {
    /// Fills in what came; returns for how many sockets.
    var look: (inout [pollfd]) -> CInt = { poll(&$0, nfds_t($0.count), 0) }
    /// Lets another thread have the core; returns how long that took.
    var standBack: () -> TimeAmount = {
      let before = NIODeadline.now()
      sched_yield()
      return .now() - before
    }
  }

  private let eventLoop: any EventLoop
  private let actions: Actions
  private var rule: PollingRule
  private var sockets: [pollfd] = []
  /// When the loop had nothing left to do.
  private var idleSince: NIODeadline?
  private var isDue = false
  private let isWanted = Atomic(false)

  /// The one of an event loop, which all that use the loop share: it looks at the sockets of all of them.
  static func of(_ eventLoop: any EventLoop, longest: TimeAmount) -> BusyPoll {
    known.withLock { known in
      if let poll = known[ObjectIdentifier(eventLoop)]?.poll, poll.eventLoop === eventLoop,
        poll.rule.longest == longest
      {
        return poll
      }
      known = known.filter { $0.value.poll != nil }
      let poll = BusyPoll(eventLoop, longest: longest)
      known[ObjectIdentifier(eventLoop)] = Known(poll: poll)
      return poll
    }
  }

  private struct Known {
    weak var poll: BusyPoll?
  }
  private static let known = Mutex<[ObjectIdentifier: Known]>([:])

  /// - Parameter longest: how long it looks at most, and what counts as a short wait. Zero for never.
  init(_ eventLoop: any EventLoop, longest: TimeAmount, actions: Actions = Actions()) {
    self.eventLoop = eventLoop
    self.actions = actions
    self.rule = PollingRule(longest: longest)
  }

  /// Looks at this socket too.
  func watch(_ descriptor: CInt) {
    sockets.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
  }

  /// A look also ends when the socket takes bytes again, or does not.
  func watch(_ descriptor: CInt, untilItTakesBytes: Bool) {
    guard let index = sockets.firstIndex(where: { $0.fd == descriptor }) else { return }
    sockets[index].events = Int16(untilItTakesBytes ? POLLIN | POLLOUT : POLLIN)
  }

  /// Does not look at it any more. To be called in the turn of the loop that closes it.
  func forget(_ descriptor: CInt) {
    sockets.removeAll { $0.fd == descriptor }
  }

  /// Something came in.
  func arrived(_ now: NIODeadline) {
    guard let idle = idleSince else { return }
    idleSince = nil
    rule.waited(now - idle)
  }

  /// What there was to do is done, and the loop would sleep.
  func rests(_ now: @autoclosure () -> NIODeadline = .now()) {
    guard rule.longest > .zero else { return }
    let now = now()
    // Nothing came, and the loop had something else to do, after a wait that was not short.
    if let idle = idleSince, now - idle > rule.longest { rule.waited(now - idle) }
    idleSince = now
    guard rule.pays, !isDue, (1...Self.maximumSockets).contains(sockets.count) else { return }
    isDue = true
    // The look stands behind whatever else the loop was given until here, and so needs no reminder of it.
    isWanted.store(false, ordering: .releasing)
    eventLoop.execute { self.look() }
  }

  /// The loop has been given something to do. To be called after that, from any thread.
  func wanted() { isWanted.store(true, ordering: .releasing) }

  private func look() {
    isDue = false
    guard let idle = idleSince else { return }
    while !isWanted.load(ordering: .acquiring), actions.look(&sockets) == 0,
      .now() - idle < rule.longest
    {
      rule.stoodBack(actions.standBack())
      guard rule.pays else { return }
    }
  }
}
