internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func requestOverride(
    _ request: OverrideRequest, context: RPCServerContext
  ) async throws -> OverrideReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    try require(key: context)
    guard OverrideRules.isOverridable(request.code, environment.policy) else {
      let codes = OverrideRules.overridable(environment.policy).map(\.name)
      throw Rejected.field(
        "code",
        codes.isEmpty
          ? "The policy lets nothing be overridden."
          : "The policy does not let this be overridden. It does: \(codes.joined(separator: ", "))."
      )
    }
    guard request.reason.contains(where: { !$0.isWhitespace }) else {
      throw Rejected.field("reason", "Say why, in facts of the case and without a name.")
    }
    guard !request.override.isNil else {
      throw Rejected.field("override", "An id made by the caller is needed.")
    }
    let environment = environment
    let author = context.peer
    let (reply, repeated) = try await commit(
      request, as: OverrideReply.self, context: context, caller: caller
    ) { store in
      let life = try LifeTransaction(
        store, environment, mission: caller.mission, author: author, manifest: request.manifest)
      try life.require(moment: request.at)
      try life.requireOverridable(request.person)
      let others = try OverrideRules.all(of: request.manifest, caller.mission, in: store)
      guard others.count < LifeLimits.overrides else {
        throw life.refusal("The manifest has \(LifeLimits.overrides) overrides already.")
      }
      guard !others.contains(where: { $0.id == request.override }) else {
        throw Rejected.field("override", "This id names another override. Make a new one.")
      }
      let isOpen = others.contains {
        $0.person == request.person && $0.code == request.code
          && [.requested, .granted].contains($0.state)
      }
      guard !isOpen else { throw life.refusal("This was asked for already, or is granted.") }
      let asked = Override(
        id: request.override, manifest: request.manifest, person: request.person,
        code: request.code, reason: request.reason, requestedBy: life.author,
        requestedAt: request.at, state: .requested)
      try OverrideRules.put(asked, .overrideRequested(asked), life)
      return OverrideReply(override: asked)
    }
    return OverrideReply(override: reply.override, repeated: repeated)
  }

  package func decideOverride(
    _ request: DecideOverrideRequest, context: RPCServerContext
  ) async throws -> OverrideReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    try require(key: context)
    let environment = environment
    let author = context.peer
    let (reply, repeated) = try await commit(
      request, as: OverrideReply.self, context: context, caller: caller
    ) { store in
      var life = try LifeTransaction(
        store, environment, mission: caller.mission, author: author, manifest: request.manifest)
      let found = try PlanningReading.one(
        PlanningTable.overrides, of: Override.self,
        key: PlanningKey.override(caller.mission, request.manifest, request.override),
        mission: caller.mission, in: store)
      guard var decided = found else { throw NotFound(what: "override") }
      guard decided.state == .requested else {
        throw life.refusal("This override is \(decided.state.name) already.")
      }
      guard caller.identity.isAnotherPerson(than: decided.requestedBy) else {
        throw life.refusal("An override takes two people: somebody else must decide.")
      }
      try life.require(moment: request.at)
      decided.decidedBy = life.author
      decided.decidedAt = request.at
      decided.decision = request.reason
      decided.state = request.grant ? .granted : .refused
      if request.grant {
        // The policy, or where the person stands, may have changed since it was asked for.
        guard OverrideRules.isOverridable(decided.code, environment.policy) else {
          throw life.refusal("The policy does not let \(decided.code.name) be overridden any more.")
        }
        try life.requireOverridable(decided.person)
        try life.mark(decided, at: request.at)
      }
      try OverrideRules.put(decided, .overrideDecided(decided), life)
      return OverrideReply(override: decided)
    }
    return OverrideReply(override: reply.override, repeated: repeated)
  }

  package func overrides(
    _ request: OverridesRequest, context: RPCServerContext
  ) async throws -> OverridesReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let policy = environment.policy
    return try await read { reader in
      let manifest = try Self.manifest(request.manifest, of: caller.mission, in: reader)
      let all = try OverrideRules.all(of: manifest.id, caller.mission, in: reader).map {
        // It ends with the list, and with the person's place on it.
        var standing = $0
        let index = manifest.index(of: $0.person)
        let isOver = [.closed, .cancelled].contains(manifest.state) || index == nil
        if isOver, [.requested, .granted].contains($0.state) { standing.state = .expired }
        return standing
      }
      return OverridesReply(
        overrides: all.sorted { ($0.requestedAt, $0.id) < ($1.requestedAt, $1.id) },
        overridable: OverrideRules.overridable(policy))
    }
  }
}

extension LifeTransaction {
  fileprivate func requireOverridable(_ person: ID<PersonFile>) throws {
    guard [.proposed, .locked, .submitted].contains(before.state) else {
      throw refusal("Rules are overridden for a list that is proposed, locked or submitted.")
    }
    guard let index = before.index(of: person),
      before.entries[index].state.isLive || before.entries[index].state == .denied
    else { throw refusal("\(person) is not on this list.") }
  }

  /// Shows a granted override on the entry, as a change of the list.
  fileprivate mutating func mark(_ override: Override, at: Timestamp) throws {
    guard let index = manifest.index(of: override.person) else { return }
    let entry = manifest.entries[index]
    guard !entry.overridden.contains(override.code) else { return }
    manifest.entries[index].overridden = (entry.overridden + [override.code])
      .sorted { $0.rawValue < $1.rawValue }
    entries.append(
      EntryChange(
        person: entry.person, from: entry.state, to: entry.state, codes: [override.code]))
    _ = try save(.overrides, at: at, reason: override.reason)
  }
}

/// What two people together may set aside.
enum OverrideRules {
  /// Never, whatever a policy says: a hold, no wish to return or no consent, a separation, a second seat,
  /// a case that is not open.
  private static let never: [ReasonCode] = [
    .heldActive, .noReturnIntent, .keptApart, .onAnotherManifest,
  ]

  static func overridable(_ policy: Policy) -> [ReasonCode] {
    policy.lifecycle.overridable.filter { (1...15).contains($0.rawValue) && !never.contains($0) }
  }

  static func isOverridable(_ code: ReasonCode, _ policy: Policy) -> Bool {
    overridable(policy).contains(code)
  }

  static func all(
    of manifest: String, _ mission: String, in reader: any StoreReader
  ) throws -> [Override] {
    try reader.scan(
      PlanningTable.overrides, partition: mission,
      keys: KeyRange.prefix(PlanningKey.ofManifest(mission, manifest)),
      limit: LifeLimits.overrides
    ).elements.map { try Override(encoded: $0.value) }
  }

  fileprivate static func put(
    _ override: Override, _ event: PlanningEvent, _ life: LifeTransaction
  ) throws {
    try PlanningLog(environment: life.environment).append(
      event, mission: life.mission, author: life.author, in: life.store)
    try life.store.put(
      PlanningTable.overrides, partition: life.mission,
      key: PlanningKey.override(life.mission, override.manifest, override.id),
      value: try override.encodedBytes(), indexes: [], tracking: .untracked)
  }
}
