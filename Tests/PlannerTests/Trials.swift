internal import Foundation

/// How many random problems a property is tried on: enough for every shape and rule to come up many
/// times, or, with `HOMEWARD_LONG_TESTS=1` in the environment, some thousands in all.
enum Trials {
  static let isLong = ProcessInfo.processInfo.environment["HOMEWARD_LONG_TESTS"] == "1"

  static func seeds(_ few: UInt64, long: UInt64) -> ClosedRange<UInt64> {
    1...(isLong ? long : few)
  }
}
