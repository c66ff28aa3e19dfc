internal import SchemaModel
internal import Wire

/// Judges the descriptors that peers send, one at a time and off the event loops, and remembers the
/// verdicts. An exchange is never skipped: what is remembered is only what its outcome was.
actor SchemaJudge {
  /// Verdicts remembered; the oldest goes first.
  static let maximumVerdicts = 64

  /// A descriptor as it was received.
  struct Evidence: Sendable {
    let service: String
    let descriptor: [UInt8]
  }

  struct Judgement: Sendable {
    /// SHA-256 computed over the received bytes.
    let digest: [UInt8]
    let verdict: SchemaVerdict
  }

  /// The digest is the one computed here, never one that a peer claims.
  private struct Key: Hashable {
    let service: String
    let digest: [UInt8]
  }

  private let carrying: SchemaCheck.Direction
  private let services: [String: RPCServiceDescriptor]
  private var schemas: [String: Schema] = [:]
  private var verdicts: [Key: SchemaVerdict] = [:]
  /// The keys of `verdicts` in the order in which they came.
  private var order: [Key] = []
  /// Verdicts that had to be worked out.
  private(set) var workedOut = 0

  /// - Parameters:
  ///   - services: this side's own.
  ///   - carrying: requests for a server, replies for a client.
  init(_ services: [RPCServiceDescriptor], carrying: SchemaCheck.Direction) {
    var byName: [String: RPCServiceDescriptor] = [:]
    for service in services { byName[service.name] = service }
    self.services = byName
    self.carrying = carrying
  }

  var rememberedCount: Int { verdicts.count }

  func judge(_ evidence: Evidence) -> Judgement {
    let digest = Fingerprint.sha256(evidence.descriptor)
    let key = Key(service: evidence.service, digest: digest)
    if let known = verdicts[key] { return Judgement(digest: digest, verdict: known) }
    workedOut += 1
    let verdict = workOut(evidence)
    if order.count >= Self.maximumVerdicts { verdicts[order.removeFirst()] = nil }
    order.append(key)
    verdicts[key] = verdict
    return Judgement(digest: digest, verdict: verdict)
  }

  private func workOut(_ evidence: Evidence) -> SchemaVerdict {
    // A side that cannot read its own descriptor judges nothing to be good.
    guard let own = schema(of: evidence.service) else { return .invalid }
    return SchemaCheck.verdict(
      received: evidence.descriptor, own: own, service: evidence.service, carrying: carrying)
  }

  /// This side's schema of a service; read once, there are at most as many as services.
  private func schema(of service: String) -> Schema? {
    if let known = schemas[service] { return known }
    guard let bytes = services[service]?.schema, let schema = try? Schema(descriptor: bytes)
    else { return nil }
    schemas[service] = schema
    return schema
  }
}
