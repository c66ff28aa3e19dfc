/// How log records look.
package enum LogFormat: String, CaseIterable, Hashable, Sendable {
  /// One JSON object a line, for machines.
  case json
  /// `TIME LEVEL LABEL: MESSAGE key=value …`, for people.
  case text
}
