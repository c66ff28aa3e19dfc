/// The error that every part of this module throws.
///
/// `description` is written for a person: what failed, with which input, what to do next. It never
/// contains a secret or the content of a file.
package struct ServiceKitError: Error, Sendable, CustomStringConvertible {
  /// What kind of thing went wrong, for code that has to decide what to do.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String {
      case usage, configuration, file, alreadyExists, fileTooLarge, identity, certificate
      case address, listen, revocationList, lifecycle
    }

    private let kind: Kind

    /// A flag on the command line is unknown, repeated, or lacks its value.
    package static let usage = Code(kind: .usage)
    /// A configuration file, environment variable or flag has a bad key or a bad value.
    package static let configuration = Code(kind: .configuration)
    /// A file could not be read or written.
    package static let file = Code(kind: .file)
    /// A file that must not be overwritten exists already.
    package static let alreadyExists = Code(kind: .alreadyExists)
    /// A file is larger than its reader allows.
    package static let fileTooLarge = Code(kind: .fileTooLarge)
    /// An identity URI, a mission or a role is malformed, missing or ambiguous.
    package static let identity = Code(kind: .identity)
    /// A certificate or key cannot be made, read, or does not fit its partner.
    package static let certificate = Code(kind: .certificate)
    /// An address is malformed or not allowed here.
    package static let address = Code(kind: .address)
    /// A listening socket could not be opened.
    package static let listen = Code(kind: .listen)
    /// A revocation list has a malformed line.
    package static let revocationList = Code(kind: .revocationList)
    /// A service ended with a failure, or did not end in time.
    package static let lifecycle = Code(kind: .lifecycle)

    package var description: String { kind.rawValue }
  }

  /// Where in its input the fault lies.
  package struct Location: Hashable, Sendable, CustomStringConvertible {
    /// The path of the file as the caller named it.
    package var file: String
    /// The line, counted from 1.
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    /// `file:line`.
    package var description: String { "\(file):\(line)" }
  }

  package var code: Code
  /// What went wrong and what to do, without the location.
  package var message: String
  /// Where the input was at fault, when it came from a file.
  package var location: Location?
  /// The error underneath, if another library reported one.
  package var cause: (any Error)?

  package init(
    _ code: Code, _ message: String, location: Location? = nil, cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.location = location
    self.cause = cause
  }

  /// `file:line: message (cause)`, without the parts that are absent.
  package var description: String {
    var text = location.map { "\($0): " } ?? ""
    text += message
    if let cause { text += " (\(cause))" }
    return text
  }

  /// The exit code for a process that ends because of this error: 64 for wrong usage or
  /// configuration (`EX_USAGE` of sysexits.h), else 1.
  package var exitCode: Int32 {
    code == .usage || code == .configuration ? 64 : 1
  }
}
