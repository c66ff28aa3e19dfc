internal import EventStore
internal import RepatriationSchema
package import Sealing
internal import ServiceHost
internal import Wire

/// Whom everything in intake's store belongs to: which key seals it, and so whose erasure takes it away.
///
/// What is about one person is sealed with that person's key. What several people share has a key of its
/// own: an authority list, a pair of files, a transfer, the reason why two are kept apart. When one of
/// them is erased, what must remain for the others is written anew without the erased person's part and
/// under a new key, and the old key is destroyed.
package enum IntakeSealing {
  /// Kinds of shared subjects.
  enum Kind {
    static let list = SubjectIdentifier.Kind(rawValue: 16)
    static let pair = SubjectIdentifier.Kind(rawValue: 17)
    static let transfer = SubjectIdentifier.Kind(rawValue: 18)
    static let queue = SubjectIdentifier.Kind(rawValue: 19)
    static let announcement = SubjectIdentifier.Kind(rawValue: 20)
    static let separation = SubjectIdentifier.Kind(rawValue: 21)
  }

  /// The rules of intake's store.
  package static let rules = SealingRules(
    tables: [
      IntakeTable.persons: .person(
        blindIndexes: [
          IntakeIndex.documentNumber, IntakeIndex.nationalID, IntakeIndex.queueToken,
        ]),
      IntakeTable.views: .person(),
      IntakeTable.history: .person(),
      IntakeTable.listLines: .person(at: 1),
      IntakeTable.groups: SealingRules.Table(),
      IntakeTable.queueNumbers: SealingRules.Table(),
      IntakeTable.rejects: SealingRules.Table(hidesKeys: true),
      IntakeTable.settledRejects: SealingRules.Table(hidesKeys: true),
      IntakeTable.denials: SealingRules.Table(),
      StoreCheckpoints.table: .plain,
      IntakeTable.erasures: SealingRules.Table(),
      IntakeTable.doomedKeys: SealingRules.Table(),
      IntakeTable.legalHolds: SealingRules.Table(),
      IntakeTable.keyInUse: SealingRules.Table(),
      IntakeTable.announcements: SealingRules.Table { row, _ in
        SealedSubject(SubjectIdentifier(Kind.announcement, try identifier(row.key)))
      },
      IntakeTable.lists: SealingRules.Table { row, _ in
        subject(of: try AuthorityList(encoded: row.value))
      },
      IntakeTable.pairs: SealingRules.Table { row, _ in
        subject(of: try DuplicatePair(encoded: row.value))
      },
      IntakeTable.transfers: SealingRules.Table { row, _ in
        subject(of: try Transfer(encoded: row.value))
      },
      IntakeTable.queue: SealingRules.Table { row, blind in
        subject(of: try QueueEntry(encoded: row.value), blind)
      },
    ],
    event: { event, blind in try subject(of: event, blind) })

  private static func subject(
    of event: NewEvent, _ blind: BlindIndex
  ) throws -> SealedSubject {
    switch IntakeEventKind(rawValue: event.kind) {
    case .registered, .changed, .holdPlaced, .holdReleased, .fileReceived:
      guard let person = try EventHeader(encoded: event.header).person else {
        throw StoreError(.invalidArgument, "an event about a person names nobody")
      }
      return .person(identifier(person))
    case .separated, .listChanged, .announced, .queueChanged, .transferChanged, .pairChanged:
      return try EventBody(encoded: event.body).event.map { shared($0, blind) } ?? .common
    // The trail of what was done and read outlives the people it is about, and holds their ids alone.
    case .grouped, .namesRead, .rowsRejected, .exported, .sealedRead, .denied, .erasureChanged,
      .legalHoldChanged, .keysRotated, .replicaChanged, nil:
      return .common
    }
  }

  private static func shared(_ event: IntakeEvent, _ blind: BlindIndex) -> SealedSubject {
    switch event {
    case .separated(let separated): separation(separated.first, separated.second, blind)
    case .listChanged(let changed): subject(of: changed.list)
    case .announced(let announcement): SealedSubject(subject(of: announcement.id))
    case .queueChanged(let entry): subject(of: entry, blind)
    case .transferChanged(let transfer): subject(of: transfer)
    case .pairChanged(let changed): subject(of: changed.pair)
    default: .common
    }
  }

  static func subject(of announcement: ID<Announcement>) -> SubjectIdentifier {
    SubjectIdentifier(Kind.announcement, identifier(announcement))
  }

  private static func subject(of list: AuthorityList) -> SealedSubject {
    SealedSubject(
      SubjectIdentifier(Kind.list, identifier(list.id)),
      naming: list.lines.map { identifier($0.person) })
  }

  private static func subject(of pair: DuplicatePair) -> SealedSubject {
    SealedSubject(
      SubjectIdentifier(Kind.pair, identifier(pair.id)),
      naming: [identifier(pair.first), identifier(pair.second)])
  }

  private static func subject(of transfer: Transfer) -> SealedSubject {
    let received = [transfer.received] + transfer.companions.map(\.received)
    return SealedSubject(
      SubjectIdentifier(Kind.transfer, identifier(transfer.id)),
      naming: (transfer.everybody + received.compactMap(\.self)).map { identifier($0) })
  }

  private static func subject(of entry: QueueEntry, _ blind: BlindIndex) -> SealedSubject {
    SealedSubject(
      blind.subject(Kind.queue, IntakeIndex.value(entry.mission, entry.token)),
      naming: entry.person.map { [identifier($0)] } ?? [])
  }

  private static func separation(
    _ one: ID<PersonFile>, _ other: ID<PersonFile>, _ blind: BlindIndex
  ) -> SealedSubject {
    let people = [one, other].sorted()
    return SealedSubject(
      blind.subject(Kind.separation, people.flatMap { $0.uuid.bytes }),
      naming: people.map { identifier($0) })
  }

  /// An id as the store and its keys know it.
  static func identifier<Tag>(_ id: ID<Tag>) -> StoreIdentifier {
    guard let identifier = StoreIdentifier(id.uuid.bytes) else {
      preconditionFailure("an id has 16 bytes")
    }
    return identifier
  }

  private static func identifier(_ key: [UInt8]) throws -> StoreIdentifier {
    guard let identifier = StoreIdentifier(key) else {
      throw StoreError(.invalidArgument, "a key is not an id")
    }
    return identifier
  }
}
