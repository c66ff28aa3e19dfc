internal import Foundation
internal import RepatriationSchema

/// What the file of a document is called. Nobody's name is in it.
enum DocumentFile {
  /// - Parameters:
  ///   - out: the path that was asked for; a provisional list gets `-PROVISIONAL` into its name.
  ///   - label: what tells the document from others of the revision; may be empty.
  ///   - directory: where a file without a path goes.
  static func path(
    _ manifest: Manifest, label: String = "", suffix: String, isProvisional: Bool, out: String?,
    in directory: String
  ) -> String {
    if let out { return isProvisional ? provisional(out) : out }
    // The id is the mission's own text: only what is safe in a name goes into one.
    let allowed = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let safe = String(
      manifest.id.unicodeScalars.map { allowed.contains($0) ? Character($0) : "_" })
    let parts =
      [safe, "r\(manifest.revision)", label, isProvisional ? "PROVISIONAL" : ""]
      .filter { !$0.isEmpty }
    return "\(directory)/\(parts.joined(separator: "-")).\(suffix)"
  }

  /// `d07.csv` becomes `d07-PROVISIONAL.csv`.
  static func provisional(_ path: String) -> String {
    let file = path as NSString
    if file.lastPathComponent.contains("PROVISIONAL") { return path }
    let suffix = file.pathExtension
    return file.deletingPathExtension + "-PROVISIONAL" + (suffix.isEmpty ? "" : "." + suffix)
  }
}
