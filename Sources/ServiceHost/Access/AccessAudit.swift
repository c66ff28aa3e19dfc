package import EventStore
package import Logging
package import RepatriationSchema
internal import ServiceKit
package import Transport
internal import Wire
package import WireRPC

/// Writes down every call and every connection that was refused because of who made it, in the log of the
/// service that refused.
package struct AccessAudit: Sendable {
  /// Appends the event in the service's own form.
  package typealias Append =
    @Sendable (
      _ denied: Denied, _ author: String, _ mission: String, _ store: any StoreTransaction
    ) throws -> Void

  /// What a refused connection is called where an event names a method.
  package static let connecting = "connect"

  private let store: any EventStore
  private let logger: Logger
  private let chainIsIntact: @Sendable () -> Bool
  private let append: Append
  private let eventsPerPeriod: UInt32
  private let waiting = WaitingDenials()

  /// - Parameters:
  ///   - chainIsIntact: nothing is written to a log that is damaged.
  ///   - eventsPerPeriod: denials of one identity by one rule in an hour that are events of their own.
  package init(
    store: any EventStore, logger: Logger, chainIsIntact: @escaping @Sendable () -> Bool,
    eventsPerPeriod: UInt32 = DenialLimits.eventsPerPeriod, append: @escaping Append
  ) {
    self.eventsPerPeriod = eventsPerPeriod
    self.store = store
    self.logger = logger
    self.chainIsIntact = chainIsIntact
    self.append = append
  }

  // MARK: What the transport refuses

  /// The transport's question before each call, which a denial leaves a trace of.
  package func watching(_ authorise: @escaping TransportAuthorisation) -> TransportAuthorisation {
    { peer, method in
      guard let refusal = authorise(peer, method) else { return nil }
      if refusal.status == .permissionDenied {
        note(Refusal(peer: peer, rule: "role", method: method.fullName))
      }
      return refusal
    }
  }

  /// The transport's question about a certificate that its authority vouches for.
  package func watching(_ admits: @escaping CertificateAdmission) -> CertificateAdmission {
    { der in
      if admits(der) { return true }
      if let peer = try? PeerCertificate(fromDER: der).identity {
        note(Refusal(peer: peer.uri, rule: "revoked", method: Self.connecting))
      }
      return false
    }
  }

  /// Called on event loops, so the writing is left to a task, one at a time.
  private func note(_ refusal: Refusal) {
    switch waiting.add(refusal) {
    case .kept: break
    case .keptFirst: Task { await writeWaiting() }
    case .lost: logger.error("denials come faster than they can be written down")
    }
  }

  private func writeWaiting() async {
    while true {
      let taken = waiting.take()
      guard !taken.isEmpty else { return }
      guard await write(taken) else {
        waiting.giveBack(taken)
        return
      }
    }
  }

  // MARK: What handlers refuse

  /// Writes down one denial before it is answered. That it cannot be written does not let the caller in.
  func record(peer: String, method: String, rule: String) async {
    let refusal = Refusal(peer: peer, rule: rule, method: method)
    if await !write([(refusal, 1)]), !waiting.keep(refusal) {
      logger.error("denials come faster than they can be written down")
    }
  }

  private func write(_ refusals: [(refusal: Refusal, times: UInt32)]) async -> Bool {
    guard chainIsIntact() else { return true }
    let (append, eventsPerPeriod) = (append, eventsPerPeriod)
    do {
      _ = try await store.commit(StoreCommand()) { transaction in
        let ledger = DenialLedger(
          store: transaction, append: append, eventsPerPeriod: eventsPerPeriod)
        for (refusal, times) in refusals { try ledger.add(refusal, times: times) }
        return []
      }
      return true
    } catch {
      logger.error(
        "denials could not be written down", metadata: ["methods": "\(refusals.count)"])
      return false
    }
  }

  // MARK: What was counted

  /// Writes what waits, and the counts whose hour is over.
  package func settle() async {
    if waiting.begin() { await writeWaiting() }
    guard chainIsIntact() else { return }
    let append = append
    var after: [UInt8]?
    repeat {
      let behind = after
      do {
        // The key goes out as the command's reply; an empty one is the end.
        let next = try await store.commit(StoreCommand()) { transaction in
          try DenialLedger(store: transaction, append: append).settle(after: behind) ?? []
        }
        after = next.reply.isEmpty ? nil : next.reply
      } catch {
        logger.error("counted denials could not be written down")
        return
      }
    } while after != nil
  }

  // MARK: Services

  /// The services as they are served: a denial by one of their handlers is written down.
  package func audited(_ services: [any RPCService]) -> [any RPCService] {
    services.map { audited($0) }
  }

  private func audited(_ service: some RPCService) -> any RPCService {
    AuditedService(base: service, audit: self)
  }

  /// Runs a handler, writes down why it refuses, and tells what callers are told of it.
  func watch<Value>(
    _ context: RPCServerContext, _ body: () async throws -> Value
  ) async throws -> Value {
    func denied(_ rule: String) async {
      await record(peer: context.peer, method: context.method.fullName, rule: rule)
    }
    do {
      return try await body()
    } catch let hidden as HiddenID {
      await denied("id")
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
