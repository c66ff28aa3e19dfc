internal import Crypto
internal import EventStore
internal import Testing

@testable internal import Sealing

@Suite struct EnvelopeTests {
  private let key = SymmetricKey(data: [UInt8](repeating: 7, count: 32))
  private let head = Envelope.Head(subject: .person(Scene.id(1)), generation: 3)

  private func seal(_ content: [UInt8], limit: Int = 1 << 20) throws -> [UInt8] {
    try Envelope.seal(
      content, as: head, key: key, nonce: [UInt8](repeating: 1, count: 12), place: [9, 9],
      limit: limit)
  }

  @Test func `what is sealed opens again, whatever its length`() throws {
    let random = SeededRandom(seed: 1)
    for count in Array(0..<600) + [1_000, 4_097, 70_000] {
      let content = random.bytes(count: count)
      let sealed = try seal(content)
      #expect(try Envelope.head(sealed) == head)
      #expect(try Envelope.open(sealed, key: key, place: [9, 9]) == content)
    }
  }

  @Test func `sizes go in classes and stay below the limit`() throws {
    #expect(Set(try (0...60).map { try seal([UInt8](repeating: 1, count: $0)).count }).count == 1)
    for count in stride(from: 0, to: 200_000, by: 37) {
      let size = SizeClass.size(for: count, limit: .max)
      #expect(size >= count && size <= max(64, count + 64 + count / 8))
    }
    #expect(SizeClass.size(for: 1_000, limit: 1_000) == 1_000)
    let whole = [UInt8](repeating: 1, count: (1 << 20) - Envelope.overhead)
    #expect(try seal(whole).count == 1 << 20)
  }

  @Test func `every flipped bit is noticed`() throws {
    let sealed = try seal(Array("somebody".utf8))
    for index in sealed.indices {
      for bit in 0..<8 {
        var changed = sealed
        changed[index] ^= 1 << UInt8(bit)
        #expect(throws: StoreError.self) {
          let head = try Envelope.head(changed)
          guard head == self.head else { throw StoreError(.keyMissing, "another key") }
          _ = try Envelope.open(changed, key: key, place: [9, 9])
        }
      }
    }
  }

  @Test func `an envelope opens in its own place alone`() throws {
    let sealed = try seal([1, 2, 3])
    #expect(throws: StoreError.self) { try Envelope.open(sealed, key: key, place: [9]) }
    let other = SymmetricKey(data: [UInt8](repeating: 8, count: 32))
    #expect(throws: StoreError.self) { try Envelope.open(sealed, key: other, place: [9, 9]) }
  }

  @Test func `random and cut bytes are refused and never trap`() throws {
    let sealed = try seal([1, 2, 3])
    for count in 0..<sealed.count {
      #expect(throws: StoreError.self) {
        let cut = Array(sealed.prefix(count))
        _ = try Envelope.head(cut)
        _ = try Envelope.open(cut, key: key, place: [9, 9])
      }
    }
    for seed in UInt64(0)..<3_000 {
      let random = SeededRandom(seed: seed)
      var bytes = random.bytes(count: Int(random.nextUInt64() % 200))
      if !bytes.isEmpty { bytes[0] = 1 }
      #expect(throws: StoreError.self, "seed \(seed)") {
        _ = try Envelope.head(bytes)
        _ = try Envelope.open(bytes, key: key, place: [9, 9])
      }
    }
  }
}
