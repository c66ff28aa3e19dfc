internal import CFuzzer
internal import Foundation
internal import FuzzOracles

/// One run of one target in this process.
enum FuzzRun {
  /// Names the target. Not an argument: libFuzzer starts itself again with the arguments it knows.
  private static let variable = "HOMEWARD_FUZZ_TARGET"

  static let target: FuzzTarget = {
    if let name = ProcessInfo.processInfo.environment[variable],
      let target = FuzzTarget(rawValue: name)
    {
      return target
    }
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    complain("set \(variable) to one of: \(names). See tools/fuzz/run.")
    exit(64)
  }()

  private static let meter = AllocationMeter(
    start: { homeward_heap_start() }, peak: { Int(homeward_heap_peak()) })

  /// Ends the process when something does not hold; libFuzzer then keeps the input.
  static func check(_ data: UnsafePointer<UInt8>?, _ size: Int) {
    do throws(FuzzFinding) {
      try target.check(Array(UnsafeBufferPointer(start: data, count: size)), meter: meter)
    } catch {
      complain("\(target.rawValue): \(error)")
      abort()
    }
  }

  /// - Parameters:
  ///   - folder: an existing folder, for one file an input.
  ///   - schemas: the folder `Schema`.
  static func writeSeeds(to folder: String, schemas: String) throws {
    let inputs = try FuzzSeeds.inputs(for: target, schemas: schemas)
    for (index, input) in inputs.enumerated() {
      try Data(input).write(to: URL(fileURLWithPath: "\(folder)/seed-\(index)"))
    }
  }

  static func complain(_ text: String) {
    FileHandle.standardError.write(Data("fuzz: \(text)\n".utf8))
  }
}
