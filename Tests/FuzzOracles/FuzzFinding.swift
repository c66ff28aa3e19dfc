/// Something that must not happen for any input, and did.
public struct FuzzFinding: Error, CustomStringConvertible, Sendable {
  /// What was expected and what came, without the input.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// - Throws: `FuzzFinding` unless `condition` holds.
func require(
  _ condition: Bool, _ description: @autoclosure () -> String
) throws(FuzzFinding) {
  if !condition { throw FuzzFinding(description()) }
}
