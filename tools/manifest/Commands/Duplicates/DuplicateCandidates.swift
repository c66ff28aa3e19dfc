internal import RepatriationSchema
internal import Wire

/// Who somebody at the desk may already be, asked before anything is saved.
///
/// ```swift
/// let found = try await environment.withDuplicates(settings) { duplicates, _, _ in
///   try await DuplicateCandidates.find(for: registration, using: duplicates)
/// }
/// if !found.isEmpty { environment.print(found.text) }
/// // The officer looked and says that it is somebody else:
/// request.distinctFrom = found.persons
/// ```
struct DuplicateCandidates: Sendable {
  /// The likeliest first.
  let candidates: [Candidate]

  private static let usualLimit: UInt16 = 5

  /// Asks intake whom a registration may be. It needs an id, and whatever is known so far.
  static func find(
    for registration: Registration, using client: DuplicatesClient, limit: UInt16 = usualLimit
  ) async throws -> DuplicateCandidates {
    let reply = try await client.candidates(
      CandidatesRequest(registration: registration, limit: limit))
    return DuplicateCandidates(candidates: reply.candidates)
  }

  var isEmpty: Bool { candidates.isEmpty }

  /// The files, in the order in which they are numbered in ``text``.
  var persons: [ID<PersonFile>] { candidates.map(\.hit.person) }

  /// Numbered, with what tells each from others; at most 80 columns wide.
  var text: String {
    guard !isEmpty else { return "Nobody here is like this person." }
    var table = TextTable([.number(""), .flexible(""), .text(""), .flexible("")])
    for (index, candidate) in candidates.enumerated() {
      let hit = candidate.hit
      table.add([
        "\(index + 1)", PairText.name(hit), hit.born.isUnknown ? "" : "\(hit.born)",
        "\(PairText.likelihood(candidate.zone, candidate.weight)), \(CaseWords.text(hit.state))",
      ])
      table.add(["", PairText.agreeing(candidate.evidence), "", hit.queueToken])
    }
    return "May be here already:\n" + table.text(indent: 2)
  }
}
