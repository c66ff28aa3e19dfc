internal import Measuring

/// The peers, the loads and what came of them.
struct TransportBenchmark {
  /// Names of peers, as in `cases.json`.
  enum Name {
    static let ours = "ours"
    static let offload = "ours, on the pool"
    static let tuned = "grpc-swift-2"
    static let untuned = "grpc-swift-2, defaults"
    static let plusPlus = "gRPC C++"
  }

  private static let inFlight = [1, 64, 256]
  /// Calls a second of the open loop: what every peer can do, and what only we can.
  private static let rates = [2000, 50_000]

  private let pairs: [PeerPair]
  private let rounds: Int
  private let milliseconds: Int
  private var samples: [String: [Load: [Sample]]] = [:]

  init(_ arguments: TransportArguments) throws {
    let everything: Set<String> = ["closed", "open", "stream", "beside"]
    rounds = arguments.rounds ?? (arguments.isQuick ? 2 : 7)
    milliseconds = arguments.isQuick ? 300 : 1000
    var pairs = [
      try PeerPair(
        Name.ours, program: arguments.ours, certificates: arguments.certificates,
        server: ["sync"], client: ["loop"], loads: everything),
      try PeerPair(
        Name.offload, program: arguments.ours, certificates: arguments.certificates,
        server: ["offload"], client: ["pool"], loads: ["closed"]),
    ]
    if let program = arguments.grpcSwift {
      pairs.append(
        try PeerPair(
          Name.tuned, program: program, certificates: arguments.certificates, server: ["tuned"],
          client: ["tuned"], loads: everything))
      pairs.append(
        try PeerPair(
          Name.untuned, program: program, certificates: arguments.certificates,
          server: ["default"], client: ["default"], loads: ["closed", "stream"]))
    }
    if let program = arguments.grpcPlusPlus {
      pairs.append(
        try PeerPair(
          Name.plusPlus, program: program, certificates: arguments.certificates, server: [],
          client: [], loads: ["closed"]))
    }
    self.pairs = pairs
  }

  mutating func measureAll() throws {
    let loads =
      Self.inFlight.map { Load.closed($0) } + [.stream, .beside] + Self.rates.map { Load.open($0) }
    for _ in 0..<rounds {
      for load in loads {
        for pair in pairs where pair.knows(load) {
          guard load.kind != "open" || load.amount == Self.rates[0] || pair.name == Name.ours
          else { continue }
          samples[pair.name, default: [:]][load, default: []].append(
            try pair.measure(load, milliseconds: milliseconds))
        }
      }
    }
  }

  func stop() {
    for pair in pairs { pair.stop() }
  }

  /// The median over the rounds, `nil` when the pair was not put under that load.
  private func median(_ name: String, _ load: Load, _ value: (Sample) -> Double) -> Double? {
    guard let all = samples[name]?[load], !all.isEmpty else { return nil }
    return all.map(value).sorted()[all.count / 2]
  }

  /// grpc-swift-2 gets whichever of its settings is better.
  private func best(_ load: Load, _ value: (Sample) -> Double) -> Double? {
    [Name.tuned, Name.untuned].compactMap { median($0, load, value) }.min()
  }

