internal import Foundation

/// Where the running program lies.
enum ProgramLocation {
  /// The directory of the running executable, with symbolic links followed, so that
  /// `bin/manifest` as a link still finds its neighbours.
  static func directory() -> String {
    let files = FileManager.default
    // Linux says it exactly, whatever name the program was started under.
    if let path = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      return (path as NSString).deletingLastPathComponent
    }
    let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? "."
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return (resolved as NSString).deletingLastPathComponent
  }
}
