internal import ArgumentParser
internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire

extension KeysCommand {
  /// `manifest keys escrow FILE`.
  struct Escrow: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "escrow",
      abstract: "Divides a key among three people, of whom any two bring it back.",
      discussion: """
        Writes three files of one line each, which can be printed. Give each to another
        person, at another place, and keep no copy: one share says nothing of the key,
        two are the key. Rehearse 'manifest keys recover' once a year.

        EXAMPLE
          manifest keys escrow /etc/homeward/keys/intake.keys --to /media/shares
        """)

    @Argument(help: ArgumentHelp("The key file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("The folder for the shares.", valueName: "folder"))
    var to: String
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let keyFile = try KeyFiles.explaining { try KeyFile(path: file) }
      guard keyFile.keys.count == 1 else {
        throw CommandFailure(
          "A rotation of \(file) is under way. Finish it first: the old key is about to go.")
      }
      let shares = KeyShare.divide(keyFile.newest, random: CommandRandom(environment.clock))
      // What was written is put together again before anybody relies on it.
      guard let back = try? KeyShare.combine(shares),
        back.identifier == keyFile.newest.identifier
      else { throw CommandFailure("The key could not be divided. Nothing was written.") }
      let name = "\(keyFile.newest.identifier)".prefix(8)
      let paths = shares.map { "\(to)/\(name)-\($0.number).share" }
      for path in paths {
        guard !BoundedFile.exists(path) else {
          throw CommandFailure(
            "\(path) exists already. A share is never replaced: name another folder.")
        }
        try OutputFile.check(path, replacing: false)
      }
      for (share, path) in zip(shares, paths) {
        try OutputFile.write(
          Self.text(share), to: path, replacing: false, what: "A share")
      }
      let marked = try? keyFile.markingEscrow(now: environment.clock.now.microseconds)
      try environment.show(KeyFiles.status(marked ?? keyFile), result) {
        """
        Wrote three shares of the key \(keyFile.newest.identifier); two of them bring it back:
        \(paths.map { "  " + $0 }.joined(separator: "\n"))
        Give each to another person, then delete the files here.
        """
      }
    }

    private static func text(_ share: KeyShare) -> String {
      """
      # Share \(share.number) of \(KeyShare.shares) of a key of Homeward. Two shares open personal data: \
      show it to nobody.
      \(share)

      """
    }
  }

  /// `manifest keys recover FILE`.
  struct Recover: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "recover", abstract: "Brings a lost key file back from two shares.",
      discussion: """
        Says which share is damaged or belongs to another key. An existing file is never
        replaced. To rehearse, recover to a file of another name and compare 'manifest
        keys status --key-file' of both; then delete it.

        EXAMPLE
          manifest keys recover /etc/homeward/keys/intake.keys \\
            --share first.share --share third.share
        """)

    @Argument(help: ArgumentHelp("The key file to make.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("A file with a share; give two or three.", valueName: "file"))
    var share: [String] = []
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard (KeyShare.needed...KeyShare.shares).contains(share.count) else {
        throw ValidationError("Give --share two or three times.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let shares = try share.map { path in
        try KeyFiles.explaining(path) {
          try KeyShare(
            text: try BoundedFile.readText(path, maximumBytes: KeyShare.maximumBytes))
        }
      }
      try KeyFiles.requireAbsent(file)
      let made = try KeyFiles.explaining {
        var key = try KeyShare.combine(shares)
        // It came from shares, so there are some.
        key.escrowedAt = environment.clock.now.microseconds
        return try KeyFile.create(path: file, key: key)
      }
      try environment.show(KeyFiles.status(made), result) {
        "Recovered the key \(made.newest.identifier) into \(file)."
      }
    }
  }
}

/// What the verbs of keys share.
enum KeyFiles {
  /// Errors of keys and files become words for the person who called.
  ///
  /// - Parameter place: stands before the words.
  static func explaining<Value>(
    _ place: String? = nil, _ body: () throws -> Value
  ) throws -> Value {
    let before = place.map { "\($0): " } ?? ""
    do {
      return try body()
    } catch let error as SealingError {
      throw CommandFailure(before + error.message + ".")
    } catch let error as ServiceKitError {
      throw CommandFailure(before + error.words + ".")
    }
  }

  /// A key file that is replaced is data that nobody can read.
  static func requireAbsent(_ path: String) throws {
    guard !BoundedFile.exists(path) else {
      throw CommandFailure(
        "\(path) exists already, and a key file is never replaced. Name another file.")
    }
  }

  static func status(_ file: KeyFile) -> KeyStatus {
    KeyStatus(
      keys: file.keys.map { "\($0.identifier)" },
      madeAt: Timestamp(microseconds: file.newest.madeAt),
      escrowedAt: file.newest.escrowedAt.map { Timestamp(microseconds: $0) },
      writable: file.isWritable)
  }
}

/// The randomness of a command, for keys.
struct CommandRandom: RandomBytes {
  private let clock: any CommandClock

  init(_ clock: any CommandClock) { self.clock = clock }

  func nextUInt64() -> UInt64 { clock.random() }
}

/// Keys as text.
enum KeyText {
  static func text(_ status: KeyStatus) -> String {
    var lines: [String] = []
    if !status.service.isEmpty { lines.append(status.service) }
    for (index, key) in status.keys.enumerated() {
      let isNewest = index == status.keys.count - 1
      lines.append("  key        \(key)\(isNewest ? "" : ", on its way out")")
    }
    lines.append("  made       \(day(status.madeAt))")
    lines.append(
      "  divided    \(status.escrowedAt.map(day) ?? "NO: if it is lost, so is the data")")
    if !status.service.isEmpty {
      lines.append(
        "  wraps      \(PlainText.count(Int(status.living), "key", "keys"))"
          + (status.waiting > 0 ? ", \(status.waiting) still by an older key" : ""))
      lines.append("  destroyed  \(PlainText.count(Int(status.destroyed), "key", "keys"))")
    }
    if !status.writable {
      lines.append("  The service may not write its key file; see 'manifest keys rotate --help'.")
    }
    if status.keys.count > 1 {
      lines.append("  A rotation is under way; 'manifest keys rotate' goes on with it.")
    }
    return lines.joined(separator: "\n")
  }

  static func rotated(_ status: KeyStatus) -> String {
    text(status) + "\n  "
      + "\(PlainText.count(Int(status.rewrapped), "key was", "keys were")) wrapped anew. "
      + "Divide the new one, and have the old shares destroyed."
  }

  private static func day(_ moment: Timestamp) -> String {
    String(moment.description.prefix(10))
  }
}
