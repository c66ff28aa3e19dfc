/// How firm a published place is. The firmer it is, the more it costs to take people off it.
package enum Notice: UInt8, CaseIterable, Comparable, Sendable {
  /// The list is a draft that only planners have seen.
  case draft = 0
  /// The list is proposed: the carrier has a provisional copy.
  case proposed = 1
  /// The people were told.
  case told = 2

  /// `draft < proposed < told`.
  package static func < (left: Notice, right: Notice) -> Bool {
    left.rawValue < right.rawValue
  }
}
