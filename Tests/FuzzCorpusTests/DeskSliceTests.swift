internal import Foundation
internal import FuzzOracles
internal import Testing

/// A slice of what `tools/fuzz` does with the readers of a desk, without its sanitizer.
struct DeskSliceTests {
  @Test(arguments: [FuzzTarget.outbox, .keys, .sheet, .answers, .zone, .snapshot, .archive])
  func `changed files, sheets, lines and keys break no promise`(target: FuzzTarget) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let schemas = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Schema").path
    var changes = BlindChanges(
      try FuzzSeeds.inputs(for: target, schemas: schemas), seed: seed)
    for number in 0..<1_500 {
      let input = changes.next()
      #expect(throws: Never.self, "\(target.rawValue), seed \(seed), input \(number): \(input)") {
        try target.check(input)
      }
    }
  }

  @Test func `the same seed makes the same changes`() {
    let inputs: [[UInt8]] = [Array("one".utf8), Array("another".utf8)]
    var first = BlindChanges(inputs, seed: 4)
    var second = BlindChanges(inputs, seed: 4)
    var other = BlindChanges(inputs, seed: 5)
    let changed = (0..<50).map { _ in first.next() }
    #expect(changed == (0..<50).map { _ in second.next() })
    #expect(changed != (0..<50).map { _ in other.next() })
  }
}
