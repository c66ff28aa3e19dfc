internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire
package import WireRPC

/// The service `Reception`: who is expected, who waits before registration, and who is handed to another
/// mission. Each of the three has a file of its own.
package struct ReceptionService: ReceptionHandlers, IntakeSubject {
  let environment: IntakeEnvironment

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }
}

// MARK: Announced groups

extension ReceptionService {
  /// Announcements in one answer; the schema's limit.
  private static let announcementsInReply = 256
  /// More than a ship brings: a number beyond it was mistyped.
  private static let mostExpected: UInt32 = 10_000

  package func announce(
    _ request: AnnounceRequest, context: RPCServerContext
  ) async throws -> AnnounceReply {
    let caller = try Caller(context)
    try caller.require(mission: request.announcement.mission)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    let announcement = request.announcement
    guard !announcement.id.isNil else {
      throw rejection("announcement.id", "An id made by the desk is needed.")
    }
    if request.closeReason.isEmpty { try check(announcement) }
    let now = environment.now
    let keys = environment.sealed?.keys
    let (reply, repeated) = try await commit(
      request, as: AnnounceReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      let earlier = try transaction.announcement(announcement.id)
      if let earlier, let closed = earlier.closedAt {
        let day = transaction.environment.calendar.day(of: closed)
        throw Rejected(
          field: "announcement.id", reason: "It was closed on \(day): \(earlier.closeReason)")
      }
      var kept = announcement
      if !request.closeReason.isEmpty {
        guard let earlier else { throw Rejected(field: "announcement.id", reason: Self.unknown) }
        kept = earlier
        kept.closedAt = now
        kept.closeReason = request.closeReason
        let sequence = try transaction.record(withoutContact: &kept, at: now, keys: keys)
        return AnnounceReply(announcement: kept, sequence: sequence)
      }
      // What follows from registrations and from the clock is not the caller's to say.
      kept.arrived = earlier?.arrived ?? 0
      kept.announcedAt = earlier?.announcedAt ?? now
      kept.closedAt = nil
      kept.closeReason = ""
      let sequence = try transaction.append(.announced(kept), at: now, persons: [])
      try transaction.save(kept)
      return AnnounceReply(announcement: kept, sequence: sequence)
    }
    if !request.closeReason.isEmpty { await destroyContact(of: announcement.id) }
    var answer = reply
    answer.repeated = repeated
    return answer
  }

  /// Ends the keys under which an announcement said whom to call. It is closed whatever becomes of them.
  private func destroyContact(of announcement: ID<Announcement>) async {
    guard let sealed = environment.sealed else { return }
    do {
      let keeper = ErasureKeeper(environment, sealed) { _ in 0 }
      try await Task { try await keeper.destroyContact(of: announcement) }.value
    } catch {
      environment.logger.error(
        "the keys of a closed announcement cannot be destroyed yet; it is tried again every minute",
        metadata: ["cause": "\(type(of: error))"])
    }
  }

  private static let unknown = "Nobody announced this. Look with 'announce show'."

  private func check(_ announcement: Announcement) throws {
    guard (1...Self.mostExpected).contains(announcement.expected) else {
      throw rejection(
        "announcement.expected", "Say how many people are expected, from 1 to \(Self.mostExpected)."
      )
    }
    guard !NameText.isBlank(announcement.from) || !NameText.isBlank(announcement.label) else {
      throw rejection("announcement.from", "Say from where they come.")
    }
    guard announcement.expectedAt != Timestamp() else {
      throw rejection("announcement.expectedAt", "Say when they are expected.")
    }
  }

  package func announcements(
    _ request: AnnouncementsRequest, context: RPCServerContext
  ) async throws -> AnnouncementsReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    // Whom to call about a group is for those who deal with it.
    let seesContact = caller.identity.role == .intakeOfficer || caller.identity.role == .liaison
    return try await read { reader in
      var all = try ReceptionReading.announcements(of: request.mission, in: reader)
      let open = all.filter { $0.closedAt == nil }
      if !request.all { all = open }
      all.sort { ($0.expectedAt, $0.id) < ($1.expectedAt, $1.id) }
      // Of too many the newest are shown.
      var shown = Array(all.suffix(Self.announcementsInReply))
      if !seesContact { for index in shown.indices { shown[index].contact = "" } }
      return AnnouncementsReply(
        announcements: shown, outstanding: ReceptionReading.outstanding(open))
    }
  }
}

/// Look-ups of reception that commands and queries share.
enum ReceptionReading {
  static func announcements(
    of mission: String, in reader: any StoreReader
  ) throws -> [Announcement] {
    var all: [Announcement] = []
    try IntakeReading.forEach(IntakeTable.announcements, mission: mission, in: reader) { document in
      all.append(try IntakeReading.decode(Announcement.self, document.value))
    }
    return all
  }

