internal import Foundation
internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import PlannerProblems

/// Measures replanning: a plan is made and published, then changed many times, one change each. Every
/// plan is verified. Then each departure is cancelled in turn.
///
///     planner-bench replan FILE [--changes N] [--seed S] [--compare N] [--only KIND] [--kinds]
///
/// `--compare` solves so many of the changed problems from the beginning and compares the costs.
struct ReplanBench {
  private let problem: Problem
  private let name: String
  private let arguments: ReplanArguments
  private var random: BenchRandom
  private var samples: [ReplanSample] = []
  private var failures = 0

  static func run(_ words: [String]) throws -> Bool {
    let arguments = try ReplanArguments(words)
    var bench = try ReplanBench(arguments)
    return try bench.measure()
  }

  private init(_ arguments: ReplanArguments) throws {
    self.arguments = arguments
    let read = try InstanceFile(path: arguments.file).problem()
    var policy = read.policy
    policy.proposedMoveCents = policy.moveCents / 2
    policy.draftMoveCents = policy.moveCents / 10
    problem = try Problem(
      asOfMinute: read.asOfMinute, departures: read.departures, parties: read.parties,
      keepApart: read.keepApart, softGroups: read.softGroups, policy: policy)
    name = URL(fileURLWithPath: arguments.file).deletingPathExtension().lastPathComponent
    random = BenchRandom(seed: arguments.seed)
  }

  private mutating func measure() throws -> Bool {
    var effort = Effort.standard
    effort.cases = 0
    let outcome = plan(problem, effort: effort)
    let days = Dictionary(
      uniqueKeysWithValues: problem.departures.map { ($0.id, $0.minute / 1_440) })
    let notice = { (departure: DepartureID) -> Notice in
      let day = days[departure] ?? 0
      return day <= 3 ? .told : day <= 10 ? .proposed : .draft
    }
    let clock = ContinuousClock()
    var first: Warm?
    let making = try clock.measure {
      first = try Warm(problem.published(outcome.plan, notice: notice), outcome.plan)
    }
    guard let first else { return false }
    print(
      "{\"bench\":\"replan\",\"case\":\"\(name)\",\"people\":\(people(problem)),"
        + "\"departures\":\(problem.departures.count),\"warm_ms\":\(making.milliseconds)}")
    try changeOneByOne(first, clock)
    if arguments.only == nil || arguments.only == .cancelled { try cancelEach(first, clock) }
    print("{\"bench\":\"replan\",\"case\":\"\(name)\",\"refused_plans\":\(failures)}")
    return failures == 0
  }

  private mutating func changeOneByOne(_ first: Warm, _ clock: ContinuousClock) throws {
    var warm = first
    var maker = ChangeMaker(random: random, only: arguments.only)
    var compared: [Double] = []
    for number in 0..<arguments.changes {
      let (kind, change) = maker.change(warm)
      var result: (Warm, Diff)?
      var refusal: ChangeError?
      let start = Taken.now()
      do { result = try replan(warm, [change]) } catch { refusal = error as? ChangeError }
      let time = Taken.now() - start
      guard let (after, diff) = result else {
        // A pin that cannot hold is a right answer, and costs what it costs.
        if case .conflict = refusal {
          samples.append(ReplanSample(kind: .refused, time: time))
        } else {
          failures += 1
          print("  change \(number) \(kind): \(refusal.map { "\($0)" } ?? "-")")
        }
        continue
      }
      check(after, "change \(number) \(kind)")
      var sample = ReplanSample(kind: kind, time: time)
      sample.displaced = diff.displacedPeople
      sample.moved = diff.othersMoved
      sample.lines = diff.moves.count
      samples.append(sample)
      warm = after
      if number < arguments.compare && after.directives.isEmpty {
        compared.append(comparison(after))
      }
    }
    random = maker.random
    report("one change", samples.filter { $0.kind != .cancelled })
    if arguments.byKind {
      for kind in ChangeKind.allCases {
        let ofKind = samples.filter { $0.kind == kind }
        if !ofKind.isEmpty { report(kind.rawValue, ofKind) }
      }
    }
    report(compared)
  }

  private func report(_ compared: [Double]) {
    if !compared.isEmpty {
      let sorted = compared.sorted()
      print(
        "{\"bench\":\"replan\",\"case\":\"\(name)\",\"change\":\"compared with solving again\","
          + "\"count\":\(sorted.count),\"percent_above_p50\":\(rounded(sorted[sorted.count / 2])),"
          + "\"percent_above_max\":\(rounded(sorted[sorted.count - 1]))}")
    }
  }

