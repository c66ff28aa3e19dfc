internal import Crypto

/// A key that seals files, and the name by which it is found again.
package struct FileKey: Sendable {
  /// Bytes that a name can have.
  package static let maximumLabelBytes = 32
  /// Bytes of a secret.
  package static let secretBytes = 32

  let label: [UInt8]
  let secret: SymmetricKey

  /// - Parameters:
  ///   - label: 1 to ``maximumLabelBytes`` bytes. It stands in the file as it is.
  ///   - secret: exactly ``secretBytes`` bytes, used for files alone.
  package init?(label: [UInt8], secret: [UInt8]) {
    guard (1...Self.maximumLabelBytes).contains(label.count), secret.count == Self.secretBytes
    else { return nil }
    self.label = label
    self.secret = SymmetricKey(data: secret)
  }
}

/// Finds the keys of files that are there.
package struct FileKeys: Sendable {
  let find: @Sendable (_ label: [UInt8]) -> FileKey?

  /// - Parameter find: gives `nil` for a key that never was, or was destroyed.
  package init(_ find: @escaping @Sendable (_ label: [UInt8]) -> FileKey?) {
    self.find = find
  }
}

/// How the files of a folder are sealed.
package struct FileSealing: Sendable {
  /// Seals new files.
  package let key: FileKey
  /// Opens those that are there.
  package let keys: FileKeys

  package init(key: FileKey, keys: FileKeys) {
    self.key = key
    self.keys = keys
  }
}

/// The bytes before the first block of a sealed file.
///
/// ```text
///  0   4  "HWSF"               8  32  label, zero behind it
///  4   1  version = 1         40  16  salt: makes this file's key from the secret
///  5   1  label length        56   8  zero
///  6   2  zero
/// ```
struct SealedFileHead {
  static let byteCount = 64
  private static let magic: [UInt8] = Array("HWSF".utf8)
  private static let version: UInt8 = 1
  private static let labelStart = 8
  private static let saltRange = 40..<56

  /// As they stand in the file.
  let bytes: [UInt8]
  let label: [UInt8]

  /// Whether bytes begin like a sealed file.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// The head of a new file.
  init(label: [UInt8]) {
    var random = SystemRandomNumberGenerator()
    var bytes = Self.magic + [Self.version, UInt8(clamping: label.count), 0, 0] + label
    bytes += repeatElement(0, count: Self.saltRange.lowerBound - bytes.count)
    bytes += Self.saltRange.map { _ in UInt8.random(in: 0...255, using: &random) }
    bytes += repeatElement(0, count: Self.byteCount - bytes.count)
    self.bytes = bytes
    self.label = label
  }

  /// Reads a head; `nil` when it is none.
  init?(decoding bytes: [UInt8]) {
    guard bytes.count == Self.byteCount, Self.begins(bytes), bytes[4] == Self.version,
      (1...FileKey.maximumLabelBytes).contains(Int(bytes[5]))
    else { return nil }
    self.bytes = bytes
    label = Array(bytes[Self.labelStart..<Self.labelStart + Int(bytes[5])])
  }

  /// The key of this file alone.
  func fileKey(_ key: FileKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key.secret, salt: Array(bytes[Self.saltRange]),
      info: Array("homeward sealed file 1".utf8), outputByteCount: FileKey.secretBytes)
  }
}
