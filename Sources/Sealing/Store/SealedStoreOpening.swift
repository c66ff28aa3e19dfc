package import EventStore
package import Logging
internal import ServiceKit

/// Where a service finds the keys of its data directory.
package enum SealingPlace {
  /// The key file of a service that was told of none: beside its data directory.
  package static func defaultKeyFile(data: String) -> String {
    (data.count > 1 && data.hasSuffix("/") ? String(data.dropLast()) : data) + ".keys"
  }

  /// The name of the file with the keys of people.
  package static let keyDatabaseName = "keys.db"

  /// The keys of people, inside the data directory.
  package static func keyDatabase(data: String) -> String { data + "/" + keyDatabaseName }

  /// Opens the keys of a service, and goes on with a rotation that was interrupted.
  ///
  /// Without a configured file, a new service makes one beside its data directory: sealed from the
  /// first record on, and to be moved by its operator. It blocks.
  ///
  /// - Parameters:
  ///   - data: the data directory, which exists.
  ///   - keyFile: the configured key file; `nil` for the one beside the data directory.
  ///   - storage: where the keys of people are, in place of the data directory.
  ///   - isStandby: the keys come from a primary: nothing is made and nothing changed here.
  ///   - archive: copies the keys.
  /// - Throws: `ServiceKitError` or ``SealingError``, with what to do.
  package static func openKeys(
    data: String, keyFile: String?, random: any RandomBytes, clock: any WallClock,
    logger: Logger, storage shared: (any KeyStorage)? = nil, isStandby: Bool = false,
    archive: (any LogArchiving)? = nil
  ) throws -> KeyRing {
    let path = keyFile ?? defaultKeyFile(data: data)
    let storage = try shared ?? SQLiteKeyStorage(path: keyDatabase(data: data), archive: archive)
    let file: KeyFile
    if keyFile == nil, !isStandby, !BoundedFile.exists(path), try storage.isEmpty() {
      file = try KeyFile.create(path: path, random: random, now: clock.now())
      logger.warning(
        """
        a key file was made beside the data: whoever copies both can read everything. Move it to \
        another place that backups of the data do not reach, and name it with --key-file
        """)
    } else if isStandby, !BoundedFile.exists(path) {
      throw SealingError(
        .missing,
        "there is no key file '\(path)'; a standby needs the key file of its primary: copy it here, and"
          + " name it with --key-file")
    } else if shared != nil, !BoundedFile.exists(path) {
      throw SealingError(
        .missing,
        "there is no key file '\(path)'; all nodes over one database have the same: copy it from another"
          + " one and name it with --key-file, or bring it back with 'manifest keys recover'")
    } else if !BoundedFile.exists(path) {
      throw SealingError(
        .missing,
        "there is no key file '\(path)'; 'manifest keys init' makes one for a new service, and"
          + " 'manifest keys recover' brings a lost one back from two shares")
    } else {
      file = try KeyFile(path: path)
    }
    let keys = KeyRing(storage: storage, file: file, random: random)
    if !isStandby, let rotation = try keys.resumeRotation() {
      logger.notice(
        "a rotation of keys was carried on",
        metadata: ["key": "\(rotation.key)", "rewrapped": "\(rotation.rewrapped)"])
    }
    return keys
  }
}
