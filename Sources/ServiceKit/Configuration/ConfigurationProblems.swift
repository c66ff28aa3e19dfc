/// Collects the faults of one configuration, so that a person sees all of them at once.
struct ConfigurationProblems {
  /// How many faults are collected before reading stops.
  static let maximumCount = 20

  private var errors = [ServiceKitError]()

  var isFull: Bool { errors.count >= Self.maximumCount }

  mutating func add(_ error: ServiceKitError) {
    if !isFull { errors.append(error) }
  }

  /// - Throws: the only fault, or one error that lists them all.
  func throwIfAny() throws {
    guard let first = errors.first else { return }
    if errors.count == 1 { throw first }
    let list = errors.map { "\n  \($0)" }.joined()
    throw ServiceKitError(
      first.code, "\(errors.count)\(isFull ? " or more" : "") problems:\(list)")
  }
}
