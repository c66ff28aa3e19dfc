/// The serial numbers that are no longer accepted.
///
/// The file has one serial number a line, hexadecimal, with or without colons; `#` begins a comment.
/// Only serial numbers count, since one authority issues all certificates of a trust domain.
package struct RevocationList: Sendable {
  /// The most serial numbers in a list.
  package static let maximumEntries = 100_000
  /// The largest file, in bytes.
  package static let maximumBytes = 8 * 1024 * 1024
  /// The longest line, in bytes.
  package static let maximumLineBytes = 512

  private var serials: Set<CertificateSerial> = []

  /// An empty list.
  package init() {}

  /// Reads the content of a file. A list that cannot be read in full is refused as a whole: half of
  /// it would let revoked certificates in.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - name: the path, for errors.
  /// - Throws: ``ServiceKitError`` with `revocationList`, naming file and line.
  package init(parsing bytes: [UInt8], name: String) throws {
    guard bytes.count <= Self.maximumBytes else {
      throw ServiceKitError(.revocationList, "'\(name)' is larger than \(Self.maximumBytes) bytes")
    }
    var rest = bytes[...]
    var number = 0
    while !rest.isEmpty {
      number += 1
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(line.count + 1)
      let location = ServiceKitError.Location(file: name, line: number)
      guard line.count <= Self.maximumLineBytes else {
        throw ServiceKitError(
          .revocationList, "the line is longer than \(Self.maximumLineBytes) bytes",
          location: location)
      }
      let text = Self.content(of: line)
      guard !text.isEmpty else { continue }
      guard let serial = CertificateSerial(hexadecimal: String(decoding: text, as: UTF8.self))
      else {
        throw ServiceKitError(
          .revocationList,
          "expected a serial number of at most \(CertificateSerial.maximumBytes) bytes in "
            + "hexadecimal", location: location)
      }
      guard insert(serial) else {
        throw ServiceKitError(
          .revocationList, "the list has more than \(Self.maximumEntries) serial numbers",
          location: location)
      }
    }
  }

  /// A line without its comment and without blanks at its ends.
  private static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var text = line.prefix { $0 != UInt8(ascii: "#") }.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  /// Whether a certificate with this serial number is no longer accepted.
  package func isRevoked(_ serial: CertificateSerial) -> Bool { serials.contains(serial) }

  /// Whether a certificate is no longer accepted.
  package func isRevoked(_ certificate: PeerCertificate) -> Bool { isRevoked(certificate.serial) }

  /// How many serial numbers the list has.
  package var count: Int { serials.count }

  /// Adds a serial number; adding it again changes nothing.
  ///
  /// - Returns: `false` when the list is full.
  package mutating func insert(_ serial: CertificateSerial) -> Bool {
    guard serials.count < Self.maximumEntries || serials.contains(serial) else { return false }
    serials.insert(serial)
    return true
  }

  /// The content of a file with this list, sorted.
  package var fileText: String {
    "# Serial numbers of revoked certificates, one a line.\n"
      + serials.sorted().map { "\($0)\n" }.joined()
  }
}
