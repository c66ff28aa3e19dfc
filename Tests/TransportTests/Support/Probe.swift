internal import Frames
internal import Synchronization
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Something that happens once and that others wait for.
final class Signal: Sendable {
  private enum State {
    case waiting([CheckedContinuation<Void, Never>])
    case happened
  }

  private let state = Mutex(State.waiting([]))

  func happen() {
    let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      guard case .waiting(let waiting) = state else { return [] }
      state = .happened
      return waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  var hasHappened: Bool {
    state.withLock { if case .happened = $0 { true } else { false } }
  }

  /// A test past its time limit is cancelled: then nothing is waited for any more.
  func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDone = state.withLock { state in
          guard !Task.isCancelled, case .waiting(let waiting) = state else { return true }
          state = .waiting(waiting + [continuation])
          return false
        }
        if isDone { continuation.resume() }
      }
    } onCancel: {
      happen()
    }
  }
}

/// Counts what a transport reports and lets a test wait for a count.
final class Probe: TransportMetrics {
  private struct Waiter {
    let isMet: @Sendable (Counts) -> Bool
    let signal: Signal
  }

  struct Counts: Sendable {
    var refusals: [RefusalReason: Int] = [:]
    var opened = 0
    var closed = 0
    var started = 0
    var ended: [RPCError.Status] = []
    var sent = 0
    var received = 0
    var retried = 0
    var stalls = 0
    var messageBytes = (received: 0, sent: 0)
    /// By role and outcome, such as `server equal`.
    var verdicts: [String: Int] = [:]
  }

  private struct State {
    var counts = Counts()
    var waiters: [Waiter] = []
  }

  private let state = Mutex(State())

  var counts: Counts { state.withLock { $0.counts } }

  func refusals(_ reason: RefusalReason) -> Int { counts.refusals[reason, default: 0] }

  /// Waits until the counts satisfy a condition; the test's time limit is the bound.
  func wait(_ isMet: @escaping @Sendable (Counts) -> Bool) async {
    let signal = Signal()
    let isDone = state.withLock { state in
      if isMet(state.counts) { return true }
      state.waiters.append(Waiter(isMet: isMet, signal: signal))
      return false
    }
    if !isDone { await signal.wait() }
  }

  func wait(for reason: RefusalReason) async {
    await wait { $0.refusals[reason, default: 0] > 0 }
  }

  private func change(_ body: (inout Counts) -> Void) {
    let met = state.withLock { state -> [Waiter] in
      body(&state.counts)
      let met = state.waiters.filter { $0.isMet(state.counts) }
      state.waiters.removeAll { $0.isMet(state.counts) }
      return met
    }
    for waiter in met { waiter.signal.happen() }
  }

  func connectionOpened(_ role: TransportRole) { change { $0.opened += 1 } }
  func connectionClosed(_ role: TransportRole) { change { $0.closed += 1 } }
  func refused(_ reason: RefusalReason) { change { $0.refusals[reason, default: 0] += 1 } }
  func calls(of method: RPCMethodInfo, _ role: TransportRole) -> any CallMetrics {
    CallProbe(probe: self)
  }

  private struct CallProbe: CallMetrics {
    let probe: Probe

    func started() { probe.change { $0.started += 1 } }
    func ended(_ status: RPCError.Status, nanoseconds: Int64) {
      probe.change { $0.ended.append(status) }
    }
    func moved(received: Int, sent: Int) {
      probe.change {
        $0.messageBytes.received += received
        $0.messageBytes.sent += sent
      }
    }
  }
  func bytesReceived(_ count: Int, _ role: TransportRole) { change { $0.received += count } }
  func bytesSent(_ count: Int, _ role: TransportRole) { change { $0.sent += count } }
  func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole) {
    change { $0.verdicts["\(role.rawValue) \(verdict.outcome)", default: 0] += 1 }
  }
  func loopStalled() { change { $0.stalls += 1 } }
  func callRetried(_ method: RPCMethodInfo) { change { $0.retried += 1 } }
}
