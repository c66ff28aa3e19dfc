internal import CAllocationMeter
internal import Foundation
internal import FuzzOracles

/// What `mutate-messages` was asked to do.
struct MutationArguments {
  /// More would not end in a day.
  static let largestCount = 1_000_000_000

  var count = 1_000_000
  var seed = UInt64.random(in: 0...UInt64.max)

  /// - Returns: `nil` for anything but `--count N` and `--seed N`.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let text = rest.popFirst() else { return nil }
      switch name {
      case "--count":
        guard let number = Int(text), (1...Self.largestCount).contains(number) else { return nil }
        count = number
      case "--seed":
        guard let number = UInt64(text) else { return nil }
        seed = number
      default: return nil
      }
    }
  }
}

func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

guard let arguments = MutationArguments(Array(CommandLine.arguments.dropFirst())) else {
  complain("usage: mutate-messages [--count N] [--seed N]")
  exit(64)
}
let meter =
  homeward_meter_works()
  ? AllocationMeter(start: { homeward_meter_start() }, peak: { Int(homeward_meter_peak()) }) : nil
let start = ContinuousClock.now
do throws(FuzzFinding) {
  let campaign = MutationCampaign(count: arguments.count, seed: arguments.seed, meter: meter)
  let report = try campaign.run { done in
    complain("mutate-messages: \(done) of \(arguments.count)")
  }
  print(report)
  print("seconds: \((ContinuousClock.now - start).components.seconds)")
} catch {
  complain("mutate-messages: \(error)")
  exit(1)
}
