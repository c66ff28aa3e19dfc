internal import Foundation

/// A row of `cases.json`: what is compared, and how much better it must be.
public struct BenchCase: Decodable, Sendable {
  public let bench: String
  public let name: String
  public let peer: String
  public let unit: String
  /// The ratio, better is larger, from which on the case holds.
  public let atLeast: Double
  /// The ratio that would be good.
  public let aim: Double

  private enum CodingKeys: String, CodingKey {
    case bench, peer, unit, aim
    case name = "case"
    case atLeast = "at_least"
  }

  /// The cases of one bench in their order. Benches without a peer have rows of another form.
  public static func read(_ path: String, bench: String) throws -> [BenchCase] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode([Row].self, from: data).compactMap(\.value)
      .filter { $0.bench == bench }
  }

  /// A row that is read when it names a peer.
  private struct Row: Decodable {
    let value: BenchCase?

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      value = container.contains(.peer) ? try BenchCase(from: decoder) : nil
    }
  }
}

/// What was measured for one case.
public struct Figure: Sendable {
  public let value: Double
  public let peerValue: Double

  public init(_ value: Double, peer: Double) {
    self.value = value
    self.peerValue = peer
  }

  /// How many times better than the peer: every unit here is better when smaller.
  public var ratio: Double { peerValue / value }
}
