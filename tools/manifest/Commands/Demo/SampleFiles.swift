internal import Foundation
internal import ServiceKit

/// Where the sample files are: a folder with `samples/` and `policies/` in it.
///
/// Looked for in this order, so that an installed program, one in a build folder and one that
/// `swift run` starts all find them:
/// 1. the folder that `--samples` names;
/// 2. `../share/homeward` beside the folder of the program, as installed;
/// 3. `Services` in a folder above the program, as in `.build/debug/manifest`;
/// 4. `Services` in the working directory or above it.
struct SampleFiles: Sendable {
  /// Folders that are gone up at most.
  private static let maximumDepth = 8
  private static let arrivalsName = "samples/arrivals-2026-01.csv"
  private static let departuresName = "samples/departures-2026-01.csv"
  private static let policyName = "policies/khm-idn-2026-01.json"
  private static let matchingName = "matching"

  let arrivals: String
  let departures: String
  let policy: String
  /// How people are compared.
  let matching: String

  /// - Throws: `CommandFailure` naming the places that were looked at.
  init(
    folder: String?, arrivals: String?, departures: String?, policy: String?,
    programDirectory: String, workingDirectory: String
  ) throws {
    let root = try Self.root(
      folder, programDirectory: programDirectory, workingDirectory: workingDirectory)
    self.arrivals = arrivals ?? "\(root)/\(Self.arrivalsName)"
    self.departures = departures ?? "\(root)/\(Self.departuresName)"
    self.policy = policy ?? "\(root)/\(Self.policyName)"
    matching = "\(root)/\(Self.matchingName)"
  }

  private static func root(
    _ folder: String?, programDirectory: String, workingDirectory: String
  ) throws -> String {
    if let folder {
      guard isRoot(folder) else {
        throw CommandFailure("\(folder) has no samples/ and policies/ with the sample files.")
      }
      return folder
    }
    let installed =
      (programDirectory as NSString).deletingLastPathComponent + "/share/homeward"
    let candidates =
      [installed]
      + above(programDirectory).map { "\($0)/Services" }
      + above(workingDirectory).map { "\($0)/Services" }
    if let found = candidates.first(where: isRoot) { return found }
    throw CommandFailure(
      "The sample files are not found. Looked in \(installed) and in "
        + "'Services' above \(programDirectory) and above \(workingDirectory). "
        + "Name the folder that holds samples/ and policies/ with --samples.")
  }

  private static func isRoot(_ folder: String) -> Bool {
    [arrivalsName, departuresName, policyName].allSatisfy {
      BoundedFile.exists("\(folder)/\($0)")
    }
  }

  private static func above(_ directory: String) -> [String] {
    var result: [String] = []
    var current = directory
    while result.count < maximumDepth, !current.isEmpty {
      result.append(current == "/" ? "" : current)
      if current == "/" { break }
      current = (current as NSString).deletingLastPathComponent
    }
    return result
  }
}
