internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ListService {
  /// Lists in one answer; the schema's limit.
  private static let listsInReply = 256
  /// What the log says of a list that was looked at and not sent anywhere.
  private static let onScreen = "shown on a screen"

  package func showList(
    _ request: ShowListRequest, context: RPCServerContext
  ) async throws -> ShowListReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    let now = environment.now
    let today = environment.calendar.day(of: now)
    if request.linesOnly {
      return try await read { reader in
        ShowListReply(
          list: try ListReading.list(request.list, mission: caller.mission, in: reader),
          asOf: today)
      }
    }
    guard request.purpose.isEmpty == request.recipient.isEmpty else {
      throw rejection("purpose", "Say both what the list is for and who gets it.")
    }
    // The read is an event: the names are given out only once it is on stable storage.
    let (reply, _) = try await commit(
      request, as: ShowListReply.self, context: context, caller: caller, desk: "",
      everyTime: true
    ) { transaction in
      let list = try transaction.list(request.list)
      let people = try list.lines.compactMap { line in
        try transaction.listed(line.person, kind: list.kind, on: today)
      }
      let isSent = !request.purpose.isEmpty
      let event = Exported(
        what: "authority list \(list.id)", purpose: isSent ? request.purpose : Self.onScreen,
        recipient: request.recipient, persons: UInt32(clamping: people.count))
      // Whom a list that leaves the mission names, their histories say.
      _ = try transaction.append(
        .exported(event), at: now, persons: isSent ? list.lines.map(\.person) : [])
      return ShowListReply(list: list, people: people, asOf: today)
    }
    environment.logger.notice(
      "authority list read",
      metadata: [
        "list": "\(request.list)", "persons": "\(reply.people.count)",
        "peer": "\(context.peer)", "trace": "\(context.traceID)",
      ])
    return reply
  }

  package func lists(
    _ request: ListsRequest, context: RPCServerContext
  ) async throws -> ListsReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      var found: [AuthorityList] = []
      try IntakeReading.forEach(IntakeTable.lists, mission: request.mission, in: reader) {
        document in
        let list = try IntakeReading.decode(AuthorityList.self, document.value)
        guard request.kind == .unset || list.kind == request.kind else { return }
        let isWanted =
          request.state == .unset ? list.state != .closed : list.state == request.state
        if isWanted { found.append(list) }
      }
      found.sort { ($1.createdAt, $0.id) < ($0.createdAt, $1.id) }
      return ListsReply(
        lists: found.prefix(Self.listsInReply).map(\.summary),
        truncated: found.count > Self.listsInReply)
    }
  }
}

extension AuthorityList {
  /// The list without its lines.
  var summary: ListSummary {
    func count(_ outcome: LineOutcome) -> UInt32 {
      UInt32(clamping: lines.count { $0.outcome == outcome })
    }
    return ListSummary(
      id: id, kind: kind, state: state, authority: authority, title: title,
      submittedOn: submittedOn, lines: UInt32(clamping: lines.count), pending: count(.pending),
      granted: count(.granted), refused: count(.refused), returned: count(.returned))
  }
}

extension IntakeTransaction {
  /// A person as an authority is told: who it is, on what document, and how long over the stay.
  ///
  /// - Returns: `nil` for somebody who was erased; the line stays, and names nobody.
  fileprivate func listed(
    _ person: ID<PersonFile>, kind: ListKind, on day: CalendarDate
  ) throws -> ListedPerson? {
    guard try store.get(IntakeTable.persons, key: person.uuid.bytes) != nil else { return nil }
    let file = try file(of: person)
    let registration = file.registration
    let clearances = Clearances(try view(of: person), policy: environment.policy)
    // The document that the person entered on is asked for, also while somebody else has it.
    let document =
      file.travelDocument
      ?? file.documents.last { !$0.number.isEmpty && $0.validity != .cancelled }
      ?? file.documents.last { !$0.number.isEmpty }
    let isForCapital = kind == .travelDocument
    return ListedPerson(
      person: person, fullName: registration.fullName, sex: registration.sex,
      born: registration.born, nationality: registration.nationality,
      documentType: document?.type ?? .unset, documentNumber: document?.number ?? "",
      entered: file.stay.entered, authorisedUntil: file.stay.authorisedUntil,
      overstayDays: UInt32(clamping: clearances.overstayDays(on: day) ?? 0),
      fineCents: clearances.fineDue(on: day) ?? 0, nativeName: registration.nativeName,
      nationalID: isForCapital ? registration.nationalID : "",
      birthPlace: isForCapital ? registration.birthPlace : "", stayStatus: clearances.stay(on: day))
  }
}
