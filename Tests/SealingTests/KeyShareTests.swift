internal import EventStore
internal import Foundation
internal import Testing

@testable internal import Sealing

@Suite struct KeyShareTests {
  @Test func `any two of three shares give the key back`() throws {
    for seed in UInt64(0)..<200 {
      let random = SeededRandom(seed: seed)
      let key = MasterKey.generate(random: random, now: 7)
      let shares = KeyShare.divide(key, random: random)
      #expect(shares.count == 3)
      for (one, other) in [(0, 1), (1, 0), (0, 2), (1, 2)] {
        let found = try KeyShare.combine([
          try KeyShare(text: shares[one].description), shares[other],
        ])
        #expect(found.secret == key.secret, "seed \(seed)")
        #expect(found.identifier == key.identifier && found.madeAt == 7)
      }
      #expect(try KeyShare.combine(shares).secret == key.secret)
    }
  }

  @Test func `one share, or the same one twice, gives nothing`() {
    let random = SeededRandom(seed: 1)
    let shares = KeyShare.divide(.generate(random: random, now: 0), random: random)
    #expect(throws: SealingError.self) { try KeyShare.combine([]) }
    #expect(throws: SealingError.self) { try KeyShare.combine([shares[0]]) }
    #expect(throws: SealingError.self) { try KeyShare.combine([shares[0], shares[0]]) }
  }

  @Test func `to one share every secret is equally likely`() {
    // For each value of a share and each secret there is exactly one slope that leads there.
    for number in UInt8(1)...3 {
      for secret in UInt8.min...UInt8.max {
        let values = Set(
          (UInt8.min...UInt8.max).map { secret ^ FieldArithmetic.multiply($0, number) })
        #expect(values.count == 256)
      }
    }
  }

  @Test func `the field has inverses and the known product`() {
    // FIPS 197, section 4.2: {57} times {83} is {c1}.
    #expect(FieldArithmetic.multiply(0x57, 0x83) == 0xC1)
    for value in UInt8(1)...UInt8.max {
      #expect(FieldArithmetic.multiply(value, FieldArithmetic.inverse(value)) == 1)
    }
  }

  @Test func `every changed character of a share is noticed`() throws {
    let random = SeededRandom(seed: 3)
    let shares = KeyShare.divide(.generate(random: random, now: 0), random: random)
    let text = Array(shares[0].description.utf8)
    for index in text.indices {
      for replacement in [UInt8(ascii: "0"), UInt8(ascii: "f"), UInt8(ascii: " ")]
      where replacement != text[index] {
        var changed = text
        changed[index] = replacement
        #expect(throws: SealingError.self, "at \(index)") {
          try KeyShare(text: String(decoding: changed, as: UTF8.self))
        }
      }
    }
    for length in 0..<text.count {
      #expect(throws: SealingError.self) {
        try KeyShare(text: String(decoding: text.prefix(length), as: UTF8.self))
      }
    }
  }

  @Test func `a third share that is damaged is noticed although two would do`() throws {
    let random = SeededRandom(seed: 4)
    let shares = KeyShare.divide(.generate(random: random, now: 0), random: random)
    let others = KeyShare.divide(.generate(random: random, now: 0), random: random)
    #expect(throws: SealingError.self) { try KeyShare.combine([shares[0], others[1]]) }
    // A share of the same key from another division.
    let again = try KeyShare.combine(Array(shares.prefix(2)))
    let second = KeyShare.divide(again, random: random)
    #expect(throws: SealingError.self) {
      try KeyShare.combine([shares[0], shares[1], second[2]])
    }
  }

  @Test func `a lost key comes back from each pair of shares and opens the store`() async throws {
    for pair in [[0, 1], [0, 2], [1, 2]] {
      let scene = try await SealedScene(TestDirectory())
      try await scene.fill()
      await scene.close()
      let file = try KeyFile(path: scene.keyFile)
      let shares = KeyShare.divide(file.newest, random: SystemRandom())
        .map(\.description)
      try FileManager.default.removeItem(atPath: scene.keyFile)
      let recovered = try KeyShare.combine(pair.map { try KeyShare(text: shares[$0]) })
      _ = try KeyFile.create(path: scene.keyFile, key: recovered)
      let again = try await SealedScene(scene.directory)
      #expect(try await again.value(1) == "file-canary-1")
      await again.close()
    }
  }
}
