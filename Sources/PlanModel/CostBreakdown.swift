/// What a plan costs, in cents, by component. ``Policy`` defines each of them.
package struct CostBreakdown: Hashable, Sendable {
  package var waiting: Int64 = 0
  package var noDeparture: Int64 = 0
  package var seats: Int64 = 0
  package var preference: Int64 = 0
  package var expectation: Int64 = 0
  package var moves: Int64 = 0
  package var opening: Int64 = 0
  package var escorts: Int64 = 0
  package var shelter: Int64 = 0
  package var onward: Int64 = 0
  package var splits: Int64 = 0

  package init() {}

  /// The sum. A ``Problem`` keeps it far inside 64 bits.
  package var total: Int64 {
    waiting + noDeparture + seats + preference + expectation + moves + opening + escorts
      + shelter + onward + splits
  }
}
