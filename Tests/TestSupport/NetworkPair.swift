internal import Foundation

/// Two hosts on one machine: network namespaces that are joined by a veth pair. Each has a second line to the test,
/// which stays up when theirs is cut. Needs root and `ip`; ``missing`` says what stands in the way.
package final class NetworkPair: Sendable {
  package enum End: Int, Sendable { case first, second }

  private static let tool = "/usr/sbin/ip"
  private let names: [String]
  /// The third number of the lines to the test: `10.78.N.0/24` and `10.78.N+1.0/24`.
  private let net: Int

  /// Why there can be no namespaces here, `nil` when there can.
  package static func missing() async -> String? {
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      return "there is no \(tool); install iproute2"
    }
    let name = "hw-\(ProcessInfo.processInfo.processIdentifier)-try"
    do {
      try await run(["netns", "add", name])
      try await run(["-n", name, "link", "add", "try0", "type", "veth", "peer", "name", "try1"])
      try await run(["netns", "del", name])
      return nil
    } catch {
      _ = try? await SpawnedProgram.run(tool, ["netns", "del", name])
      return "network namespaces are not allowed here: \(error)"
    }
  }

  package init() async throws {
    let process = ProcessInfo.processInfo.processIdentifier
    names = ["hw-\(process)-a", "hw-\(process)-b"]
    net = Int.random(in: 0..<120) * 2
    for (index, name) in names.enumerated() {
      let line = "10.78.\(net + index)"
      try await Self.run(["netns", "add", name])
      try await Self.run(["-n", name, "link", "set", "lo", "up"])
      // The line to the test.
      let near = "hw\(process)\(index)"
      try await Self.run([
        "link", "add", near, "type", "veth", "peer", "name", "test0", "netns", name,
      ])
      try await Self.run(["addr", "add", "\(line).1/24", "dev", near])
      try await Self.run(["link", "set", near, "up"])
      try await Self.run(["-n", name, "addr", "add", "\(line).2/24", "dev", "test0"])
      try await Self.run(["-n", name, "link", "set", "test0", "up"])
    }
    // The line between the two.
    try await Self.run([
      "-n", names[0], "link", "add", "line0", "type", "veth", "peer", "name", "line0", "netns",
      names[1],
    ])
    for (index, name) in names.enumerated() {
      try await Self.run(["-n", name, "addr", "add", "10.77.0.\(index + 1)/24", "dev", "line0"])
      try await Self.run(["-n", name, "link", "set", "line0", "up"])
    }
  }

  /// A host for a service.
  package func host(_ end: End) -> TestHost {
    TestHost(
      wrapper: [Self.tool, "netns", "exec", names[end.rawValue]], listen: "0.0.0.0",
      reachable: "10.78.\(net + end.rawValue).2", peers: "10.77.0.\(end.rawValue + 1)")
  }

  /// Pulls the cable between the two: nothing arrives, and nobody is told.
  package func partition() async throws {
    try await Self.run(["-n", names[0], "link", "set", "line0", "down"])
  }

  package func heal() async throws {
    try await Self.run(["-n", names[0], "link", "set", "line0", "up"])
  }

  /// Makes what the first host sends to the second slow.
  package func slow(kilobitsPerSecond rate: Int) async throws {
    try await Self.run([
      "netns", "exec", names[0], "tc", "qdisc", "replace", "dev", "line0", "root", "tbf", "rate",
      "\(rate)kbit", "burst", "16kb", "latency", "500ms",
    ])
  }

  package func fast() async throws {
    try await Self.run(["netns", "exec", names[0], "tc", "qdisc", "del", "dev", "line0", "root"])
  }

  /// Bytes that have come to the second host from the first.
  package func arrived() async throws -> Int {
    let text = try await Self.run([
      "netns", "exec", names[1], "cat", "/sys/class/net/line0/statistics/rx_bytes",
    ])
    return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  /// Takes everything down. What runs there must have ended.
  package func remove() async {
    for name in names { _ = try? await SpawnedProgram.run(Self.tool, ["netns", "del", name]) }
  }

  @discardableResult
  private static func run(_ arguments: [String]) async throws -> String {
    let result = try await SpawnedProgram.run(tool, arguments, limit: .seconds(20))
    guard result.status == 0 else {
      throw DeadlinePassed("ip \(arguments.joined(separator: " ")): \(result.errors)")
    }
    return result.output
  }
}
