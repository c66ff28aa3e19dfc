package import ServiceKit

/// What keeps the people: a file of this host, or a database that several nodes share.
package enum StoreKind: String, CaseIterable, Hashable, Sendable, ConfigurationValue {
  /// One SQLite file in the data directory, of this process alone.
  case sqlite
  /// A PostgreSQL server or cluster.
  case postgres

  package static var placeholder: String { allCases.map(\.rawValue).joined(separator: "|") }
  package static var kindDescription: String {
    "one of " + allCases.map(\.rawValue).joined(separator: ", ")
  }
  package var configurationText: String { rawValue }

  package init(configurationText text: String) throws(ConfigurationValueError) {
    guard let kind = StoreKind(rawValue: text) else {
      throw ConfigurationValueError("must be \(Self.kindDescription)")
    }
    self = kind
  }
}

/// The keys about a store in a database.
package enum DatabaseKeys {
  package static let store = ConfigurationKey<StoreKind>(
    "store", default: .sqlite,
    "What keeps the people: sqlite, a file in the data directory of this one host; or postgres, a"
      + " PostgreSQL cluster over which several nodes of intake run.")
  package static let hosts = OptionalConfigurationKey<DatabaseHosts>(
    "database-hosts",
    "With store = postgres: all servers of the cluster. Whichever takes writes is used.")
  package static let name = ConfigurationKey<String>(
    "database-name", default: "homeward", "The database of the log.")
  package static let user = ConfigurationKey<String>(
    "database-user", default: "homeward", "As whom this node connects to the databases.")
  package static let passwordFile = OptionalConfigurationKey<FilePathText>(
    "database-password-file",
    "A file with the password of database-user and nothing else, which only its owner can read.")
  package static let authority = OptionalConfigurationKey<FilePathText>(
    "database-ca",
    "The certificate of the authority that vouches for the database servers. Servers on other hosts"
      + " are only used with it: over TLS, and when their certificates name them.")
  package static let standby = ConfigurationKey<Bool>(
    "database-standby", default: true,
    "Refuse a database whose commits wait for no standby. Only a trial has one server.")
  package static let keyHosts = OptionalConfigurationKey<DatabaseHosts>(
    "key-database-hosts",
    "With store = postgres: the servers of the keys that the people are sealed with. They are others"
      + " than those of database-hosts, whose backups would keep what was erased.")
  package static let keyName = ConfigurationKey<String>(
    "key-database-name", default: "homeward", "The database of the keys.")
  package static let keyPasswordFile = OptionalConfigurationKey<FilePathText>(
    "key-database-password-file",
    "As database-password-file, for the servers of the keys; that file without it.")

  package static let all: [any ConfigurationDeclaring] = [
    store, hosts, name, user, passwordFile, authority, standby, keyHosts, keyName, keyPasswordFile,
  ]
}
