internal import SchemaModel
internal import Wire

/// Valid messages of every type, changed, and read by both codecs.
public struct MutationCampaign {
  /// Mutated messages.
  public let count: Int
  public let seed: UInt64
  private let meter: AllocationMeter?
  /// How often one message is changed.
  private static let mutationsPerMessage = 25
  /// Longer messages are left out, so that a campaign tries much rather than long.
  private static let longestMessage = 4 << 10

  /// - Parameter meter: counts the heap; without one that is not checked.
  public init(count: Int, seed: UInt64, meter: AllocationMeter? = nil) {
    self.count = count
    self.seed = seed
    self.meter = meter
  }

  /// - Parameter progress: told how many are done, from time to time.
  /// - Throws: `FuzzFinding` that names seed, type and bytes.
  public func run(progress: (Int) -> Void = { _ in }) throws(FuzzFinding) -> MutationReport {
    let types = try MessageModules.all.get()
    var generators = types.enumerated().map { index, type in
      RandomValues(type.codec.schema, seed: seed &+ UInt64(index))
    }
    var samples = types.map { Self.sample($0) }
    var mutator = MessageMutator(random: FuzzRandom(seed: seed))
    var report = MutationReport(seed: seed, typeCount: types.count)
    var place = 0
    while report.count < count {
      let type = types[place % types.count]
      let first = try Self.message(type, &generators[place % types.count])
      let second = try Self.message(type, &generators[place % types.count])
      for _ in 0..<min(Self.mutationsPerMessage, count - report.count)
      where first.count <= Self.longestMessage {
        var (bytes, kind) = mutator.mutate(first, with: second)
        if mutator.below(3) == 0 { bytes = mutator.mutate(bytes, with: second).bytes }
        do throws(FuzzFinding) {
          let verdict = try DecoderOracle.check(bytes, as: type, meter: meter)
          if verdict.code == nil { try samples[place % types.count].add(bytes) }
          report.add(verdict, kind: kind, isChanged: bytes != first, bytes: bytes, type: type)
        } catch {
          let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
          throw FuzzFinding("seed \(seed), \(kind.rawValue): \(error); bytes \(digits.joined())")
        }
        if report.count % 50_000 == 0 { progress(report.count) }
      }
      place += 1
    }
    report.distinctValues = samples.reduce(0) { $0 + $1.count }
    return report
  }

  private static func message(
    _ type: MessageType, _ random: inout RandomValues
  ) throws(FuzzFinding) -> [UInt8] {
    do throws(DynamicError) {
      return try type.codec.encode(random.message(type.name))
    } catch {
      throw FuzzFinding("\(type.name): a valid message cannot be written, \(error)")
    }
  }

  private static func sample(_ type: MessageType) -> any ValueSample {
    func make<M: WireMessage>(_ generated: M.Type) -> any ValueSample { SeenValues<M>() }
    return make(type.generated)
  }
}

/// Values of one type with their bytes.
private protocol ValueSample {
  var count: Int { get }
  mutating func add(_ bytes: [UInt8]) throws(FuzzFinding)
}

/// Finds equal values that were read from different bytes.
private struct SeenValues<M: WireMessage>: ValueSample {
  /// How many values are remembered.
  private static var limit: Int { 2_000 }
  private var bytesOfValue: [M: [UInt8]] = [:]

  var count: Int { bytesOfValue.count }

  mutating func add(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard count < Self.limit, let value = try? M(encoded: bytes) else { return }
    if let other = bytesOfValue.updateValue(bytes, forKey: value) {
      try require(other == bytes, "\(M.wireName): two byte strings are one value")
    }
  }
}
