internal import Foundation
internal import ServiceKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that a command is going to write: looked at before anything is sent or asked.
enum OutputFile {
  /// Checks that a file can be written without taking anything from anybody.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - inputs: files that are read; none of them may be written, under whatever name.
  ///   - replacing: whether another file that exists may be replaced.
  /// - Throws: `CommandFailure` saying what stands in the way.
  static func check(_ path: String, inputs: [String] = [], replacing: Bool) throws {
    if let wanted = Identity(path) {
      for input in inputs where Identity(input) == wanted {
        throw CommandFailure("\(path) is a file that is read here. Name another file to write.")
      }
      // A device must not be replaced by a file, whoever asks.
      guard wanted.isRegular else {
        throw CommandFailure("\(path) is a folder or a device. Name a file.")
      }
    }
    // A link that leads nowhere counts as well.
    let isTaken = (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    guard replacing || !isTaken else {
      throw CommandFailure("\(path) exists already. Name another file, or add --replace.")
    }
    let folder = directory(of: path)
    guard access(folder, W_OK | X_OK) == 0 else {
      let cause = String(cString: strerror(errno))
      throw CommandFailure("\(path) cannot be written: the folder \(folder): \(cause).")
    }
  }

  /// Writes a file that only its owner can read.
  ///
  /// - Parameter what: what is written, as the beginning of a sentence, such as `The rejects`.
  /// - Throws: `CommandFailure`.
  static func write(_ text: String, to path: String, replacing: Bool, what: String) throws {
    do {
      try AtomicFile.write(Array(text.utf8), to: path, mode: 0o600, replacing: replacing)
    } catch let error as ServiceKitError {
      throw CommandFailure("\(what) could not be written: \(error.words)")
    }
  }

  /// Which file it is, whatever names and links lead to it.
  private struct Identity: Equatable {
    private let device: Int
    private let number: Int
    let isRegular: Bool

    /// `nil` when there is no file.
    init?(_ path: String) {
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
        let device = attributes[.systemNumber] as? NSNumber,
        let number = attributes[.systemFileNumber] as? NSNumber
      else { return nil }
      self.device = device.intValue
      self.number = number.intValue
      isRegular = attributes[.type] as? FileAttributeType == .typeRegular
    }
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension ServiceKitError {
  /// The error for a person: without the cause underneath, which speaks of the program's insides.
  var words: String { (location.map { "\($0): " } ?? "") + message }
}

extension OutputFile {
  /// Writes a new file that only its owner can read, on stable storage when this returns.
  ///
  /// - Parameter orKeeping: a file that is there already stays as it is.
  /// - Throws: `CommandFailure` when it exists or cannot be written.
  static func writeNew(_ bytes: [UInt8], to path: String, orKeeping: Bool = false) throws {
    do {
      try AtomicFile.write(bytes, to: path, mode: 0o600, replacing: false)
    } catch let error as ServiceKitError {
      if orKeeping, BoundedFile.exists(path) { return }
      throw CommandFailure(error.words)
    }
  }
}
