import EventStore
import ServiceHost
import ServiceKit
import Testing

struct StoreWatchTests {
  /// A store whose disk is as a test says.
  private final class Disk: EventStore {
    let isReadOnly: Bool

    init(isReadOnly: Bool) { self.isReadOnly = isReadOnly }

    func commit(
      _ command: StoreCommand,
      _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
    ) async throws -> Committed { throw StoreError(.readOnly, "full") }

    func read<Value: Sendable>(
      _ body: @escaping @Sendable (any StoreReader) throws -> Value
    ) async throws -> Value { throw StoreError(.closed, "closed") }

    func waitForHead(after sequence: Int64) async -> Int64 { sequence }
    func refuseCommands(_ damage: StoreError) {}
    func checkStorage() async throws {}
    func close() async {}

    func statistics() async -> StoreStatistics {
      var statistics = StoreStatistics()
      statistics.isReadOnly = isReadOnly
      statistics.headSequence = 12
      return statistics
    }
  }

  @Test func `a store that cannot write makes the service not ready until it can`() async {
    let gate = ReadinessGate(checks: [StoreWatch.check])
    let registry = MetricsRegistry()
    func reason() -> String? { gate.obstacles.first { $0.name == StoreWatch.check }?.reason }
    await StoreWatch(store: Disk(isReadOnly: false), gate: gate, registry: registry).look()
    #expect(reason() == nil)
    await StoreWatch(store: Disk(isReadOnly: true), gate: gate, registry: registry).look()
    #expect(reason() == "the disk is full: nothing can be recorded")
    await StoreWatch(store: Disk(isReadOnly: false), gate: gate, registry: registry).look()
    #expect(reason() == nil)
  }
}
