internal import Foundation
internal import Logging
internal import Transport
package import Wire

/// What the desk programs of the tests share: they differ in nothing but the schema that their code
/// was generated from.
package struct DeskProgram<Registration: RPCService, Case: WireMessage & Equatable>: Sendable {
  /// The methods of the service as this version's code has them.
  package struct Methods: Sendable {
    package var echo: RPCMethod<Case, Case>
    package var store: RPCMethod<Case, Case>
    package var sample: RPCMethod<Case, Case>
    package var list: RPCMethod<Case, Case>
    /// What only a later version has.
    package var added: RPCMethod<Case, Case>?

    package init(
      echo: RPCMethod<Case, Case>, store: RPCMethod<Case, Case>, sample: RPCMethod<Case, Case>,
      list: RPCMethod<Case, Case>, added: RPCMethod<Case, Case>? = nil
    ) {
      self.echo = echo
      self.store = store
      self.sample = sample
      self.list = list
      self.added = added
    }
  }

  package let registration: Registration
  package let methods: Methods
  /// Every field set.
  package let full: Case
  /// Nothing set that another version does not have.
  package let plain: Case

  package init(registration: Registration, methods: Methods, full: Case, plain: Case) {
    self.registration = registration
    self.methods = methods
    self.full = full
    self.plain = plain
  }

  /// `serve`: prints `port=N` and serves until it is ended. `call N`: makes every call and
  /// prints a line for each.
  ///
  /// - Returns: the exit status.
  package func run(_ arguments: [String]) async throws -> Int32 {
    switch (arguments.dropFirst().first, arguments.dropFirst(2).first.flatMap { Int($0) }) {
    case ("serve", _): try await serve()
    case ("call", let port?): try await call(port)
    default: return 64
    }
    return 0
  }

  private static var security: TransportSecurity { .plaintextOnLoopback(peer: "test:desk") }
  private static var silent: Logger { Logger(label: "desk") { _ in SwiftLogNoOpLogHandler() } }

  // MARK: Server

  private func serve() async throws {
    let keeping = methods.echo.info.ordinal
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0), security: Self.security,
        // Only `echo` stores nothing; the others are as careful as any server by default.
        unknownData: { $0.ordinal == keeping ? .kept : .refused }),
      services: [registration], authorise: { _, _ in nil }, logger: Self.silent)
    let address = try await server.start()
    print("port=\(address.port)")
    fflush(nil)
    // Whoever started it ends it; a test that dies leaves nothing behind for long.
    try await Task.sleep(for: Self.longestService)
    await server.shutdown(gracePeriod: .zero)
  }

  private static var longestService: Duration { .seconds(120) }

  // MARK: Client

  private func call(_ port: Int) async throws {
    let client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [TransportAddress(host: "127.0.0.1", port: port)], security: Self.security,
        services: [Registration.descriptor], retry: .never),
      logger: Self.silent)
    await show("echo-plain") { try await same(client, methods.echo, plain) }
    await show("echo-full") { try await same(client, methods.echo, full) }
    await show("store-plain") { try await same(client, methods.store, plain) }
    await show("store-full") { try await same(client, methods.store, full) }
    await show("sample") {
      // What the other version made goes back to it and comes again, whatever this one knows of it.
      let sample = try await client.unary(
        plain, method: methods.sample, options: RPCCallOptions())
      let again = try await same(client, methods.echo, sample)
      return "\(again) \(Self.hexadecimal(try sample.encodedBytes()))"
    }
    await show("list") {
      if methods.list.info.kind == .unary {
        return try await same(client, methods.list, plain)
      }
      return try await client.serverStream(
        plain, method: methods.list, options: RPCCallOptions()
      ) { stream in
        var count = 0
        for try await _ in stream { count += 1 }
        return "\(count)"
      }
    }
    if let added = methods.added {
      await show("added") { try await same(client, added, plain) }
    }
    print("own-sample=\(Self.hexadecimal(try full.encodedBytes()))")
    await client.close(gracePeriod: .seconds(1))
  }

  private func same(
    _ client: TransportClient, _ method: RPCMethod<Case, Case>, _ request: Case
  ) async throws -> String {
    let reply = try await client.unary(request, method: method, options: RPCCallOptions())
    return reply == request ? "same" : "different"
  }

  private func show(_ name: String, _ body: () async throws -> String) async {
    do {
      print("\(name)=\(try await body())")
    } catch let error as RPCError {
      print("\(name)=\(error.status)\(error.isNotExecuted ? " unexecuted" : ""): \(error.message)")
    } catch {
      print("\(name)=\(type(of: error))")
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