  private mutating func cancelEach(_ first: Warm, _ clock: ContinuousClock) throws {
    var cancelled: [ReplanSample] = []
    var compared: [Double] = []
    for departure in first.problem.departures {
      let aboard = first.plan.manifests.contains { $0.departure == departure.id }
      guard aboard else { continue }
      var result: (Warm, Diff)?
      let start = Taken.now()
      result = try replan(first, [.departureCancelled(departure.id)])
      let time = Taken.now() - start
      guard let (after, diff) = result else { continue }
      check(after, "cancelling \(departure.id)")
      var sample = ReplanSample(kind: .cancelled, time: time)
      sample.displaced = diff.displacedPeople
      sample.moved = diff.othersMoved
      sample.lines = diff.moves.count
      cancelled.append(sample)
      if cancelled.count <= arguments.compare { compared.append(comparison(after)) }
    }
    report("cancelled", cancelled)
    report(compared)
  }

  private mutating func check(_ warm: Warm, _ what: String) {
    if arguments.isUnchecked { return }
    let verdict = verify(warm.problem, warm.plan)
    if !verdict.isAccepted || verdict.cost != warm.cost {
      failures += 1
      print(
        "  \(what): \(verdict.violations.prefix(3)) cost \(warm.cost.total) "
          + "\(verdict.cost?.total ?? 0)")
    }
  }

  private func report(_ what: String, _ samples: [ReplanSample]) {
    guard !samples.isEmpty else { return }
    let times = samples.map(\.time.cpu).sorted()
    let walls = samples.map(\.time.wall).sorted()
    func quantile(_ times: [Double], _ permille: Int) -> Double {
      times[min(times.count - 1, (times.count * permille + 999) / 1_000 - (permille == 0 ? 0 : 1))]
    }
    let moved = samples.map(\.moved).sorted()
    let ratios = samples.filter { $0.displaced > 0 }
      .map { Double($0.moved) / Double($0.displaced) }.sorted()
    print(
      "{\"bench\":\"replan\",\"case\":\"\(name)\",\"change\":\"\(what)\","
        + "\"count\":\(samples.count),\"p50_ms\":\(quantile(times, 500)),"
        + "\"p99_ms\":\(quantile(times, 990)),\"max_ms\":\(quantile(times, 1_000)),\"wall_p99_ms\":\(quantile(walls, 990)),"
        + "\"moved_p50\":\(moved[moved.count / 2]),\"moved_max\":\(moved[moved.count - 1]),"
        + "\"moved_per_displaced_p50\":\(rounded(ratios.isEmpty ? 0 : ratios[ratios.count / 2])),"
        + "\"moved_per_displaced_max\":\(rounded(ratios.last ?? 0)),"
        + "\"lines_p50\":\(samples.map(\.lines).sorted()[samples.count / 2])}")
  }

  /// How far the plan is above one made from the beginning for the same facts, percent.
  private func comparison(_ warm: Warm) -> Double {
    var effort = Effort.standard
    effort.cases = 0
    let again = plan(warm.problem, effort: effort).cost.total
    return Double(warm.cost.total - again) / Double(max(1, again)) * 100
  }

  private func people(_ problem: Problem) -> Int {
    problem.parties.reduce(0) { $0 + $1.members.count }
  }

  private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

struct ReplanSample {
  let kind: ChangeKind
  let time: Taken
  var displaced = 0
  var moved = 0
  var lines = 0
}

/// What something took, milliseconds.
struct Taken {
  /// Of this thread; what else runs on the machine does not count.
  let cpu: Double
  let wall: Double

  static func now() -> Taken {
    Taken(cpu: read(CLOCK_THREAD_CPUTIME_ID), wall: read(CLOCK_MONOTONIC))
  }

  static func - (left: Taken, right: Taken) -> Taken {
    func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
    return Taken(cpu: rounded(left.cpu - right.cpu), wall: rounded(left.wall - right.wall))
  }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
  }
}

extension Duration {
  /// Milliseconds with three digits.
  var milliseconds: Double {
    let all = Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
    return (all * 1_000).rounded() / 1_000
  }
}

struct ReplanArguments {
  private(set) var file = ""
  private(set) var changes = 400
  private(set) var seed: UInt64 = 1
  private(set) var compare = 0
  private(set) var only: ChangeKind?
  private(set) var byKind = false
  /// For profiling: plans are not verified.
  private(set) var isUnchecked = false

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--changes": changes = words.popFirst().flatMap { Int($0) } ?? changes
      case "--seed": seed = words.popFirst().flatMap { UInt64($0) } ?? seed
      case "--compare": compare = words.popFirst().flatMap { Int($0) } ?? compare
      case "--only": only = words.popFirst().flatMap { ChangeKind(rawValue: $0) }
      case "--kinds": byKind = true
      case "--unchecked": isUnchecked = true
      default:
        guard !word.hasPrefix("--"), file.isEmpty else {
          throw Arguments.Unusable(description: "there is no option '\(word)'")
        }
        file = word
      }
    }
    guard !file.isEmpty else { throw Arguments.Unusable(description: "name a file") }
  }
}
