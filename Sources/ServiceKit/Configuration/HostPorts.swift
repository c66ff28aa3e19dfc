/// Where a service is that runs on one host or on a pair: addresses that are tried in order.
package struct HostPorts: Hashable, Sendable, CustomStringConvertible {
  /// How many addresses a service may have.
  package static let maximumCount = 8

  /// At least one.
  package let all: [HostPort]

  package init(_ one: HostPort) { all = [one] }

  /// The addresses, separated by commas.
  package var description: String { all.map(\.description).joined(separator: ", ") }
}

extension HostPorts: ConfigurationValue {
  package static var placeholder: String { "HOST:PORT,…" }
  package static var kindDescription: String {
    "a host and a port, as 127.0.0.1:443 or [::1]:443, or several separated by commas"
  }
  package var configurationText: String { description }

  package init(configurationText text: String) throws(ConfigurationValueError) {
    let items = text.split(separator: ",", omittingEmptySubsequences: false)
    guard items.count <= Self.maximumCount else {
      throw ConfigurationValueError("has more than \(Self.maximumCount) addresses")
    }
    var all: [HostPort] = []
    for item in items {
      let address = try HostPort(configurationText: String(ConfigurationText.trim(item)))
      guard !all.contains(address) else { throw ConfigurationValueError("has an address twice") }
      all.append(address)
    }
    self.all = all
  }
}
