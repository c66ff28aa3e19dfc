internal import RepatriationSchema
internal import Wire

/// People who may be the one at the desk, as a desk compares them.
enum CandidateText {
  static func lines(_ candidates: [Candidate], for form: RegistrationForm) -> [String] {
    var lines = [
      "\(PlainText.count(candidates.count, "person", "people")) on file may be the one at the desk:",
      "    at the desk: \(name(form[.fullName], form[.nativeName])), born "
        + (form[.born].isEmpty ? "not known" : form[.born]),
      "",
    ]
    for (index, candidate) in candidates.enumerated() {
      let hit = candidate.hit
      let evidence = candidate.evidence.map { "\(words($0.field)) \($0.agreement)" }
      lines.append("\(index + 1)  \(name(hit.fullName, hit.nativeName))")
      lines.append(
        "     born \(hit.born.isUnknown ? "not known" : "\(hit.born)"), "
          + "\(FormWords.sex(hit.sex).isEmpty ? "sex not known" : FormWords.sex(hit.sex)), "
          + "received \(hit.receivedAt.calendarDate()), \(CaseWords.text(hit.state))"
          + (hit.queueToken.isEmpty ? "" : ", token \(hit.queueToken)")
          + (candidate.zone == .same ? ", SURELY THE SAME" : ""))
      lines.append("     \(evidence.joined(separator: "; "))")
    }
    return lines
  }

  private static func words(_ field: String) -> String {
    field.replacing("-", with: " ")
  }

  private static func name(_ full: String, _ native: String) -> String {
    let names = [full, native].filter { !$0.isEmpty }
    return names.isEmpty ? "without a name" : names.joined(separator: "  ")
  }
}
