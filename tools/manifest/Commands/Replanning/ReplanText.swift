internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// Replanning and explanations as text on a terminal.
enum ReplanText {
  /// Most people named on a screen; all of them are in the JSON.
  static let named = 60

  static func text(
    _ reply: ReplanReply, offsetSeconds: Int, named: Int = ReplanText.named
  ) -> String {
    let moment = PlainText.moment(reply.plan.asOf, offsetSeconds: offsetSeconds)
    var lines = [
      "\(reply.plan.mission), planned again as of \(moment) from version \(reply.fromVersion)"
    ]
    lines += difference(reply.difference, named)
    for list in reply.revised {
      lines += TextWidth.wrapped(
        "\(list.manifest) is proposed: \(reply.published ? "is now" : "would become") revision "
          + "\(list.revision), \(PlainText.number(list.added)) on and "
          + "\(PlainText.number(list.removed)) off."
          + (reply.published ? " Send it again: manifest export \(list.manifest)." : ""),
        width: TextTable.width)
    }
    if reply.plan.unchanged {
      lines.append("The published plan stays as it is: nothing was written.")
    } else if reply.published {
      lines.append("Published as version \(reply.plan.planVersion).")
    } else {
      lines.append(
        "Not published. To do so: --publish --over \(reply.fromVersion), with the same moment.")
    }
    return lines.joined(separator: "\n")
  }

  static func text(_ reply: WhatIfReply, named: Int = ReplanText.named) -> String {
    var lines = ["Tried on a copy of version \(reply.planVersion); nothing was written."]
    if reply.alreadyMoved > 0 {
      lines.append(
        "Facts or decisions changed after that plan: replanning alone would change the place of "
          + "\(PlainText.count(reply.alreadyMoved, "person", "people")), which is not shown here.")
    }
    return (lines + difference(reply.difference, named)).joined(separator: "\n")
  }

  static func text(_ reply: DirectReply, named: Int = ReplanText.named) -> String {
    let directive = reply.directive
    var lines = [
      reply.lifted ? "Lifted: \(words(directive))." : "Decided: \(words(directive))."
    ]
    if reply.repeated { lines.append("It was recorded before.") }
    if let cents = reply.priceCents {
      lines += TextWidth.wrapped(
        "Price, computed by planning again: with it the whole plan costs \(signed(cents)).",
        width: TextTable.width)
      lines += difference(reply.difference, named)
    }
    lines.append("The published plan changes with the next 'plan' or 'replan --publish'.")
    return lines.joined(separator: "\n")
  }

  static func text(_ reply: DirectivesReply) -> String {
    guard !reply.directives.isEmpty else { return "Nothing is pinned, forbidden or frozen." }
    var table = TextTable([
      .text("departure"), .text("decision"), .text("person"), .flexible("by"),
    ])
    for directive in reply.directives {
      table.add([
        directive.departure, decision(directive.kind),
        directive.kind == .freeze ? "" : "\(directive.person)", author(directive.author),
      ])
    }
    return table.text()
  }

  static func text(_ account: DepartureAccount) -> String { sentences(account.sentences) }

  static func text(_ account: PlanAccount, offsetSeconds: Int) -> String {
    var lines = [
      "Plan version \(account.planVersion), as of "
        + PlainText.moment(account.asOf, offsetSeconds: offsetSeconds),
      sentences(account.sentences),
    ]
    if account.publishedCents != account.totalCents {
      lines += TextWidth.wrapped(
        "When it was published, its moves included, it cost "
          + "\(PlainText.dollars(account.publishedCents)).", width: TextTable.width)
    }
    return lines.joined(separator: "\n")
  }

  /// Departures of which the same is said stand together.
  static func text(_ account: PlaceAccountOfPerson) -> String {
    let departures = Set(account.verdicts.map(\.departure))
    var lines: [(departures: [String], words: String)] = []
    for sentence in account.sentences {
      let name = sentence.prefix { $0 != ":" }
      guard departures.contains(String(name)), name.count < sentence.count else {
        lines.append(([], sentence))
        continue
      }
      let words = String(sentence.dropFirst(name.count))
      if let last = lines.indices.last, lines[last].words == words, !lines[last].departures.isEmpty
      {
        lines[last].departures.append(String(name))
      } else {
        lines.append(([String(name)], words))
      }
    }
    return sentences(lines.map { $0.departures.joined(separator: ", ") + $0.words })
  }

