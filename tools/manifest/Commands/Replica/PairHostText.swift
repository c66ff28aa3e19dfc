internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// A pair of hosts for people.
enum PairHostText {
  static func text(_ status: ReplicaStatus, at host: HostPort) -> String {
    var table = TextTable([.text(""), .flexible("\(host)")])
    table.add(["role", role(status)])
    table.add(["event", PlainText.number(status.place.log.sequence)])
    table.add(["epoch", PlainText.number(status.place.log.epoch)])
    if status.role == .primary {
      table.add(["acknowledged", acknowledged(status)])
      for standby in status.standbys {
        table.add(["standby", Self.standby(standby)])
      }
      if status.standbys.isEmpty { table.add(["standby", "none"]) }
    } else if !status.primary.isEmpty {
      table.add(["primary", primary(status)])
      table.add(["behind", behind(status)])
    }
    for alarm in status.alarms { table.add(["ALARM", alarm]) }
    return table.text()
  }

  private static func role(_ status: ReplicaStatus) -> String {
    switch status.role {
    case .primary: "primary"
    case .standby: status.filling ? "standby, first fill under way: cannot take over" : "standby"
    case .fenced:
      status.fencedBy > 0
        ? "REPLACED by another host: records nothing"
        : "STOPPED, its data is older than its standby's: records nothing"
    case .quarantined: "QUARANTINED behind event \(PlainText.number(status.lastCommon))"
    default: "unknown"
    }
  }

  private static func acknowledged(_ status: ReplicaStatus) -> String {
    guard let since = status.degradedSince else {
      return status.durability == 2 ? "on two hosts" : "on this host alone"
    }
    return "on this host ALONE since \(PlainText.moment(since, offsetSeconds: 0))"
  }

  private static func standby(_ standby: StandbyState) -> String {
    let connection = standby.connected ? "connected" : "NOT connected"
    let lag = PlainText.count(standby.lagEvents, "event behind", "events behind")
    return "\(standby.identity), \(connection), \(lag)"
  }

  private static func primary(_ status: ReplicaStatus) -> String {
    guard !status.connected else { return "\(status.primary), connected" }
    guard let heard = status.primaryHeardAt else { return "\(status.primary), NOT connected" }
    return
      "\(status.primary), NOT connected, last heard of "
      + PlainText.moment(heard, offsetSeconds: 0)
  }

  private static func behind(_ status: ReplicaStatus) -> String {
    guard status.lagEvents > 0 || status.lagSeconds > 0 else { return "nothing" }
    return PlainText.count(status.lagEvents, "event", "events")
      + ", for \(status.lagSeconds) s"
  }

  static func text(_ reply: ReofferReply) -> String {
    var lines = [
      "Behind event \(PlainText.number(reply.lastCommon)), the last common one: "
        + PlainText.count(reply.events, "event", "events") + ".",
      "\(PlainText.number(reply.recorded)) recorded, \(PlainText.number(reply.known)) known already",
    ]
    guard reply.undecidedCount > 0 else { return lines.joined(separator: "\n") }
    lines.append(
      "\(PlainText.count(reply.undecidedCount, "record is", "records are")) left to decide:")
    var table = TextTable([
      .number("event"), .text("recorded"), .flexible("what"), .flexible("why not"),
    ])
    for record in reply.undecided {
      let person = record.person.map { " of \($0)" } ?? ""
      table.add([
        "\(record.sequence)",
        String(PlainText.moment(record.recordedAt, offsetSeconds: 0).prefix(16)),
        "\(record.kind)\(person), id \(record.event)", record.reason,
      ])
    }
    lines.append(table.text())
    return lines.joined(separator: "\n")
  }
}
