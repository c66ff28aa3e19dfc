import Foundation
import Logging
import PrivacyNet
import RepatriationSchema
import Synchronization
import TestSupport
import Testing
import Wire
import WireRPC

/// The net that all harnesses share catches what it is there to catch.
struct PrivacyNetTests {
  /// A net of its own, that keeps what it finds.
  private final class Catch: Sendable {
    let found: Findings
    let net: PrivacyNet

    init() {
      let findings = Findings()
      found = findings
      net = PrivacyNet(book: CanaryBook()) { findings.add($0) }
    }
  }

  private final class Findings: Sendable {
    private let state = Mutex<[String]>([])
    var all: [String] { state.withLock { $0 } }
    func add(_ text: String) { state.withLock { $0.append(text) } }
  }

  private static func request() -> RegisterRequest {
    var registration = Registration(mission: "IDN-PNH", desk: "IDN-1", queueToken: "0119-0007")
    registration.fullName = "Qadriyah Zulvantika"
    registration.born = PartialDate("1931-03-17") ?? PartialDate()
    registration.phone = "+62 811 9977 5533"
    registration.nationalID = "3172051703310009"
    registration.note = "walked for two days and a night"
    registration.documents = [TravelDocument(type: .passport, number: "X9937751")]
    return RegisterRequest(registration: registration)
  }

  @Test(arguments: [
    "person Qadriyah Zulvantika was registered", "name=ZULVANTIKA, QADRIYAH", "zulvantika",
    "born 1931-03-17", "born 17/03/1931", "17 Mar 1931", "born=19310317", "March 17, 1931",
    "phone +62 811 99775533", "phone 6281199775533", "+62-811-9977-5533", "nik 3172051703310009",
    "number: x9937751,", "he Walked for two days and a night!",
  ])
  func `what a request holds is found in any usual form`(leak: String) {
    let caught = Catch()
    caught.net.learn(Self.request())
    caught.net.check(leak, "a test")
    #expect(caught.found.all.count == 1, "\(leak)")
  }

  @Test(arguments: [
    "intake: call refused, method intake.v1.Intake/register", "2026-01-21T08:00:00Z",
    "homeward_calls_total{method=\"register\"} 1931", "IDN-PNH IDN-1 0119-0007",
    "the field 'fullName' must be set", "event 17 of 1931", "",
  ])
  func `what tells nothing of a person is not found`(text: String) {
    let caught = Catch()
    caught.net.learn(Self.request())
    caught.net.check(text, "a test")
    #expect(caught.found.all.isEmpty, "\(text)")
  }

  @Test func `a handler that logs a name or puts one into an error is caught`() async throws {
    struct Leaking: RPCClientTransport {
      let log: Logger

      func unary<Request, Response>(
        _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
      ) async throws -> Response {
        guard let request = request as? RegisterRequest else {
          throw RPCError(.unimplemented, "not here")
        }
        log.debug("registering", metadata: ["who": "\(request.registration.fullName)"])
        throw RPCError(.invalidArgument, "no such number: \(request.registration.phone)")
      }

      func serverStream<Request, Response, Result: Sendable>(
        _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
        _ body: (RPCMessageStream<Response>) async throws -> Result
      ) async throws -> Result { throw RPCError(.unimplemented, "not here") }

      func clientStream<Request, Response>(
        method: RPCMethod<Request, Response>, options: RPCCallOptions,
        _ body: (RPCStreamWriter<Request>) async throws -> Void
      ) async throws -> Response { throw RPCError(.unimplemented, "not here") }
    }
    let caught = Catch()
    let log = WatchedLog("the log", net: caught.net)
    let client = IntakeClient(
      WatchedTransport(Leaking(log: log.logger("leaking")), net: caught.net))
    await #expect(throws: RPCError.self) { try await client.register(Self.request()) }
    #expect(caught.found.all.count == 2)
    #expect(
      caught.found.all.contains { $0.contains("person.v1.Registration.fullName) in the log") })
    #expect(
      caught.found.all.contains {
        $0.contains("person.v1.Registration.phone) in an error of intake.v1.Intake/register")
      })
  }

  @Test func `a program that writes a name to its log or takes one as an argument is caught`()
    async throws
  {
    let caught = Catch()
    let input = "{\"fullName\": \"Qadriyah Zulvantika\", \"born\": \"1931-03-17\"}"
    _ = try await SpawnedProgram.run(
      "/bin/sh", ["-c", "read line; echo \"got $line\" >&2"], input: input + "\n",
      net: caught.net)
    #expect(caught.found.all.count == 1)
    #expect(caught.found.all.first?.contains("what sh wrote to standard error") == true)
    _ = try await SpawnedProgram.run(
      "/bin/sh", ["-c", "exit 0", "--name", "Zulvantika"], net: caught.net)
    #expect(caught.found.all.count == 2)
    #expect(caught.found.all.last?.contains("the arguments or the environment of sh") == true)
  }

  @Test func `a process is seen as its neighbours see it, and a file by its name`() async throws {
    let caught = Catch()
    caught.net.learn(Self.request())
    let program = try SpawnedProgram("/bin/sh", ["-c", "read line # X9937751"], net: caught.net)
    caught.net.check(process: ProcessInfo.processInfo.processIdentifier, "the tests")
    #expect(caught.found.all.isEmpty)
    await program.wait()
    #expect(caught.found.all.count == 1)
    let directory = try TemporaryDirectory()
    try Data().write(to: URL(fileURLWithPath: directory.file("Qadriyah-Zulvantika.json")))
    caught.net.check(fileNamesIn: directory.path)
    #expect(caught.found.all.count == 2)
  }

  @Test func `a table of arrivals is known by its personal columns`() {
    let caught = Catch()
    caught.net.learn(
      text: "event_time,full_name,birth_date,phone,desk\n"
        + "2026-01-19,\"Zulvantika, Q.\",1931-03-17,0811 9977 5533,IDN-1\n")
    for leak in ["Zulvantika", "17.03.1931", "081199775533"] {
      caught.net.check(leak, "a test")
    }
    caught.net.check("IDN-1 2026-01-19", "a test")
    #expect(caught.found.all.count == 3)
  }

  @Test func `the shared net knows the fields of every service`() throws {
    #expect(PersonalFields.installed?.textNames.contains("narrative") == true)
    #expect(PersonalFields.installed?.textNames.contains("desk") == false)
  }
}
