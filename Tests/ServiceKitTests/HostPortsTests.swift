import ServiceKit
import Testing

/// Where a pair of hosts is.
@Suite struct HostPortsTests {
  @Test func `addresses are read in order and written as they are read`() throws {
    let pair = try HostPorts(configurationText: "a.example:7201,[::1]:7201 , 10.0.0.5:1")
    #expect(pair.all.map(\.description) == ["a.example:7201", "[::1]:7201", "10.0.0.5:1"])
    #expect(try HostPorts(configurationText: pair.configurationText) == pair)
    #expect(try HostPorts(configurationText: "a:1").all.count == 1)
  }

  @Test(arguments: ["", ",", "a:1,", "a:1,,b:1", "a:1,a:1", "a:1,b", "a:1,b:70000"])
  func `what is no list of addresses is refused`(text: String) {
    #expect(throws: ConfigurationValueError.self) { try HostPorts(configurationText: text) }
  }

  @Test func `there are at most eight`() throws {
    func text(_ count: Int) -> String {
      (1...count).map { "a:\($0)" }.joined(separator: ",")
    }
    #expect(try HostPorts(configurationText: text(8)).all.count == 8)
    #expect(throws: ConfigurationValueError.self) { try HostPorts(configurationText: text(9)) }
  }
}
