import Foundation
import ServiceKit
import Testing

@testable import PlanningService

struct ConfigurationTests {
  @Test func `the sample file that is shipped is the one that the program prints`() throws {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Services/Planning/planning.conf")
    let shipped = try String(contentsOf: path, encoding: .utf8)
    #expect(shipped == PlanningConfiguration.schema.sampleFile)
  }

  @Test func `every key that must be set is asked for at once`() throws {
    let error = #expect(throws: ServiceKitError.self) {
      _ = try PlanningConfiguration.schema.resolve()
    }
    for key in ["data", "trust", "credential", "intake", "follow", "policy"] {
      #expect(error?.message.contains("'\(key)'") == true, "\(key)")
    }
  }

  @Test func `followed missions are a list`() throws {
    let configuration = try PlanningConfiguration.schema.resolve(flags: [
      "data": "/d", "trust": "/t", "credential": "planning", "intake": "127.0.0.1:7201",
      "follow": "planning-idn, planning-chn", "policy": "/p",
    ])
    #expect(configuration[PlanningConfiguration.follow] == ["planning-idn", "planning-chn"])
    #expect(configuration[PlanningConfiguration.intake].all.map(\.port) == [7_201])
  }
}
