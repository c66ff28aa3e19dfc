/// Why a party may not be on a departure: the boarding codes B01…B15 and the codes that planning
/// adds. A set, because every failing code is kept, not the first one.
package struct ReasonCodes: OptionSet, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// No document in hand that is valid through arrival.
  package static let b01 = ReasonCodes(rawValue: 1 << 0)
  /// The emergency travel document does not cover the legs.
  package static let b02 = ReasonCodes(rawValue: 1 << 1)
  /// The overstay fine is not cleared on that day.
  package static let b03 = ReasonCodes(rawValue: 1 << 2)
  /// No exit permit that holds on that day and for that port.
  package static let b04 = ReasonCodes(rawValue: 1 << 3)
  /// An active hold.
  package static let b05 = ReasonCodes(rawValue: 1 << 4)
  /// The intent is not to return, or there is no consent.
  package static let b06 = ReasonCodes(rawValue: 1 << 5)
  /// Identity not verified.
  package static let b07 = ReasonCodes(rawValue: 1 << 6)
  /// An unresolved duplicate.
  package static let b08 = ReasonCodes(rawValue: 1 << 7)
  /// The assessment has not been offered yet.
  package static let b09 = ReasonCodes(rawValue: 1 << 8)
  /// A minor without guardian or escort and best-interest approval.
  package static let b10 = ReasonCodes(rawValue: 1 << 9)
  /// Not fit to fly.
  package static let b11 = ReasonCodes(rawValue: 1 << 10)
  /// The group is incomplete or its members differ.
  package static let b12 = ReasonCodes(rawValue: 1 << 11)
  /// Kept apart.
  package static let b13 = ReasonCodes(rawValue: 1 << 12)
  /// On another active manifest.
  package static let b14 = ReasonCodes(rawValue: 1 << 13)
  /// A transit point's entry rule.
  package static let b15 = ReasonCodes(rawValue: 1 << 14)

  /// The list closes before the party can be ready.
  package static let cutoffMissed = ReasonCodes(rawValue: 1 << 16)
  /// The departure's list is locked.
  package static let departureLocked = ReasonCodes(rawValue: 1 << 17)
  /// The departure takes nobody any more: cancelled, or its list was handed over.
  package static let departureClosed = ReasonCodes(rawValue: 1 << 18)
  /// The departure does not go where the party goes.
  package static let destinationMismatch = ReasonCodes(rawValue: 1 << 19)
  /// The person travels on their own account and is tracked, not seated.
  package static let selfFunded = ReasonCodes(rawValue: 1 << 20)
  /// The carrier does not take the kind of document that the person would travel on.
  package static let documentNotAccepted = ReasonCodes(rawValue: 1 << 21)

  /// The codes that may be *expected* to clear before the cut-off. Every other code excludes.
  package static let clearable: ReasonCodes = [.b01, .b03, .b04, .b07]

  /// The codes that say something about the departure: another one may suit the party.
  package static let departureSide: ReasonCodes = [
    .departureLocked, .departureClosed, .destinationMismatch, .documentNotAccepted,
  ]

  /// Every single code with its stable name, by rising bit.
  package static let named: [(code: ReasonCodes, name: String)] = [
    (.b01, "B01"), (.b02, "B02"), (.b03, "B03"), (.b04, "B04"), (.b05, "B05"),
    (.b06, "B06"), (.b07, "B07"), (.b08, "B08"), (.b09, "B09"), (.b10, "B10"),
    (.b11, "B11"), (.b12, "B12"), (.b13, "B13"), (.b14, "B14"), (.b15, "B15"),
    (.cutoffMissed, "CUTOFF_MISSED"), (.departureLocked, "DEPARTURE_LOCKED"),
    (.departureClosed, "DEPARTURE_CLOSED"), (.destinationMismatch, "DESTINATION_MISMATCH"),
    (.selfFunded, "SELF_FUNDED"), (.documentNotAccepted, "DOCUMENT_NOT_ACCEPTED"),
  ]

  /// All known codes.
  package static let all = ReasonCodes(named.map(\.code))

  /// The stable names of the codes in the set, by rising bit; no name for unknown bits.
  package var names: [String] {
    Self.named.compactMap { contains($0.code) ? $0.name : nil }
  }

  /// The single code with a stable name, or nil when there is none of that name.
  package init?(name: String) {
    guard let entry = Self.named.first(where: { $0.name == name }) else { return nil }
    self = entry.code
  }

  /// The names joined by commas, or `-` for the empty set.
  package var description: String {
    isEmpty ? "-" : names.joined(separator: ",")
  }

  /// The code to show first: what no date can cure comes before what is merely not ready, and
  /// what is not ready before what belongs to a departure. Empty for the empty set.
  package var headline: ReasonCodes {
    Self.headlineOrder.first { contains($0) } ?? []
  }

  private static let headlineOrder: [ReasonCodes] = [
    .b05, .selfFunded, .b06, .b08, .b07, .b01, .b03, .b04, .b02, .b10, .b11, .b12, .b09, .b14,
    .b15, .b13, .documentNotAccepted, .cutoffMissed, .destinationMismatch, .departureLocked,
    .departureClosed,
  ]
}
