internal import Foundation
internal import ServiceKit

/// The settings of a connection, as a flag, a variable or a profile gives them.
enum ConnectionKey: String, CaseIterable, Sendable {
  case intake
  case planning
  case trust
  case credential
  case intakeCredential = "intake-credential"
  case planningCredential = "planning-credential"
  case mission
  case desk
  case timeZone = "time-zone"

  /// The variable of the environment. The credentials of one service are not called
  /// `HOMEWARD_INTAKE_CREDENTIAL`, because that is intake's own certificate where intake runs.
  var variable: String {
    switch self {
    case .intakeCredential: "HOMEWARD_CREDENTIAL_INTAKE"
    case .planningCredential: "HOMEWARD_CREDENTIAL_PLANNING"
    default: "HOMEWARD_" + rawValue.uppercased().replacingOccurrences(of: "-", with: "_")
    }
  }
}

/// Settings with their precedence resolved: flag, environment, profile.
struct ConnectionSettings: Sendable {
  private let flags: [ConnectionKey: String]
  private let variables: [String: String]
  private let profile: Profile

  /// - Parameters:
  ///   - flags: what the command line states.
  ///   - profileName: a profile that must exist; without one `default` is read when it is there.
  /// - Throws: `CommandFailure` when the profile cannot be read.
  init(
    flags: [ConnectionKey: String], profileName: String?, variables: [String: String]
  ) throws {
    self.flags = flags
    self.variables = variables
    profile = try Profile.load(named: profileName, variables: variables)
  }

  /// A setting that is not set, or set to nothing, is `nil`.
  subscript(_ key: ConnectionKey) -> String? {
    let found = flags[key] ?? variables[key.variable] ?? profile.values[key]
    return found.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// - Throws: `CommandFailure` saying how to set it.
  func require(_ key: ConnectionKey, _ what: String) throws -> String {
    if let value = self[key] { return value }
    throw CommandFailure(
      "\(what) is not known. Set --\(key.rawValue), the variable \(key.variable), "
        + "or '\(key.rawValue) = …' in \(profile.path).")
  }

  /// Where a service is and who calls it.
  func endpoint(_ service: ServiceName) throws -> ServiceEndpoint {
    let (key, own): (ConnectionKey, ConnectionKey) =
      service == .intake ? (.intake, .intakeCredential) : (.planning, .planningCredential)
    let text = try require(key, "The address of \(service.rawValue)")
    let address: HostPorts
    do {
      address = try HostPorts(configurationText: text)
    } catch {
      throw CommandFailure(
        "The address of \(service.rawValue) \(error.reason). Write it as 10.0.0.5:7201, and of a "
          + "pair as 10.0.0.5:7201,10.0.0.7:7201.")
    }
    let credential = try self[own] ?? require(.credential, "Your certificate's name")
    return ServiceEndpoint(
      service: service, address: address, trust: try require(.trust, "The trust directory"),
      credential: credential)
  }
}

/// A profile: `key = value` lines in `$XDG_CONFIG_HOME/homeward/NAME.conf`.
struct Profile: Sendable {
  let path: String
  let values: [ConnectionKey: String]

  static func load(named name: String?, variables: [String: String]) throws -> Profile {
    let chosen = name ?? variables["HOMEWARD_PROFILE"].flatMap { $0.isEmpty ? nil : $0 }
    let path = directory(variables) + "/\(chosen ?? "default").conf"
    if let chosen, !isName(chosen) {
      throw CommandFailure(
        "The profile's name may have letters, digits, '-', '_' and '.', and not begin with '.'.")
    }
    guard BoundedFile.exists(path) else {
      if let chosen {
        throw CommandFailure("There is no profile '\(chosen)': \(path) does not exist.")
      }
      return Profile(path: path, values: [:])
    }
    let file: ConfigurationFile
    do {
      file = try ConfigurationFile(path: path)
    } catch let error as ServiceKitError {
      throw CommandFailure("The profile cannot be read: \(error.words)")
    }
    var values: [ConnectionKey: String] = [:]
    for entry in file.entries {
      guard let key = ConnectionKey(rawValue: entry.key) else {
        let known = ConnectionKey.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure("\(entry.location): unknown key '\(entry.key)'. Known are \(known).")
      }
      values[key] = key == .trust ? absolute(entry.value, beside: path) : entry.value
    }
    return Profile(path: path, values: values)
  }

  /// The XDG Base Directory Specification: a relative `XDG_CONFIG_HOME` does not count.
  private static func directory(_ variables: [String: String]) -> String {
    if let base = variables["XDG_CONFIG_HOME"], base.hasPrefix("/") { return base + "/homeward" }
    return (variables["HOME"] ?? "") + "/.config/homeward"
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.count <= 64 && !name.hasPrefix(".") && !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
      }
  }

  /// A relative path in a profile counts from the profile's folder.
  private static func absolute(_ value: String, beside path: String) -> String {
    if value.hasPrefix("/") || value.isEmpty { return value }
    return (path as NSString).deletingLastPathComponent + "/" + value
  }
}
