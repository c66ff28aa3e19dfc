internal import RepatriationSchema
internal import Wire

/// How documents cancel each other.
extension PersonFile {
  /// How an identity is verified that nobody verified by itself.
  static let passportSeen = "passport-seen"

  /// Adds or replaces a document. Issuing an emergency travel document cancels every passport of the
  /// file, and one that resurfaces later stays cancelled (ICAO Doc 9303-8; nobody holds two valid ones).
  mutating func record(_ document: TravelDocument) {
    var incoming = document
    incoming.supersededBy = ""
    incoming.validityBefore = .unset
    let earlier = documents.firstIndex { $0.type == incoming.type && $0.number == incoming.number }
    if let earlier, documents[earlier].validity == .cancelled {
      Self.cancel(&incoming, by: documents[earlier].supersededBy)
    }
    if incoming.type == .passport, let etd = superseding(incoming) {
      Self.cancel(&incoming, by: etd.number)
    }
    if let earlier {
      documents[earlier] = incoming
    } else {
      documents.append(incoming)
    }
    guard incoming.type == .emergencyTravelDocument, incoming.validity != .cancelled else { return }
    for index in documents.indices {
      let other = documents[index]
      let isEarlierETD =
        other.type == .emergencyTravelDocument && other.number != incoming.number
      if isEarlierETD || other.type == .passport && Self.supersedes(incoming, other) {
        Self.cancel(&documents[index], by: incoming.number)
      }
    }
  }

  /// Takes out what was recorded by mistake; what it had cancelled is as it was before, unless something
  /// else cancels it too.
  ///
  /// - Returns: whether there was such a document.
  mutating func withdraw(_ number: String) -> Bool {
    guard !number.isEmpty, documents.contains(where: { $0.number == number }) else { return false }
    documents.removeAll { $0.number == number }
    for index in documents.indices where documents[index].supersededBy == number {
      documents[index].validity = documents[index].validityBefore
      documents[index].supersededBy = ""
      documents[index].validityBefore = .unset
    }
    for index in documents.indices {
      let document = documents[index]
      let other =
        document.type == .passport
        ? superseding(document)
        : documents.last {
          $0.type == .emergencyTravelDocument && document.type == .emergencyTravelDocument
            && $0.number != document.number && $0.validity != .cancelled
        }
      if let other { Self.cancel(&documents[index], by: other.number) }
    }
    if identity?.basis == Self.passportSeen, !documents.contains(where: \.isPassportSeen) {
      identity = nil
    }
    return true
  }

  private static func cancel(_ document: inout TravelDocument, by number: String) {
    guard document.validity != .cancelled else { return }
    document.validityBefore = document.validity
    document.validity = .cancelled
    document.supersededBy = number
  }

  private func superseding(_ passport: TravelDocument) -> TravelDocument? {
    documents.first { $0.type == .emergencyTravelDocument && Self.supersedes($0, passport) }
  }

  /// Whether an emergency travel document took the place of this passport. Many passports were taken
  /// before anybody wrote their number down, so one that resurfaces may look new: only a later date of
  /// issue shows that it is.
  private static func supersedes(_ etd: TravelDocument, _ passport: TravelDocument) -> Bool {
    if !etd.supersedes.isEmpty, etd.supersedes == passport.number { return true }
    guard let issued = passport.issued, let replaced = etd.issued else { return true }
    return issued <= replaced
  }
}
