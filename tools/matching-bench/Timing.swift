internal import Foundation
internal import InventedPeople
internal import Matching

/// Times of one registration and of a whole batch, and the memory of both.
struct Timing {
  /// People that the model is learned from: a desk has a fraction of those a batch has.
  private static let learnedFrom = 10_000
  private static let registrations = 10_000

  let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() async throws -> Bool {
    let people = GeneratedPeople(seed: arguments.seed)
    let mapping = try arguments.readMapping()
    let clock = ContinuousClock()
    let start = clock.now
    let sample = (0..<min(Self.learnedFrom, arguments.people)).lazy.map { people.record($0) }
    let model = try Matcher.learn(sample, mapping: mapping)
    let learned = clock.now
    var index = MatchIndex(matcher: try Matcher(mapping: mapping, model: model))
    for number in 0..<arguments.people { try index.add(people.record(number)) }
    let loaded = clock.now
    note(
      "learned in \(learned - start), loaded in \(loaded - learned), peak \(Self.peakMebibytes()) MiB"
    )
    let bars = try arguments.readBars()
    var holds = try measureRegistrations(people, &index, bars)
    holds = try await measureBatch(people, index, bars) && holds
    return holds
  }

  private func measureRegistrations(
    _ people: GeneratedPeople, _ index: inout MatchIndex, _ bars: Bars
  ) throws -> Bool {
    let clock = ContinuousClock()
    var times: [Double] = []
    var work: [Double] = []
    var offered = 0
    var found = 0
    for number in 0..<Self.registrations {
      // By turns somebody new and somebody who was here before.
      let earlier = number * 9 % arguments.people
      let record =
        number % 2 == 0
        ? people.record(arguments.people + number)
        : people.again(earlier, as: "registration-\(number)")
      let start = clock.now
      let startOfWork = Self.processorSeconds()
      let list = try index.candidates(for: record)
      work.append((Self.processorSeconds() - startOfWork) * 1000)
      times.append((clock.now - start) / .milliseconds(1))
      offered += list.pairs.count
      let original = people.id(people.original(earlier))
      if number % 2 == 1,
        list.pairs.contains(where: { $0.first == original || $0.second == original })
      {
        found += 1
      }
    }
    times.sort()
    work.sort()
    note(
      "registrations: median \(times[times.count / 2]) ms, slowest \(times[times.count - 1]) ms; processor "
        + "time p99 \(work[work.count * 99 / 100]) ms, slowest \(work[work.count - 1]) ms; \(offered) candidates offered, \(found) of \(Self.registrations / 2) known people among them"
    )
    return arguments.report(
      try bars["candidates of one registration, p99"], times[times.count * 99 / 100],
      on: "among \(arguments.people)")
  }

  private func measureBatch(
    _ people: GeneratedPeople, _ index: MatchIndex, _ bars: Bars
  ) async throws -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    let startOfWork = Self.processorSeconds()
    let batch = await index.batch(tasks: 2)
    let elapsed = (clock.now - start) / .seconds(1)
    let work = Self.processorSeconds() - startOfWork
    let same = batch.pairs.count { $0.zone == .same }
    note(
      "batch: \(work) s of processor time, \(same) pairs the same, \(batch.pairs.count - same) to review, "
        + (batch.isLimited ? "some searches reached a limit" : "no search reached a limit"))
    let inTime = arguments.report(
      try bars["everybody with everybody"], elapsed, on: "\(arguments.people) people")
    let inMemory = arguments.report(try bars["peak memory"], Self.peakMebibytes())
    return inTime && inMemory
  }

  private func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Time that this process has worked, which neighbours on the machine do not change.
  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// The most memory that the process has had.
  private static func peakMebibytes() -> Double {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = Double(line.filter(\.isNumber))
    else { return .infinity }
    return kibibytes / 1024
  }
}
