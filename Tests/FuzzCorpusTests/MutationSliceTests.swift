internal import TestSupport
internal import Testing

/// A slice of what `tools/fuzz/mutate` does, in a process whose heap is counted.
struct MutationSliceTests {
  @Test func `mutated messages are refused or written back as they are, and memory stays bounded`()
    async throws
  {
    let seed = UInt64.random(in: 0...UInt64.max)
    let result = try await SpawnedProgram.run(
      Executables.path("mutate-messages"), ["--count", "20000", "--seed", "\(seed)"],
      limit: .seconds(300))
    #expect(result.status == 0, "seed \(seed): \(result.errors)")
    #expect(result.output.contains("seed \(seed): 20000 mutated messages"))
    #expect(result.output.contains("heap of the generated decoder"), "seed \(seed)")
  }

  @Test(arguments: [["--count"], ["--count", "0"], ["--seed", "-1"], ["--fast", "1"]])
  func `wrong usage ends with 64`(arguments: [String]) async throws {
    let result = try await SpawnedProgram.run(Executables.path("mutate-messages"), arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("usage: mutate-messages"))
  }
}
