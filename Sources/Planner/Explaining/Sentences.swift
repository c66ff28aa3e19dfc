package import PlanModel

/// Every explanation in plain sentences, the headline first. A keep-apart is only ever "a safeguarding
/// rule".
package struct Sentences {
  private let problem: Problem
  private let name: (PersonID) -> String

  /// - Parameter name: How a person is called; ids unless the caller may show names.
  package init(
    _ problem: Problem, name: @escaping (PersonID) -> String = { $0.description }
  ) {
    self.problem = problem
    self.name = name
  }

  // MARK: People

  package func sentences(_ explanation: Explanation) -> [String] {
    var sentences = explanation.reasons.map(sentence)
    if explanation.departure != nil && !explanation.missing.isEmpty {
      sentences.append(
        "Still missing, and expected in time: \(Self.words(explanation.missing)).")
    }
    if explanation.people > 1 {
      sentences.append("The party of \(explanation.people) travels together.")
    }
    for directive in explanation.directives {
      switch directive {
      case .pin(_, let id): sentences.append("A planner pinned this party to \(id).")
      case .forbid(_, let id): sentences.append("A planner keeps this party off \(id).")
      case .lock: break
      }
    }
    sentences += explanation.verdicts.compactMap(sentence)
    sentences += explanation.changes.map(sentence)
    return sentences
  }

  private func sentence(_ reason: Reason) -> String {
    switch reason {
    case .listed(let departure): return "Listed on \(departure)."
    case .excluded(let codes): return "Not listed: \(Self.words(codes))."
    case .unfit(let obstacles): return "Not listed: \(Self.words(obstacles))."
    case .noDeparture(let codes):
      if codes.isEmpty { return "Not listed: there is no departure." }
      return "Not listed: no departure suits: \(Self.words(codes))."
    case .notReady(let gates, let ready, let first):
      let items = gates.map { gate in
        Self.words(gate.code) + (gate.minute.map { ", expected \(day($0))" } ?? "")
      }
      var text = "Not listed: not ready"
      if !items.isEmpty { text += ": " + items.joined(separator: "; ") }
      if let ready { text += ". Ready \(day(ready))" }
      if let first {
        text += "; the first departure it can make is \(first)"
      } else if ready != nil {
        text += "; no departure so far is late enough"
      }
      return text + "."
    case .outbid(let departures, let obstacles, let cheapest):
      var text = "Not listed: could travel on \(Self.count(Int64(departures), "departure"))"
      if !obstacles.isEmpty { text += ", but \(Self.words(obstacles))" }
      if let cheapest {
        text += ". Every place costs the others more, the least on \(cheapest)"
      }
      return text + "."
    }
  }

  /// `in 3 days`, counted from the moment of the plan, rounded up.
  private func day(_ minute: Int64) -> String {
    let days = (max(0, minute - problem.asOfMinute) + 1_439) / 1_440
    return days == 0 ? "now" : "in \(Self.count(days, "day"))"
  }

  private func sentence(_ verdict: DepartureVerdict) -> String? {
    let id = verdict.departure
    switch verdict.standing {
    case .used: return nil
    case .forbidden: return "\(id): kept off by a planner."
    case .excluded:
      var text = Self.words(verdict.codes)
      if let days = verdict.daysLate { text += " (\(Self.count(days, "day")) too late)" }
      return "\(id): not possible: \(text)."
    case .blocked, .available:
      var text = "\(id): possible"
      if verdict.standing == .blocked { text += ", but \(Self.words(verdict.obstacles))" }
      guard let swap = verdict.swap else { return text + "." }
      return text + "; " + words(swap) + "."
    }
  }

  private func words(_ swap: Swap) -> String {
    var text = "taking a place there costs \(Self.signed(swap.totalCents)) in total"
    text += " (waiting \(Self.signed(swap.waitingCents)), money \(Self.signed(swap.moneyCents)))"
    if !swap.isExact { text += ", by the cheapest way found" }
    if swap.moves.isEmpty { return text }
    let moves = swap.moves.map { move in
      "\(move.people.map(name).joined(separator: ", ")) from \(move.from) to "
        + (move.to?.text ?? "no departure")
    }
    return text + "; it moves " + moves.joined(separator: " and ")
  }

  private func sentence(_ change: ComputedChange) -> String {
    let id = change.departure
    let what =
      switch change.change {
      case .clearances(let codes):
        codes.isEmpty
          ? "were everything ready before the cut-off of \(id)"
          : "were this granted before the cut-off of \(id): \(Self.words(codes))"
      case .readyEarlier(let days): "were everything ready \(Self.count(days, "day")) earlier"
      case .morePlaces(let kind): "with more \(Self.noun(kind)) on \(id)"
      case .charterOpened: "were charter \(id) opened"
      case .lockReleased: "were the lock of \(id) released"
      case .lifted(.pin): "without the pin to \(id)"
      case .lifted: "were \(id) not forbidden"
      }
    let result = change.placedOn.map { "listed on \($0)" } ?? "still not listed"
    var text = "Computed: \(what), \(result); the whole plan costs "
    text += Self.signed(change.costChangeCents)
    if change.othersMoved > 0 {
      text += ", and \(change.othersMoved) other"
      text += change.othersMoved == 1 ? " person moves" : " people move"
    }
    return text + "."
  }

  // MARK: Departures

  package func sentences(_ explanation: DepartureExplanation) -> [String] {
    let id = explanation.departure
    if !explanation.isOpen { return ["\(id): a charter that nobody is on; it is not opened."] }
    let places = explanation.places.map { "\($0.used) of \($0.limit) \(Self.noun($0.kind))" }
    var sentences = ["\(id): \(places.joined(separator: ", "))."]
    if explanation.isLocked { sentences.append("The list is locked.") }
    if explanation.reserve > 0 {
      sentences.append("Kept free: \(Self.count(Int64(explanation.reserve), "seat")).")
    }
    if explanation.expectedPeople > 0 {
      sentences.append(
        "Clearances are only expected for \(explanation.expectedPeople) of "
          + "\(explanation.people) people.")
    }
    let binding = explanation.places.filter { $0.used >= $0.limit }.map { Self.noun($0.kind) }
    sentences.append(
      binding.isEmpty
        ? "Places of every kind are left."
        : "Nothing is left of: \(binding.joined(separator: ", ")).")
    for place in explanation.places {
      guard let cents = place.oneMoreCents else { continue }
      sentences.append(
        "Computed: one more of its \(Self.noun(place.kind)) saves the plan "
          + "\(Self.amount(cents)).")
    }
    return sentences
  }

  // MARK: Plans

  package func sentences(_ explanation: PlanExplanation) -> [String] {
    let cost = explanation.cost
    let parts: [(String, Int64)] = [
      ("waiting", cost.waiting), ("no departure", cost.noDeparture), ("seats", cost.seats),
      ("preference", cost.preference), ("expectation", cost.expectation), ("moves", cost.moves),
      ("opening", cost.opening), ("escorts", cost.escorts), ("shelter", cost.shelter),
      ("onward", cost.onward), ("splits", cost.splits),
    ]
    let shown = parts.filter { $0.1 != 0 }.map { "\($0.0) \(Self.amount($0.1))" }
    var sentences = [
      "Listed: \(explanation.listedPeople) of \(explanation.people) people.",
      "The plan costs \(Self.amount(cost.total))"
        + (shown.isEmpty ? "." : ": \(shown.joined(separator: ", "))."),
    ]
    if let bound = explanation.bound, let gap = explanation.gapPartsPerMillion {
      var text = "No plan costs less than \(Self.amount(bound)); this one is \(percent(gap)) above"
      if let above = explanation.gapAboveUnavoidable {
        text += ", \(percent(above)) of what can be avoided"
      }
      sentences.append(text + ".")
    }
    sentences.append(
      "Against the published plan: \(explanation.movedPeople) moved, "
        + "\(explanation.lostPeople) lost their departure, \(explanation.gainedPeople) gained one.")
    if let wait = explanation.oldestUnlisted {
      sentences.append("Longest wait without a departure: \(Self.count(wait.days, "day")).")
    }
    if let wait = explanation.oldest {
      sentences.append("Longest wait of all: \(Self.count(wait.days, "day")).")
    }
    if !explanation.inversions.isEmpty {
      sentences.append(
        "Passed over for somebody less urgent: "
          + "\(explanation.inversions.count) \(explanation.inversions.count == 1 ? "party" : "parties")."
      )
    }
    return sentences
  }

  /// Millionths as percent with four digits.
  private func percent(_ partsPerMillion: Int64) -> String {
    let digits = String(partsPerMillion.magnitude % 10_000)
    let zeros = String(repeating: "0", count: 4 - digits.count)
    return (partsPerMillion < 0 ? "-" : "")
      + "\(partsPerMillion.magnitude / 10_000).\(zeros)\(digits) %"
  }

  // MARK: Differences

  /// What a replanning changed, one line per party.
  package func sentences(_ diff: Diff) -> [String] {
    var lines: [String] = []
    var index = 0
    while index < diff.moves.count {
      let first = diff.moves[index]
      var people: [PersonID] = []
      while index < diff.moves.count, diff.moves[index].party == first.party,
        diff.moves[index].from == first.from, diff.moves[index].to == first.to
      {
        people.append(diff.moves[index].person)
        index += 1
      }
      let from = first.from?.text ?? "no departure"
      let to = first.to?.text ?? "no departure"
      let names = people.map(name).joined(separator: ", ")
      lines.append(
        from == to
          ? "\(names): on \(to), with other clearances." : "\(names): from \(from) to \(to).")
    }
    for directive in diff.ended {
      lines.append("What a planner decided about \(directive.departure) ended with it.")
    }
    lines.append(
      "The plan costs \(Self.signed(diff.costAfter.total - diff.costBefore.total)); "
        + "\(diff.displacedPeople) displaced, \(diff.othersMoved) others moved, "
        + "\(diff.lost.count) without a departure now, \(diff.gained.count) gained one.")
    return lines
  }

  // MARK: Directives

  package func sentence(_ price: DirectivePrice) -> String {
    let what =
      switch price.directive {
      case .pin(let person, let id): "pinning \(name(person)) to \(id)"
      case .forbid(let person, let id): "keeping \(name(person)) off \(id)"
      case .lock(let id): "locking \(id)"
      }
    return "Computed: \(what) costs \(Self.signed(price.cents)) in total."
  }

  /// Pins that cannot hold together. Every such set is told in the same words, whichever rule it
  /// breaks.
  package func sentence(conflict directives: [Directive]) -> String {
    let all = directives.map { directive in
      switch directive {
      case .pin(let person, let id): "\(name(person)) pinned to \(id)"
      case .forbid(let person, let id): "\(name(person)) kept off \(id)"
      case .lock(let id): "\(id) locked"
      }
    }
    return "These cannot all hold, and without any one of them the others can: "
      + all.joined(separator: "; ") + "."
  }
}
