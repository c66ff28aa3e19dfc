internal import EventStore
internal import Foundation
internal import Logging
internal import Synchronization
internal import Testing

/// A logger that says nothing.
func quietLogger() -> Logger {
  Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
}

/// A process killed in the middle of its commits.
@Suite struct CrashTests {
  /// The acknowledgements a client has seen, in a file that outlives the process.
  struct Ledger: Sendable {
    let path: String

    /// One line for each acknowledged command: its key and its sequence.
    func read() -> [(key: [UInt8], sequence: Int64)] {
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ")
        guard parts.count == 2, let sequence = Int64(parts[1]) else { return nil }
        return (Self.bytes(hexadecimal: parts[0]), sequence)
      }
    }

    func append(_ outcome: Committed, key: [UInt8]) {
      let digits = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      let line = Array("\(digits) \(outcome.position.sequence)\n".utf8)
      let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      guard file >= 0 else { return }
      defer { close(file) }
      _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }

    private static func bytes(hexadecimal text: Substring) -> [UInt8] {
      var bytes: [UInt8] = []
      var rest = text
      while rest.count >= 2 {
        bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      }
      return bytes
    }
  }

  /// Commits from 8 tasks until the process is killed, at a moment drawn from `seed`.
  static func commitUntilKilled(directory: String, seed: UInt64) async throws {
    let store = try SQLiteEventStore(
      directory: directory, clock: SystemClock(), random: SystemRandom(), logger: quietLogger())
    let ledger = Ledger(path: directory + "/ledger")
    let random = SystemRandom()
    let acknowledged = Counter()
    let last = 20 + Int(seed % 180)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          while true {
            let key = StoreIdentifier.randomUUID(random: random)
            let event = NewEvent(
              id: key, kind: 1, version: 1, partition: "A", eventTime: 0, header: [],
              body: key.bytes)
            let command = StoreCommand(
              deduplication: DeduplicationKey(partition: "A", key: key), payloadHash: .zero)
            let outcome = try await store.commit(command) { transaction in
              try transaction.append(event)
              try transaction.put("t", partition: "A", key: key.bytes, value: [1])
              return key.bytes
            }
            ledger.append(outcome, key: key.bytes)
            acknowledged.increment()
            // The other seven are anywhere between their first and their last instruction.
            if acknowledged.value >= last { kill(getpid(), SIGKILL) }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `five kills in the middle of commits lose nothing that was acknowledged`()
    async throws
  {
    let harness = StoreHarness(.sqlite)
    let directory = harness.directory
    let seed = UInt64(Date().timeIntervalSince1970 * 1_000)
    for cycle: UInt64 in 0..<5 {
      await #expect(processExitsWith: .signal(SIGKILL), "seed \(seed)") {
        [directory = directory as String, seed = (seed &+ cycle &* 7_919) as UInt64] in
        try await CrashTests.commitUntilKilled(directory: directory, seed: seed)
      }
      let store = try harness.openSQLite()
      try await store.verifyChain()
      let events = try await store.allEvents()
      #expect(events.map(\.sequence) == (0..<events.count).map { Int64($0) + 1 })
      let acknowledged = Ledger(path: directory + "/ledger").read()
      #expect(acknowledged.count >= 20 * (Int(cycle) + 1))
      for (key, sequence) in acknowledged {
        guard sequence >= 1, sequence <= events.count else {
          Issue.record("acknowledged event \(sequence) is lost, seed \(seed)")
          continue
        }
        #expect(events[Int(sequence) - 1].event.body == key, "seed \(seed)")
      }
      // Events, documents and replies were committed together.
      #expect(try await store.read { try $0.count("t", partition: "A") } == events.count)
      let (key, sequence) = try #require(acknowledged.last)
      let command = StoreCommand(
        deduplication: DeduplicationKey(
          partition: "A", key: try #require(StoreIdentifier(key))), payloadHash: .zero)
      let again = try await store.commit(command) { _ in [] }
      #expect(again.wasRepeated && again.reply == key)
      #expect(again.position.sequence == sequence)
      await store.close()
    }
  }
}
