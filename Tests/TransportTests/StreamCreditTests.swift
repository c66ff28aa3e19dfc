internal import Frames
internal import NIOCore
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import Transport

/// Credit, slots and budgets, without sockets.
@Suite(.timeLimit(.minutes(1)))
struct StreamCreditTests {
  private func item(_ count: Int) throws -> StreamItem {
    try StreamItem(message: [UInt8](repeating: 1, count: count), isBulk: false, limit: 1 << 17)
  }

  @Test func `a sender never spends more than its credit and goes on when more comes`() async throws
  {
    let sent = Mutex(0)
    let sender = ItemSender(credit: 1000) { item in sent.withLock { $0 += item.cost } }
    try await sender.send(try item(936))
    #expect(sent.withLock { $0 } == 1000)
    let second = try item(100)
    async let waiting: Void = sender.send(second)
    #expect(sender.add(credit: 163))
    #expect(sent.withLock { $0 } == 1000)
    #expect(sender.add(credit: 1))
    try await waiting
    #expect(sent.withLock { $0 } == 1164)
  }

  @Test func `credit beyond 4 MiB is refused`() {
    let sender = ItemSender(credit: 4 << 20) { _ in }
    #expect(!sender.add(credit: 1))
    let other = ItemSender(credit: (4 << 20) - 1) { _ in }
    #expect(other.add(credit: 1))
    #expect(!other.add(credit: 1))
  }

