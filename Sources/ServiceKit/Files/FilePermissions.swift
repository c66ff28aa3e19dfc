internal import Foundation

/// The permissions of files, for refusing secrets that others can read.
enum FilePermissions {
  /// The lower nine bits of a file's mode; of what a symbolic link points to.
  ///
  /// - Throws: ``ServiceKitError`` with `file` when there is nothing at `path`.
  static func mode(of path: String) throws -> UInt32 {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    // Foundation, because the members of `struct stat` belong to a different module in every set of
    // imports and cannot be named portably under MemberImportVisibility.
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: real),
      let number = attributes[.posixPermissions] as? NSNumber
    else { throw ServiceKitError(.file, "cannot read the permissions of '\(path)'") }
    return number.uint32Value & 0o777
  }

  /// A mode as `chmod` writes it, in four digits.
  static func octal(_ mode: UInt32) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
