internal import Foundation
internal import ManifestDocuments
internal import ServiceKit

/// How carriers want their lists: a rule for each airline, and one for all others.
struct CarrierRulesFile: Sendable {
  private struct Content: Decodable {
    var `default`: CarrierRule?
    var carriers: [String: CarrierRule]?
  }

  private static let maximumBytes = 1 << 20

  private let standard: CarrierRule
  private let carriers: [String: CarrierRule]

  /// The standard rule for every carrier.
  init() {
    standard = .standard
    carriers = [:]
  }

  /// - Throws: `CommandFailure` naming the file and what is wrong in it.
  init(path: String) throws {
    do {
      let bytes = try BoundedFile.read(path, maximumBytes: Self.maximumBytes)
      let content = try JSONDecoder().decode(Content.self, from: Data(bytes))
      standard = content.default ?? .standard
      carriers = content.carriers ?? [:]
      for (name, rule) in [("default", standard)] + carriers.sorted(by: { $0.key < $1.key }) {
        if let problem = rule.problem { throw CommandFailure("\(path): '\(name)': \(problem).") }
      }
    } catch let error as ServiceKitError {
      throw CommandFailure("The carrier rules cannot be read: \(error.words)")
    } catch let error as DecodingError {
      throw CommandFailure("\(path): not the form of carrier rules: \(Self.words(error))")
    }
  }

  /// - Parameter carrier: airline designator, such as `Q9`.
  func rule(for carrier: String) -> CarrierRule { carriers[carrier] ?? standard }

  private static func words(_ error: DecodingError) -> String {
    let context: DecodingError.Context =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: DecodingError.Context(codingPath: [], debugDescription: "")
      }
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? "see 'manifest help print'" : "'\(path)'; see 'manifest help print'"
  }
}
