internal import Foundation

/// Where the programs of this build are.
package enum Executables {
  /// The folder that holds the test bundle and, beside it, every executable of the package.
  package static var directory: String {
    let arguments = ProcessInfo.processInfo.arguments
    var path = URL(fileURLWithPath: arguments.first ?? "").resolvingSymlinksInPath()
    // The bundle is passed as an argument when a helper program runs the tests.
    if let bundle = arguments.first(where: { $0.hasSuffix(".xctest") }) {
      path = URL(fileURLWithPath: bundle).resolvingSymlinksInPath()
    }
    return path.deletingLastPathComponent().path
  }

  package static func path(_ name: String) -> String { directory + "/" + name }

  /// The root of the sources, for sample data.
  package static var packageRoot: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  package static func sample(_ name: String) -> String {
    packageRoot + "/Services/samples/" + name
  }

  package static var policy: String {
    packageRoot + "/Services/policies/khm-idn-2026-01.json"
  }

  /// How people are compared.
  package static var matching: String { packageRoot + "/Services/matching" }
}
