package import RepatriationSchema

/// A set of reason codes: everything that speaks against one person on one departure.
package struct FailureCodes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// B01 to B15 are bits 0 to 14, P01 and up are bits 16 and up. A code of a newer schema is the
  /// last bit, so that it still excludes.
  package init(_ code: ReasonCode) {
    switch code.rawValue {
    case 1...15: rawValue = 1 << UInt32(code.rawValue - 1)
    case 101...114: rawValue = 1 << UInt32(code.rawValue - 101 + 16)
    default: rawValue = 1 << 31
    }
  }

  package init(_ codes: some Sequence<ReasonCode>) {
    self = codes.reduce(into: []) { $0.formUnion(FailureCodes($1)) }
  }
}
