internal import Measuring

/// A client and a server in processes of their own, with one connection between them.
final class PeerPair {
  let name: String
  private let server: PeerProcess
  private let client: PeerProcess
  /// The loads that this peer knows.
  private let loads: Set<String>

  /// - Parameter program: the command up to `server` or `client`, and what follows the certificates.
  init(
    _ name: String, program: String, certificates: String, server serverOptions: [String],
    client clientOptions: [String], loads: Set<String>
  ) throws {
    self.name = name
    self.loads = loads
    server = try PeerProcess([program, "server", certificates] + serverOptions)
    let words = try server.line().split(separator: " ")
    guard words.count == 2, words[0] == "ready" else {
      throw MeasuringError.unusable("\(name)'s server does not start")
    }
    client = try PeerProcess(
      [program, "client", certificates] + clientOptions + [String(words[1])])
    guard try client.line() == "ready" else {
      throw MeasuringError.unusable("\(name)'s client does not start")
    }
  }

  func knows(_ load: Load) -> Bool { loads.contains(load.kind) }

  /// Puts the pair under a load, a short while to warm up and then for real.
  func measure(_ load: Load, milliseconds: Int) throws -> Sample {
    _ = try client.ask(load.command(milliseconds: max(milliseconds / 4, 50)))
    let before = client.cpuNanoseconds + server.cpuNanoseconds
    let answer = try client.ask(load.command(milliseconds: milliseconds))
    let cpu = client.cpuNanoseconds + server.cpuNanoseconds - before
    return try Sample(answer, cpuNanoseconds: cpu)
  }

  /// The most memory of the server so far, in bytes.
  var serverMemory: UInt64 { server.peakMemory }

  func stop() {
    client.stop()
    server.stop()
  }
}

/// A load that pairs are put under.
struct Load: Hashable {
  let kind: String
  /// Calls in flight, calls a second, or items of a stream.
  let amount: Int

  static func closed(_ inFlight: Int) -> Load { Load(kind: "closed", amount: inFlight) }
  static func open(_ perSecond: Int) -> Load { Load(kind: "open", amount: perSecond) }
  /// 100 MiB each.
  static let stream = Load(kind: "stream", amount: 1600)
  static let beside = Load(kind: "beside", amount: 1600)

  func command(milliseconds: Int) -> String { "\(kind) \(amount) \(milliseconds)" }
}

/// What one turn of one pair came to.
struct Sample {
  let calls: Double
  let nanoseconds: Double
  let p50: Double
  let p99: Double
  let p999: Double
  let bytes: Double
  let cpuNanoseconds: Double

  /// - Parameter answer: a line as `LoadResult` writes it.
  init(_ answer: String, cpuNanoseconds: UInt64) throws {
    var fields: [Substring: Double] = [:]
    for word in answer.split(separator: " ") {
      let parts = word.split(separator: "=")
      if parts.count == 2 { fields[parts[0]] = Double(parts[1]) }
    }
    guard let calls = fields["calls"], let nanoseconds = fields["ns"], let p50 = fields["p50"],
      let p99 = fields["p99"], let p999 = fields["p999"], let bytes = fields["bytes"]
    else { throw MeasuringError.unusable("'\(answer)' is no answer") }
    self.calls = calls
    self.nanoseconds = nanoseconds
    self.p50 = p50
    self.p99 = p99
    self.p999 = p999
    self.bytes = bytes
    self.cpuNanoseconds = Double(cpuNanoseconds)
  }
}
