internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

/// The service `Lists`: what a mission asks of authorities, line by line, and what they answer.
package struct ListService: ListsHandlers, IntakeSubject {
  let environment: IntakeEnvironment

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  package func createList(
    _ request: CreateListRequest, context: RPCServerContext
  ) async throws -> ListReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard request.kind.known != nil, request.kind != .unset else {
      throw rejection("kind", "Say what the list asks for.")
    }
    let ways = [!request.persons.isEmpty, request.filter != nil, request.again != nil]
    guard ways.count(where: { $0 }) == 1 else {
      throw rejection(
        "persons", "Name people, or give a filter, or name a list to ask again for: one of them.")
    }
    guard Set(request.persons).count == request.persons.count else {
      throw rejection("persons", "A person is named twice.")
    }
    let selector = ListSelector(environment, kind: request.kind, mission: caller.mission)
    // Going through a mission takes long for the store's one writer: the candidates are read first, and
    // each is looked at again where the list is written.
    var selection = ListSelector.Selection()
    if let filter = request.filter {
      selection = try await read { try selector.select(filter, in: $0) }
    }
    let found = selection
    let now = environment.now
    let (reply, repeated) = try await commit(
      request, as: ListReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      guard try transaction.store.get(IntakeTable.lists, key: request.list.uuid.bytes) == nil else {
        throw Rejected(field: "list", reason: "This id names another list. Make a new one.")
      }
      let people =
        try request.again.map { try Self.unanswered($0, kind: request.kind, in: transaction) }
        ?? (request.persons.isEmpty ? found.people : request.persons)
      var list = AuthorityList(
        id: request.list, mission: caller.mission, kind: request.kind, state: .draft,
        authority: request.authority, title: request.title, createdAt: now)
      var leftOut = try Self.add(people, to: &list, selector: selector, in: transaction)
      leftOut.add(found.leftOut)
      guard !list.lines.isEmpty else {
        let why = leftOut.named.first.map { " The first: \($0.reason)" } ?? ""
        throw Rejected(field: "persons", reason: "Nobody can be listed." + why)
      }
      let sequence = try transaction.record(&list, .created, at: now)
      return ListReply(list: list, sequence: sequence, leftOut: leftOut)
    }
    return reply.marked(repeated)
  }

  package func editList(
    _ request: EditListRequest, context: RPCServerContext
  ) async throws -> ListReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    let named = request.add + request.takeOut
    guard !named.isEmpty else { throw rejection("add", "Nobody is added and nobody taken out.") }
    guard Set(named).count == named.count else {
      throw rejection("add", "A person is named twice.")
    }
    let environment = environment
    let now = environment.now
    let (reply, repeated) = try await commit(
      request, as: ListReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      var list = try transaction.list(request.list)
      try Self.requireDraft(list)
      try Self.require(seen: request.seen, of: list)
      for person in request.takeOut {
        guard let number = list.lineNumber(of: person) else {
          throw Rejected(field: "takeOut", reason: "A person to be taken out is not on the list.")
        }
        list.lines.remove(at: number - 1)
        try transaction.closeLine(of: person, on: list)
      }
      let selector = ListSelector(environment, kind: list.kind, mission: caller.mission)
      let leftOut = try Self.add(request.add, to: &list, selector: selector, in: transaction)
      let sequence = try transaction.record(&list, .edited, at: now)
      return ListReply(list: list, sequence: sequence, leftOut: leftOut)
    }
    return reply.marked(repeated)
  }

  package func submitList(
    _ request: SubmitListRequest, context: RPCServerContext
  ) async throws -> ListReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    let moment = try occurred(request.occurredAt)
    let today = environment.calendar.day(of: environment.now)
    guard request.submittedOn <= today else {
      throw rejection("submittedOn", "The day \(request.submittedOn) lies in the future.")
    }
    let (reply, repeated) = try await commit(
      request, as: ListReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      var list = try transaction.list(request.list)
      try Self.requireDraft(list)
      try Self.require(seen: request.seen, of: list)
      guard !list.lines.isEmpty else {
        throw Rejected(field: "list", reason: "Nobody is on the list.")
      }
      list.state = .submitted
      list.submittedOn = request.submittedOn
      list.reference = request.reference
      for index in list.lines.indices { list.lines[index].outcome = .pending }
      let sequence = try transaction.record(&list, .submitted, at: moment)
      let change = transaction.listChange(of: list)
      for (index, line) in list.lines.enumerated() {
        var file = try transaction.file(of: line.person)
        // What was printed and what is recorded are one list: a case that is over since is taken out by
        // an officer, who prints it again.
        guard file.state.isOpen else {
          throw Rejected(
            field: "list",
            reason: "Line \(index + 1): the case is \(file.state.name). Take the person out and "
              + "print the list again.")
        }
        try transaction.record(change.changes(for: line), in: &file, line: index + 1, at: moment)
      }
      return ListReply(list: list, sequence: sequence)
    }
    return reply.marked(repeated)
  }

  // MARK: What several methods share

  /// Whoever was refused or sent back and is to be asked for again.
  private static func unanswered(
    _ id: ID<AuthorityList>, kind: ListKind, in transaction: IntakeTransaction
  ) throws -> [ID<PersonFile>] {
    let earlier = try transaction.list(id)
    guard earlier.kind == kind else {
      throw Rejected(field: "kind", reason: "The earlier list asks for \(earlier.kind.name).")
    }
    let people = earlier.lines.filter { $0.outcome == .refused || $0.outcome == .returned }
    guard !people.isEmpty else {
      throw Rejected(field: "again", reason: "Nobody on that list was refused or sent back.")
    }
    return people.map(\.person)
  }

  /// Puts people on a draft. Whoever was merged stands on it with the file that speaks for them.
  ///
  /// - Returns: who is left out, and why.
  private static func add(
    _ people: [ID<PersonFile>], to list: inout AuthorityList, selector: ListSelector,
    in transaction: IntakeTransaction
  ) throws -> LeftOutPeople {
    var leftOut = LeftOutPeople()
    for named in people {
      let person = try transaction.speaker(for: named)
      if let reason = try selector.problem(of: person, for: list, in: transaction) {
        leftOut.add(named, reason)
        continue
      }
      list.lines.append(ListLine(person: person))
      try transaction.openLine(of: person, on: list)
    }
    return leftOut
  }

  private static func requireDraft(_ list: AuthorityList) throws {
    guard list.state == .draft else {
      let day = list.submittedOn.map { " on \($0)" } ?? ""
      throw Rejected(
        field: "list", reason: "The list went to the authority\(day): it is no draft any more.")
    }
  }

  /// A change must not overwrite one that the officer has not seen.
  private static func require(seen: Int64, of list: AuthorityList) throws {
    guard seen == 0 || seen == list.changedAt else {
      throw Rejected(
        field: "seen",
        reason: "The list was changed since you looked (change \(list.changedAt)). Look again.")
    }
  }

  /// When something happened at a desk; now when it is not stated.
  func occurred(_ stated: Timestamp) throws -> Timestamp {
    guard stated.microseconds <= environment.now.microseconds &+ ChangeCheck.tolerance else {
      throw rejection("occurredAt", "The time lies in the future. Check the desk's clock.")
    }
    return stated == Timestamp() ? environment.now : stated
  }
}

extension ListReply {
  func marked(_ repeated: Bool) -> ListReply {
    var reply = self
    reply.repeated = reply.repeated || repeated
    return reply
  }
}

extension IntakeTransaction {
  func listChange(of list: AuthorityList) -> ListChange {
    let rules = environment.policy.missions.first { $0.mission == mission }
    return ListChange(list: list, homeCountry: rules?.homeCountry ?? FixedASCII())
  }

  /// Records what a line says in the person's file, and saves the file.
  mutating func record(
    _ changes: [Change], in file: inout PersonFile, line: Int, at moment: Timestamp
  ) throws {
    do {
      for change in changes { try record(change, in: &file, at: moment) }
    } catch let problem as Rejected {
      throw Rejected(field: "list", reason: "Line \(line): \(problem.reason)")
    }
    try save(file, group: try file.group.flatMap { try group($0) })
  }
}
