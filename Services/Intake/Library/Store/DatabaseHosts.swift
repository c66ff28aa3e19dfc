package import ServiceKit

/// Where a database is: servers that are tried in order, each a host and a port or the folder of a socket.
package struct DatabaseHosts: Hashable, Sendable, ConfigurationValue {
  /// How many servers a database may have.
  package static let maximumCount = 8
  /// PostgreSQL's own port, which also names the file of a socket.
  private static let defaultPort = 5432

  /// One server.
  struct Server: Hashable {
    var host: String
    var port: Int
    /// Whether what goes there leaves this machine.
    var isRemote: Bool
    var text: String
  }

  let servers: [Server]

  package static var placeholder: String { "HOST:PORT,…" }
  package static var kindDescription: String {
    "a host and a port, as db1.example:5432, or the folder of a socket, as /run/postgresql; several"
      + " separated by commas"
  }
  package var configurationText: String { servers.map(\.text).joined(separator: ", ") }

  package init(configurationText text: String) throws(ConfigurationValueError) {
    let items = text.split(separator: ",", omittingEmptySubsequences: false)
    guard items.count <= Self.maximumCount else {
      throw ConfigurationValueError("has more than \(Self.maximumCount) servers")
    }
    var servers: [Server] = []
    for item in items {
      let server = try Self.server(String(item.trimmed))
      guard !servers.contains(server) else { throw ConfigurationValueError("has a server twice") }
      servers.append(server)
    }
    self.servers = servers
  }

  private static func server(_ text: String) throws(ConfigurationValueError) -> Server {
    if text.hasPrefix("/") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      var port = defaultPort
      if parts.count == 2 {
        guard let number = UInt16(parts[1]), number > 0 else {
          throw ConfigurationValueError("has a port that is no number from 1 to 65535")
        }
        port = Int(number)
      }
      guard parts.count <= 2, !parts[0].utf8.contains(0) else {
        throw ConfigurationValueError("has a folder of a socket with a colon in its name")
      }
      return Server(host: String(parts[0]), port: port, isRemote: false, text: text)
    }
    let address = try HostPort(configurationText: text)
    guard address.port > 0 else { throw ConfigurationValueError("has port 0") }
    return Server(
      host: address.host, port: Int(address.port), isRemote: !isLoopback(address.host),
      text: address.description)
  }

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
