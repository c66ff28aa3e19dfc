internal import RepatriationSchema
internal import SchemaJSON
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Queue, announcements and transfers against an intake that a test answers for.
@Suite struct ReceptionCommandTests {
  private static let id = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let other = "019bb2f5-1c3a-7000-8000-5a1b2c3d4e5f"

  /// Remembers what was sent, each with its key.
  private final class Sent: Sendable {
    private let calls = Mutex<[(request: any WireMessage & Sendable, key: WireUUID?)]>([])
    func add(_ request: any WireMessage & Sendable, _ key: WireUUID?) {
      calls.withLock { $0.append((request, key)) }
    }
    var count: Int { calls.withLock { $0.count } }
    func last<Request>(_ type: Request.Type) throws -> (request: Request, key: WireUUID?) {
      let call = try #require(calls.withLock { $0.last })
      return (try #require(call.request as? Request), call.key)
    }
  }

  private let sent = Sent()
  private let rig: Rig

  init() throws {
    let sent = sent
    let bus = Announcement(
      id: ID(try #require(WireUUID(Self.id))), mission: "IDN-PNH", label: "bus 2", expected: 43,
      from: "Bavet", expectedAt: try #require(Timestamp("2026-01-21T20:00+07:00")),
      channel: .province, contact: "a driver", arrived: 5)
    let transfer = Transfer(
      id: ID(try #require(WireUUID(Self.id))), from: "CHN-PNH", to: "IDN-PNH",
      reason: "is Indonesian", offeredAt: try #require(Timestamp("2026-01-21T08:00+07:00")),
      state: .offered, people: 3)
    rig = try Rig { method, request, options in
      guard let request = request as? any WireMessage & Sendable else {
        throw RPCError(.invalidArgument, "a message is expected")
      }
      sent.add(request, options.idempotencyKey)
      switch method {
      case "queueToken":
        let asked = request as? QueueRequest
        return QueueReply(
          entry: QueueEntry(
            token: "0121-0007", name: asked?.name ?? "",
            calledTo: asked?.call == true ? asked?.desk ?? "" : ""), waiting: 12)
      case "queue":
        let since = try #require(Timestamp("2026-01-21T07:00+07:00"))
        return QueueListReply(
          entries: [
            QueueEntry(
              token: "0121-0006", name: "Siti", issuedAt: since, state: .called, calledTo: "IDN-3"),
            QueueEntry(token: "0121-0007", issuedAt: since, state: .waiting),
          ], waiting: 1)
      case "announce":
        return AnnounceReply(
          announcement: (request as? AnnounceRequest)?.announcement ?? bus, sequence: 3)
      case "announcements":
        return AnnouncementsReply(announcements: [bus], outstanding: 38)
      case "transfers": return TransfersReply(transfers: [transfer])
      case "decideTransfer":
        var decided = transfer
        decided.state = (request as? DecideTransferRequest)?.accept == true ? .accepted : .declined
        decided.received = decided.state == .accepted ? ID(WireUUID(high: 1, low: 2)) : nil
        return TransferReply(transfer: decided, sequence: 4)
      default: return TransferReply(transfer: transfer, sequence: 4)
      }
    }
  }

  @Test func `a token is issued without a name unless one is asked for`() async throws {
    let outcome = try await rig.run(["queue", "issue", "--desk", "GATE"], input: "not read")
    #expect(outcome.output == "Token 0121-0007, 12 waiting\n")
    #expect(
      try sent.last(QueueRequest.self).request == QueueRequest(mission: "IDN-PNH", desk: "GATE"))
    let named = try await rig.run(["queue", "issue", "--named"], input: "Siti\n")
    #expect(named.exitCode == 0 && !named.output.contains("Siti"))
    #expect(try sent.last(QueueRequest.self).request.name == "Siti")
  }

  @Test func `a desk calls the next one, or one by token`() async throws {
    let outcome = try await rig.run(["queue", "call", "--desk", "IDN-3", "--key", Self.other])
    #expect(outcome.output == "Called 0121-0007 to IDN-3, 12 waiting\n")
    let (request, key) = try sent.last(QueueRequest.self)
    #expect(request == QueueRequest(mission: "IDN-PNH", desk: "IDN-3", call: true))
    #expect(key?.description == Self.other)
    _ = try await rig.run(["queue", "call", "A-17"])
    #expect(try sent.last(QueueRequest.self).request.token == "A-17")
    let left = try await rig.run(["queue", "left", "0121-0007"])
    #expect(left.output == "Token 0121-0007 left, 12 waiting\n")
    #expect(try sent.last(QueueRequest.self).request.left)
  }

  @Test func `the queue is shown in order, with who was called`() async throws {
    let outcome = try await rig.run(["queue", "show", "--time-zone", "Asia/Phnom_Penh"])
    #expect(
      outcome.output == """
        token      since                    name  state
        0121-0006  2026-01-21 07:00 +07:00  Siti  called to IDN-3
        0121-0007  2026-01-21 07:00 +07:00        waits
        1 person waits

        """)
  }

