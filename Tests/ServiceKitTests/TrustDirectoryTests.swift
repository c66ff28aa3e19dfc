internal import Foundation
internal import ServiceKit
internal import Testing

/// Where openssl is, if the machine has it.
private let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

@Suite struct TrustDirectoryTests {
  @Test func `what is stored is loaded back, and keys are private`() async throws {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      let authority = try fixture.authority()
      try trust.store(authority)
      let client = try fixture.client(of: authority)
      try trust.store(client, as: "desk-1")
      #expect(try mode(of: trust.path) == 0o700)
      for name in ["ca", "desk-1"] {
        #expect(try mode(of: trust.keyPath(name)) == 0o600)
        #expect(try mode(of: trust.certificatePath(name)) == 0o644)
      }
      let loaded = try trust.load("desk-1")
      #expect(loaded.certificatePEM == client.certificatePEM)
      #expect(loaded.keyPEM == client.keyPEM)
      let again = try trust.loadAuthority()
      #expect(again.trustDomain == "homeward.example")
      #expect(try trust.authorityCertificatePEM() == authority.credential.certificatePEM)
      // A loaded authority issues certificates that the stored one's certificate vouches for.
      #expect(try fixture.client(of: again).identity() == fixture.identity())
      let names = try FileManager.default.contentsOfDirectory(atPath: trust.path).sorted()
      #expect(names == ["ca.key", "ca.pem", "desk-1.key", "desk-1.pem"])
    }
  }

  @Test func `a key is never overwritten`() async throws {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      let authority = try fixture.authority()
      try trust.store(authority)
      let before = try BoundedFile.read(trust.keyPath("ca"), maximumBytes: 10_000)
      let other = try fixture.authority()
      #expect(try serviceKitError { try trust.store(other) }.code == .alreadyExists)
      #expect(try BoundedFile.read(trust.keyPath("ca"), maximumBytes: 10_000) == before)
      // A key whose certificate is gone is kept as well.
      try FileManager.default.removeItem(atPath: trust.authorityCertificatePath)
      #expect(try serviceKitError { try trust.store(other) }.code == .alreadyExists)
      #expect(try BoundedFile.read(trust.keyPath("ca"), maximumBytes: 10_000) == before)
      let credential = try fixture.client(of: authority)
      let reserved = try serviceKitError { try trust.store(credential, as: "ca") }
      #expect(reserved.code == .identity)
    }
  }

  @Test(arguments: ["", "../x", "A", "a/b", "a.b", ".", String(repeating: "a", count: 65)])
  func `a name cannot leave the directory`(name: String) throws {
    let trust = TrustDirectory(path: "/nonexistent")
    #expect(try serviceKitError { _ = try trust.keyPath(name) }.code == .identity)
    #expect(try serviceKitError { _ = try trust.load(name) }.code == .identity)
  }

  @Test func `a key that others can read is refused`() async throws {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      try trust.store(fixture.client(of: fixture.authority()), as: "x")
      let key = try trust.keyPath("x")
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
      let error = try serviceKitError { _ = try trust.load("x") }
      #expect(error.description.contains("chmod 600 '\(key)'"))
    }
  }

  @Test func `a damaged certificate is named`() async throws {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      try trust.store(fixture.client(of: fixture.authority()), as: "x")
      let path = try trust.certificatePath("x")
      try AtomicFile.write(Array("nonsense".utf8), to: path)
      let error = try serviceKitError { _ = try trust.load("x") }
      #expect(error.description == "'\(path)': the certificate is not one PEM certificate")
    }
  }

  @Test func `a revoked certificate stays revoked`() async throws {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      let authority = try fixture.authority()
      try trust.store(authority)
      #expect(try trust.loadRevocationList().count == 0)
      let good = try fixture.client(of: authority)
      let bad = try fixture.client(of: authority)
      try trust.revoke(bad.serial())
      try trust.revoke(bad.serial())
      let list = try trust.loadRevocationList()
      #expect(list.count == 1)
      #expect(try list.isRevoked(PeerCertificate(fromDER: bad.certificateDER())))
      #expect(try !list.isRevoked(PeerCertificate(fromDER: good.certificateDER())))
    }
  }

  @Test func `a revocation list is read line by line`() throws {
    let text = "# list\n\n0a:0B:0c # why\r\n  ff\t\nff\n"
    let list = try RevocationList(parsing: Array(text.utf8), name: "revoked.txt")
    #expect(list.count == 2)
    #expect(list.isRevoked(try #require(CertificateSerial(bytes: [0, 0x0A, 0x0B, 0x0C]))))
    #expect(list.isRevoked(try #require(CertificateSerial(bytes: [0xFF]))))
    #expect(!list.isRevoked(try #require(CertificateSerial(bytes: [0xFE]))))
    #expect(list.fileText == "# Serial numbers of revoked certificates, one a line.\nff\n0a0b0c\n")
  }

  @Test(arguments: ["ff\nxyz\n", "ff\nff ff\n", "ff\n0\n", "ff\n\u{FF}"])
  func `a malformed revocation list is refused as a whole`(text: String) throws {
    let error = try serviceKitError {
      _ = try RevocationList(parsing: Array(text.utf8), name: "revoked.txt")
    }
    #expect(error.code == .revocationList)
    #expect(error.description.hasPrefix("revoked.txt:2: expected a serial number"))
  }

  @Test func `a revocation list has limits`() throws {
    func lines(_ count: Int) -> [UInt8] {
      Array((1...count).map { String($0, radix: 16) + "\n" }.joined().utf8)
    }
    let maximum = RevocationList.maximumEntries
    #expect(try RevocationList(parsing: lines(maximum), name: "r").count == maximum)
    let over = try serviceKitError {
      _ = try RevocationList(parsing: lines(maximum + 1), name: "r")
    }
    #expect(over.location?.line == maximum + 1)
    let long = try serviceKitError {
      _ = try RevocationList(
        parsing: [UInt8](repeating: 0x20, count: RevocationList.maximumLineBytes + 1), name: "r")
    }
    #expect(long.message.contains("longer than 512 bytes"))
    let large = try serviceKitError {
      _ = try RevocationList(
        parsing: [UInt8](repeating: 0x0A, count: RevocationList.maximumBytes + 1), name: "r")
    }
    #expect(large.message.contains("larger than"))
  }

  @Test(.enabled(if: openssl != nil, "needs the openssl command"))
  func `openssl accepts the chain for its purposes and nothing else`() async throws {
    let openssl = try #require(openssl)
    func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(fileURLWithPath: openssl)
      process.arguments = arguments
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      let authority = try fixture.authority()
      try trust.store(authority)
      try trust.store(fixture.server(of: authority), as: "server")
      try trust.store(fixture.client(of: authority), as: "client")
      let verify = [
        "verify", "-x509_strict", "-attime", "1768957260", "-CAfile",
        trust.authorityCertificatePath,
      ]
      let server = try trust.certificatePath("server")
      let client = try trust.certificatePath("client")
      for arguments in [
        ["-purpose", "sslserver", "-verify_hostname", "localhost", server],
        ["-purpose", "sslserver", "-verify_ip", "::1", server],
        ["-purpose", "sslclient", server], ["-purpose", "sslclient", client],
      ] {
        let (status, output) = try run(verify + arguments)
        #expect(status == 0, "\(arguments): \(output)")
      }
      for arguments in [
        ["-purpose", "sslserver", client], ["-verify_hostname", "elsewhere", server],
      ] {
        let (status, output) = try run(verify + arguments)
        #expect(status != 0, "\(arguments): \(output)")
      }
      let late = verify.map { $0 == "1768957260" ? "1769999999" : $0 }
      #expect(try run(late + [client]).status != 0)
      let key = try run(["pkey", "-in", trust.keyPath("client"), "-noout", "-text"])
      #expect(key.status == 0)
      #expect(key.output.contains("prime256v1"))
    }
  }
}
