internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Synchronization
package import Transport
internal import Wire
internal import WireRPC

/// Somebody asked for a person of another mission. Told as `NotFound`, so that the answer tells nothing,
/// and written down as a denial.
struct OtherMission: Error {
  let what: String
}

/// Writes down every call that was refused because of who made it.
package struct AccessAudit: Sendable {
  /// Denials of the transport that are written down at the same time; more are counted in the log.
  static let maximumPending = 256

  private let environment: IntakeEnvironment
  private let pending = PendingDenials()

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  /// The transport's question before each call, which a denial leaves a trace of.
  package func watching(_ authorise: @escaping TransportAuthorisation) -> TransportAuthorisation {
    { peer, method in
      guard let refusal = authorise(peer, method) else { return nil }
      if refusal.status == .permissionDenied { noteDenial(peer: peer, method: method.fullName) }
      return refusal
    }
  }

  /// Called on event loops, so the writing is left to a task; their number is bounded.
  private func noteDenial(peer: String, method: String) {
    guard pending.begin(upTo: Self.maximumPending) else {
      environment.logger.error("denials come faster than they can be written down")
      return
    }
    Task {
      await record(peer: peer, method: method, rule: "role")
      pending.end()
    }
  }

  /// Writes down one denial. That it cannot be written does not let the caller in.
  func record(peer: String, method: String, rule: String) async {
    guard let identity = try? PeerIdentity(uri: peer), environment.chainIsIntact() else { return }
    let environment = environment
    let seed = environment.random.bytes(count: 16)
    do {
      _ = try await environment.store.commit(StoreCommand()) { transaction in
        var intake = IntakeTransaction(
          transaction, environment, author: String(peer.prefix(300)),
          mission: identity.mission.code, desk: "", seed: seed)
        _ = try intake.append(
          .denied(Denied(method: String(method.prefix(120)), rule: rule)), at: intake.recordedAt,
          persons: [])
        return []
      }
    } catch {
      environment.logger.error(
        "a denial could not be written down", metadata: ["method": "\(method)"])
    }
  }
}

/// How many denials are being written.
private final class PendingDenials: Sendable {
  private let count = Mutex(0)

  func begin(upTo limit: Int) -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  func end() { count.withLock { $0 -= 1 } }
}

/// A service whose denials are written down: those of a mission, and those of a role that a handler
/// decides by itself.
struct AuditedService<Base: RPCService>: RPCService {
  static var descriptor: RPCServiceDescriptor { Base.descriptor }
  let base: Base
  let audit: AccessAudit

  func register(on router: inout some RPCRouter) {
    var audited = AuditingRouter(base: router, audit: audit)
    base.register(on: &audited)
    router = audited.base
  }
}

private struct AuditingRouter<Base: RPCRouter>: RPCRouter {
  var base: Base
  let audit: AccessAudit

  mutating func handleUnary<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler: @escaping @Sendable (Request, RPCServerContext) async throws -> Response
  ) {
    base.handleUnary(method, execution: execution) { [audit] request, context in
      try await audit.watch(context) { try await handler(request, context) }
    }
  }

  mutating func handleServerStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (Request, RPCServerContext, RPCStreamWriter<Response>)
      async throws -> Void
  ) {
    base.handleServerStream(method, execution: execution) { [audit] request, context, writer in
      try await audit.watch(context) { try await handler(request, context, writer) }
    }
  }

  mutating func handleClientStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (RPCMessageStream<Request>, RPCServerContext) async throws -> Response
  ) {
    base.handleClientStream(method, execution: execution) { [audit] stream, context in
      try await audit.watch(context) { try await handler(stream, context) }
    }
  }
}

extension AccessAudit {
  fileprivate func watch<Value>(
    _ context: RPCServerContext, _ body: () async throws -> Value
  ) async throws -> Value {
    func denied(_ rule: String) async {
      await record(peer: context.peer, method: context.method.fullName, rule: rule)
    }
    do {
      return try await body()
    } catch let hidden as OtherMission {
      await denied("mission")
      throw NotFound(what: hidden.what)
    } catch let error as NotYourMission {
      await denied("mission")
      throw error
    } catch let error as RPCError where error.status == .permissionDenied {
      await denied("role")
      throw error
    }
  }
}
