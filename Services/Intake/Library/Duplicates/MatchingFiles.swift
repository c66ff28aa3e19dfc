internal import Foundation
package import Matching
internal import ServiceKit

/// The files that say how people are compared: policy, not code.
package enum MatchingFiles {
  static let mapping = "person.mapping.json"
  static let model = "person.model.json"

  /// Largest file that is read.
  private static let maximumBytes = 1 << 20

  /// Reads the mapping and the model from a directory.
  ///
  /// - Throws: `ServiceKitError` naming the file and what is wrong with it.
  package static func load(directory: String) throws -> Matcher {
    let fields: MatchMapping = try read(directory + "/" + mapping)
    let weights: MatchModel = try read(directory + "/" + model)
    do {
      return try Matcher(mapping: fields, model: weights)
    } catch {
      throw ServiceKitError(
        .configuration, "\(directory): \(model) and \(mapping) do not fit: \(error)")
    }
  }

  private static func read<Value: Decodable>(_ path: String) throws -> Value {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw ServiceKitError(.configuration, "\(path) cannot be read")
    }
    guard data.count <= maximumBytes else {
      throw ServiceKitError(.configuration, "\(path) has more than \(maximumBytes) bytes")
    }
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch {
      throw ServiceKitError(.configuration, "\(path) is not what it should be: \(error)")
    }
  }
}
