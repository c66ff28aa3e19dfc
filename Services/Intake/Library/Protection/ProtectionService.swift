internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Wire
package import WireRPC

/// The service `Protection`: erasure by two people, legal holds, and intake's keys.
package struct ProtectionService: ProtectionHandlers, IntakeSubject {
  let environment: IntakeEnvironment
  private let keeper: ErasureKeeper?

  private static let erasuresInReply = 256

  init(_ environment: IntakeEnvironment, snapshots: SnapshotLibrary) {
    self.environment = environment
    keeper = environment.sealed.map { sealed in
      ErasureKeeper(environment, sealed) { try await snapshots.destroy(mission: $0) }
    }
  }

  private func requireKeeper() throws -> ErasureKeeper {
    guard let keeper else {
      throw RPCError(
        .failedPrecondition, "this service's data is not sealed, and so cannot be erased for good")
    }
    return keeper
  }

  private func requireWords(_ text: String, _ field: String) throws {
    guard !NameText.isBlank(text), !NameText.hasControlCharacter(text, exceptLines: false) else {
      throw rejection(field, "Say why in one line, in words that name nobody.")
    }
  }

  // MARK: Erasure

  package func erase(
    _ request: EraseRequest, context: RPCServerContext
  ) async throws -> ErasureReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    _ = try requireKeeper()
    if !request.withdraw { try requireWords(request.reason, "reason") }
    let author = context.peer
    return try await commit(
      request, as: ErasureReply.self, context: context, caller: caller, desk: "", everyTime: true
    ) { transaction in
      if request.withdraw {
        guard var erasure = try transaction.erasure(of: request.person) else {
          throw HiddenID(what: "request for an erasure")
        }
        guard erasure.state == .requested else {
          throw Rejected(field: "withdraw", reason: "It is \(erasure.state.name) already.")
        }
        erasure.state = .withdrawn
        erasure.decidedBy = author
        erasure.decidedAt = transaction.recordedAt
        return ErasureReply(erasure: erasure, sequence: try transaction.record(erasure))
      }
      let files = try transaction.erasable(request.person)
      if let known = try transaction.erasure(of: request.person), known.state == .requested {
        throw Rejected(
          field: "person", reason: "It was asked for already; somebody else must confirm it.")
      }
      var erasure = Erasure(
        person: request.person, mission: transaction.mission, state: .requested,
        reason: request.reason, requestedBy: author, requestedAt: transaction.recordedAt)
      erasure.files = files.map(\.registration.person)
      erasure.otherMissions = try transaction.otherMissions(of: files)
      return ErasureReply(erasure: erasure, sequence: try transaction.record(erasure))
    }.reply
  }

  package func confirmErasure(
    _ request: ConfirmErasureRequest, context: RPCServerContext
  ) async throws -> ErasureReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    let keeper = try requireKeeper()
    let author = context.peer
    let person = request.person
    let mission = caller.mission
    let before = try await census(of: person, mission: mission, keeper)
    let keys = keeper.sealed.keys
    _ = try await commit(
      request, as: ErasureReply.self, context: context, caller: caller, desk: "", everyTime: true,
      usesReserve: true
    ) { transaction in
      guard var erasure = try transaction.erasure(of: person) else {
        throw HiddenID(what: "request for an erasure")
      }
      guard [.requested, .removed].contains(erasure.state) else {
        throw Rejected(field: "person", reason: "The erasure is \(erasure.state.name) already.")
      }
      guard caller.identity.isAnotherPerson(than: erasure.requestedBy) else {
        throw Rejected(
          field: "person",
          reason: "An erasure takes two people: whoever asked for it cannot confirm it.")
      }
      // The files are gone and the keys could not be destroyed: saying it again goes on.
      guard erasure.state == .requested else {
        return ErasureReply(erasure: erasure, sequence: try transaction.store.head.sequence)
      }
      let files = try transaction.erasable(person)
      erasure.files = files.map(\.registration.person)
      erasure.otherMissions = try transaction.otherMissions(of: files)
      erasure.state = .removed
      erasure.decidedBy = author
      erasure.decidedAt = transaction.recordedAt
      erasure.before = before
      // The event comes first: what the feed shows as gone is behind it.
      var sequence = try transaction.record(erasure)
      let doomed = try transaction.remove(files, keys: keys)
      erasure.before.keys = UInt32(clamping: doomed.count)
      sequence = try transaction.record(erasure)
      try transaction.save(doomed, of: .person(person))
      return ErasureReply(erasure: erasure, sequence: sequence)
    }
    // From here on it is carried through, also when the caller does not wait.
    do {
      let finished = try await Task {
        try await keeper.finish(person, mission: mission, author: author)
      }.value
      return ErasureReply(erasure: finished.erasure, sequence: finished.sequence)
    } catch let error as RPCError {
      throw error
    } catch {
      environment.logger.error(
        "the keys of an erasure cannot be destroyed",
        metadata: ["cause": "\(type(of: error))", "trace": "\(context.traceID)"])
      throw RPCError(
        .unavailable,
        "the person's files are gone, and their keys could not be destroyed yet; it is tried again every"
          + " minute, and when it is confirmed once more")
    }
  }

  /// What can be read of a person and of what they share, before anything is changed; nothing of one whose
  /// files are gone already.
  private func census(
    of person: ID<PersonFile>, mission: String, _ keeper: ErasureKeeper
  ) async throws -> ErasureCensus {
    let keys = keeper.sealed.keys
    let doomed = try await read { reader -> [DoomedKey] in
      if let document = try reader.get(IntakeTable.erasures, key: person.uuid.bytes),
        document.partition == mission,
        try IntakeReading.decode(Erasure.self, document.value).state.tookFiles
      {
        return []
      }
      let file = try IntakeReading.file(of: person, mission: mission, in: reader)
      let files = [file] + (try PairReading.spokenFor(by: file, mission: mission, in: reader))
      var subjects: Set<SubjectIdentifier> = []
      for file in files {
        let id = IntakeSealing.identifier(file.registration.person)
        subjects.insert(.person(id))
        subjects.formUnion(try keys.subjects(naming: id))
      }
      return try subjects.sorted().map { subject -> DoomedKey in
        (subject, try keys.generation(of: subject))
      }
    }
    let census = try await keeper.census(of: doomed)
    return ErasureCensus(
      events: UInt32(clamping: census.readableEvents),
      documents: UInt32(clamping: census.readableDocuments), keys: UInt32(clamping: doomed.count))
  }

  package func erasures(
    _ request: ErasuresRequest, context: RPCServerContext
  ) async throws -> ErasuresReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      var erasures: [Erasure] = []
      try IntakeReading.forEach(IntakeTable.erasures, mission: request.mission, in: reader) {
        let erasure = try IntakeReading.decode(Erasure.self, $0.value)
        let isOver = erasure.state == .complete || erasure.state == .withdrawn
        if request.all || !isOver { erasures.append(erasure) }
      }
      erasures.sort { ($1.requestedAt, $1.person) < ($0.requestedAt, $0.person) }
      var holds: [LegalHold] = []
      try IntakeReading.forEach(IntakeTable.legalHolds, mission: request.mission, in: reader) {
        let hold = try IntakeReading.decode(LegalHold.self, $0.value)
        if request.all || hold.releasedAt == nil { holds.append(hold) }
      }
      holds.sort { ($1.setAt, $1.person) < ($0.setAt, $0.person) }
      return ErasuresReply(
        erasures: Array(erasures.prefix(Self.erasuresInReply)),
        holds: Array(holds.prefix(Self.erasuresInReply)))
    }
  }

  package func erased(
    _ request: ErasedRequest, context: RPCServerContext
  ) async throws -> ErasedReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let follower = context.peer
    return try await commit(
      request, as: ErasedReply.self, context: context, caller: caller, desk: "", everyTime: true
    ) { transaction in
      var noted: UInt32 = 0
      for person in Set(request.persons).sorted() {
        let erasures = try transaction.erasures(thatTook: person)
        if !erasures.isEmpty { noted += 1 }
        for var erasure in erasures
        where !erasure.acknowledged.contains(where: { $0.follower == follower })
          && erasure.acknowledged.count < ErasureLimits.acknowledgements
        {
          erasure.acknowledged.append(
            ErasureAcknowledgement(follower: follower, at: transaction.recordedAt))
          try transaction.record(erasure)
        }
      }
      return ErasedReply(noted: noted)
    }.reply
  }

  // MARK: Legal holds

  package func legalHold(
    _ request: LegalHoldRequest, context: RPCServerContext
  ) async throws -> LegalHoldReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    if !request.release { try requireWords(request.reason, "reason") }
    let author = context.peer
    return try await commit(
      request, as: LegalHoldReply.self, context: context, caller: caller, desk: "",
      everyTime: true
    ) { transaction in
      _ = try transaction.file(of: request.person)
      let known = try transaction.legalHold(on: request.person)
      let isSet = known.map { $0.releasedAt == nil } ?? false
      guard isSet == request.release else {
        throw Rejected(
          field: "person",
          reason: request.release ? "No legal hold is set." : "A legal hold is set already.")
      }
      var hold =
        known
        ?? LegalHold(person: request.person, mission: transaction.mission)
      if request.release {
        hold.releasedBy = author
        hold.releasedAt = transaction.recordedAt
      } else {
        hold = LegalHold(
          person: request.person, mission: transaction.mission, reason: request.reason,
          setBy: author, setAt: transaction.recordedAt)
      }
      let sequence = try transaction.append(
        .legalHoldChanged(hold), at: transaction.recordedAt, persons: [request.person],
        inHistory: false)
      try transaction.store.put(
        IntakeTable.legalHolds, partition: transaction.mission, key: request.person.uuid.bytes,
        value: try hold.encodedBytes(), indexes: [], tracking: .untracked)
      return LegalHoldReply(hold: hold, sequence: sequence)
    }.reply
  }

  // MARK: Keys

  package func keyStatus(
    _ request: KeyStatusRequest, context: RPCServerContext
  ) async throws -> KeyStatus {
    let keys = try requireKeeper().sealed.keys
    return KeyStatus(try await BlockingWork.run { try keys.status() }, service: "intake")
  }

  package func rotateKeys(
    _ request: RotateKeysRequest, context: RPCServerContext
  ) async throws -> KeyStatus {
    let keeper = try requireKeeper()
    let rotation: KeyRing.Rotation
    do {
      rotation = try await keeper.rotate(author: context.peer)
    } catch let error as SealingError where error.code == .notWritable {
      throw rejection("keys", KeyStatus.notWritable)
    } catch let error as SealingError where error.code == .mismatch {
      // Other nodes run with the same key.
      throw rejection("keys", error.message)
    }
    let keys = keeper.sealed.keys
    var status = KeyStatus(try await BlockingWork.run { try keys.status() }, service: "intake")
    status.rewrapped = UInt32(clamping: rotation.rewrapped)
    return status
  }
}

