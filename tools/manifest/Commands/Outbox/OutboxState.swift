package import RepatriationSchema
internal import Wire

/// What the records of an outbox say about each registration in it.
package struct OutboxState: Sendable {
  enum Stage: Hashable, Sendable {
    case waiting
    case sent(sequence: Int64)
    case rejected(field: String, reason: String)
    /// A later registration stands for it.
    case corrected(by: UInt32)

    var word: String {
      switch self {
      case .waiting: "waiting"
      case .sent: "sent"
      case .rejected: "rejected"
      case .corrected: "corrected"
      }
    }
  }

  struct Item: Sendable {
    let number: UInt32
    let record: OutboxRecord
    let registration: OutboxRegistration
    var stage: Stage
  }

  /// In the order in which they were written.
  private(set) var items: [Item] = []

  package init(_ records: [OutboxRecord?]) {
    var places: [UInt32: Int] = [:]
    for (index, record) in records.enumerated() {
      guard let record, let content = record.content else { continue }
      switch content {
      case .registration(let registration):
        let number = UInt32(index + 1)
        places[number] = items.count
        items.append(
          Item(number: number, record: record, registration: registration, stage: .waiting))
        if let earlier = registration.corrects, let place = places[earlier] {
          items[place].stage = .corrected(by: number)
        }
      case .sent(let sent):
        if let place = places[sent.number] { items[place].stage = .sent(sequence: sent.sequence) }
      case .rejected(let rejected):
        if let place = places[rejected.number] {
          items[place].stage = .rejected(field: rejected.field, reason: rejected.reason)
        }
      case .unknown: continue
      }
    }
  }

  subscript(number: UInt32) -> Item? { items.first { $0.number == number } }

  /// How many registrations are at a stage, such as `waiting`.
  package func count(_ word: String) -> UInt32 { UInt32(items.count { $0.stage.word == word }) }

  /// Registrations that a sync sends.
  var waiting: [Item] { items.filter { $0.stage == .waiting } }
}

extension OutboxFile {
  var state: OutboxState { OutboxState(records) }

  /// What is printed about the file. No names: they are in the records alone.
  func result(sentNow: Int = 0) -> OutboxResult {
    let state = state
    return OutboxResult(
      file: UTF8Text.cut(path, to: 1024), outbox: header.id, waiting: state.count("waiting"),
      sent: state.count("sent"), rejected: state.count("rejected"), sentNow: UInt32(sentNow),
      lines: state.items.map(\.line), tailBytes: UInt32(clamping: tailBytes),
      intact: damaged.isEmpty && tailBytes == 0)
  }
}

extension OutboxState.Item {
  var line: OutboxLine {
    let registered = registration.request.registration
    var line = OutboxLine(
      number: number, state: stage.word, person: registered.person, author: record.author,
      writtenAt: record.writtenAt, desk: registered.desk)
    switch stage {
    case .sent(let sequence): line.sequence = sequence
    case .rejected(let field, let reason):
      line.field = field
      line.reason = reason
    case .corrected(let number): line.correctedBy = number
    case .waiting: break
    }
    return line
  }
}
