internal import FuzzOracles
internal import Synchronization
internal import Testing

/// The oracles find what they are there to find.
struct OracleTests {
  @Test func `a decoder that takes too much memory is found`() throws {
    let meter = AllocationMeter(start: {}, peak: { 1 << 20 })
    #expect(throws: FuzzFinding.self) {
      try FuzzTarget.decoder.check([0, 0, 0, 0], meter: meter)
    }
    let frugal = AllocationMeter(start: {}, peak: { 100 })
    try FuzzTarget.decoder.check([0, 0, 0, 0], meter: frugal)
  }

  @Test func `memory is counted around each decoded message`() throws {
    let starts = Mutex(0)
    let meter = AllocationMeter(start: { starts.withLock { $0 += 1 } }, peak: { 1 })
    _ = try MutationCampaign(count: 500, seed: 3, meter: meter).run()
    #expect(starts.withLock { $0 } == 500)
  }

  @Test func `the same seed makes the same campaign`() throws {
    let first = try MutationCampaign(count: 3_000, seed: 8).run()
    let second = try MutationCampaign(count: 3_000, seed: 8).run()
    let other = try MutationCampaign(count: 3_000, seed: 9).run()
    #expect(first.description == second.description)
    #expect(first.refused != other.refused)
  }

  @Test func `a campaign meets every code and accepts much`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let report = try MutationCampaign(count: 6_000, seed: seed).run()
    #expect(report.count == 6_000, "seed \(seed)")
    #expect(report.accepted > 600, "seed \(seed)")
    #expect(Set(report.refused.keys) == ["LIMIT", "MALFORMED", "NON_CANONICAL"], "seed \(seed)")
    #expect(
      report.accepted + report.refused.values.reduce(0, +) == report.count, "seed \(seed)")
  }

  @Test func `changes along the structure stay within the longest input`() throws {
    let input: [UInt8] = [1, 2] + [0, 2, 2, 1, 0x41, 0x42, 0x43]
    var changed = 0
    for seed in 0..<2_000 as Range<UInt64> {
      guard let result = FuzzTarget.decoder.mutate(input, seed: seed, longest: 10) else { continue }
      #expect(result.count <= 10)
      #expect(result.starts(with: [1, 2]), "the type stays")
      if result != input { changed += 1 }
    }
    #expect(changed > 500)
    #expect(FuzzTarget.json.mutate(input, seed: 1, longest: 10) == nil)
  }
}
