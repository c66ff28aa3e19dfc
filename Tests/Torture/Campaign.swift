internal import Foundation

/// What must hold does not. The text says what, with numbers and the seed, and nothing of any person.
package struct Finding: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// How far a campaign goes.
package struct Budget: Sendable {
  /// How often the campaign does what it does; `nil` for its full count.
  package var count: Int?
  /// Which of the campaign's kinds alone; `nil` for all by turns.
  package var kind: String?
  /// A slice of seconds in place of the full count.
  package var isQuick: Bool
  package var seed: UInt64
  /// Told of progress, one line each.
  package var note: @Sendable (String) -> Void

  package init(
    count: Int? = nil, kind: String? = nil, isQuick: Bool = false,
    seed: UInt64 = .random(in: .min ... .max),
    note: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.count = count
    self.kind = kind
    self.isQuick = isQuick
    self.seed = seed
    self.note = note
  }

  /// The count to reach.
  func target(full: Int, quick: Int) -> Int { count ?? (isQuick ? quick : full) }
}

/// What a campaign has done. It exists only if all that must hold held; otherwise a ``Finding`` is thrown.
package struct CampaignReport: Sendable {
  /// What was counted, such as `2,000 kills`.
  package var done: String
  /// What was looked at meanwhile, such as `31,402 acknowledged: 0 lost, 0 gaps, 0 duplicates`.
  package var held: String
  /// Why less than asked for was done, such as a machine that allows no mounts.
  package var skipped: String?

  package init(done: String, held: String, skipped: String? = nil) {
    self.done = done
    self.held = held
    self.skipped = skipped
  }
}

/// Something bad that is done to the services, again and again.
package struct Campaign: Sendable {
  package let name: String
  /// One line for help.
  package let summary: String
  /// What it does, of several things; a budget may name one of them.
  package var kinds: [String] = []
  package let run: @Sendable (Budget) async throws -> CampaignReport

  package static let all: [Campaign] = [
    KillCampaign.campaign, SyncOrderCampaign.campaign, WriteFaultCampaign.campaign,
    PowerCampaign.campaign, DiskFullCampaign.campaign, BitFlipCampaign.campaign,
    SnapshotCutCampaign.campaign, StoppedFollowerCampaign.campaign, PartitionCampaign.campaign,
    ClockCampaign.campaign, RestoreCampaign.campaign, ArchiveCampaign.campaign,
    VersionCampaign.campaign, DayCampaign.campaign,
  ]

  /// Those that need more of a machine than others, and so are asked for by name.
  package static let further: [Campaign] = [FailoverCampaign.campaign]
}

extension Int {
  /// With commas between thousands.
  var grouped: String {
    var digits = Array(String(magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (self < 0 ? "-" : "") + String(digits)
  }
}