  @Test func `a bus of 43 is announced, corrected and closed`() async throws {
    let added = try await rig.run(
      [
        "announce", "add", "--expected", "43", "--from", "Bavet", "--at", "2026-01-21T20:00+07:00",
        "--contact", "--key", Self.other,
      ], input: "a driver\n")
    #expect(added.exitCode == 0 && added.output == "Announced: \(Self.other), 43 persons\n")
    let announced = try sent.last(AnnounceRequest.self).request.announcement
    #expect(announced.mission == "IDN-PNH" && announced.contact == "a driver")
    #expect(announced.channel == .province)
    let changed = try await rig.run(["announce", "change", Self.id, "--expected", "40"])
    #expect(changed.output == "Changed: 40 persons expected, 5 arrived\n")
    // What was not stated stays as it was.
    #expect(try sent.last(AnnounceRequest.self).request.announcement.label == "bus 2")
    let unknown = try await rig.run(["announce", "change", Self.other, "--expected", "40"])
    #expect(unknown.exitCode == 1 && unknown.errors.contains("No open announcement"))
    _ = try await rig.run(["announce", "close", Self.id, "--reason", "turned back"])
    #expect(try sent.last(AnnounceRequest.self).request.closeReason == "turned back")
  }

  @Test func `announcements say how many are still to come`() async throws {
    let outcome = try await rig.run(["announce", "show", "--time-zone", "Asia/Phnom_Penh"])
    #expect(
      outcome.output == """
        \(Self.id)
          from      Bavet, bus 2
          expected  2026-01-21 20:00 +07:00
          persons   5 of 43 arrived
          call      a driver
        38 persons still to come

        """)
    let json = try await rig.run(["announce", "show", "--json"])
    #expect(
      try MessageJSON.decode(AnnouncementsReply.self, from: json.output).outstanding == 38)
  }

  @Test func `a case is offered with a reason, which is never an argument`() async throws {
    let arguments = ["transfer", "propose", Self.id, "--to", "CHN-PNH", "--group"]
    let silent = try await rig.run(arguments, input: " \n")
    #expect(silent.exitCode == 1 && silent.errors.contains("A reason is needed"))
    #expect(sent.count == 0)
    let outcome = try await rig.run(arguments, input: "is Chinese\n")
    #expect(outcome.exitCode == 0 && outcome.output.contains("3 persons"))
    let (request, key) = try sent.last(TransferRequest.self)
    #expect(request.wholeGroup && request.reason == "is Chinese" && !request.withdraw)
    #expect(request.transfer.uuid == key && request.person.description == Self.id)
    _ = try await rig.run(["transfer", "withdraw", Self.id])
    #expect(try sent.last(TransferRequest.self).request.withdraw)
  }

  @Test func `a case is accepted or declined, and shown without a name`() async throws {
    let shown = try await rig.run(["transfer", "show", "--time-zone", "Asia/Phnom_Penh"])
    #expect(
      shown.output == """
        \(Self.id)
          from     CHN-PNH
          persons  3
          reason   is Indonesian
          offered  2026-01-21 08:00 +07:00
          state    offered, not decided

        """)
    let accepted = try await rig.run(["transfer", "accept", Self.id])
    #expect(
      accepted.output == """
        Transfer \(Self.id): accepted
        Your file: \(WireUUID(high: 1, low: 2))

        """)
    #expect(try sent.last(DecideTransferRequest.self).request.accept)
    let silent = try await rig.run(["transfer", "decline", Self.id], input: "")
    #expect(silent.exitCode == 1)
    let declined = try await rig.run(["transfer", "decline", Self.id], input: "not ours\n")
    #expect(declined.output == "Transfer \(Self.id): declined\n")
    #expect(try sent.last(DecideTransferRequest.self).request.reason == "not ours")
  }

  @Test(arguments: [
    ["queue", "left"], ["queue", "call", "1234567890123456789012345"],
    ["announce", "add", "--expected", "0", "--from", "x", "--at", "2026-01-21T20:00+07:00"],
    ["announce", "add", "--expected", "4", "--from", " ", "--at", "2026-01-21T20:00+07:00"],
    ["announce", "add", "--expected", "4", "--from", "x", "--at", "tonight"],
    ["announce", "change", id], ["announce", "close", id, "--reason", " "],
    ["transfer", "propose", id, "--to", ""], ["transfer", "accept", "7"],
    ["list", "create", "--kind", "visa", "--authority", "x"],
    ["list", "create", "--kind", "fine-waiver", "--authority", " "],
    ["list", "create", "--kind", "fine-waiver", "--authority", "x", "--limit", "0"],
    ["list", "create", "--kind", "fine-waiver", "--authority", "x", "--limit", "1025"],
    ["list", "create", "--kind", "fine-waiver", "--authority", "x", "--persons", "--tier", "1"],
    ["list", "edit", id], ["list", "edit", id, "--take-out", "0"], ["list", "submit", id],
    ["list", "print", id], ["list", "print", id, "--recipient", " "],
    ["list", "show", id, "--state", "closed"],
  ])
  func `wrong usage ends with 64 and calls nobody`(_ arguments: [String]) async throws {
    let outcome = try await rig.run(arguments)
    #expect(outcome.exitCode == 64, "\(outcome.errors)")
    #expect(sent.count == 0)
  }
}
