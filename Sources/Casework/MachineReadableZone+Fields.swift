internal import RepatriationSchema
internal import Wire

extension MachineReadableZone {
  /// The field in which a character stands.
  ///
  /// - Parameters:
  ///   - line: from 0.
  ///   - column: from 0.
  static func field(line: Int, column: Int, in format: Format) -> String {
    switch (format, line) {
    case (.td1, 0): name(column, [(2, "document-code"), (5, "issuer"), (15, "number")], "optional")
    case (.td1, 1):
      name(
        column,
        [
          (7, "birth-date"), (8, "sex"), (15, "expiry"), (18, "nationality"), (29, "optional"),
        ], "composite")
    case (.td1, _): "name"
    case (_, 0): name(column, [(2, "document-code"), (5, "issuer")], "name")
    default:
      name(
        column,
        [
          (10, "number"), (13, "nationality"), (20, "birth-date"), (21, "sex"), (28, "expiry"),
          (format == .td3 ? 43 : 35, "optional"),
        ], "composite")
    }
  }

  private static func name(
    _ column: Int, _ ends: [(end: Int, field: String)], _ rest: String
  ) -> String {
    ends.first { column < $0.end }?.field ?? rest
  }

  /// The format that lines of these lengths come nearest to; `nil` for another number of lines.
  static func likelyFormat(lengths: [Int]) -> Format? {
    switch lengths.count {
    case 3: .td1
    case 2: lengths.reduce(0, +) <= 80 ? .td2 : .td3
    default: nil
    }
  }

  /// Characters in each line of the format.
  static func length(of format: Format) -> Int {
    switch format {
    case .td1: 30
    case .td2: 36
    case .td3: 44
    }
  }
}
