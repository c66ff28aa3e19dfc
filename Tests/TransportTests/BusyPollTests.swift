internal import NIOCore
internal import NIOEmbedded
internal import Testing

@testable internal import Transport

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// When a loop looks at its sockets again before it sleeps, and when it stops.
@Suite struct BusyPollTests {
  /// A poll whose looks and pauses the test decides, on a loop that runs when it is told to.
  private final class Bench {
    let loop = EmbeddedEventLoop()
    var looks = 0
    /// The look that finds something; 0 for none.
    var finds = 0
    var standsBack = TimeAmount.zero
    var beforeLook: (Int) -> Void = { _ in }
    private(set) var poll: BusyPoll!

    init(longest: TimeAmount = .seconds(60), sockets: Int = 1) {
      poll = BusyPoll(
        loop, longest: longest,
        actions: BusyPoll.Actions(
          look: { [unowned self] sockets in
            looks += 1
            beforeLook(looks)
            return looks == finds ? 1 : 0
          }, standBack: { [unowned self] in standsBack }))
      for number in 0..<sockets { poll.watch(CInt(number)) }
    }

    /// Waits that end at once.
    func waits(_ count: Int) {
      for _ in 0..<count {
        poll.rests()
        poll.arrived(.now())
      }
    }

    /// - Returns: how often it looked before it slept.
    func rest() -> Int {
      let before = looks
      poll.rests()
      loop.run()
      return looks - before
    }
  }

  @Test func `it looks after three short waits in a row, until something comes`() {
    let bench = Bench()
    bench.finds = 7
    bench.waits(2)
    #expect(bench.rest() == 0)
    bench.poll.arrived(.now())
    #expect(bench.rest() == 7)
  }

  @Test func `a wait that was long ends it, whether something came or the loop had other work`() {
    for comes in [true, false] {
      let bench = Bench()
      bench.finds = 1
      bench.waits(3)
      #expect(bench.rest() == 1)
      if comes {
        bench.poll.arrived(.now() + .seconds(61))
      } else {
        bench.poll.rests(.now() + .seconds(61))
        bench.loop.run()
      }
      #expect(bench.rest() == 0)
      #expect(bench.looks == 1)
    }
  }

  @Test func `it looks no longer than it was told`() {
    let bench = Bench(longest: .milliseconds(1))
    // A wait of the test itself may be too long on a busy machine; three in a row are short at some time.
    var looks = 0
    for _ in 0..<1_000 where looks == 0 {
      bench.waits(3)
      looks = bench.rest()
    }
    #expect(looks > 0)
  }

  @Test func `it stops for another thread on its core`() {
    let bench = Bench()
    bench.standsBack = .microseconds(21)
    bench.waits(3)
    #expect(bench.rest() == 1)
    // And begins again with short waits only.
    bench.standsBack = .microseconds(19)
    bench.finds = 5
    #expect(bench.rest() == 0)
    bench.waits(3)
    #expect(bench.rest() == 4)
  }

  @Test func `it stops when the loop is given something else to do`() {
    let bench = Bench()
    var isDone = false
    bench.beforeLook = { [unowned bench] number in
      guard number == 4 else { return }
      bench.loop.execute { isDone = true }
      bench.poll.wanted()
    }
    bench.waits(3)
    #expect(bench.rest() == 4)
    #expect(isDone)
    // What was done by then does not stop it once more.
    bench.poll.arrived(.now())
    bench.finds = 10
    #expect(bench.rest() == 6)
  }

  @Test(arguments: [(0, 0), (1, 1), (16, 1), (17, 0)])
  func `it looks at few sockets`(_ sockets: Int, _ looks: Int) {
    let bench = Bench(sockets: sockets)
    bench.finds = 1
    bench.waits(3)
    #expect(bench.rest() == looks)
  }

  @Test func `it never looks when it is told not to, nor at a socket that is closed`() {
    let never = Bench(longest: .zero)
    never.waits(10)
    #expect(never.rest() == 0)
    let closed = Bench()
    closed.waits(3)
    closed.poll.forget(0)
    #expect(closed.rest() == 0)
  }

  @Test func `all that use one loop look together`() {
    let (loop, other) = (EmbeddedEventLoop(), EmbeddedEventLoop())
    let poll = BusyPoll.of(loop, longest: .seconds(60))
    #expect(BusyPoll.of(loop, longest: .seconds(60)) === poll)
    #expect(BusyPoll.of(other, longest: .seconds(60)) !== poll)
    #expect(LoopExecutor(loop, busyPoll: .seconds(60)).busyPoll === poll)
  }

  @Test func `a look at a real socket finds what came`() throws {
    var pair: [CInt] = [0, 0]
    #if canImport(Glibc)
      let kind = CInt(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    try #require(socketpair(AF_UNIX, kind, 0, &pair) == 0)
    defer { for socket in pair { close(socket) } }
    var sockets = [pollfd(fd: pair[0], events: Int16(POLLIN), revents: 0)]
    let actions = BusyPoll.Actions()
    #expect(actions.look(&sockets) == 0)
    #expect(write(pair[1], [1], 1) == 1)
    #expect(actions.look(&sockets) == 1)
    sockets[0] = pollfd(fd: pair[1], events: Int16(POLLIN | POLLOUT), revents: 0)
    #expect(actions.look(&sockets) == 1)
    #expect(actions.standBack() >= .zero)
  }
}
