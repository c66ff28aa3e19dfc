internal import Foundation
internal import Measuring

/// Compares transports: each peer has a client and a server in processes of their own, and all take turns under
/// each load. `tools/bench/run transport` says where they are.
@main
enum TransportTimes {
  static func main() throws {
    do {
      try run(TransportArguments(CommandLine.arguments.dropFirst()))
    } catch let error as MeasuringError {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ arguments: TransportArguments) throws {
    let cases = try BenchCase.read(arguments.cases, bench: "transport")
    var bench = try TransportBenchmark(arguments)
    try bench.measureAll()
    let report = bench.report(cases)
    if arguments.isJSON {
      for line in report.jsonLines { print(line) }
    } else {
      print(report.table)
      print()
      for line in bench.notes { print(line) }
    }
    bench.stop()
    exit(report.allHold ? 0 : 1)
  }
}

/// What `tools/bench/run` passes on.
struct TransportArguments {
  var cases = ""
  var certificates = ""
  var ours = ""
  var grpcSwift: String?
  var grpcPlusPlus: String?
  var isJSON = false
  /// Two short rounds: enough to see that everything runs.
  var isQuick = false
  /// Turns of every peer under every load.
  var rounds: Int?

  init(_ words: ArraySlice<String>) throws {
    var words = words
    while let word = words.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--quick": isQuick = true
      default:
        guard let value = words.popFirst() else {
          throw MeasuringError.unusable("\(word) of what?")
        }
        switch word {
        case "--cases": cases = value
        case "--certificates": certificates = value
        case "--ours": ours = value
        case "--grpc-swift": grpcSwift = value
        case "--grpc-c++": grpcPlusPlus = value
        case "--rounds":
          guard let count = Int(value), count > 0 else {
            throw MeasuringError.unusable("--rounds takes a number")
          }
          rounds = count
        default: throw MeasuringError.unusable("there is no option \(word)")
        }
      }
    }
    guard !cases.isEmpty, !certificates.isEmpty, !ours.isEmpty else {
      throw MeasuringError.unusable("--cases, --certificates and --ours are needed")
    }
  }
}
