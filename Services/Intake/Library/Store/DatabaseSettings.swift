#if PostgreSQL
  internal import EventStore
  internal import ServiceKit

  /// Turns what is configured into settings of a connection.
  enum DatabaseSettings {
    private static let maximumPasswordBytes = 1_024

    /// The database of the log.
    ///
    /// - Throws: `ServiceKitError` naming the key and what is wrong with it.
    static func log(_ configuration: Configuration) throws -> PostgreSQLSettings {
      try settings(
        configuration, hosts: DatabaseKeys.hosts, name: configuration[DatabaseKeys.name],
        passwordFile: configuration[DatabaseKeys.passwordFile], schema: "homeward",
        requiresStandby: configuration[DatabaseKeys.standby])
    }

    /// The database of the keys.
    ///
    /// - Throws: as ``log(_:)``.
    static func keys(_ configuration: Configuration) throws -> PostgreSQLSettings {
      try settings(
        configuration, hosts: DatabaseKeys.keyHosts, name: configuration[DatabaseKeys.keyName],
        passwordFile: configuration[DatabaseKeys.keyPasswordFile]
          ?? configuration[DatabaseKeys.passwordFile],
        schema: "homeward_keys", requiresStandby: false)
    }

    private static func settings(
      _ configuration: Configuration, hosts key: OptionalConfigurationKey<DatabaseHosts>,
      name: String, passwordFile: FilePathText?, schema: String, requiresStandby: Bool
    ) throws -> PostgreSQLSettings {
      let keyName = key.declaration.name
      guard let hosts = configuration[key] else {
        throw ServiceKitError(.configuration, "store = postgres needs \(keyName)")
      }
      var values = [
        (name: "host", value: hosts.servers.map(\.host).joined(separator: ",")),
        (name: "port", value: hosts.servers.map { "\($0.port)" }.joined(separator: ",")),
        (name: "user", value: configuration[DatabaseKeys.user]), (name: "dbname", value: name),
      ]
      if let authority = configuration[DatabaseKeys.authority] {
        guard BoundedFile.exists(authority.path) else {
          throw ServiceKitError(.configuration, "database-ca: there is no file '\(authority)'")
        }
        values += [
          (name: "sslmode", value: "verify-full"), (name: "sslrootcert", value: authority.path),
        ]
      } else if let remote = hosts.servers.first(where: \.isRemote) {
        throw ServiceKitError(
          .configuration,
          "\(keyName): \(remote.text) is another host, and so needs TLS: name with database-ca the"
            + " certificate of the authority that vouches for it")
      }
      return try PostgreSQLSettings(
        connection: PostgreSQLSettings.connection(values),
        password: passwordFile.map { try password(in: $0.path) }, schema: schema,
        requiresStandby: requiresStandby)
    }

    /// The one line of a file that only its owner can read.
    private static func password(in path: String) throws -> String {
      let bytes = try BoundedFile.readSecret(path, maximumBytes: maximumPasswordBytes)
      var text = Substring(String(decoding: bytes, as: UTF8.self))
      while let last = text.last, last.isNewline { text.removeLast() }
      guard !text.isEmpty, !text.contains(where: \.isNewline), !text.utf8.contains(0) else {
        throw ServiceKitError(
          .configuration, "'\(path)' is not a password file: it has one line, the password")
      }
      return String(text)
    }
  }
#endif
