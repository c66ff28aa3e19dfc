internal import Frames
internal import Logging
internal import NIOCore
internal import SchemaModel
internal import Testing
internal import Wire

@testable internal import Transport

/// Random and mutated bytes: nothing traps, the connection ends or goes on by the rules, and the
/// service serves on. A failure prints the seed that reproduces it.
@Suite(.timeLimit(.minutes(2)))
struct FuzzTests {
  private static let quick = TransportTiming(linger: .milliseconds(50))

  /// A well-formed conversation of a client.
  private static func conversation(_ random: inout SplitMix) throws -> [UInt8] {
    var bytes = try RawPeer.hello()
    if Bool.random(using: &random) {
      // A client of another version, which does not wait to be asked for its descriptor.
      bytes = try RawPeer.hello(services: [(TestService.name, Evolution.newer.fingerprint)])
      bytes += RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), Evolution.newer.schema)
    }
    for slot in 0..<Int.random(in: 1...6, using: &random) {
      let method = TestService.descriptor.methods.randomElement(using: &random)
      bytes += try RawPeer.request(
        slot: slot, method: method ?? TestService.echo.info, milliseconds: 2000,
        Note(text: "fuzz", details: ["a", "b"]))
      bytes += RawPeer.bytes(
        FrameHeader(.item, flags: .last, stream: StreamID(slot: slot, generation: 1)),
        try Note(text: "item").encodedBytes())
      bytes += RawPeer.bytes(
        FrameHeader(
          .credit, stream: StreamID(slot: slot, generation: 1),
          argument: .random(in: 1...99999, using: &random)))
      bytes += RawPeer.bytes(
        FrameHeader(.cancel, auxiliary: 1, stream: StreamID(slot: slot, generation: 1)))
    }
    bytes += RawPeer.bytes(FrameHeader(.ping, argument: 3))
    return bytes
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      guard !bytes.isEmpty else { return }
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[index] = .random(in: .min ... .max, using: &random)
      case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(.random(in: .min ... .max, using: &random), at: index)
      default: bytes.removeSubrange(index..<min(index + 20, bytes.count))
      }
    }
  }

  @Test func `mutated conversations never harm the service`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    let rig = try await Rig(
      isTLS: false, timing: Self.quick,
      admission: TransportAdmission(maximumPerIdentity: 64))
    for round in 0..<200 {
      var bytes = try Self.conversation(&random)
      Self.mutate(&bytes, &random)
      let peer = try await RawPeer(rig.address)
      // In pieces, so that frames are cut anywhere.
      let cut = Int.random(in: 0...bytes.count, using: &random)
      peer.offer(Array(bytes[..<cut]))
      peer.offer(Array(bytes[cut...]))
      if round % 4 == 0 {
        // Let the server end it: by GOAWAY, or because nothing more comes.
        try await peer.channel.close(mode: .output)
        await peer.closed()
      } else {
        peer.close()
      }
    }
    let client = try rig.client()
    let reply = try await client.echo("unharmed")
    #expect(reply == "unharmed", "seed \(seed)")
    await client.close(gracePeriod: .zero)
    let isClean = await rig.server.shutdown(gracePeriod: .patience)
    #expect(isClean, "seed \(seed)")
    #expect(rig.probe.counts.opened == rig.probe.counts.closed, "seed \(seed)")
  }

  @Test func `a mutated descriptor is judged or refused, and never traps`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    let own = try Schema(descriptor: TestService.schema)
    for _ in 0..<300 {
      var bytes = Evolution.newer.schema
      Self.mutate(&bytes, &random)
      let verdict = SchemaCheck.verdict(
        received: bytes, own: own, service: TestService.name, carrying: .requests)
      guard verdict != .invalid else { continue }
      // What is judged is the one descriptor of a schema.
      let read = try Schema(descriptor: bytes)
      #expect(try read.descriptor() == bytes, "seed \(seed)")
    }
  }

  @Test func `random bytes after WELCOME end the connection with GOAWAY`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    let rig = try await Rig(
      isTLS: false, timing: Self.quick,
      admission: TransportAdmission(maximumPerIdentity: 64))
    for _ in 0..<50 {
      let peer = try await RawPeer(rig.address)
      _ = try await peer.greet()
      // A type byte over 11 is in no table.
      var bytes = (0..<64).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      bytes[4] = .random(in: 12...255, using: &random)
      peer.offer(bytes)
      let status = await peer.goAway()
      #expect(status == .malformed, "seed \(seed)")
      peer.close()
    }
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a frame reader fed random bytes throws or waits and never traps`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    for _ in 0..<2000 {
      for role in [TransportRole.client, .server] {
        var reader = FrameReader(rules: FrameRulesTests.rules(role))
        for _ in 0..<4 {
          let count = Int.random(in: 0...40, using: &random)
          var bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
          // Small types are the interesting ones.
          if count > 5 { bytes[4] = .random(in: 0...12, using: &random) }
          reader.append(ByteBuffer(bytes: bytes))
          do throws(FrameViolation) {
            while case .frame(let header, let payload) = try reader.next() {
              #expect(payload.readableBytes == Int(header.length), "seed \(seed)")
            }
          } catch {
            #expect(
              [RPCError.Status.malformed, .limit].contains(error.status), "seed \(seed)")
            break
          }
        }
      }
    }
  }

  @Test func `a client survives a server that sends mutated frames`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    for _ in 0..<60 {
      let welcome = Welcome(verdicts: [Verdict()], limits: Limits(), credit: 0)
      var bytes: [UInt8] = []
      if Bool.random(using: &random) {
        bytes = RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), Evolution.newer.schema)
      }
      bytes += RawPeer.bytes(
        FrameHeader(.welcome), Preamble(versions: 1...1).bytes + (try welcome.encodedBytes()))
      bytes += RawPeer.bytes(
        FrameHeader(.item, stream: StreamID(slot: 0, generation: 1)),
        try Note(text: "item").encodedBytes())
      bytes += RawPeer.bytes(
        FrameHeader(.end, stream: StreamID(slot: 0, generation: 1)),
        try Note(text: "end").encodedBytes())
      Self.mutate(&bytes, &random)
      let server = try await Canned(bytes)
      let client = try TransportClient(
        configuration: TransportClientConfiguration(
          addresses: [server.address], security: .plaintext,
          services: [TestService.descriptor], timing: Self.quick, retry: .never),
        logger: .init(label: "fuzz") { _ in SwiftLogNoOpLogHandler() })
      // Whatever it is, it ends, and the error is one that callers know.
      do {
        _ = try await client.echo("x", RPCCallOptions(timeout: .milliseconds(300)))
      } catch is RPCError {
      } catch is Conflict {
      } catch {
        Issue.record(error, "seed \(seed)")
      }
      await client.close(gracePeriod: .zero)
      await server.close()
    }
  }
}