  /// What a refused pin is told.
  static func text(_ conflict: DirectivesConflict) -> String {
    if conflict.directives.count == 1, let only = conflict.directives.first {
      return TextWidth.wrapped(
        "This cannot hold, whatever else is decided: \(words(only)). The party may not board there "
          + "now, or does not fit.", width: TextTable.width
      ).joined(separator: "\n")
    }
    return TextWidth.wrapped(
      "These cannot all hold, and without any one of them the others can: "
        + conflict.directives.map(words).joined(separator: "; ")
        + ". Lift one with 'manifest unpin' or 'manifest unfreeze'.", width: TextTable.width
    ).joined(separator: "\n")
  }

  // MARK: Parts

  private static func difference(_ difference: PlanDifference, _ named: Int) -> [String] {
    var lines: [String] = []
    if difference.moves.isEmpty {
      lines.append("Nobody's place changes.")
    } else {
      var table = TextTable([
        .text("person"), .text("from"), .text("to"), .flexible("why"),
      ])
      for move in difference.moves.prefix(named) {
        table.add([
          "\(move.person)", move.from.isEmpty ? "none" : move.from,
          move.to.isEmpty ? "none" : move.to, why(move),
        ])
      }
      lines.append(table.text())
      let all = difference.moves.count
      if all > named { lines.append("\(PlainText.number(all - named)) more: see --json.") }
    }
    let cost = difference.costAfterCents &- difference.costBeforeCents
    if !difference.moves.isEmpty || cost != 0 {
      lines += counts(difference, cost)
    }
    for directive in difference.ended {
      lines.append("No longer planned, so without effect: \(words(directive)).")
    }
    return lines
  }

  private static func counts(_ difference: PlanDifference, _ cost: Int64) -> [String] {
    TextWidth.wrapped(
      "\(PlainText.number(difference.moved)) moved, \(PlainText.number(difference.lost)) without a "
        + "departure now, \(PlainText.number(difference.gained)) gained one; "
        + "\(PlainText.number(difference.displaced)) displaced by the changes themselves, "
        + "\(PlainText.number(difference.others)) moved for others. The plan costs "
        + "\(signed(cost)).", width: TextTable.width)
  }

  private static func why(_ move: PlanMove) -> String {
    let cause =
      switch move.cause {
      case .displaced: "place lost"
      case .other: "for others"
      default: "changed"
      }
    let missing = move.missing.map(ManifestWords.ruleCode).joined(separator: " ")
    return missing.isEmpty ? cause : "\(cause); awaits \(missing)"
  }

  private static func words(_ directive: PlanDirective) -> String {
    switch directive.kind {
    case .pin: "\(directive.person) pinned to \(directive.departure)"
    case .freeze: "the list of \(directive.departure) frozen"
    default: "\(directive.person) kept off \(directive.departure)"
    }
  }

  private static func decision(_ kind: DirectiveKind) -> String {
    switch kind {
    case .pin: "pinned"
    case .freeze: "frozen"
    default: "forbidden"
    }
  }

  private static func author(_ uri: String) -> String {
    TextWidth.safe(String(uri.split(separator: "/").last ?? ""))
  }

  /// Dollars with their sign.
  private static func signed(_ cents: Int64) -> String {
    if cents == 0 { return "no more and no less" }
    return cents < 0
      ? "\(PlainText.dollars(Int64(clamping: cents.magnitude))) less"
      : "\(PlainText.dollars(cents)) more"
  }

  private static func sentences(_ sentences: [String]) -> String {
    sentences.flatMap { TextWidth.wrapped(TextWidth.safe($0), width: TextTable.width) }
      .joined(separator: "\n")
  }
}