enum ErasureLimits {
  /// Followers that acknowledge one erasure; the schema's limit.
  static let acknowledgements = 16
  /// Erasures that name one file: of everybody who spoke for it, each at most once.
  static let ofOneFile = 256
}

extension KeyStatus {
  static let notWritable =
    "The service may not write its key file. On its host, run 'manifest keys rotate --key-file"
    + " FILE', restart the service, and run it again with --finish."

  init(_ status: KeyRing.Status, service: String) {
    self.init(
      service: service, keys: status.keys.map { "\($0)" },
      madeAt: Timestamp(microseconds: status.madeAt),
      escrowedAt: status.escrowedAt.map { Timestamp(microseconds: $0) },
      living: UInt32(clamping: status.counts.living),
      waiting: UInt32(clamping: status.counts.waiting),
      destroyed: UInt32(clamping: status.counts.destroyed), writable: status.isWritable)
  }
}

extension IntakeTransaction {
  /// Missions that have files of their own of the same people, from transfers.
  func otherMissions(of files: [PersonFile]) throws -> [String] {
    var missions: Set<String> = []
    for file in files {
      if !file.receivedFrom.isEmpty { missions.insert(file.receivedFrom) }
      if let id = file.transfer, let transfer = try self.transfer(ID(id)),
        transfer.state == .accepted
      {
        missions.formUnion([transfer.from, transfer.to])
      }
    }
    return Array(missions.subtracting([mission]).sorted().prefix(16))
  }
}
