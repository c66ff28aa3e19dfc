import Testing
import Torture

/// A short slice of each campaign of `tools/torture`.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct SliceTests {
  @Test(arguments: Campaign.all.map(\.name))
  func `what must hold does hold in a short slice of`(_ name: String) async throws {
    let campaign = try #require(Campaign.all.first { $0.name == name })
    let report = try await campaign.run(Budget(isQuick: true))
    print("\(name): \(report.skipped ?? "\(report.done): \(report.held)")")
  }
}
