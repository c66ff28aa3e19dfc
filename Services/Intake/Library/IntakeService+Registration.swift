internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension IntakeService {
  package func register(
    _ request: RegisterRequest, context: RPCServerContext
  ) async throws -> RegisterReply {
    let caller = try Caller(context)
    // Another mission's mistake in a form is not told, only that it is another mission's.
    try caller.require(mission: request.registration.mission)
    try requireFields(request.missingRequiredFields())
    let registration = request.registration
    try requireKey(context)
    let problems = RegistrationCheck.problems(
      of: registration, now: environment.now, calendar: environment.calendar)
    if let first = problems.first { throw rejection(first.field, first.reason) }
    if let offline = request.offline { try check(offline, of: registration, by: caller) }

    let environment = environment
    await environment.people.load(caller.mission, from: store)
    let (reply, repeated) = try await commit(
      request, as: RegisterReply.self, context: context, caller: caller, desk: registration.desk
    ) { transaction in
      try Self.record(request, consent: environment.consent(of: request), in: &transaction)
    }
    var answer = reply
    answer.repeated = repeated
    return answer
  }

  /// Whoever syncs an outbox vouches for its authors, who are officers of the same mission under the
  /// same authority. The log's header keeps the sender.
  private func check(
    _ offline: OfflineOrigin, of registration: Registration, by caller: Caller
  ) throws {
    guard let author = try? PeerIdentity(uri: offline.author), author.role == .intakeOfficer,
      author.mission == caller.identity.mission,
      author.trustDomain == caller.identity.trustDomain
    else {
      throw rejection("offline.author", "Not an intake officer of your mission.")
    }
    let tolerance = RegistrationCheck.clockTolerance
    guard offline.writtenAt.microseconds <= environment.now.microseconds &+ tolerance else {
      throw rejection(
        "offline.writtenAt", "The time lies in the future. Check the desk's clock.")
    }
    guard registration.receivedAt.microseconds <= offline.writtenAt.microseconds &+ tolerance
    else {
      throw rejection(
        "receivedAt", "The person was received after the record was written. Check the time.")
    }
  }

  private static func record(
    _ request: RegisterRequest, consent: Answer, in transaction: inout IntakeTransaction
  ) throws -> RegisterReply {
    // What a desk did not notice is noticed here.
    var registration = DocumentReading.completed(request.registration)
    registration.warnings = RegistrationCheck.merged(
      registration.warnings,
      RegistrationCheck.warnings(for: registration)
        + (try transaction.receptionWarnings(registration)))
    let person = registration.person
    guard try transaction.store.get(IntakeTable.persons, key: person.uuid.bytes) == nil else {
      throw Rejected(
        field: "person", reason: "This id names another registration. Make a new one.")
    }
    let matches = try transaction.exactMatches(of: registration)
    let distinct = Array(Set(request.distinctFrom)).sorted()
    try transaction.requireOthers(distinct, than: person)
    let event = Registered(
      registration: registration, groupKind: request.groupKind, consent: consent,
      distinctFrom: distinct, offline: request.offline)
    let sequence = try transaction.append(
      .registered(event), at: registration.receivedAt, persons: [person],
      writtenBy: request.offline?.author)
    let file = PersonFile(
      event, sequence: sequence, recordedAt: transaction.recordedAt,
      policy: transaction.environment.policy)
    let group = try join(file, kind: request.groupKind, in: &transaction)

    transaction.saidDistinct = Set(distinct)
    try transaction.declareDistinct(person, from: distinct, sequence: sequence)
    try transaction.save(file, group: group)
    try transaction.receive(registration)
    if !registration.queueToken.isEmpty {
      try transaction.store.delete(
        IntakeTable.rejects,
        key: IntakeIndex.value(registration.mission, registration.queueToken))
    }
    return RegisterReply(
      person: person, sequence: sequence, epoch: try transaction.store.head.epoch,
      exactMatches: matches, warnings: registration.warnings,
      candidates: try PairReading.possibleDuplicates(
        of: file, mission: transaction.mission, in: transaction.store))
  }

  /// Adds the person to the group that the registration names, which begins with its first member.
  private static func join(
    _ file: PersonFile, kind: GroupKind, in transaction: inout IntakeTransaction
  ) throws -> Group? {
    guard let id = file.group else { return nil }
    var group =
      try transaction.group(id)
      ?? Group(id: id, mission: transaction.mission, kind: kind == .unset ? .family : kind)
    guard group.members.count < 64 else {
      throw Rejected(
        field: "registration.group", reason: "The group has 64 members already. Start another.")
    }
    group.members.append(
      GroupMember(
        person: file.registration.person, relation: file.registration.relation))
    try transaction.save(group)
    try transaction.refreshViews(of: group, except: file.registration.person)
    return group
  }

  package func reportRejects(
    _ request: ReportRejectsRequest, context: RPCServerContext
  ) async throws -> ReportRejectsReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    try requireKey(context)
    let now = environment.now
    let (reply, _) = try await commit(
      request, as: ReportRejectsReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      // A guess settles what waits, and leaves no trace otherwise.
      let settled = try request.settled.compactMap { token -> String? in
        guard token.hasPrefix("?") else { return token }
        let guess = String(token.dropFirst())
        let key = IntakeIndex.value(request.mission, guess)
        return try transaction.store.get(IntakeTable.rejects, key: key) == nil ? nil : guess
      }
      if !request.rows.isEmpty || !settled.isEmpty {
        _ = try transaction.append(
          .rowsRejected(RowsRejected(tokens: request.rows.map(\.token), settled: settled)),
          at: now, persons: [])
      }
      for token in settled where !token.isEmpty {
        let key = IntakeIndex.value(request.mission, token)
        try transaction.store.delete(IntakeTable.rejects, key: key)
        // The first file may be imported again, with the row as it was.
        try transaction.store.put(
          IntakeTable.settledRejects, partition: request.mission, key: key, value: [],
          indexes: [], tracking: .untracked)
      }
      for row in request.rows where !row.token.isEmpty {
        let known = try transaction.store.count(
          IntakeTable.persons, index: IntakeIndex.queueToken,
          value: IntakeIndex.value(request.mission, row.token))
        let settled = try transaction.store.get(
          IntakeTable.settledRejects, key: IntakeIndex.value(request.mission, row.token))
        guard known == 0, settled == nil else { continue }
        try transaction.store.put(
          IntakeTable.rejects, partition: request.mission,
          key: IntakeIndex.value(request.mission, row.token), value: try row.encodedBytes(),
          indexes: [], tracking: .untracked)
      }
      let waiting = try transaction.store.count(IntakeTable.rejects, partition: request.mission)
      return ReportRejectsReply(waiting: UInt32(clamping: waiting))
    }
    return reply
  }
}

extension IntakeEnvironment {
  /// Consent as recorded, or as the policy reads it out of an imported wish to return.
  func consent(of request: RegisterRequest) -> Answer {
    if request.registration.consentRecorded { return .yes }
    let implied =
      request.imported && policy.boarding.importedReturnIsConsent
      && request.registration.intent == .returnHome
    return implied ? .yes : .unset
  }
}
