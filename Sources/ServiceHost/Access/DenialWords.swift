package import RepatriationSchema
internal import Wire

extension Denied {
  /// What an auditor reads of it.
  package var words: String {
    let what = "\(method.isEmpty ? "several methods" : method): \(rule)"
    guard further > 0 else { return what }
    return "\(what), \(further) more since \(since.map { "\($0)" } ?? "then")"
  }
}
