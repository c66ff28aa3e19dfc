internal import ServiceKit
internal import Testing

@Suite struct ConfigurationValueTests {
  private func parse<Value: ConfigurationValue>(_ type: Value.Type, _ text: String) -> Value? {
    try? Value(configurationText: text)
  }

  @Test(
    arguments: [
      ("127.0.0.1:0", "127.0.0.1", 0), ("[::1]:443", "::1", 443),
      (
        "intake.example:65535",
        "intake.example", 65535
      ), ("LOCALHOST:80", "localhost", 80),
      ("[2001:DB8::1]:7", "2001:db8::1", 7),
    ] as [(String, String, UInt16)])
  func `a host and a port are read`(text: String, host: String, port: UInt16) throws {
    let value = try HostPort(configurationText: text)
    #expect(value.host == host)
    #expect(value.port == port)
    #expect(try HostPort(configurationText: value.configurationText) == value)
  }

  @Test(arguments: [
    "", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:+1",
    "::1:443", "[::1]", "[::1]443", "[::1:443", "[]:1", "[127.0.0.1]:1", "256.0.0.1:1", "1.2.3:1",
    "a b:1", "-a:1", "a-:1", "a..b:1", "a:1:2", "a:000001", "[fe80::1%eth0]:1", "a:1\n", "ä:1",
    String(repeating: "a", count: 64) + ":1",
  ])
  func `a malformed host and port is refused`(text: String) {
    #expect(parse(HostPort.self, text) == nil)
  }

  @Test func `a host name may have 253 bytes and not 254`() {
    let label = String(repeating: "a", count: 63)
    let longest = "\(label).\(label).\(label).\(label.dropLast(2))"
    #expect(longest.utf8.count == 253)
    #expect(parse(HostPort.self, longest.dropLast() + ":1") != nil)
    #expect(parse(HostPort.self, longest + ":1") != nil)
    #expect(parse(HostPort.self, longest + "a:1") == nil)
  }

  @Test(arguments: [
    ("0ms", Duration.zero, "0ms"), ("250ms", .milliseconds(250), "250ms"),
    ("30s", .seconds(30), "30s"), ("5m", .seconds(300), "5m"), ("2h", .seconds(7200), "2h"),
    ("60s", .seconds(60), "1m"), ("1500ms", .milliseconds(1500), "1500ms"),
  ])
  func `a duration is read and written`(text: String, value: Duration, written: String) {
    #expect(parse(Duration.self, text) == value)
    #expect(value.configurationText == written)
  }

  @Test(arguments: [
    "", "30", "s", "-1s", "+1s", "1.5s", "1 s", "30S", "1d", "9223372036854775807h",
    "99999999999999999999999ms", "１s",
  ])
  func `a malformed duration is refused`(text: String) {
    #expect(parse(Duration.self, text) == nil)
  }

  @Test(arguments: [
    ("0", 0, "0"), ("4096", 4096, "4KiB"), ("64KiB", 65536, "64KiB"),
    ("16MiB", 16_777_216, "16MiB"), ("2GiB", 2_147_483_648, "2GiB"), ("1000", 1000, "1000"),
  ])
  func `a byte count is read and written`(text: String, bytes: Int, written: String) {
    #expect(parse(ByteCount.self, text) == ByteCount(bytes))
    #expect(ByteCount(bytes).configurationText == written)
  }

  @Test(arguments: ["", "64kb", "64K", "KiB", "-1", "1.5MiB", "9223372036854775807KiB"])
  func `a malformed byte count is refused`(text: String) {
    #expect(parse(ByteCount.self, text) == nil)
  }

  @Test func `whole numbers are strict`() {
    #expect(parse(Int.self, "-12") == -12)
    for text in ["", "+1", "1.0", " 1", "0x10", "99999999999999999999"] {
      #expect(parse(Int.self, text) == nil, "\(text)")
    }
  }

  @Test func `true and false are the only truth values`() {
    #expect(parse(Bool.self, "true") == true)
    #expect(parse(Bool.self, "false") == false)
    for text in ["", "1", "yes", "TRUE"] { #expect(parse(Bool.self, text) == nil, "\(text)") }
  }

  @Test func `a list drops spaces and refuses empty items`() {
    #expect(parse([String].self, "a, b ,c") == ["a", "b", "c"])
    #expect(parse([String].self, "") == [])
    #expect(parse([String].self, "a,,b") == nil)
    #expect(parse([String].self, "a,") == nil)
  }

  @Test func `a list may have 256 items and not 257`() {
    func list(_ count: Int) -> String {
      [String](repeating: "x", count: count).joined(separator: ",")
    }
    #expect(parse([String].self, list(255))?.count == 255)
    #expect(parse([String].self, list(256))?.count == 256)
    #expect(parse([String].self, list(257)) == nil)
  }

  @Test func `a path is not empty and not longer than the system takes`() {
    #expect(parse(FilePathText.self, "") == nil)
    #expect(parse(FilePathText.self, "a\0b") == nil)
    #expect(parse(FilePathText.self, String(repeating: "a", count: 4095)) != nil)
    #expect(parse(FilePathText.self, String(repeating: "a", count: 4096)) == nil)
  }

  @Test func `loopback is known from the address and not from its spelling`() throws {
    for text in ["127.0.0.1", "127.255.0.9", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"] {
      #expect(IPAddressText.isLoopback(try #require(IPAddressText.bytes(of: text))), "\(text)")
    }
    for text in ["0.0.0.0", "128.0.0.1", "10.0.0.1", "::", "::2", "::ffff:10.0.0.1"] {
      #expect(!IPAddressText.isLoopback(try #require(IPAddressText.bytes(of: text))), "\(text)")
    }
  }
}
