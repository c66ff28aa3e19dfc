#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Checks and converts the written form of addresses and host names.
package enum IPAddressText {
  /// The 4 bytes of a dotted IPv4 address, or the 16 of an IPv6 address without brackets or zone;
  /// `nil` for anything else.
  package static func bytes(of text: some StringProtocol) -> [UInt8]? {
    guard text.utf8.count <= 45, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return nil
    }
    let string = String(text)
    let isIPv6 = string.contains(":")
    var address = [UInt8](repeating: 0, count: isIPv6 ? 16 : 4)
    // `inet_pton` writes 16 bytes for the one family and 4 for the other, in network order.
    guard inet_pton(isIPv6 ? AF_INET6 : AF_INET, string, &address) == 1 else { return nil }
    return address
  }

  static func isIPv4(_ text: some StringProtocol) -> Bool { bytes(of: text)?.count == 4 }
  static func isIPv6(_ text: some StringProtocol) -> Bool { bytes(of: text)?.count == 16 }

  /// Whether the bytes of an address are a loopback address: 127.0.0.0/8 (RFC 1122 section
  /// 3.2.1.3), ::1 (RFC 4291 section 2.5.3), or the former mapped into IPv6.
  package static func isLoopback(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: bytes[0] == 127
    case 16:
      bytes == [UInt8](repeating: 0, count: 15) + [1]
        || (bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
          && bytes[12] == 127)
    default: false
    }
  }

  /// Whether `text` has the form of a host name: labels of 1 to 63 letters, digits and inner
  /// hyphens, 253 bytes in all; the last label is not a number, so that a mistyped IPv4 address is
  /// not taken for a name (RFC 1123 section 2.1).
  package static func isHostName(_ text: some StringProtocol) -> Bool {
    guard (1...HostPort.maximumHostBytes).contains(text.utf8.count) else { return false }
    let labels = Array(text.utf8).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    for label in labels {
      guard (1...63).contains(label.count), label.first != UInt8(ascii: "-"),
        label.last != UInt8(ascii: "-"),
        label.allSatisfy({
          ConfigurationText.isLower($0 | 0x20) && $0 >= 0x41 || ConfigurationText.isDigit($0)
            || $0 == UInt8(ascii: "-")
        })
      else { return false }
    }
    return labels.last.map { !$0.allSatisfy(ConfigurationText.isDigit) } ?? false
  }
}
