internal import CodecRecords
internal import Foundation
internal import Measuring

/// `tools/bench/run codec`. The script builds this program and calls it; see README.md.
@main
enum CodecBench {
  static func main() {
    do {
      exit(try run(Array(CommandLine.arguments.dropFirst())) ? 0 : 1)
    } catch {
      FileHandle.standardError.write(Data("codec: \(error)\n".utf8))
      exit(2)
    }
  }

  /// Whether every case holds.
  private static func run(_ words: [String]) throws -> Bool {
    let arguments = try CodecArguments(words)
    var cases = try BenchCase.read(arguments.casesPath, bench: "codec")
    if let only = arguments.only { cases = cases.filter { $0.name == only } }
    guard !cases.isEmpty else { throw MeasuringError.unusable("there is no such case") }
    var report = Report(cases)
    for (key, figure) in arguments.measured {
      report.record(key.name, peer: key.peer, figure)
    }
    var notes = arguments.notes
    let subjects = try CodecSubjects(seed: arguments.seed)
    notes.insert(
      "\(RandomPeople.count) different people, seed \(arguments.seed); every optional field is"
        + " there in \(RandomPeople.presence) % of them", at: 0)
    try CodecTimes(subjects).record(&report, &notes)
    try CodecSizes(subjects).record(&report, &notes)
    let context = notes.map { "- \($0)" }.joined(separator: "\n") + "\n"
    if arguments.json {
      print(report.jsonLines.joined(separator: "\n"))
      FileHandle.standardError.write(Data(context.utf8))
    } else {
      print(report.table + "\n\n" + context, terminator: "")
    }
    return report.allHold
  }
}
