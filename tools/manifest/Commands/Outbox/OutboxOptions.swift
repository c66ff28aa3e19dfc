internal import ArgumentParser
internal import Foundation
internal import ServiceKit
internal import Wire

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What opens an outbox.
struct OutboxOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key of the outbox, as 'manifest outbox key' makes it; without it a passphrase is asked.",
      valueName: "file"))
  var keyFile: String?
  @Option(
    help: ArgumentHelp("A file whose first line is the passphrase.", valueName: "file"))
  var passphraseFile: String?

  func validate() throws {
    if keyFile != nil, passphraseFile != nil {
      throw ValidationError("Use --key-file or --passphrase-file, not both.")
    }
  }

  /// Fewer characters are guessed too soon.
  private static let leastPassphrase = 12
  private static let maximumBytes = 4096

  /// - Parameter isNew: a passphrase for a new file is asked for twice.
  func secret(_ environment: CommandEnvironment, isNew: Bool) throws -> OutboxSecret {
    if let keyFile { return .key(try Self.key(keyFile)) }
    if let passphraseFile {
      let text = try Self.privateText(passphraseFile)
      return try Self.checked(
        text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "", isNew: isNew)
    }
    guard environment.input.isTerminal else {
      throw CommandFailure(
        "The outbox needs its key: name it with --key-file or --passphrase-file.")
    }
    let first = Self.ask("Passphrase of the outbox", environment)
    if isNew, Self.ask("The same again", environment) != first {
      throw CommandFailure("The two passphrases differ. Nothing was made.")
    }
    return try Self.checked(first, isNew: isNew)
  }

  private static func checked(_ passphrase: String, isNew: Bool) throws -> OutboxSecret {
    guard !passphrase.isEmpty else { throw CommandFailure("The passphrase is empty.") }
    guard !isNew || passphrase.count >= leastPassphrase else {
      throw CommandFailure(
        "A passphrase needs \(leastPassphrase) characters at least: take four words.")
    }
    return .passphrase(passphrase)
  }

  /// Without showing what is typed.
  private static func ask(_ question: String, _ environment: CommandEnvironment) -> String {
    var settings = termios()
    let isKnown = tcgetattr(0, &settings) == 0
    let before = settings
    if isKnown {
      settings.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(0, TCSANOW, &settings)
    }
    defer {
      if isKnown {
        var restored = before
        tcsetattr(0, TCSANOW, &restored)
        environment.note("")
      }
    }
    environment.output.writeError(question + ": ")
    return environment.input.readLine() ?? ""
  }

  static func key(_ path: String) throws -> [UInt8] {
    let text = trimmed(try privateText(path))
    var bytes: [UInt8] = []
    var rest = text[...]
    while let pair = rest.isEmpty ? nil : rest.prefix(2), let byte = UInt8(pair, radix: 16) {
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    guard rest.isEmpty, bytes.count == 32, text.utf8.count == 64 else {
      throw CommandFailure("\(path) is not the key of an outbox: 64 hexadecimal digits.")
    }
    return bytes
  }

  private static func privateText(_ path: String) throws -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else {
      throw CommandFailure("\(path) can be read by others. Run: chmod 600 \(path)")
    }
    do {
      return String(
        decoding: try BoundedFile.read(path, maximumBytes: maximumBytes), as: UTF8.self)
    } catch let error as ServiceKitError {
      throw CommandFailure(error.words)
    }
  }

  // MARK: Files

  func open(
    _ path: String, _ environment: CommandEnvironment, writing: Bool
  ) throws -> OutboxFile {
    guard BoundedFile.exists(path) else {
      throw CommandFailure("There is no outbox \(path). 'manifest register --offline' begins one.")
    }
    let file = try OutboxFile.open(
      path, secret: try secret(environment, isNew: false), writing: writing)
    if !file.damaged.isEmpty {
      environment.note(
        "Damaged records, which nobody can read: "
          + file.damaged.map(String.init).joined(separator: ", ") + ".")
    }
    if writing, file.tailBytes > 0 {
      environment.note(
        "\(PlainText.count(file.tailBytes, "byte", "bytes")) of a torn record at the end were put "
          + "into a file beside it: it was never acknowledged.")
    }
    return file
  }

  func openOrCreate(_ path: String, _ environment: CommandEnvironment) throws -> OutboxFile {
    if BoundedFile.exists(path) { return try open(path, environment, writing: true) }
    return try OutboxFile.create(
      path, secret: try secret(environment, isNew: true), id: environment.clock.newIdentifier(),
      salt: environment.clock.randomBytes(32))
  }
}

extension ConnectionSettings {
  /// Who calls, by the certificate alone: nothing is sent.
  ///
  /// - Throws: `CommandFailure` when the certificate cannot be used.
  func identity(_ environment: CommandEnvironment) throws -> CallingAs {
    let trust = try require(.trust, "The trust directory")
    let credential = try self[.intakeCredential] ?? require(.credential, "Your certificate's name")
    let identity = try environment.connecting.identity(trust: trust, credential: credential)
    return CallingAs(identity: identity, mission: self[.mission] ?? identity.mission.code)
  }
}
