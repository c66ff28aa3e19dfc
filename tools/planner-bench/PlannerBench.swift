internal import Foundation
internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import PlannerProblems

/// Measures plans: their cost, the bound that the verifier recomputes, and the time they take.
///
///     planner-bench [FILE...] [--case PEOPLE/DEPARTURES --seed N] [--bound-steps N] [--rounds N]
///                   [--neighbourhoods N] [--exchanges N] [--cases N] [--many-cases N]
///                   [--case-steps N] [--tries N] [--large-work N] [--write FOLDER]
///
/// A case is an invented problem (``GeneratedInstance``). `--write` writes the problem, the plan and its
/// certificate for other programs. One line of JSON for each problem; the exit code is 1 when the
/// verifier refuses a plan.
@main
enum PlannerBench {
  static func main() {
    do {
      let words = CommandLine.arguments.dropFirst()
      if words.first == "replan" {
        exit(try ReplanBench.run(Array(words.dropFirst())) ? 0 : 1)
      }
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      var holds = true
      for path in arguments.files {
        holds = try measure(InstanceFile(path: path), name(path), arguments) && holds
      }
      for (people, departures) in arguments.generated {
        let name = "\(people)-\(departures)-\(arguments.seed)"
        let text = GeneratedInstance(
          people: people, departures: departures, seed: arguments.seed
        ).text
        if let folder = arguments.folder {
          try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).instance"))
        }
        holds = try measure(InstanceFile(text: text, path: name), name, arguments) && holds
      }
      exit(holds ? 0 : 1)
    } catch {
      FileHandle.standardError.write(Data("planner-bench: \(error)\n".utf8))
      exit(64)
    }
  }

  private static func name(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  private static func measure(
    _ file: InstanceFile, _ name: String, _ arguments: Arguments
  ) throws -> Bool {
    let problem = try file.problem()
    let start = Taken.now()
    let outcome = plan(problem, effort: arguments.effort)
    let taken = Taken.now() - start
    let verdict = verify(problem, outcome.plan, outcome.certificate)
    for violation in verdict.violations.prefix(10) { print("  \(violation)") }
    let cost = verdict.cost?.total ?? 0
    let bound = verdict.bound ?? 0
    let gap = Double(cost - bound) / Double(max(1, cost)) * 100
    print(
      "{\"bench\":\"planner\",\"case\":\"\(name)\",\"cost\":\(cost),\"bound\":\(bound),"
        + "\"gap_percent\":\((gap * 10_000).rounded() / 10_000),\"violations\":"
        + "\(verdict.violations.count),\"cases\":\(outcome.certificate.cases.count),"
        + "\"cpu_s\":\(seconds(taken.cpu)),\"value\":\(seconds(taken.wall)),\"unit\":\"s\"}")
    if let folder = arguments.folder {
      try PlanFile.write(outcome, problem, to: "\(folder)/\(name)")
    }
    return verdict.isAccepted
  }

  /// Seconds with three digits.
  private static func seconds(_ milliseconds: Double) -> Double { milliseconds.rounded() / 1_000 }
}

struct Arguments {
  struct Unusable: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var files: [String] = []
  private(set) var generated: [(people: Int, departures: Int)] = []
  private(set) var seed: UInt64 = 1
  private(set) var effort = Effort.standard
  /// Where plans and certificates go.
  private(set) var folder: String?

  init(_ words: [String]) throws {
    var words = words[...]
    func number(_ option: String) throws -> Int {
      guard let word = words.popFirst(), let value = Int(word), value >= 0 else {
        throw Unusable(description: "\(option) needs a number")
      }
      return value
    }
    while let word = words.popFirst() {
      switch word {
      case "--case":
        let sizes = (words.popFirst() ?? "").split(separator: "/").compactMap { Int($0) }
        guard sizes.count == 2, sizes.allSatisfy({ (1...1_000_000).contains($0) }) else {
          throw Unusable(description: "--case needs PEOPLE/DEPARTURES")
        }
        generated.append((sizes[0], sizes[1]))
      case "--seed": seed = UInt64(try number(word))
      case "--bound-steps": effort.boundSteps = try number(word)
      case "--rounds": effort.improvementRounds = try number(word)
      case "--neighbourhoods": effort.neighbourhoods = try number(word)
      case "--exchanges": effort.exchanges = try number(word)
      case "--cases": effort.cases = try number(word)
      case "--many-cases": effort.manyCases = try number(word)
      case "--case-steps": effort.caseSteps = try number(word)
      case "--tries": effort.tries = try number(word)
      case "--starts": effort.starts = try number(word)
      case "--large-work": effort.largeWork = try number(word)
      case "--write": folder = words.popFirst()
      default:
        guard !word.hasPrefix("--") else {
          throw Unusable(description: "there is no option '\(word)'")
        }
        files.append(word)
      }
    }
    guard !files.isEmpty || !generated.isEmpty else {
      throw Unusable(description: "name at least one file or case")
    }
  }
}
