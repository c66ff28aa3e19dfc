internal import SchemaModel

extension FuzzTarget {
  /// A change along the structure of the input, or `nil` for a target whose input is text.
  ///
  /// Blind changes to a message seldom get past its head; these keep lengths right.
  /// - Parameters:
  ///   - seed: decides everything.
  ///   - longest: bytes of the result.
  public func mutate(_ input: [UInt8], seed: UInt64, longest: Int) -> [UInt8]? {
    var mutator = MessageMutator(random: FuzzRandom(seed: seed))
    switch self {
    case .compiler, .json, .frames, .outbox, .keys, .sheet, .answers, .zone, .paxlst,
      .snapshot, .archive:
      return nil
    case .descriptor:
      let result = mutator.mutate(input, with: input).bytes
      return result.count <= longest ? result : nil
    case .decoder, .view:
      guard input.count > 2 else { return nil }
      let message = Array(input.dropFirst(2))
      let result = input.prefix(2) + mutator.mutate(message, with: message).bytes
      return result.count <= longest ? Array(result) : nil
    }
  }
}
