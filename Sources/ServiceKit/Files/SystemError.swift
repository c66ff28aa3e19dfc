#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Turns the `errno` of a failed system call into an error that names the path and the cause in
/// words.
enum SystemError {
  /// The system's words for an error number, such as `No such file or directory`.
  static func words(for number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    _ = strerror_r(number, &buffer, buffer.count)
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.isEmpty ? "error \(number)" : text
  }

  /// An error of the form `cannot read 'PATH': No such file or directory`.
  static func make(_ action: String, _ path: String, _ number: Int32) -> ServiceKitError {
    ServiceKitError(
      number == EEXIST ? .alreadyExists : .file, "cannot \(action) '\(path)': \(words(for: number))"
    )
  }
}
