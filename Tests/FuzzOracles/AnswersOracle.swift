internal import ArrivalsImport
internal import Casework
internal import ManifestCommands
internal import RepatriationSchema
internal import Wire

/// Bytes as an authority's answers to a list of four people.
///
/// The first byte chooses the kind of list, and with bit 2 whether answers may be corrected.
enum AnswersOracle {
  private static let today = CalendarDate("2026-02-10") ?? CalendarDate()

  static func person(_ number: UInt8) -> ID<PersonFile> {
    ID(WireUUID(bytes: [0x01, 0x9B] + [UInt8](repeating: 0, count: 13) + [number]) ?? WireUUID())
  }

  static func list(_ kind: ListKind) -> AuthorityList {
    AuthorityList(
      mission: "IDN-PNH", kind: kind, state: .submitted, authority: "an authority",
      submittedOn: CalendarDate("2026-02-01"),
      lines: (1...4).map { ListLine(person: person($0), outcome: .pending) })
  }

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first else { return }
    let kinds: [ListKind] = [
      ListKind(rawValue: 1), ListKind(rawValue: 2), ListKind(rawValue: 3), ListKind(rawValue: 4),
    ]
    let bytes = Array(input.dropFirst())
    var list = list(kinds[Int(choice & 3)])
    guard let file = read(bytes, list, mayCorrect: choice & 4 != 0) else { return }
    for answer in file.answers {
      try require(
        ListAnswerCheck.problem(answer, on: list, today: today) == nil,
        "an answer is taken that a service refuses")
      guard let encoded = try? answer.encodedBytes() else {
        throw FuzzFinding("an answer is taken that cannot be sent")
      }
      try require((try? ListLine(encoded: encoded)) == answer, "an answer is sent as another")
      guard let index = list.lines.firstIndex(where: { $0.person == answer.person }) else {
        throw FuzzFinding("an answer about somebody who is not on the list")
      }
      try require(list.lines[index].outcome == .pending, "a line is answered twice")
      list.lines[index] = answer
    }
    for reject in file.rejects {
      try require(reject.line > 0 && !reject.reason.isEmpty, "a refusal without place or reason")
    }
    // The whole file again: every answer stands already, whatever was refused is refused again.
    guard let again = read(bytes, list, mayCorrect: false) else {
      throw FuzzFinding("a file is not read again")
    }
    try require(again.answers.isEmpty, "a file that was recorded has new answers")
    try require(
      again.recordedBefore == file.answers.count + file.recordedBefore
        && again.rejects.count == file.rejects.count, "a file is read again in another way")
  }

  private static func read(
    _ bytes: [UInt8], _ list: AuthorityList, mayCorrect: Bool
  ) -> AnswersFile? {
    try? AnswersFile(
      bytes, list: list, decidedOn: CalendarDate("2026-02-05"), today: today,
      mayCorrect: mayCorrect)
  }
}
