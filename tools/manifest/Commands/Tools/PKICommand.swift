internal import ArgumentParser
internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// `manifest pki …`.
struct PKICommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "pki", abstract: "Makes the certificates that services and people carry.",
    discussion: """
      EXAMPLES
        manifest pki init /etc/homeward/trust --trust-domain kbri.example
        manifest pki issue /etc/homeward/trust --mission IDN-PNH --role intake \\
          --name intake --dns intake.kbri.example
        manifest pki issue /etc/homeward/trust --mission IDN-PNH \\
          --role intake-officer --name desk-3
      """,
    subcommands: [Init.self, Issue.self])

  /// `manifest pki init DIR`.
  struct Init: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Makes an authority in a directory. Its key never leaves it.",
      discussion: """
        EXAMPLE
          manifest pki init /etc/homeward/trust --trust-domain kbri.example
        """)

    @Argument(help: ArgumentHelp("The directory; made with mode 0700.", valueName: "dir"))
    var directory: String
    @Option(help: ArgumentHelp("The domain of all identities.", valueName: "domain"))
    var trustDomain = "homeward.example"
    @Option(help: "Days that the authority is valid, at most 3653.")
    var days = 3653
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard (1...3653).contains(days) else {
        throw ValidationError("--days must be from 1 to 3653.")
      }
      guard PeerIdentity.isTrustDomain(trustDomain) else {
        throw ValidationError("--trust-domain must be a domain name in lower case.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let directory = TrustDirectory(path: directory)
      try PKI.explaining {
        try PKI.makeAuthority(in: directory, trustDomain: trustDomain, days: days, environment)
      }
      let made = IssuedCertificate(
        name: TrustDirectory.authorityName, identity: "spiffe://\(trustDomain)",
        certificateFile: directory.authorityCertificatePath,
        keyFile: "\(directory.path)/\(TrustDirectory.authorityName).key",
        expires: PKI.end(days: days, environment))
      try environment.show(made, result) { PKI.text(made) }
    }
  }

  /// `manifest pki issue DIR`.
  struct Issue: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "issue",
      abstract: "Issues a certificate with a new key.",
      discussion: """
        \(Self.roles)

        A certificate that a service is reached with needs --dns or --ip. One of the
        role planning without them is for following a mission at intake.

        EXAMPLES
          manifest pki issue /etc/homeward/trust --mission IDN-PNH --role planner \\
            --name rina
          manifest pki issue /etc/homeward/trust --mission IDN-PNH --role planning \\
            --name planning --ip 10.0.0.6
        """)

    private static let roles = TextWidth.wrapped(
      "Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).", width: 78
    ).joined(separator: "\n")

    @Argument(help: ArgumentHelp("The authority's directory.", valueName: "dir"))
    var directory: String
    @Option(help: "The mission, such as IDN-PNH.")
    var mission: String
    @Option(help: "The role, such as intake-officer.")
    var role: String
    @Option(help: "Lower-case letters, digits and hyphens; names the files, too.")
    var name: String
    @Option(help: ArgumentHelp("A name under which a service is reached.", valueName: "host"))
    var dns: [String] = []
    @Option(
      help: ArgumentHelp("An address under which a service is reached.", valueName: "address"))
    var ip: [String] = []
    @Option(help: "Days that it is valid, at most 398.")
    var days = 90
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard Mission(mission) != nil else {
        throw ValidationError("--mission must have the form AAA-BBB, such as IDN-PNH.")
      }
      guard let role = Role(rawValue: role) else {
        let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--role must be one of \(known).")
      }
      guard PeerIdentity.isName(name), name != TrustDirectory.authorityName else {
        throw ValidationError(
          "--name must be 1 to 64 lower-case letters, digits and hyphens, and not 'ca'.")
      }
      guard (1...398).contains(days) else {
        throw ValidationError("--days must be from 1 to 398.")
      }
      if role == .intake, dns.isEmpty, ip.isEmpty {
        throw ValidationError("Intake needs --dns or --ip: where it is reached.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let made = try PKI.explaining {
        guard let mission = Mission(mission), let role = Role(rawValue: role) else {
          throw ValidationError("--mission and --role must be known.")
        }
        return try PKI.issue(
          in: TrustDirectory(path: directory), mission: mission, role: role, name: name, dns: dns,
          ip: ip, days: days, environment)
      }
      try environment.show(made, result) { PKI.text(made) }
    }
  }
}

/// Certificates from one authority.
enum PKI {
  private static let secondsPerDay: Int64 = 86_400

  static func makeAuthority(
    in directory: TrustDirectory, trustDomain: String, days: Int, _ environment: CommandEnvironment
  ) throws {
    let authority = try CertificateAuthority.create(
      trustDomain: trustDomain, now: environment.clock.date,
      validity: .seconds(Int64(days) * secondsPerDay),
      serialBytes: environment.clock.randomBytes(CertificateSerial.randomByteCount))
    try directory.store(authority)
  }

  static func issue(
    in directory: TrustDirectory, mission: Mission, role: Role, name: String, dns: [String],
    ip: [String], days: Int, _ environment: CommandEnvironment
  ) throws -> IssuedCertificate {
    let authority = try directory.loadAuthority()
    let identity = try PeerIdentity(
      trustDomain: authority.trustDomain, mission: mission, role: role, name: name)
    // Intake is only called; whoever else can be reached also calls.
    let usage: CertificateUsage =
      role == .intake ? .server : dns.isEmpty && ip.isEmpty ? .client : .both
    let request = try CertificateRequest(
      identity: identity, dnsNames: dns, ipAddresses: ip, usage: usage)
    let credential = try authority.issue(
      request, now: environment.clock.date, validity: .seconds(Int64(days) * secondsPerDay),
      serialBytes: environment.clock.randomBytes(CertificateSerial.randomByteCount))
    try directory.store(credential, as: name)
    return IssuedCertificate(
      name: name, identity: identity.uri, certificateFile: try directory.certificatePath(name),
      keyFile: try directory.keyPath(name), expires: end(days: days, environment))
  }

  /// The moment at which a certificate of today ends, in whole seconds as certificates have it.
  static func end(days: Int, _ environment: CommandEnvironment) -> Timestamp {
    let now = environment.clock.now.microseconds
    let second = now - now % 1_000_000
    return Timestamp(microseconds: second + Int64(days) * secondsPerDay * 1_000_000)
  }

  static func explaining<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as ServiceKitError {
      throw CommandFailure(error.words)
    }
  }

  static func text(_ made: IssuedCertificate) -> String {
    """
    \(made.identity)
      certificate  \(made.certificateFile)
      key          \(made.keyFile)
      valid until  \(PlainText.moment(made.expires, offsetSeconds: 0))
    """
  }
}
