/// Measures how many bytes of heap are in use at most while something runs.
///
/// The oracles know nothing of allocators: the program that runs them counts, and hands this in.
public struct AllocationMeter: Sendable {
  private let start: @Sendable () -> Void
  private let peak: @Sendable () -> Int

  /// - Parameters:
  ///   - start: makes what is in use now the zero of the calling thread.
  ///   - peak: the most bytes in use since, above that zero.
  public init(start: @escaping @Sendable () -> Void, peak: @escaping @Sendable () -> Int) {
    self.start = start
    self.peak = peak
  }

  /// What `body` returns, and the bytes that it had in use at most.
  func measure<Result>(_ body: () -> Result) -> (result: Result, peak: Int) {
    start()
    let result = body()
    return (result, peak())
  }
}
