internal import Casework
internal import ManifestCommands
internal import RepatriationSchema
internal import Wire

/// Bytes as lines of a machine-readable zone, and as what comes on standard input of a registration.
///
/// The first byte chooses: even lines that can only be machine-readable, odd any registration.
enum ZoneOracle {
  private static let day = CalendarDate("2026-01-21") ?? CalendarDate()
  private static let failures: Set<String> = [
    "number", "birth-date", "expiry", "optional", "composite",
  ]

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first,
      let text = String(validating: input.dropFirst(), as: UTF8.self)
    else { return }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    if lines.count <= 4 { try checkZone(lines) }
    guard let read = try? RegisterInput(text, isMRZ: choice & 1 == 0, day: day) else { return }
    try require(read.records.count <= lines.count + 1, "more records than lines")
    for record in read.records {
      try require(record.line > 0, "a record on no line")
      guard case .success(let request) = record.content else { continue }
      guard let bytes = try? request.encodedBytes() else {
        // Of JSON the service says what is too long; a scanned line never is.
        try require(record.zone.isEmpty, "a scanned registration cannot be sent")
        continue
      }
      try require(
        (try? RegisterRequest(encoded: bytes)) == request, "a registration is sent as another")
    }
  }

  /// A zone is of one of three shapes, keeps what it could not check, and is read the same in any dress.
  private static func checkZone(_ lines: [String]) throws(FuzzFinding) {
    guard let zone = try? MachineReadableZone(lines: lines) else { return }
    let shapes = [[44, 44], [36, 36], [30, 30, 30]]
    let blanks: Set<Character> = [" ", "\t", "\n", "\r", "\r\n"]
    let bare = lines.map { line in
      String(line.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
    }
    try require(shapes.contains(bare.map(\.utf8.count)), "a zone of another shape is read")
    try require(Set(zone.failures).isSubset(of: failures), "an unknown check failed")
    try require(
      (try? MachineReadableZone(lines: bare.map { " " + $0 + " " })) == zone,
      "blanks around a line change what it says")
    let texts = [zone.number, zone.primaryIdentifier, zone.secondaryIdentifier, zone.optionalData]
    try require(
      texts.allSatisfy { $0.utf8.count <= bare.joined().utf8.count }, "a field beyond its lines")
  }
}
