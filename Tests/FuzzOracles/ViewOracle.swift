internal import Conformance
internal import RepatriationViews
internal import SchemaModel
internal import Wire
internal import WireViewComparison
internal import WireViews

/// Bytes read in place: the check against the decoder, every field against the decoded message, and
/// the shape-only way in over bytes that nobody has checked.
enum ViewOracle {
  /// What the check of one type makes of bytes.
  private static let checks: [String: WireCheck] = Dictionary(
    (ConformanceChecks.all + RepatriationViewsChecks.all).map { ($0.wireName, $0) },
    uniquingKeysWith: { first, _ in first })

  private static let comparisons: [String: WireComparison] = Dictionary(
    ConformanceChecks.comparisons.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first }
  )

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let (type, bytes) = try MessageModules.choose(input) else { return }
    let name = type.name.description
    // What frames carry has no views.
    guard let check = checks[name] else { return }
    for isStrict in [false, true] {
      let options = WireDecodingOptions(refusesUnknown: isStrict)
      let seen = bytes.withUnsafeBytes { outcome(of: check, $0, options) }
      let decoded = decode(type.generated, bytes, options)
      try require(
        seen?.code == decoded?.code && seen?.offset == decoded?.offset,
        "\(name): the check says \(text(seen)), the decoder \(text(decoded))")
    }
    guard let comparison = comparisons[name] else { return }
    if let difference = bytes.withUnsafeBytes({ comparison.difference($0) }) {
      throw FuzzFinding("\(name): \(difference)")
    }
    let first = bytes.withUnsafeBytes { comparison.walk($0) }
    let second = bytes.withUnsafeBytes { comparison.walk($0) }
    try require(first.checksum == second.checksum, "\(name): two walks read two things")
  }

  private static func text(_ error: WireError?) -> String { error?.description ?? "nothing" }

  private static func outcome(
    of check: WireCheck, _ bytes: UnsafeRawBufferPointer, _ options: WireDecodingOptions
  ) -> WireError? {
    do throws(WireError) {
      try check.check(bytes, options)
      return nil
    } catch {
      return error
    }
  }

  private static func decode<M: WireMessage>(
    _ type: M.Type, _ bytes: [UInt8], _ options: WireDecodingOptions
  ) -> WireError? {
    do throws(WireError) {
      _ = try M(encoded: bytes, options: options)
      return nil
    } catch {
      return error
    }
  }
}