  @Test func `a cancelled writer stops waiting and its item is never sent`() async throws {
    let sent = Mutex(0)
    let sender = ItemSender(credit: 0) { _ in sent.withLock { $0 += 1 } }
    let payload = try item(10)
    let task = Task { try await sender.send(payload) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(sender.add(credit: 1000))
    #expect(sent.withLock { $0 } == 0)
  }

  @Test func `closing a sender fails waiting and later writers`() async throws {
    let sender = ItemSender(credit: 0) { _ in }
    let payload = try item(10)
    let task = Task { try await sender.send(payload) }
    sender.close(RPCError(.unavailable, "gone"))
    #expect(try await rpcError { try await task.value }.status == .unavailable)
    #expect(try await rpcError { try await sender.send(payload) }.status == .unavailable)
  }

  @Test func `a receiver refuses an item without credit`() throws {
    let receiver = ItemReceiver(window: 1000) { _ in }
    #expect(receiver.offer(try item(936)))
    #expect(!receiver.offer(try item(0)))
  }

  @Test func `credit comes back when the next item is asked for, in quarters of the window`()
    async throws
  {
    let granted = Mutex<[Int]>([])
    let receiver = ItemReceiver(window: 1000) { credit in granted.withLock { $0.append(credit) } }
    for _ in 0..<5 { #expect(receiver.offer(try item(136))) }
    for _ in 0..<2 { _ = try await receiver.next() }
    // One item consumed: 200 of 1000 is less than a quarter.
    #expect(granted.withLock { $0 } == [])
    _ = try await receiver.next()
    #expect(granted.withLock { $0 } == [400])
    #expect(receiver.offer(try item(136)))
    #expect(receiver.offer(try item(136)))
    #expect(!receiver.offer(try item(0)))
  }

  @Test func `the smallest window lets the largest item through whatever is held back`() {
    let window = TransportLimits.creditRange.lowerBound
    let heldBack = window / ItemReceiver.portions - 1
    let largest = TransportLimits.maximumItem + TransportLimits.itemOverhead
    #expect(window - heldBack >= largest)
  }

  @Test func `items before a failure of the peer are read, a local one drops them`() async throws {
    let receiver = ItemReceiver(window: 1000) { _ in }
    #expect(receiver.offer(try item(1)))
    receiver.finish(RPCError(.unavailable, "gone"))
    #expect(try await receiver.next() != nil)
    #expect(try await rpcError { _ = try await receiver.next() }.status == .unavailable)
    let other = ItemReceiver(window: 1000) { _ in }
    #expect(other.offer(try item(1)))
    other.finish(RPCError(.cancelled, "left"), dropsQueue: true)
    #expect(try await rpcError { _ = try await other.next() }.status == .cancelled)
  }

  @Test func `a stream that ended in order gives up what nobody read, and does not look whole`()
    async throws
  {
    let receiver = ItemReceiver(window: 1000) { _ in }
    #expect(receiver.offer(try item(1)))
    receiver.finish(nil)
    receiver.finish(RPCError(.failedPrecondition, "ended"), dropsQueue: true)
    #expect(try await rpcError { _ = try await receiver.next() }.status == .failedPrecondition)
    let read = ItemReceiver(window: 1000) { _ in }
    #expect(read.offer(try item(1)))
    read.finish(nil)
    #expect(try await read.next() != nil)
    read.finish(RPCError(.unavailable, "lost"), dropsQueue: true)
    #expect(try await read.next() == nil, "everything was read before")
  }

  @Test func `a compressed item costs its inflated size and inflates to the same bytes`() throws {
    let message = [UInt8](repeating: 65, count: 10_000)
    let item = try StreamItem(message: message, isBulk: true, limit: 1 << 17)
    #expect(item.flags == .zlib)
    #expect(item.payload.count < 200)
    #expect(item.cost == 10_064)
    let received = try StreamItem(
      payload: item.payload, flags: item.flags, isBulk: true, limit: 1 << 17)
    #expect(received.cost == item.cost)
    #expect(try received.message() == message)
  }

  @Test func `compressed items that lie are refused`() throws {
    let item = try StreamItem(
      message: [UInt8](repeating: 65, count: 1000), isBulk: true, limit: 1 << 17)
    // Not a method marked @bulk.
    #expect(throws: FrameViolation.self) {
      try StreamItem(payload: item.payload, flags: .zlib, isBulk: false, limit: 1 << 17)
    }
    // A size over the limit is known before anything is inflated.
    #expect(throws: FrameViolation(.limit, "a compressed item inflates over the limit")) {
      try StreamItem(payload: item.payload, flags: .zlib, isBulk: true, limit: 999)
    }
    #expect(throws: FrameViolation.self) {
      try StreamItem(payload: [1, 0, 0, 0], flags: .zlib, isBulk: true, limit: 1 << 17)
    }
    for change in [(0, UInt8(0xE7)), (0, 0xE9), (8, 0x55), (item.payload.count - 1, 0)] {
      var payload = item.payload
      payload[change.0] = change.1 == payload[change.0] ? change.1 ^ 1 : change.1
      let damaged = try StreamItem(payload: payload, flags: .zlib, isBulk: true, limit: 1 << 17)
      #expect(throws: RPCError.self) { try damaged.message() }
    }
    let trailing = try StreamItem(
      payload: item.payload + [0], flags: .zlib, isBulk: true, limit: 1 << 17)
    #expect(throws: RPCError.self) { try trailing.message() }
  }

  @Test func `slots are used again first freed first, with the next generation`() throws {
    var table = SlotTable<StreamID>(limit: 3)
    let ids = try (0..<3).map { _ in try #require(table.insert { $0 }) }
    #expect(ids.map(\.slot) == [0, 1, 2])
    #expect(table.insert { $0 } == nil)
    #expect(table.remove(ids[2]) == ids[2])
    #expect(table.remove(ids[0]) == ids[0])
    #expect(table.remove(ids[0]) == nil, "a second END of the same call finds nothing")
    let next = try #require(table.insert { $0 })
    #expect(next.slot == 2)
    #expect(next.generation == 2)
    #expect(table[ids[2]] == nil)
    #expect(try #require(table.insert { $0 }).slot == 0)
    #expect(table.count == 3)
  }

  @Test func `generations wrap from 4095 to 1 and ids are never 0`() throws {
    var table = SlotTable<StreamID>(limit: 1)
    var last = StreamID.connection
    for _ in 0..<4096 {
      last = try #require(table.insert { $0 })
      #expect(last.rawValue != 0)
      _ = table.remove(last)
    }
    #expect(last.generation == 1)
  }

  @Test func `a slot table agrees with a simple model over random operations`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    var table = SlotTable<StreamID>(limit: 17)
    var live: [StreamID] = []
    for step in 0..<20_000 {
      if Bool.random(using: &random) {
        let id = table.insert { $0 }
        #expect((id == nil) == (live.count == 17), "seed \(seed) step \(step)")
        if let id {
          #expect(!live.contains { $0.slot == id.slot }, "seed \(seed) step \(step)")
          live.append(id)
        }
      } else if let id = live.randomElement(using: &random) {
        #expect(table.remove(id) == id, "seed \(seed) step \(step)")
        live.removeAll { $0 == id }
      }
      #expect(table.count == live.count, "seed \(seed) step \(step)")
    }
  }

  @Test func `a rate budget allows its burst and then its rate`() {
    var budget = RateBudget(perSecond: 2, burst: 3, now: .uptimeNanoseconds(0))
    let moments: [UInt64] = [0, 0, 0, 499_999_999, 500_000_000, 500_000_001]
    let answers = moments.map { budget.spend(at: .uptimeNanoseconds($0)) }
    #expect(answers == [true, true, true, false, true, false])
  }

  @Test func `retries must be earned`() {
    let budget = RetryBudget(1)
    #expect(budget.withdraw())
    #expect(!budget.withdraw())
    for _ in 0..<9 { budget.succeeded() }
    #expect(!budget.withdraw())
    budget.succeeded()
    #expect(budget.withdraw())
  }

  @Test func `limits are cut to the protocol's and the smaller side wins`() {
    let limits = TransportLimits(
      maximumPayload: 1 << 30, maximumItem: 1 << 30, maximumCalls: 1 << 30,
      maximumStreams: 1 << 30, initialCredit: 1 << 30)
    #expect(limits == TransportLimits())
    let inForce = limits.inForce(
      with: Limits(maximumPayload: 1000, maximumCalls: 0, maximumStreams: 3, maximumItem: 9 << 20))
    #expect(inForce.maximumPayload == 1000)
    #expect(inForce.maximumCalls == 1024)
    #expect(inForce.maximumStreams == 3)
    #expect(inForce.maximumItem == 128 << 10)
    #expect(TransportLimits(maximumStreams: 1, initialCredit: 9 << 20).initialCredit == 4 << 20)
    #expect(TransportLimits(initialCredit: 1).initialCredit == 192 << 10)
  }
}

/// SplitMix64: a small generator whose seed reproduces a failure.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