  func report(_ cases: [BenchCase]) -> Report {
    var report = Report(cases)
    func record(_ name: String, _ peer: String, _ ours: Double?, _ theirs: Double?) {
      guard let ours, let theirs else { return }
      report.record(name, peer: peer, Figure(ours, peer: theirs))
    }
    let time = { (sample: Sample) in sample.nanoseconds / sample.calls / 1000 }
    let cpu = { (sample: Sample) in sample.cpuNanoseconds / sample.calls / 1000 }
    let p50 = { (sample: Sample) in sample.p50 / 1000 }
    let p99 = { (sample: Sample) in sample.p99 / 1000 }
    record(
      "time per call, 64 in flight", Name.tuned, median(Name.ours, .closed(64), time),
      best(.closed(64), time))
    for count in Self.inFlight {
      let name = "CPU per call, \(count) in flight"
      let ours = median(Name.ours, .closed(count), cpu)
      record(name, Name.tuned, ours, best(.closed(count), cpu))
      record(name, Name.plusPlus, ours, median(Name.plusPlus, .closed(count), cpu))
    }
    record(
      "p50, 1 in flight", Name.tuned, median(Name.ours, .closed(1), p50), best(.closed(1), p50))
    record(
      "p99, 64 in flight", Name.tuned, median(Name.ours, .closed(64), p99), best(.closed(64), p99))
    let perMiB = { (sample: Sample) in sample.nanoseconds / 1e6 / (sample.bytes / 1_048_576) }
    for peer in [Name.tuned, Name.untuned] {
      record(
        "stream of 64 KiB items, per MiB", peer, median(Name.ours, .stream, perMiB),
        median(peer, .stream, perMiB))
    }
    let beside = median(Name.ours, .beside, p50)
    record("p50 beside a 100 MiB stream", Name.tuned, beside, median(Name.tuned, .beside, p50))
    record(
      "p50 beside a 100 MiB stream", "our own without it", beside,
      median(Name.ours, .closed(1), p50))
    return report
  }

  /// Everything that has no bar.
  var notes: [String] {
    var lines = [
      "medians of \(rounds) rounds of \(milliseconds) ms, all peers by turns; CPU is what the kernel counts "
        + "for client and server together; 300 bytes up, 100 down, mutual TLS, one connection", "",
      "closed loop                 calls/s   p50 µs   p99 µs  p99.9 µs  CPU µs",
    ]
    for count in Self.inFlight {
      for pair in pairs { lines += line(pair.name, .closed(count), "\(count) in flight") }
    }
    lines += ["", "open loop (a latency counts from when its call was due)"]
    for rate in Self.rates {
      for pair in pairs { lines += line(pair.name, .open(rate), "\(rate) a second") }
    }
    lines += ["", "streams                       MiB/s  CPU ms/MiB"]
    for pair in pairs {
      let rate = median(pair.name, .stream) { $0.bytes / 1_048_576 / ($0.nanoseconds / 1e9) }
      let cpu = median(pair.name, .stream) { $0.cpuNanoseconds / 1e6 / ($0.bytes / 1_048_576) }
      guard let rate, let cpu else { continue }
      lines.append("  \(Self.left(pair.name, 26))\(Self.right(rate, 7))\(Self.right(cpu, 12))")
    }
    for pair in pairs {
      let rate = median(pair.name, .beside) { $0.bytes / 1_048_576 / ($0.nanoseconds / 1e9) }
      guard let rate else { continue }
      lines.append("  \(Self.left(pair.name + ", beside calls", 36))\(Self.right(rate, 7)) MiB/s")
    }
    if let ours = pairs.first(where: { $0.name == Name.ours }) {
      lines += [
        "", "our server's memory at most \(ours.serverMemory >> 20) MiB, with one connection",
      ]
    }
    return lines
  }

  private func line(_ name: String, _ load: Load, _ title: String) -> [String] {
    guard let rate = median(name, load, { $0.calls / ($0.nanoseconds / 1e9) }),
      let p50 = median(name, load, { $0.p50 / 1000 }),
      let p99 = median(name, load, { $0.p99 / 1000 }),
      let p999 = median(name, load, { $0.p999 / 1000 }),
      let cpu = median(name, load, { $0.cpuNanoseconds / $0.calls / 1000 })
    else { return [] }
    let figures = Self.right(rate, 9) + [p50, p99].map { Self.right($0, 9) }.joined()
    return [
      "  \(Self.left(title, 16))\(Self.left(name, 23))\(figures)\(Self.right(p999, 10))\(Self.right(cpu, 8))"
    ]
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }

  private static func right(_ value: Double, _ width: Int) -> String {
    let text = Report.short(value)
    return String(repeating: " ", count: max(width - text.count, 1)) + text
  }
}
