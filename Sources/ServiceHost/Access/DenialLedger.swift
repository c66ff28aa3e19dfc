internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// Who was refused what, and how often since it was last looked at.
struct Refusal: Hashable, Comparable {
  /// The identity of a certificate.
  let peer: String
  let rule: String
  /// Empty when it is no longer told apart.
  var method: String

  static func < (first: Refusal, second: Refusal) -> Bool {
    (first.peer, first.rule, first.method) < (second.peer, second.rule, second.method)
  }
}

/// Decides in a transaction which denials are events and which are counted. The counts are documents of
/// the store, so that none is lost when the process ends.
struct DenialLedger {
  /// `DenialCount` by a digest of identity and rule.
  static let table = "denial"

  let store: any StoreTransaction
  let append: AccessAudit.Append
  /// Denials of one identity by one rule in a period that are events of their own.
  var eventsPerPeriod = DenialLimits.eventsPerPeriod

  /// Adds refusals that happened now.
  func add(_ refusal: Refusal, times: UInt32) throws {
    guard let identity = try? PeerIdentity(uri: refusal.peer) else { return }
    let mission = identity.mission.code
    let author = refusal.peer.cut(toBytes: 300)
    let method = refusal.method.cut(toBytes: 120)
    let now = store.recordedTime
    let key = Self.key(refusal)
    var count = try current(key, now: now)
    if count.author.isEmpty {
      count = DenialCount(
        author: author, mission: mission, rule: refusal.rule, since: Timestamp(microseconds: now))
    }
    var left = times
    while left > 0, count.events < eventsPerPeriod {
      try append(Denied(method: method, rule: refusal.rule), author, mission, store)
      count.events += 1
      left -= 1
    }
    if left > 0 {
      count.method = count.further == 0 || count.method == method ? method : ""
      count.further = count.further.addingSaturated(left)
      count.last = Timestamp(microseconds: now)
    }
    try store.put(
      Self.table, partition: mission, key: key, value: try count.encodedBytes(), indexes: [],
      tracking: .untracked)
  }

  /// The count of the period that runs; an empty one when there is none, or when its period is over.
  private func current(_ key: [UInt8], now: Int64) throws -> DenialCount {
    guard let document = try store.get(Self.table, key: key) else { return DenialCount() }
    let count = try DenialCount(encoded: document.value)
    guard Self.isOver(count, now: now) else { return count }
    try write(count)
    return DenialCount()
  }

  /// Writes the counts whose period is over as events.
  ///
  /// - Parameter after: the key behind which to look.
  /// - Returns: the key behind which to go on; `nil` when all were looked at.
  func settle(after: [UInt8]?) throws -> [UInt8]? {
    let page = try store.scan(
      Self.table, partition: nil, keys: after.map { KeyRange.all.after($0) } ?? .all,
      limit: DenialLimits.perCommand)
    for document in page.elements {
      let count = try DenialCount(encoded: document.value)
      guard Self.isOver(count, now: store.recordedTime) else { continue }
      try write(count)
      try store.delete(Self.table, key: document.key)
    }
    return page.hasMore ? page.elements.last?.key : nil
  }

  private func write(_ count: DenialCount) throws {
    guard count.further > 0 else { return }
    try append(
      Denied(
        method: count.method, rule: count.rule, further: count.further, since: count.since,
        last: count.last),
      count.author, count.mission, store)
  }

  /// Also when the clock was set back: a period does not last longer than it should.
  private static func isOver(_ count: DenialCount, now: Int64) -> Bool {
    let age = now.subtractingReportingOverflow(count.since.microseconds)
    return age.overflow || age.partialValue < 0 || age.partialValue >= DenialLimits.period
  }

  private static func key(_ refusal: Refusal) -> [UInt8] {
    Array(SHA256.hash(data: Array(refusal.rule.utf8) + [0] + Array(refusal.peer.utf8)))
  }
}

extension UInt32 {
  func addingSaturated(_ other: UInt32) -> UInt32 {
    let sum = addingReportingOverflow(other)
    return sum.overflow ? .max : sum.partialValue
  }
}

extension String {
  /// At most so many bytes, cut between characters.
  fileprivate func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var kept = ""
    for character in self {
      guard kept.utf8.count + character.utf8.count <= limit else { break }
      kept.append(character)
    }
    return kept
  }
}
