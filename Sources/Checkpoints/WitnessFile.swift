package import RepatriationSchema
internal import ServiceKit
package import Wire

/// Files of signed checkpoints, one for each month, in a directory that should lie on another host: who
/// can change a log cannot change what was written there.
///
/// ```text
/// DIRECTORY/intake-2026-01.witness     lines as `WitnessLine` writes them, appended and synced
/// ```
///
/// They hold positions and signatures, and nothing about anybody.
package struct WitnessDirectory: Sendable {
  /// What is read of a directory.
  package struct Reading: Sendable {
    /// In the order in which they were appended.
    package var checkpoints: [SignedCheckpoint] = []
    /// Lines that are none, as `FILE:LINE`. The last line of a file may be one that was cut off when
    /// the host lost power; it has no line feed, and is left out without being named here.
    package var unreadable: [String] = []
    /// Those of ``unreadable`` that are the beginning of the line behind them: a line that was cut off when
    /// the disk was full or the host lost power, and was appended again as a whole. Nothing is missing.
    package var cutOff: [String] = []

    package init() {}
  }

  /// The largest file that is read: a month with a checkpoint every ten seconds.
  package static let maximumFileBytes = 512 << 20
  /// Files at whose ends the last checkpoint is looked for.
  private static let filesLookedAt = 2
  /// Names of unreadable lines that are kept.
  package static let maximumUnreadable = 64

  package let path: String
  private let service: String

  /// - Parameters:
  ///   - path: must exist.
  ///   - service: what file names begin with: `intake` or `planning`.
  package init(path: String, service: String) {
    self.path = path
    self.service = service
  }

  /// The file that a checkpoint is appended to.
  package func file(for checkpoint: SignedCheckpoint) -> String {
    let day = checkpoint.checkpoint.signedAt.calendarDate()
    return "\(path)/\(service)-\(day.description.prefix(7)).witness"
  }

  /// Appends checkpoints, and returns once they are durable.
  ///
  /// - Throws: `ServiceKitError` with `file`.
  package func append(_ checkpoints: [SignedCheckpoint]) throws {
    var texts: [(path: String, text: String)] = []
    for checkpoint in checkpoints {
      let path = file(for: checkpoint)
      let line = try WitnessLine.text(checkpoint)
      if let last = texts.indices.last, texts[last].path == path {
        texts[last].text += line
      } else {
        texts.append((path, line))
      }
    }
    for (path, text) in texts { try AppendedFile.append(Array(text.utf8), to: path) }
  }

  /// The checkpoint of one log that was appended last, looked for at the ends of the newest files.
  ///
  /// - Returns: `nil` when there is none among the last lines: appending begins anew then, and the same
  ///   checkpoint may stand there twice, which harms nobody.
  /// - Throws: `ServiceKitError` with `file`.
  package func last(of lineage: WireUUID) throws -> SignedCheckpoint? {
    let names = try AppendedFile.names(in: path).filter(isOwn)
    for name in names.suffix(Self.filesLookedAt).reversed() {
      let bytes = try AppendedFile.tail(
        of: "\(path)/\(name)", maximumBytes: 8 * WitnessLine.maximumBytes)
      let lines = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      for line in lines.reversed() {
        guard let signed = WitnessLine.read(line),
          signed.checkpoint.position.lineage == lineage
        else { continue }
        return signed
      }
    }
    return nil
  }

  private func isOwn(_ name: String) -> Bool {
    name.hasPrefix(service + "-") && name.hasSuffix(".witness")
  }

  /// Reads every file of the service, in the order of their months.
  ///
  /// - Throws: `ServiceKitError` with `file`.
  package func read() throws -> Reading {
    var reading = Reading()
    for name in try AppendedFile.names(in: path) where isOwn(name) {
      try read(name, into: &reading)
    }
    return reading
  }

  private func read(_ name: String, into reading: inout Reading) throws {
    let bytes = try BoundedFile.read("\(path)/\(name)", maximumBytes: Self.maximumFileBytes)
    var start = bytes.startIndex
    var number = 0
    // The line before, when it could not be read.
    var unread: ArraySlice<UInt8>?
    // What follows the last line feed was never finished.
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      let line = bytes[start..<end]
      start = end + 1
      if line.count <= WitnessLine.maximumBytes,
        let checkpoint = WitnessLine.read(Substring(decoding: line, as: UTF8.self))
      {
        reading.checkpoints.append(checkpoint)
        if let unread, line.starts(with: unread), reading.cutOff.count < Self.maximumUnreadable {
          reading.cutOff.append("\(name):\(number - 1)")
        }
        unread = nil
      } else {
        unread = line
        if reading.unreadable.count < Self.maximumUnreadable {
          reading.unreadable.append("\(name):\(number)")
        }
      }
    }
  }
}