  /// People announced and not yet arrived. Where more came than were announced nobody is missing.
  static func outstanding(_ open: [Announcement]) -> UInt32 {
    let sum = open.reduce(0) { $0 + max(0, Int($1.expected) - Int($1.arrived)) }
    return UInt32(clamping: sum)
  }

  static func queueEntry(
    _ token: String, of mission: String, in reader: any StoreReader
  ) throws -> QueueEntry? {
    let document = try reader.get(IntakeTable.queue, key: IntakeIndex.value(mission, token))
    return try document.map { try IntakeReading.decode(QueueEntry.self, $0.value) }
  }

  /// How many wait to be called.
  static func waiting(of mission: String, in reader: any StoreReader) throws -> UInt32 {
    UInt32(
      clamping: try reader.count(
        IntakeTable.queue, index: ReceptionIndex.waitingCount,
        value: IntakeIndex.value(mission, "")))
  }
}

/// Indexes of reception's tables. A value begins with the mission, so that no look-up crosses it.
enum ReceptionIndex {
  /// Queue: who waits, by the moment of the token.
  static let waiting = "waiting"
  /// Queue: who waits, all under one value.
  static let waitingCount = "waiting-count"
  /// Queue: who was called and is not registered yet, by the moment of the token.
  static let called = "called"
  /// Transfers: by each of the two missions, the undecided ones first, then the newest.
  static let mission = "mission"
  /// Transfers: undecided ones that a mission must decide.
  static let toDecide = "to-decide"

  static func value(_ mission: String, _ moment: Timestamp) -> [UInt8] {
    IntakeIndex.value(mission, "") + IntakeIndex.bytes(of: moment)
  }
}

/// Announcements and queue in the store.
extension IntakeTransaction {
  /// - Throws: `Rejected` when the id names another mission's announcement.
  func announcement(_ id: ID<Announcement>) throws -> Announcement? {
    guard let document = try store.get(IntakeTable.announcements, key: id.uuid.bytes) else {
      return nil
    }
    guard document.partition == mission else {
      throw Rejected(
        field: "announcement.id", reason: "This id names another announcement. Make a new one.")
    }
    return try IntakeReading.decode(Announcement.self, document.value)
  }

  func save(_ announcement: Announcement) throws {
    try store.put(
      IntakeTable.announcements, partition: mission, key: announcement.id.uuid.bytes,
      value: try announcement.encodedBytes(), indexes: [], tracking: .untracked)
  }

  func save(_ entry: QueueEntry) throws {
    let moment = ReceptionIndex.value(mission, entry.issuedAt)
    let indexes: [IndexValue] =
      switch entry.state {
      case .waiting:
        [
          IndexValue(ReceptionIndex.waiting, moment),
          IndexValue(ReceptionIndex.waitingCount, IntakeIndex.value(mission, "")),
        ]
      case .called: [IndexValue(ReceptionIndex.called, moment)]
      default: []
      }
    try store.put(
      IntakeTable.queue, partition: mission, key: IntakeIndex.value(mission, entry.token),
      value: try entry.encodedBytes(), indexes: indexes, tracking: .untracked)
  }

  /// What looks wrong between a registration and reception; it is recorded all the same.
  func receptionWarnings(_ registration: Registration) throws -> [String] {
    var warnings: [String] = []
    let entry = try ReceptionReading.queueEntry(
      registration.queueToken, of: mission, in: store)
    if let entry, entry.state == .registered { warnings.append("queue-token-used") }
    if let id = registration.announcement {
      let document = try store.get(IntakeTable.announcements, key: id.bytes)
      if let document, document.partition == mission {
        let announcement = try IntakeReading.decode(Announcement.self, document.value)
        if announcement.closedAt != nil { warnings.append("announcement-closed") }
      } else {
        warnings.append("announcement-unknown")
      }
    }
    return warnings
  }

  /// A registration ends the wait of its token, and is one of those who were announced.
  mutating func receive(_ registration: Registration) throws {
    if var entry = try ReceptionReading.queueEntry(
      registration.queueToken, of: mission, in: store), entry.state != .registered
    {
      entry.state = .registered
      entry.person = registration.person
      entry.closedAt = recordedAt
      _ = try append(.queueChanged(entry), at: registration.receivedAt, persons: [])
      try save(entry)
    }
    guard let id = registration.announcement,
      let document = try store.get(IntakeTable.announcements, key: id.bytes),
      document.partition == mission
    else { return }
    var announcement = try IntakeReading.decode(Announcement.self, document.value)
    announcement.arrived = UInt32(clamping: Int64(announcement.arrived) + 1)
    try save(announcement)
  }
}
