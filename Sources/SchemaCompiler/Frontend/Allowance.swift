internal import SchemaModel

/// What one `@allow` silences.
struct Allowance {
  var rule: DiagnosticRule
  var location: SourceLocation
  /// Takes the annotation out.
  var removal: FixIt
  var isUsed = false
}

extension Resolver {
  /// Words and bytes that a reason has at least; "legacy" says nothing to the next reader.
  static let shortestReason = (words: 3, bytes: 12)
  /// Bytes of a reason.
  private static let longestReason = 200

  /// Notes `@allow("rule-id", "reason")`, which has two arguments.
  ///
  /// - Parameter first: how many allowances were noted before those of this member.
  mutating func note(allowance annotation: ParsedAnnotation, first: Int) {
    let (id, reason) = (annotation.arguments[0], annotation.arguments[1])
    guard let rule = DiagnosticRule(rawValue: id.text), rule.category == .advice else {
      reportRule(id)
      return
    }
    let words = reason.text.split(separator: " ").count
    let bytes = reason.text.utf8.count
    guard words >= Self.shortestReason.words, bytes >= Self.shortestReason.bytes,
      bytes <= Self.longestReason
    else {
      sink.report(
        .allowReason,
        "a reason has at least \(Self.shortestReason.words) words and at most "
          + "\(Self.longestReason) bytes; say why `\(id.text)` does not hold here",
        at: reason.location)
      return
    }
    guard !allowances[first...].contains(where: { $0.rule == rule }) else {
      sink.report(
        .annotationDuplicate, "`@allow` of `\(id.text)` stands here twice; remove one",
        at: annotation.name.location, fix: annotation.removal)
      return
    }
    allowancesInForce.append(allowances.count)
    allowances.append(
      Allowance(rule: rule, location: annotation.name.location, removal: annotation.removal))
  }

  private mutating func reportRule(_ id: ParsedName) {
    let advice = DiagnosticRule.allCases.filter { $0.category == .advice }.map(\.rawValue)
    if DiagnosticRule(rawValue: id.text) != nil {
      sink.report(
        .allowRule, "`\(id.text)` is no matter of advice; put right what it reports",
        at: id.location)
      return
    }
    let closest = suggestions.closest(to: id.text, among: advice)
    var end = id.location
    end.column += id.text.unicodeScalars.count + 2
    sink.report(
      .allowRule, "there is no rule `\(id.text)`", at: id.location,
      suggestion: closest.map { "did you mean `\($0)`?" }
        ?? "`schemac rules` lists them; only advice can be allowed",
      fix: closest.map { FixIt(from: id.location, to: end, "\"\($0)\"") })
  }

  /// Reports advice, unless an `@allow` in force silences it.
  mutating func advise(
    _ rule: DiagnosticRule, _ message: String, at location: SourceLocation,
    suggestion: String? = nil, fix: FixIt? = nil
  ) {
    // The member's own come last and are used up first.
    if let index = allowancesInForce.last(where: { allowances[$0].rule == rule }) {
      allowances[index].isUsed = true
      return
    }
    sink.report(rule, message, at: location, suggestion: suggestion, fix: fix)
  }

  mutating func reportUnusedAllowances() {
    for allowance in allowances where !allowance.isUsed {
      sink.report(
        .allowUnused,
        "nothing here breaks `\(allowance.rule.rawValue)`, or an `@allow` further in silences it; "
          + "remove it",
        at: allowance.location, fix: allowance.removal)
    }
  }
}
