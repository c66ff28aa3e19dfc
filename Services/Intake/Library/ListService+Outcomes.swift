internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ListService {
  package func listOutcomes(
    _ request: ListOutcomesRequest, context: RPCServerContext
  ) async throws -> ListReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    let moment = try occurred(request.occurredAt)
    let today = environment.calendar.day(of: environment.now)
    guard !request.lines.isEmpty else { throw rejection("lines", "No line is answered.") }
    var named: Set<ID<PersonFile>> = []
    for (index, line) in request.lines.enumerated() {
      guard named.insert(line.person).inserted else {
        throw rejection("lines[\(index)].person", "This person is answered twice.")
      }
    }
    let (reply, repeated) = try await commit(
      request, as: ListReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      try Self.record(request, at: moment, today: today, in: &transaction)
    }
    return reply.marked(repeated)
  }

  private static func record(
    _ request: ListOutcomesRequest, at moment: Timestamp, today: CalendarDate,
    in transaction: inout IntakeTransaction
  ) throws -> ListReply {
    var list = try transaction.list(request.list)
    guard list.state != .draft else {
      throw Rejected(field: "list", reason: "The list is a draft: record first that it went out.")
    }
    let before = list
    var changed: [Int] = []
    for (index, answer) in request.lines.enumerated() {
      guard let number = list.lineNumber(of: answer.person) else {
        throw Rejected(field: "lines[\(index)].person", reason: "Nobody on this list has this id.")
      }
      if let problem = ListAnswerCheck.problem(answer, on: list, today: today) {
        throw Rejected(field: "lines[\(index)].\(problem.field)", reason: problem.reason)
      }
      let old = list.lines[number - 1]
      guard old != answer else { continue }
      guard old.outcome == .pending || request.correct else {
        let day = old.decidedOn.map { " on \($0)" } ?? ""
        throw Rejected(
          field: "lines[\(index)].outcome",
          reason: "Line \(number) is answered: \(old.outcome.name)\(day). To put another answer in "
            + "its place, say that it is a correction.")
      }
      list.lines[number - 1] = answer
      changed.append(number)
    }
    guard !changed.isEmpty else {
      return ListReply(list: list, sequence: list.changedAt, repeated: true)
    }
    let isOpen = list.lines.contains { $0.outcome == .pending }
    list.state = isOpen ? .partial : .closed
    list.closedOn = isOpen ? nil : list.closedOn ?? today
    let sequence = try transaction.record(&list, .answered, at: moment)
    let leftOut = try tell(changed, of: list, before: before, at: moment, in: &transaction)
    return ListReply(list: list, sequence: sequence, leftOut: leftOut)
  }

  package func closeList(
    _ request: CloseListRequest, context: RPCServerContext
  ) async throws -> ListReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    let now = environment.now
    let today = environment.calendar.day(of: now)
    let (reply, repeated) = try await commit(
      request, as: ListReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      var list = try transaction.list(request.list)
      guard list.state != .closed else {
        throw Rejected(field: "list", reason: "The list is closed already.")
      }
      let before = list
      var changed: [Int] = []
      for index in list.lines.indices {
        guard list.lines[index].outcome == .pending || before.state == .draft else { continue }
        list.lines[index].outcome = .returned
        list.lines[index].reason = request.reason
        changed.append(index + 1)
      }
      list.state = .closed
      list.closedOn = today
      let sequence = try transaction.record(&list, .closed, at: now)
      // Nobody was asked for with a draft: no file says anything of it.
      guard before.state != .draft else {
        for line in list.lines { try transaction.closeLine(of: line.person, on: list) }
        return ListReply(list: list, sequence: sequence)
      }
      let leftOut = try Self.tell(changed, of: list, before: before, at: now, in: &transaction)
      return ListReply(list: list, sequence: sequence, leftOut: leftOut)
    }
    return reply.marked(repeated)
  }

  /// Writes answers into the files of their people.
  ///
  /// - Parameter numbers: lines that were answered, counting from 1.
  /// - Returns: whose file speaks no more for the person, so that somebody must tell whoever has the
  ///   case now.
  private static func tell(
    _ numbers: [Int], of list: AuthorityList, before: AuthorityList, at moment: Timestamp,
    in transaction: inout IntakeTransaction
  ) throws -> LeftOutPeople {
    let change = transaction.listChange(of: list)
    var leftOut = LeftOutPeople()
    for number in numbers {
      let line = list.lines[number - 1]
      var file = try transaction.file(of: line.person)
      let changes =
        change.withdrawals(of: before.lines[number - 1], for: line) + change.changes(for: line)
      try transaction.record(changes, in: &file, line: number, at: moment)
      try transaction.closeLine(of: line.person, on: list)
      switch file.state {
      case .transferred:
        leftOut.add(line.person, "Was handed to another mission: tell it the answer.")
      case .merged:
        let speaker = try transaction.speaker(for: line.person)
        leftOut.add(line.person, "Was merged: record the answer in the file \(speaker).")
      default: break
      }
    }
    return leftOut
  }
}
