internal import Casework
internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire

/// How long the boarding rules take for 10,000 people on 60 departures: the survey, and beside it one
/// `assess` after the other on every twentieth person. One thread, medians of rounds that take turns.
@main
struct BoardingBench {
  private static let people = 10_000
  private static let departures = 60
  private static let rounds = 9
  private static let sampled = 20
  private static let barMilliseconds = 50.0
  private static let seed: UInt64 = 20_260_121

  /// The verdicts' counts, so that no work can be left out.
  private struct Counts: Hashable {
    var boardable = 0
    var expected = 0
    var excluded = 0

    mutating func add(_ verdict: Boardability.Verdict) {
      switch verdict {
      case .boardable: boardable += 1
      case .expected: expected += 1
      case .excluded: excluded += 1
      }
    }
  }

  private let rulebook: BoardingRulebook
  private let conditions: [DepartureConditions]
  private let views: [PlanningView]
  private let asOf: Timestamp
  private let home: FixedASCII<3> = "IDN"

  private init(_ file: PolicyFile) {
    asOf =
      Timestamp(
        date: CalendarDate(daysSinceEpoch: 20_474), secondsOfDay: 8 * 3600, offsetSeconds: 7 * 3600)
      ?? Timestamp()
    let policy = file.policy
    var cases = GeneratedCases(seed: Self.seed, asOf: asOf, today: file.calendar.day(of: asOf))
    rulebook = BoardingRulebook(policy: policy, calendar: file.calendar)
    conditions = (0..<Self.departures).map {
      DepartureConditions(cases.departure($0), policy: policy, homeAirports: [])
    }
    views = (0..<Self.people).map { _ in cases.view() }
  }

  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: boarding-bench POLICY-FILE\n".utf8))
      exit(2)
    }
    let bench = BoardingBench(try PolicyFile.load(path: CommandLine.arguments[1]))
    exit(bench.run() ? 0 : 1)
  }

  private func survey(_ views: [PlanningView]) -> Counts {
    let survey = BoardingSurvey(
      rulebook, departures: conditions, homeCountry: home, asOf: asOf)
    var counts = Counts()
    for view in views {
      for outlook in survey.outlooks(of: view, group: .alone) { counts.add(outlook.verdict) }
    }
    return counts
  }

  private func oneByOne(_ views: [PlanningView]) -> Counts {
    var counts = Counts()
    for view in views {
      for departure in conditions {
        counts.add(
          rulebook.assess(
            view, group: .alone, on: departure, homeCountry: home, asOf: asOf
          ).verdict)
      }
    }
    return counts
  }

  private func run() -> Bool {
    let sample = stride(from: 0, to: Self.people, by: Self.sampled).map { views[$0] }
    guard survey(sample) == oneByOne(sample) else {
      print("the survey and the rules differ")
      return false
    }
    var surveys: [Double] = []
    var singles: [Double] = []
    var counts = Counts()
    for _ in 0..<Self.rounds {
      surveys.append(Self.milliseconds { counts = survey(views) })
      singles.append(Self.milliseconds { _ = oneByOne(sample) } * Double(Self.sampled))
    }
    let ours = surveys.sorted()[Self.rounds / 2]
    let single = singles.sorted()[Self.rounds / 2]
    let holds = ours <= Self.barMilliseconds
    print(
      """
      \(Self.people) people on \(Self.departures) departures, seed \(Self.seed), one thread, medians of \
      \(Self.rounds) rounds of CPU time
      \(counts.boardable) boardable, \(counts.expected) expected, \(counts.excluded) excluded
      survey      \(Self.text(ours)) ms, at most \(Self.text(Self.barMilliseconds)) ms: \
      \(holds ? "holds" : "DOES NOT HOLD")
      one by one  \(Self.text(single)) ms, from every \(Self.sampled)th person
      ratio       \(Self.text(single / ours))
      """)
    return holds
  }

  private static func text(_ value: Double) -> String { String(format: "%.1f", value) }

  /// CPU time of this thread.
  private static func milliseconds(_ body: () -> Void) -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    body()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) * 1e3 + Double(end.tv_nsec - start.tv_nsec) / 1e6
  }
}
