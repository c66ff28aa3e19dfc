package import Foundation
package import Logging

/// A log handler that writes one line per record, as JSON or as text.
///
/// A record as JSON:
///
/// ```
/// {"time":"2026-01-21T01:00:00.000Z","level":"info","label":"intake","message":"call refused",
///  "metadata":{"method":"intake.Register","role":"planner"}}
/// ```
///
/// (on one line). Metadata keys are sorted. Everything that did not come from a constant is escaped
/// and bounded, so that no value can end its line, begin another one, or fill the disk by itself.
package struct LineLogHandler: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?

  private let label: String
  private let format: LogFormat
  private let limits: LogLimits
  private let clock: @Sendable () -> Date
  private let sink: any LogSink

  /// - Parameters:
  ///   - label: the logger's label.
  ///   - format: how records look.
  ///   - level: the least severe level that is written.
  ///   - limits: the bounds of a record.
  ///   - clock: tells the time of each record.
  ///   - sink: takes the lines.
  package init(
    label: String, format: LogFormat, level: Logger.Level = .info, limits: LogLimits = LogLimits(),
    clock: @escaping @Sendable () -> Date, sink: any LogSink
  ) {
    self.label = label
    self.format = format
    self.logLevel = level
    self.limits = limits
    self.clock = clock
    self.sink = sink
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var merged = metadata
    if let provided = metadataProvider?.get() {
      merged.merge(provided) { _, new in new }
    }
    if let own = event.metadata {
      merged.merge(own) { _, new in new }
    }
    if let error = event.error {
      merged["error.message"] = merged["error.message"] ?? "\(error)"
      merged["error.type"] = merged["error.type"] ?? "\(type(of: error))"
    }
    let entries = merged.sorted { $0.key < $1.key }
    var line = ""
    switch format {
    case .json: appendJSON(event, entries, to: &line)
    case .text: appendText(event, entries, to: &line)
    }
    line += "\n"
    sink.write(line: line)
  }

  private typealias Entry = (key: String, value: Logger.Metadata.Value)

  private func appendJSON(_ event: LogEvent, _ entries: [Entry], to line: inout String) {
    line += "{\"time\":\"\(TimestampText.rfc3339(clock()))\",\"level\":\"\(event.level.rawValue)\""
    line += ",\"label\":"
    LogText.appendQuoted(label, limit: limits.keyBytes, to: &line)
    line += ",\"message\":"
    LogText.appendQuoted(event.message.description, limit: limits.valueBytes, to: &line)
    if !entries.isEmpty {
      line += ",\"metadata\":"
      appendDictionary(entries, depth: 0, to: &line)
    }
    line += "}"
  }

  private func appendText(_ event: LogEvent, _ entries: [Entry], to line: inout String) {
    line += "\(TimestampText.rfc3339(clock())) \(event.level.rawValue) "
    LogText.append(label, limit: limits.keyBytes, to: &line)
    line += ": "
    LogText.append(event.message.description, limit: limits.valueBytes, to: &line)
    for (index, (key, value)) in entries.enumerated() {
      guard index < limits.entries, line.utf8.count < limits.recordBytes else {
        line += " …"
        break
      }
      line += " "
      if LogText.isPlain(key, limit: limits.keyBytes) {
        line += key
      } else {
        LogText.appendQuoted(key, limit: limits.keyBytes, to: &line)
      }
      line += "="
      if case .array = value {
        append(value, depth: 0, to: &line)
      } else if case .dictionary = value {
        append(value, depth: 0, to: &line)
      } else {
        let text = Self.scalarText(value)
        if LogText.isPlain(text, limit: limits.valueBytes) {
          line += text
        } else {
          LogText.appendQuoted(text, limit: limits.valueBytes, to: &line)
        }
      }
    }
  }

  private static func scalarText(_ value: Logger.Metadata.Value) -> String {
    switch value {
    case .string(let text): text
    case .stringConvertible(let convertible): convertible.description
    case .array, .dictionary: ""
    }
  }

  private func append(_ value: Logger.Metadata.Value, depth: Int, to line: inout String) {
    switch value {
    case .string, .stringConvertible:
      LogText.appendQuoted(Self.scalarText(value), limit: limits.valueBytes, to: &line)
    case .array(let items):
      guard depth < limits.depth else {
        line += "\"…\""
        return
      }
      line += "["
      for (index, item) in items.enumerated() {
        if index > 0 { line += "," }
        guard index < limits.entries, line.utf8.count < limits.recordBytes else {
          line += "\"…\""
          break
        }
        append(item, depth: depth + 1, to: &line)
      }
      line += "]"
    case .dictionary(let dictionary):
      guard depth < limits.depth else {
        line += "\"…\""
        return
      }
      appendDictionary(dictionary.sorted { $0.key < $1.key }, depth: depth + 1, to: &line)
    }
  }

  private func appendDictionary(_ entries: [Entry], depth: Int, to line: inout String) {
    line += "{"
    for (index, (key, value)) in entries.enumerated() {
      if index > 0 { line += "," }
      guard index < limits.entries, line.utf8.count < limits.recordBytes else {
        line += "\"…\":true"
        break
      }
      LogText.appendQuoted(key, limit: limits.keyBytes, to: &line)
      line += ":"
      append(value, depth: depth, to: &line)
    }
    line += "}"
  }
}
