/// One of several ways to do the same work, timed against the others.
public struct Contestant {
  public let name: String
  /// Does the work once and returns a sum over its results, so that nothing is left out for being
  /// unused.
  private let pass: () throws -> UInt64

  public init(_ name: String, pass: @escaping () throws -> UInt64) {
    self.name = name
    self.pass = pass
  }

  /// Does the work once.
  public func run() throws -> UInt64 { try pass() }
}

/// Times contestants by turns: what the machine does beside hits all of them alike, so that ratios hold
/// where nanoseconds do not. At each turn a contestant warms up with a pass that is not timed, since the
/// others have just used the caches.
public struct Interleaved {
  /// The median time of a pass by name, in nanoseconds of this thread.
  public let medians: [String: Double]
  public let rounds: Int

  /// - Parameters:
  ///   - seconds: the CPU time to spend.
  ///   - least: how many rounds there are even then.
  public init(
    _ contestants: [Contestant], seconds: Double, least: Int
  ) throws {
    var times: [[Double]] = contestants.map { _ in [] }
    let sums: [UInt64] = try contestants.map { try $0.run() }
    let end = ThreadClock.nanoseconds + seconds * 1e9
    var rounds = 0
    while rounds < least || ThreadClock.nanoseconds < end {
      for (index, contestant) in contestants.enumerated() {
        _ = try contestant.run()
        let start = ThreadClock.nanoseconds
        let sum = try contestant.run()
        times[index].append(ThreadClock.nanoseconds - start)
        guard sum == sums[index] else { throw MeasuringError.unsteady(contestant.name) }
      }
      rounds += 1
    }
    var medians: [String: Double] = [:]
    for (contestant, times) in zip(contestants, times) {
      medians[contestant.name] = times.sorted()[times.count / 2]
    }
    self.medians = medians
    self.rounds = rounds
  }

  /// The fastest of some contestants.
  ///
  /// - Precondition: every name is one of a contestant.
  public func best(of names: [String]) -> (name: String, nanoseconds: Double) {
    let times = names.compactMap { name in medians[name].map { (name, $0) } }
    guard let first = times.min(by: { $0.1 < $1.1 }) else {
      preconditionFailure("only contestants are compared")
    }
    return first
  }
}

/// Why there is no figure.
public enum MeasuringError: Error, CustomStringConvertible {
  /// A contestant did other work in one pass than in the one before.
  case unsteady(String)
  /// An argument or a file is not as it should be.
  case unusable(String)

  public var description: String {
    switch self {
    case .unsteady(let name): "\(name) does not do the same work each time"
    case .unusable(let text): text
    }
  }
}
