internal import ServiceKit
internal import Testing

@Suite struct PeerIdentityTests {
  private static let good = "spiffe://homeward.example/mission/IDN-PNH/role/planner/desk-1"

  @Test func `an identity is read and written`() throws {
    let identity = try PeerIdentity(uri: Self.good)
    #expect(identity.trustDomain == "homeward.example")
    #expect(identity.mission == Mission("IDN-PNH"))
    #expect(identity.role == .planner)
    #expect(identity.name == "desk-1")
    #expect("\(identity)" == Self.good)
  }

  @Test(arguments: Role.allCases)
  func `every role has a spelling of its own`(role: Role) throws {
    let uri = "spiffe://d/mission/CHN-PNH/role/\(role)/x"
    #expect(try PeerIdentity(uri: uri).role == role)
  }

  @Test(arguments: [
    "", "spiffe://", "spiffe:///mission/IDN-PNH/role/planner/x",
    "SPIFFE://d/mission/IDN-PNH/role/planner/x", "https://d/mission/IDN-PNH/role/planner/x",
    "spiffe:/d/mission/IDN-PNH/role/planner/x", " spiffe://d/mission/IDN-PNH/role/planner/x",
    "spiffe://d/mission/IDN-PNH/role/planner", "spiffe://d/mission/IDN-PNH/role/planner/",
    "spiffe://d/mission/IDN-PNH/role/planner/x/", "spiffe://d/mission/IDN-PNH/role/planner/x/y",
    "spiffe://d//mission/IDN-PNH/role/planner/x", "spiffe://d/MISSION/IDN-PNH/role/planner/x",
    "spiffe://d/mission/IDN-PNH/roles/planner/x", "spiffe://d/mission/idn-pnh/role/planner/x",
    "spiffe://d/mission/IDNPNH/role/planner/x", "spiffe://d/mission/IDN-PNHH/role/planner/x",
    "spiffe://d/mission/IDN_PNH/role/planner/x", "spiffe://d/mission/IDN-PN1/role/planner/x",
    "spiffe://d/mission/IDN-PNH/role/Planner/x", "spiffe://d/mission/IDN-PNH/role/root/x",
    "spiffe://d/mission/IDN-PNH/role//x", "spiffe://d/mission/IDN-PNH/role/planner/X",
    "spiffe://d/mission/IDN-PNH/role/planner/a.b", "spiffe://d/mission/IDN-PNH/role/planner/a_b",
    "spiffe://d/mission/IDN-PNH/role/planner/x?q", "spiffe://d/mission/IDN-PNH/role/planner/x#f",
    "spiffe://d/mission/IDN-PNH/role/planner/%61", "spiffe://d/mission/IDN-PNH/role/planner/é",
    "spiffe://d/mission/IDN-PNH/role/planner/x\n", "spiffe://d/mission/IDN-PNH/role/planner/x\0",
    "spiffe://D/mission/IDN-PNH/role/planner/x", "spiffe://d:1/mission/IDN-PNH/role/planner/x",
    "spiffe://u@d/mission/IDN-PNH/role/planner/x", "spiffe://d./mission/IDN-PNH/role/planner/x",
    "spiffe://.d/mission/IDN-PNH/role/planner/x", "spiffe://-d/mission/IDN-PNH/role/planner/x",
    "spiffe://d-/mission/IDN-PNH/role/planner/x", "spiffe://a_b/mission/IDN-PNH/role/planner/x",
    "spiffe://d/mission/IDN-PNH\u{301}/role/planner/x",
  ])
  func `anything else is refused without repeating it`(uri: String) throws {
    let error = try serviceKitError { _ = try PeerIdentity(uri: uri) }
    #expect(error.code == .identity)
    #expect(uri.count < 20 || !error.description.contains(uri))
  }

  @Test(arguments: [
    ("planner/desk-1", "approver/desk-2", true), ("planner/desk-1", "planner/desk-2", true),
    ("planner/desk-1", "planner/desk-1", false), ("planner/desk-1", "approver/desk-1", false),
  ])
  func `two people have two names, whatever their roles`(
    first: String, second: String, areTwo: Bool
  ) throws {
    let prefix = "spiffe://d/mission/IDN-PNH/role/"
    let one = try PeerIdentity(uri: prefix + first)
    let other = try PeerIdentity(uri: prefix + second)
    #expect(one.isAnotherPerson(than: other.uri) == areTwo)
    #expect(other.isAnotherPerson(than: one.uri) == areTwo)
    // Nobody who is known asked for it.
    #expect(!one.isAnotherPerson(than: "") && !one.isAnotherPerson(than: "intake"))
  }

