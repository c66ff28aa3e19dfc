package import Logging

/// The keys that both services share, declared once.
package enum StandardKeys {
  /// Where the service listens for the services' own protocol.
  package static let listen = ConfigurationKey<HostPort>(
    "listen", default: .loopback,
    "Where the service accepts calls. Port 0 picks a free port and prints it.")

  /// Where the admin server listens.
  package static let admin = ConfigurationKey<HostPort>(
    "admin", default: .loopback,
    "Where /healthz, /readyz and /metrics are served. Port 0 picks a free port and prints it.")

  /// Whether the admin server may listen beyond loopback.
  package static let adminAllowRemote = ConfigurationKey<Bool>(
    "admin-allow-remote", default: false,
    "Allow the admin address to be reachable from other machines. It has no authentication.")

  /// The directory of durable state.
  package static let data = ConfigurationKey<FilePathText>(
    required: "data", "The directory that holds the service's durable state.")

  /// The file with the key that everything in ``data`` is sealed with.
  package static let keyFile = OptionalConfigurationKey<FilePathText>(
    "key-file",
    "The file with the key that the data is sealed with, outside the data directory and its backups;"
      + " 'manifest keys init' makes it. Without it, DATA.keys beside the data directory, made at the"
      + " first start.")

  /// The directory of certificates and keys.
  package static let trust = ConfigurationKey<FilePathText>(
    required: "trust",
    "The directory with ca.pem, the service's certificate and key, and revoked.txt.")

  /// Which files of the trust directory are the service's own.
  package static let credential = ConfigurationKey<String>(
    required: "credential",
    "The name of the service's certificate in the trust directory: NAME for NAME.pem and NAME.key.")

  /// The least severe level that is logged.
  package static let logLevel = ConfigurationKey<Logger.Level>(
    "log-level", default: .info, "The least severe level that is logged.")

  /// How log records look.
  package static let logFormat = ConfigurationKey<LogFormat>(
    "log-format", default: .json, "How log records are written to stderr, one line each.")

  /// Where the frames of every connection are recorded.
  package static let captureDirectory = OptionalConfigurationKey<FilePathText>(
    "transport-capture-dir",
    "A folder in which every connection is recorded, for finding faults. The files hold personal"
      + " data; leave it unset otherwise.")

  /// How much is recorded.
  package static let captureLimit = ConfigurationKey<ByteCount>(
    "transport-capture-limit", default: .mebibytes(256), in: .mebibytes(1)...(.mebibytes(65_536)),
    "How much is recorded in the folder of transport-capture-dir before it stops.")

  /// How long work in hand may take after SIGTERM.
  package static let shutdownLimit = ConfigurationKey<Duration>(
    "shutdown-limit", default: .seconds(30), in: .seconds(1)...(.seconds(600)),
    "How long work in hand may take to finish after SIGTERM before it is cancelled.")
}

extension HostPort {
  /// `127.0.0.1:0`.
  package static let loopback = HostPort(loopbackPort: 0)

  /// 127.0.0.1 with a port.
  package static func loopback(port: UInt16) -> HostPort { HostPort(loopbackPort: port) }
}

extension Logger.Level: ConfigurationValue {
  package static var placeholder: String { "LEVEL" }
  package static var kindDescription: String {
    "one of " + allCases.map(\.rawValue).joined(separator: ", ")
  }
  package init(configurationText text: String) throws(ConfigurationValueError) {
    guard let level = Logger.Level(rawValue: text) else {
      throw ConfigurationValueError("must be \(Self.kindDescription)")
    }
    self = level
  }
  package var configurationText: String { rawValue }
}

extension LogFormat: ConfigurationValue {
  package static var placeholder: String { "FORMAT" }
  package static var kindDescription: String {
    "one of " + allCases.map(\.rawValue).joined(separator: ", ")
  }
  package init(configurationText text: String) throws(ConfigurationValueError) {
    guard let format = LogFormat(rawValue: text) else {
      throw ConfigurationValueError("must be \(Self.kindDescription)")
    }
    self = format
  }
  package var configurationText: String { rawValue }
}
