internal import Foundation

/// The line that a service prints on stdout when it listens, so that whoever started it can read
/// which ports were picked:
/// `{"service":"intake","listen":"127.0.0.1:40001","admin":"127.0.0.1:40002"}`.
package struct ListeningAnnouncement: Hashable, Sendable {
  /// The longest line that is read, in bytes.
  package static let maximumBytes = 2048

  /// The service's short name: lower-case words joined by hyphens.
  package let service: String
  /// Where it accepts calls.
  package let listen: HostPort
  /// Where its admin server is.
  package let admin: HostPort

  package init(service: String, listen: HostPort, admin: HostPort) {
    precondition(ConfigurationText.isKey(service), "a service's name is lower-case words")
    self.service = service
    self.listen = listen
    self.admin = admin
  }

  /// Reads a line that ``line`` made, with or without its line feed.
  ///
  /// - Returns: `nil` when the line is anything else.
  package init?(line: String) {
    struct Fields: Decodable {
      var service: String
      var listen: String
      var admin: String
    }
    guard line.utf8.count <= Self.maximumBytes,
      let fields = try? JSONDecoder().decode(Fields.self, from: Data(line.utf8)),
      ConfigurationText.isKey(fields.service),
      let listen = try? HostPort(configurationText: fields.listen),
      let admin = try? HostPort(configurationText: fields.admin)
    else { return nil }
    self.init(service: fields.service, listen: listen, admin: admin)
  }

  /// The line, ending in a line feed. None of its parts can contain a character that JSON escapes.
  package var line: String {
    "{\"service\":\"\(service)\",\"listen\":\"\(listen)\",\"admin\":\"\(admin)\"}\n"
  }

  /// Writes the line to stdout in one piece. A closed stdout is not an error.
  package func announce() {
    DescriptorLogSink(descriptor: 1).write(line: line)
  }
}
