internal import Foundation

/// The figures of a bench beside the bars they are held to.
public struct Report {
  private let cases: [BenchCase]
  private var figures: [String: Figure] = [:]

  /// - Parameter cases: the rows to print, whether they are measured or not.
  public init(_ cases: [BenchCase]) { self.cases = cases }

  /// Whether a figure for this case will be printed.
  public func wants(_ name: String) -> Bool { cases.contains { $0.name == name } }

  public mutating func record(_ name: String, peer: String, _ figure: Figure) {
    figures[Self.key(name, peer)] = figure
  }

  private static func key(_ name: String, _ peer: String) -> String { "\(name)\n\(peer)" }

  private func figure(_ row: BenchCase) -> Figure? { figures[Self.key(row.name, row.peer)] }

  private func holds(_ row: BenchCase) -> Bool {
    figure(row).map { $0.ratio >= row.atLeast } ?? false
  }

  /// Whether every case was measured and reaches its bar.
  public var allHold: Bool { cases.allSatisfy(holds) }

  /// One line of JSON for each case; one that was not measured has no values.
  public var jsonLines: [String] {
    cases.map { row in
      let figure = figure(row)
      let fields = [
        "\"bench\":\(Self.quoted(row.bench))", "\"case\":\(Self.quoted(row.name))",
        "\"peer\":\(Self.quoted(row.peer))", "\"value\":\(Self.number(figure?.value))",
        "\"peer_value\":\(Self.number(figure?.peerValue))", "\"unit\":\(Self.quoted(row.unit))",
        "\"ratio\":\(Self.number(figure?.ratio))", "\"at_least\":\(Self.number(row.atLeast))",
        "\"aim\":\(Self.number(row.aim))", "\"holds\":\(holds(row))",
      ]
      return "{" + fields.joined(separator: ",") + "}"
    }
  }

  /// A table of all cases.
  public var table: String {
    var rows = [["case", "peer", "ours", "peer's", "ratio", "at least", "aim", ""]]
    for row in cases {
      let figure = figure(row)
      let verdict =
        figure == nil ? "NOT MEASURED" : holds(row) ? "holds" : "DOES NOT HOLD"
      rows.append([
        row.name, row.peer, figure.map { "\(Self.short($0.value)) \(row.unit)" } ?? "-",
        figure.map { "\(Self.short($0.peerValue)) \(row.unit)" } ?? "-",
        figure.map { Self.short($0.ratio) } ?? "-", Self.short(row.atLeast), Self.short(row.aim),
        verdict,
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        let isText = column < 2 || column == row.count - 1
        return isText ? cell + padding : padding + cell
      }
      .joined(separator: "  ")
    }
    .joined(separator: "\n")
  }

  /// With about three digits.
  public static func short(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }

  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    return String(format: "%.6g", value)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..."\u{1F}": result += String(format: "\\u%04x", scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
