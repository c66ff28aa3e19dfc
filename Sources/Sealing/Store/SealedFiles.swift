internal import Crypto
internal import EventStore
package import Snapshots

// Files that a service keeps beside its store, such as snapshots, are sealed with a key for each mission.
// It is destroyed when somebody in the mission is erased: what was written until then is noise.

extension SubjectIdentifier {
  /// Files about the people of one mission.
  ///
  /// - Parameter mission: its code, of at most 16 bytes; nothing personal.
  package static func files(of mission: String) -> SubjectIdentifier {
    let code = Array(mission.utf8.prefix(StoreIdentifier.byteCount))
    let padded = code + repeatElement(0, count: StoreIdentifier.byteCount - code.count)
    return SubjectIdentifier(.files, StoreIdentifier(padded) ?? .zero)
  }
}

extension KeyRing {
  /// Opens files that this ring's keys seal. It blocks.
  package var fileKeys: FileKeys {
    FileKeys { label in
      guard let (subject, generation) = FileLabel.parts(of: label),
        case .living(let key)? = try? self.key(subject, generation)
      else { return nil }
      return FileLabel.fileKey(subject, generation, key)
    }
  }

  /// Makes a new key for the files of a mission. On the store's writer, in a commit.
  ///
  /// - Returns: what is to be destroyed once the commit is durable; `nil` when there never was a key.
  package func renewFileKey(
    of mission: String
  ) throws -> (subject: SubjectIdentifier, through: UInt32)? {
    let subject = SubjectIdentifier.files(of: mission)
    guard try existing(of: subject) != nil else { return nil }
    return (subject, try renew(subject))
  }
}

extension SealedEventStore {
  /// How files about the people of a mission are sealed; its key is made durable first where there is none.
  ///
  /// - Throws: ``StoreError`` where no key can be made, as on a standby.
  package func fileSealing(of mission: String) async throws -> FileSealing {
    let subject = SubjectIdentifier.files(of: mission)
    if try keys.existing(of: subject) == nil {
      // Keys are made on the store's writer, and are durable once its batch is.
      _ = try await inner.commit(StoreCommand()) { [keys] _ in
        _ = try keys.newest(of: subject)
        return []
      }
    }
    guard let (generation, key) = try keys.existing(of: subject),
      let fileKey = FileLabel.fileKey(subject, generation, key)
    else { throw StoreError(.keyMissing, "the key for files was destroyed just now; repeat") }
    return FileSealing(key: fileKey, keys: keys.fileKeys)
  }
}

/// The name that stands in a file: subject and generation.
private enum FileLabel {
  private static let byteCount = SubjectIdentifier.byteCount + 4

  static func parts(
    of label: [UInt8]
  ) -> (subject: SubjectIdentifier, generation: UInt32)? {
    guard label.count == byteCount,
      let subject = SubjectIdentifier(label.prefix(SubjectIdentifier.byteCount)),
      subject.kind == .files
    else { return nil }
    let generation = label.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return (subject, generation)
  }

  static func fileKey(
    _ subject: SubjectIdentifier, _ generation: UInt32, _ key: SymmetricKey
  ) -> FileKey? {
    let secret = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, info: Array("homeward files 1".utf8),
      outputByteCount: FileKey.secretBytes)
    let number = withUnsafeBytes(of: generation.littleEndian) { Array($0) }
    return FileKey(
      label: subject.bytes + number, secret: secret.withUnsafeBytes { Array($0) })
  }
}
