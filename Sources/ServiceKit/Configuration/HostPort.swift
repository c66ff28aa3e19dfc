/// A host and a port, written `name:443`, `192.0.2.1:443` or `[2001:db8::1]:443`.
///
/// An IPv6 address must stand in brackets (RFC 3986 section 3.2.2), otherwise its last group could
/// be taken for the port. Port 0 asks the system to pick one when listening. A name is checked for
/// its form (RFC 1123 section 2.1), not looked up.
package struct HostPort: Hashable, Sendable, CustomStringConvertible {
  /// The longest host name, in bytes (RFC 1035 section 2.3.4).
  package static let maximumHostBytes = 253

  /// The name or address, without brackets; IPv4 in dotted form; names in lower case.
  package let host: String
  package let port: UInt16
  private let isIPv6: Bool

  /// - Throws: ``ServiceKitError`` with `address` when `host` is neither a name nor an address.
  package init(host: String, port: UInt16) throws {
    let text = host.contains(":") ? "[\(host)]" : host
    do {
      self = try HostPort(configurationText: "\(text):\(port)")
    } catch {
      throw ServiceKitError(.address, "the address \(error.reason)")
    }
  }

  /// `host:port`, with brackets around an IPv6 address.
  package var description: String { isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The same host with another port, such as the one that the system picked.
  package func with(port: UInt16) -> HostPort {
    HostPort(host: host, port: port, isIPv6: isIPv6)
  }

  init(loopbackPort port: UInt16) {
    self.init(host: "127.0.0.1", port: port, isIPv6: false)
  }

  private init(host: String, port: UInt16, isIPv6: Bool) {
    self.host = host
    self.port = port
    self.isIPv6 = isIPv6
  }
}

extension HostPort: ConfigurationValue {
  package static var placeholder: String { "HOST:PORT" }
  package static var kindDescription: String { "a host and a port, as 127.0.0.1:443 or [::1]:443" }
  package var configurationText: String { description }

  package init(configurationText text: String) throws(ConfigurationValueError) {
    // Before anything is copied: brackets and a port add at most 8 bytes to a host.
    guard text.utf8.count <= Self.maximumHostBytes + 8 else {
      throw ConfigurationValueError("is longer than a host and a port can be")
    }
    if text.utf8.first == UInt8(ascii: "[") {
      guard let close = text.firstIndex(of: "]") else {
        throw ConfigurationValueError("has '[' without ']'")
      }
      let inner = text[text.index(after: text.startIndex)..<close]
      let rest = text[text.index(after: close)...]
      guard IPAddressText.isIPv6(inner) else {
        throw ConfigurationValueError("has no IPv6 address between the brackets")
      }
      guard rest.utf8.first == UInt8(ascii: ":") else {
        throw ConfigurationValueError("must be HOST:PORT; the port is missing")
      }
      self.init(host: inner.lowercased(), port: try Self.port(rest.dropFirst()), isIPv6: true)
      return
    }
    guard let colon = text.lastIndex(of: ":") else {
      throw ConfigurationValueError("must be HOST:PORT; the port is missing")
    }
    let host = text[..<colon]
    guard !host.contains(":") else {
      throw ConfigurationValueError("must have its IPv6 address in brackets, as [::1]:443")
    }
    guard IPAddressText.isIPv4(host) || IPAddressText.isHostName(host) else {
      throw ConfigurationValueError("has neither a host name nor an IPv4 address before the port")
    }
    self.init(
      host: host.lowercased(), port: try Self.port(text[text.index(after: colon)...]),
      isIPv6: false)
  }

  private static func port(_ text: Substring) throws(ConfigurationValueError) -> UInt16 {
    guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy(ConfigurationText.isDigit),
      let value = UInt16(text)
    else { throw ConfigurationValueError("must have a port from 0 to 65535") }
    return value
  }
}
