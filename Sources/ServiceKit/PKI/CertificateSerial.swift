internal import X509

/// The serial number of a certificate, as its big-endian bytes without leading zeros.
package struct CertificateSerial: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The longest serial number, in bytes (RFC 5280 section 4.1.2.2).
  package static let maximumBytes = 20
  /// How many random bytes a new serial number is made from.
  package static let randomByteCount = 16

  package let bytes: [UInt8]

  /// - Returns: `nil` when there are no bytes but zeros, or more than ``maximumBytes`` of them.
  package init?(bytes: some Sequence<UInt8>) {
    let significant = Array(bytes.drop { $0 == 0 }.prefix(Self.maximumBytes + 1))
    guard (1...Self.maximumBytes).contains(significant.count) else { return nil }
    self.bytes = significant
  }

  /// Makes a serial number from random bytes: positive, and always of the same length.
  ///
  /// - Throws: ``ServiceKitError`` with `certificate` unless there are exactly
  ///   ``randomByteCount`` bytes.
  package init(random: [UInt8]) throws {
    guard random.count == Self.randomByteCount, let first = random.first else {
      throw ServiceKitError(
        .certificate, "a serial number is made from \(Self.randomByteCount) random bytes")
    }
    // The top bit is the sign of an ASN.1 integer; the next one keeps the length constant.
    bytes = [first & 0x7F | 0x40] + random.dropFirst()
  }

  /// Reads the hexadecimal form, with or without colons between bytes.
  ///
  /// - Returns: `nil` when `text` is anything else.
  package init?(hexadecimal text: some StringProtocol) {
    guard text.utf8.count <= Self.maximumBytes * 3 else { return nil }
    var digits = [UInt8]()
    for (index, part) in text.utf8.split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false
    ).enumerated() {
      guard index == 0 && !text.utf8.contains(UInt8(ascii: ":")) || part.count == 2 else {
        return nil
      }
      for byte in part {
        guard let digit = Self.digit(byte) else { return nil }
        digits.append(digit)
      }
    }
    guard !digits.isEmpty else { return nil }
    if digits.count % 2 == 1 { digits.insert(0, at: 0) }
    self.init(
      bytes: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  init?(_ serial: Certificate.SerialNumber) {
    self.init(bytes: serial.bytes)
  }

  var x509: Certificate.SerialNumber { Certificate.SerialNumber(bytes: bytes) }

  /// Lower-case hexadecimal, two digits a byte.
  package var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  package static func < (a: CertificateSerial, b: CertificateSerial) -> Bool {
    a.bytes.count != b.bytes.count
      ? a.bytes.count < b.bytes.count : a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