  @Test(arguments: [(1, true), (63, true), (64, true), (65, false)])
  func `a name has 1 to 64 bytes`(count: Int, isGood: Bool) {
    let uri = "spiffe://d/mission/IDN-PNH/role/planner/" + String(repeating: "a", count: count)
    #expect(((try? PeerIdentity(uri: uri)) != nil) == isGood)
  }

  @Test(arguments: [(253, true), (254, true), (255, true), (256, false)])
  func `a trust domain has at most 255 bytes`(count: Int, isGood: Bool) {
    // Labels of one letter, the last one of one or two.
    let domain = String(repeating: "a.", count: (count - 1) / 2) + (count % 2 == 0 ? "aa" : "a")
    #expect(domain.utf8.count == count)
    #expect(PeerIdentity.isTrustDomain(domain) == isGood)
  }

  @Test func `a label of the trust domain has at most 63 bytes`() {
    #expect(PeerIdentity.isTrustDomain(String(repeating: "a", count: 63)))
    #expect(!PeerIdentity.isTrustDomain(String(repeating: "a", count: 64)))
  }

  @Test func `a very long text is refused before it is looked at`() throws {
    let uri = Self.good + String(repeating: "/", count: 5_000_000)
    let error = try serviceKitError { _ = try PeerIdentity(uri: uri) }
    #expect(error.message.contains("longer than 512 bytes"))
  }

  @Test func `parts are checked where an identity is made from them`() throws {
    let mission = try #require(Mission("IDN-PNH"))
    #expect(throws: ServiceKitError.self) {
      try PeerIdentity(trustDomain: "Bad", mission: mission, role: .queue, name: "x")
    }
    #expect(throws: ServiceKitError.self) {
      try PeerIdentity(trustDomain: "d", mission: mission, role: .queue, name: "")
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `a random change gives another valid identity or a refusal`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("abzAZ09-./%?#_ \u{0}é\n".utf8)
    for round in 0..<5000 {
      var bytes = Array(Self.good.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        default: bytes.remove(at: index)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let identity = try PeerIdentity(uri: text)
        // One spelling only: what is accepted is written back byte by byte.
        #expect(Array(identity.uri.utf8) == bytes, "seed \(seed), round \(round): \(text)")
      } catch {
        #expect(error is ServiceKitError, "seed \(seed), round \(round): \(error)")
      }
    }
  }
}

@Suite struct AccessPolicyTests {
  private let policy = AccessPolicy(
    trustDomain: "homeward.example",
    table: [
      "intake.Register": [.intakeOfficer], "intake.Follow": [.planning, .replica], "closed": [],
    ])

  private func identity(_ role: Role, domain: String = "homeward.example") throws -> PeerIdentity {
    try PeerIdentity(
      trustDomain: domain, mission: #require(Mission("IDN-PNH")), role: role, name: "x")
  }

  @Test func `only the listed roles may call a method`() throws {
    for role in Role.allCases {
      let expected: AccessDecision =
        role == .intakeOfficer ? .allowed : .denied(.roleNotAllowed)
      #expect(try policy.decide(identity(role), method: "intake.Register") == expected)
      #expect(try policy.decide(identity(role), method: "closed") == .denied(.roleNotAllowed))
    }
  }

  @Test func `a method that is not listed is denied to everybody`() throws {
    for role in Role.allCases {
      #expect(try policy.decide(identity(role), method: "x") == .denied(.methodNotListed))
    }
  }

  @Test func `another trust domain is denied`() throws {
    let foreign = try identity(.intakeOfficer, domain: "other.example")
    #expect(policy.decide(foreign, method: "intake.Register") == .denied(.foreignTrustDomain))
  }

  @Test func `the methods of a role are listed in order`() {
    #expect(policy.methods(for: .planning) == ["intake.Follow"])
    #expect(policy.methods(for: .auditor) == [])
    #expect(policy.methods == ["closed", "intake.Follow", "intake.Register"])
  }
}
