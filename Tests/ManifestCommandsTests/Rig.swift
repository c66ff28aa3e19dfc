internal import Foundation
internal import PrivacyNet
internal import RepatriationSchema
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// A folder that lives as long as the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "manifest-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// A clock that a test moves: sleeping moves it on at once.
final class TestClock: CommandClock {
  private struct State {
    var elapsed = Duration.zero
    var seed: UInt64 = 1
  }

  private let start = ContinuousClock.now
  private let moment: Timestamp
  private let state = Mutex(State())

  init(_ moment: String = "2026-01-21T01:00:00Z") throws {
    self.moment = try #require(Timestamp(moment))
  }

  var now: Timestamp { moment }
  var instant: ContinuousClock.Instant { start + state.withLock { $0.elapsed } }
  var elapsed: Duration { state.withLock { $0.elapsed } }

  func sleep(_ duration: Duration) async throws {
    state.withLock { $0.elapsed += duration }
    await Task.yield()
  }

  /// SplitMix64, so that every run is the same.
  func random() -> UInt64 {
    state.withLock { state in
      state.seed &+= 0x9E37_79B9_7F4A_7C15
      var value = state.seed
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}

/// A service that a test answers for.
struct StubService: RPCClientTransport {
  typealias Answer =
    @Sendable (_ method: String, _ request: Any, RPCCallOptions) async throws -> any WireMessage

  let answer: Answer

  func unary<Request, Response>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
  ) async throws -> Response {
    let reply = try await answer(method.info.name, request, options)
    guard let response = reply as? Response else {
      throw RPCError(.unimplemented, "the test does not answer \(method.info.name)")
    }
    return response
  }

  func serverStream<Request, Response, Result: Sendable>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCMessageStream<Response>) async throws -> Result
  ) async throws -> Result {
    throw RPCError(.unimplemented, "no stream is expected")
  }

  func clientStream<Request, Response>(
    method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCStreamWriter<Request>) async throws -> Void
  ) async throws -> Response {
    throw RPCError(.unimplemented, "no stream is expected")
  }
}

/// Connects to stubs; who calls is taken from the credential's name.
struct StubConnecting: ServiceConnecting {
  let service: StubService
  let identity: PeerIdentity

  func connect(_ endpoint: ServiceEndpoint) throws -> ServiceConnection {
    ServiceConnection(transport: WatchedTransport(service), identity: identity) {}
  }

  func identity(trust: String, credential: String) throws -> PeerIdentity { identity }
}

/// What a run left behind.
struct Outcome: Sendable {
  let exitCode: Int32
  let output: String
  let errors: String
}

/// Runs `manifest` in memory against stubs.
struct Rig: Sendable {
  let folder: Folder
  let clock: TestClock
  var role = Role.intakeOfficer
  var answer: StubService.Answer
  var variables: [String: String] = [:]

  init(
    _ answer: @escaping StubService.Answer = { method, _, _ in
      throw RPCError(.unimplemented, "\(method) is not expected")
    }
  ) throws {
    folder = try Folder()
    clock = try TestClock()
    self.answer = answer
  }

  /// - Parameter connected: adds flags that say where the services are.
  func run(
    _ arguments: [String], input: String = "", isTerminal: Bool = false, connected: Bool = true
  ) async throws -> Outcome {
    let output = CollectedOutput()
    let identity = try PeerIdentity(
      trustDomain: "homeward.example", mission: try #require(Mission("IDN-PNH")), role: role,
      name: "desk-3")
    var variables = variables
    if variables["XDG_CONFIG_HOME"] == nil { variables["XDG_CONFIG_HOME"] = folder.path }
    let environment = CommandEnvironment(
      output: output, input: CollectedInput(input, isTerminal: isTerminal), variables: variables,
      clock: clock,
      connecting: StubConnecting(service: StubService(answer: answer), identity: identity),
      programDirectory: folder.path + "/bin", workingDirectory: folder.path)
    let flags = [
      "--intake", "127.0.0.1:7201", "--planning", "127.0.0.1:7202", "--trust", "trust",
      "--credential", "desk-3",
    ]
    PrivacyNet.shared.learn(text: input)
    let code = await ManifestCommand.run(
      connected ? arguments + flags : arguments, in: environment)
    // What is written for whoever looks over a shoulder, or keeps in a script's log, names nobody.
    PrivacyNet.shared.check(lines: output.errors, "the errors of manifest \(arguments.first ?? "")")
    PrivacyNet.shared.check(fileNamesIn: folder.path)
    return Outcome(exitCode: code, output: output.results, errors: output.errors)
  }
}
