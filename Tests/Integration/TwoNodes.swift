#if PostgreSQL
  import Foundation
  import Logging
  import RepatriationSchema
  import ServiceKit
  import Synchronization
  import TestSupport
  import Testing
  import Transport
  import WireRPC

  /// Two nodes of intake over one database, each with a data directory of its own and the same key file.
  final class TwoNodes: Sendable {
    let site: TestDeployment
    let servers: DatabaseServers
    private let nodes = Mutex<[String: (program: SpawnedProgram, address: String)]>([:])

    init(_ name: String) async throws {
      site = try TestDeployment()
      servers = try await DatabaseServers(name)
      let made = try await SpawnedProgram.run(
        Executables.path("manifest"), ["keys", "init", site.directory.file("shared.keys")])
      #expect(made.status == 0, "\(made.errors)")
    }

    deinit {
      for node in nodes.withLock({ Array($0.values) }) { node.program.kill() }
    }

    func start(_ name: String) async throws {
      let address = nodes.withLock { $0[name]?.address } ?? "127.0.0.1:0"
      let program = try SpawnedProgram(
        Executables.path("intake-service"),
        [
          "--data", site.directory.file(name), "--listen", address, "--admin", "127.0.0.1:0",
          "--trust", site.trust.path, "--credential", "intake", "--policy", Executables.policy,
          "--matching", Executables.matching, "--key-file", site.directory.file("shared.keys"),
        ] + servers.arguments)
      let announcement = try await TestDeployment.announcement(of: program)
      nodes.withLock { $0[name] = (program, "\(announcement.listen)") }
      try await site.waitReady(admin: "\(announcement.admin)", program)
    }

    /// Ends a node as an operator would.
    func end(_ name: String) async {
      guard let node = nodes.withLock({ $0[name] }) else { return }
      node.program.terminate()
      let status = await node.program.wait()
      #expect(status == 0, "\(node.program.errors.suffix(2_000))")
    }

    func kill(_ name: String) async {
      let node = nodes.withLock { $0[name] }
      node?.program.kill()
      await node?.program.wait()
    }

    func stop() async {
      for name in nodes.withLock({ Array($0.keys) }) { await end(name) }
      await site.stop()
    }

    func addresses(_ names: String...) -> [String] {
      nodes.withLock { nodes in names.compactMap { nodes[$0]?.address } }
    }

    /// Runs `manifest`, which knows one node alone.
    func manifest(
      as credential: String, at node: String, _ arguments: [String]
    ) async throws -> (status: Int32, output: String, errors: String) {
      try await SpawnedProgram.run(
        Executables.path("manifest"), arguments,
        environment: [
          "HOMEWARD_INTAKE": addresses(node).joined(), "HOMEWARD_TRUST": site.trust.path,
          "HOMEWARD_CREDENTIAL": credential, "XDG_CONFIG_HOME": site.directory.file("config"),
        ])
    }

    func intake(_ credential: String, _ addresses: [String]) throws -> IntakeClient {
      let tls = try TransportTLS(
        certificateFile: try site.trust.certificatePath(credential),
        keyFile: try site.trust.keyPath(credential),
        trustFile: site.trust.authorityCertificatePath)
      return IntakeClient(
        try TransportClient(
          configuration: TransportClientConfiguration(
            addresses: addresses.compactMap { TransportAddress($0) },
            security: .mutualTLS(TLSCredentialBox(tls)), services: [IntakeMethods.descriptor],
            retry: RetryPolicy(
              maximumAttempts: 200, maximumDelay: .milliseconds(250), budget: 10_000),
            agent: "database-test"),
          logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })))
    }
  }
#endif
