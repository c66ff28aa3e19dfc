internal import Crypto
package import EventStore

/// One of three parts of a key-encryption key, of which any two give the key and one gives nothing.
///
/// Each byte of the secret is the value at 0 of a line over GF(2⁸) whose slope is random; a share holds
/// the values at its number (Shamir: How to Share a Secret, 1979). As text it is one line:
///
/// ```text
/// homeward-share 1 KEY-ID NUMBER MADE VALUES CHECK
/// ```
///
/// `CHECK` is the beginning of a SHA-256 over what is before it, so that a slip of the pen is noticed
/// before shares are put together. Whether the shares belong together shows in the identifier, which is
/// a hash of the secret.
package struct KeyShare: Hashable, Sendable, CustomStringConvertible {
  /// How many shares a key is divided into.
  package static let shares = 3
  /// How many give the key back.
  package static let needed = 2
  /// The longest text of a share.
  package static let maximumBytes = 1_024
  private static let head = ["homeward-share", "1"]
  private static let checkBytes = 4

  /// The key that it is a share of.
  package let key: KeyIdentifier
  /// 1 to 3.
  package let number: UInt8
  /// When the key was made, in µs since 1970 UTC.
  package let madeAt: Int64
  let values: [UInt8]

  /// Divides a key.
  package static func divide(_ key: MasterKey, random: any RandomBytes) -> [KeyShare] {
    let slopes = random.bytes(count: key.secret.count)
    return (1...UInt8(shares)).map { number in
      KeyShare(
        key: key.identifier, number: number, madeAt: key.madeAt,
        values: zip(key.secret, slopes).map { secret, slope in
          secret ^ FieldArithmetic.multiply(slope, number)
        })
    }
  }

  /// Puts a key together from two different shares.
  ///
  /// - Throws: ``SealingError`` with `malformed` when there are too few, `wrongKey` when they are not
  ///   shares of one key or one of them was changed.
  package static func combine(_ shares: [KeyShare]) throws(SealingError) -> MasterKey {
    var used: [KeyShare] = []
    for share in shares where !used.contains(where: { $0.number == share.number }) {
      used.append(share)
    }
    guard let first = used.first, used.count >= needed else {
      throw SealingError(
        .malformed, "\(needed) different shares are needed; there is \(used.count)")
    }
    guard used.allSatisfy({ $0.key == first.key && $0.madeAt == first.madeAt }) else {
      throw SealingError(.wrongKey, "the shares are of different keys: compare their identifiers")
    }
    // Every pair must agree, so that with three shares a bad one is noticed.
    var found: MasterKey?
    for (index, one) in used.enumerated() {
      for other in used[(index + 1)...] {
        let factor = FieldArithmetic.inverse(one.number ^ other.number)
        let secret = zip(one.values, other.values).map { a, b in
          FieldArithmetic.multiply(
            FieldArithmetic.multiply(a, other.number) ^ FieldArithmetic.multiply(b, one.number),
            factor)
        }
        guard let key = MasterKey(secret: secret, madeAt: first.madeAt),
          key.identifier == first.key
        else {
          throw SealingError(
            .wrongKey,
            "shares \(one.number) and \(other.number) do not give the key: one is bad")
        }
        found = key
      }
    }
    guard let found else { throw SealingError(.malformed, "there are no shares") }
    return found
  }

  private init(key: KeyIdentifier, number: UInt8, madeAt: Int64, values: [UInt8]) {
    self.key = key
    self.number = number
    self.madeAt = madeAt
    self.values = values
  }

  // MARK: Text

  /// The line that is written down.
  package var description: String {
    let body = Self.body(key, number, madeAt, values)
    return body + " " + Self.check(body)
  }

  /// Reads the line; other lines of the text that begin with `#` are for people.
  ///
  /// - Throws: ``SealingError`` with `malformed`, or `tampered` when the check does not fit.
  package init(text: String) throws(SealingError) {
    guard text.utf8.count <= Self.maximumBytes else { throw Self.malformed("it is too long") }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    guard lines.count == 1, let line = lines.first else {
      throw Self.malformed("it is not one line")
    }
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 7, Array(words.prefix(2)) == Self.head,
      let key = Hexadecimal.bytes(words[2]).flatMap({ KeyIdentifier($0) }),
      let number = UInt8(words[3]), (1...UInt8(Self.shares)).contains(number),
      let madeAt = Int64(words[4]), let values = Hexadecimal.bytes(words[5]),
      values.count == MasterKey.byteCount
    else { throw Self.malformed("it does not look like one") }
    let body = Self.body(key, number, madeAt, values)
    guard words[6].lowercased() == Self.check(body) else {
      throw SealingError(
        .tampered, "share \(number) was changed or mistyped: its check does not fit")
    }
    self.init(key: key, number: number, madeAt: madeAt, values: values)
  }

  private static func body(
    _ key: KeyIdentifier, _ number: UInt8, _ madeAt: Int64, _ values: [UInt8]
  ) -> String {
    (head + ["\(key)", "\(number)", "\(madeAt)", Hexadecimal.text(values)]).joined(separator: " ")
  }

  private static func check(_ body: String) -> String {
    Hexadecimal.text(SHA256.hash(data: Array(body.utf8)).prefix(checkBytes))
  }

  private static func malformed(_ why: String) -> SealingError {
    SealingError(.malformed, "this is not a share of a key: \(why)")
  }
}
