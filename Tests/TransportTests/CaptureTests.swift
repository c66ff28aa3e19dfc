internal import Foundation
internal import Frames
internal import Logging
internal import Testing
internal import Wire

@testable internal import Transport

/// Frames of connections in files (SPEC.md, captures).
@Suite(.timeLimit(.minutes(1)))
struct CaptureTests {
  /// A folder of its own, removed afterwards.
  private func inFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("capture-\(UInt64.random(in: 0 ... .max))").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  private func read(_ path: String) throws -> (CaptureHeader?, [CaptureRecord]) {
    var reader = CaptureReader()
    reader.append(try Data(contentsOf: URL(filePath: path)))
    var records: [CaptureRecord] = []
    while let record = try reader.next() { records.append(record) }
    try reader.finish()
    return (reader.header, records)
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
  }

  /// The types of the frames that one side sent.
  private func types(_ records: [CaptureRecord], from sender: TransportRole) throws -> [FrameType] {
    let rules = FrameRules(reader: sender.other)
    return try records.filter { $0.sender == sender }.map { record in
      let header = try record.bytes.withUnsafeBytes { try rules.header(in: $0) }
      #expect(record.bytes.count == FrameHeader.byteCount + Int(header.length))
      return header.type
    }
  }

  @Test func `both sides record the same plain frames of a TLS connection`() async throws {
    try await inFolder { folder in
      let captures = try [TransportRole.client, .server].map {
        try TransportCapture(directory: "\(folder)-\($0)", logger: Rig.silent)
      }
      defer {
        for role in ["client", "server"] {
          try? FileManager.default.removeItem(atPath: "\(folder)-\(role)")
        }
      }
      let rig = try await Rig(capture: captures[1])
      let client = try rig.client(services: [Evolution.newer], capture: captures[0])
      #expect(try await client.echo("captured") == "captured")
      await client.close(gracePeriod: .seconds(1))
      await rig.probe.wait { $0.closed == 1 }
      await rig.server.shutdown(gracePeriod: .seconds(1))
      for capture in captures { await capture.flush() }
      var seen: [[TransportRole: [[UInt8]]]] = []
      for role in [TransportRole.client, .server] {
        let files = try files("\(folder)-\(role)")
        #expect(files.count == 1)
        let (header, records) = try read(try #require(files.first))
        #expect(header?.recorder == role)
        #expect(try types(records, from: .client).prefix(3) == [.hello, .schema, .request])
        #expect(try types(records, from: .server).prefix(3) == [.schema, .welcome, .end])
        #expect(records.map(\.microseconds) == records.map(\.microseconds).sorted())
        seen.append(Dictionary(grouping: records, by: \.sender).mapValues { $0.map(\.bytes) })
      }
      // A GOAWAY that crosses the close may be missing at its receiver.
      for sender in [TransportRole.client, .server] {
        let (one, other) = (seen[0][sender] ?? [], seen[1][sender] ?? [])
        #expect(one.prefix(3) == other.prefix(3))
      }
    }
  }

  @Test func `folder and files are this user's alone, and being on is a warning`() async throws {
    try await inFolder { folder in
      let logs = LogRecord()
      let logger = Logger(label: "capture") { _ in RecordingHandler(record: logs) }
      let capture = try TransportCapture(directory: folder, logger: logger)
      #expect(logs.all.map(\.level) == [.warning])
      let rig = try await Rig(isTLS: false, capture: capture)
      let peer = try await RawPeer(rig.address)
      _ = try await peer.greet()
      peer.close()
      await rig.probe.wait { $0.closed == 1 }
      await rig.server.shutdown(gracePeriod: .zero)
      await capture.flush()
      func mode(_ path: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
          ?? attributes[.posixPermissions] as? Int
      }
      #expect(try mode(folder) == 0o700)
      #expect(try files(folder).map { try mode($0) } == [0o600])
    }
  }

  @Test func `what is refused is recorded as it came`() async throws {
    try await inFolder { folder in
      let capture = try TransportCapture(directory: folder, logger: Rig.silent)
      let rig = try await Rig(isTLS: false, capture: capture)
      let peer = try await RawPeer(rig.address)
      let wrong = [UInt8](repeating: 0xEE, count: 20)
      peer.offer(try RawPeer.hello() + wrong)
      #expect(await peer.goAway() == .malformed)
      await peer.closed()
      await rig.probe.wait { $0.closed == 1 }
      await rig.server.shutdown(gracePeriod: .zero)
      await capture.flush()
      let (_, records) = try read(try #require(try files(folder).first))
      #expect(
        records.filter { $0.sender == .client }.map(\.bytes) == [
          try RawPeer.hello(), wrong,
        ])
      #expect(try types(records, from: .server) == [.welcome, .goAway])
    }
  }

  @Test func `nothing is written beyond the limits, and files end without a gap`() async throws {
    try await inFolder { folder in
      let logs = LogRecord()
      let logger = Logger(label: "capture") { _ in RecordingHandler(record: logs) }
      let limit = 2000
      let capture = try TransportCapture(
        directory: folder, limits: TransportCapture.Limits(bytes: limit, files: 2), logger: logger)
      let rig = try await Rig(isTLS: false, capture: capture)
      for _ in 0..<3 {
        let client = try rig.client()
        for _ in 0..<5 { _ = try await client.echo(String(repeating: "x", count: 300)) }
        await client.close(gracePeriod: .seconds(1))
      }
      await rig.probe.wait { $0.closed == 3 }
      await rig.server.shutdown(gracePeriod: .zero)
      await capture.flush()
      let all = try files(folder)
      #expect(all.count <= 2)
      var total = 0
      for file in all {
        total += try Data(contentsOf: URL(filePath: file)).count
        // Every record is whole.
        _ = try read(file)
      }
      #expect(total <= limit && total > 0)
      let told = logs.all.filter { $0.message.contains("have reached their limit") }
      #expect(told.count == 1)
    }
  }

  @Test func `a folder that cannot be used is refused at the start`() {
    #expect(throws: TransportError.self) {
      try TransportCapture(directory: "/nowhere/at/all", logger: Rig.silent)
    }
  }
}
