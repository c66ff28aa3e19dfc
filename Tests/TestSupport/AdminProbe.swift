/// Asks the admin port over a plain socket.
package enum AdminProbe {
  /// The status of an answer; 0 when nobody answers.
  package static func status(_ url: String) async throws -> Int {
    try await get(url).status
  }

  /// A page, asked for without waiting for other tasks; `nil` when nobody answers.
  package static func page(_ path: String, port: UInt16) -> String? {
    guard let socket = try? RawSocket(port: port) else { return nil }
    defer { socket.close() }
    guard
      (try? socket.send(Array("GET \(path) HTTP/1.1\r\nHost: test\r\n\r\n".utf8))) != nil
    else { return nil }
    return String(decoding: socket.blockingReceive(limit: .seconds(2)), as: UTF8.self)
  }

  package static func get(_ url: String) async throws -> (status: Int, body: String) {
    let rest = url.dropFirst("http://".count)
    guard let slash = rest.firstIndex(of: "/"), let colon = rest[..<slash].lastIndex(of: ":"),
      let port = UInt16(rest[rest.index(after: colon)..<slash])
    else { return (0, "") }
    let host = String(rest[..<colon])
    guard let socket = try? RawSocket(host: host, port: port) else { return (0, "") }
    defer { socket.close() }
    try socket.send(Array("GET \(rest[slash...]) HTTP/1.1\r\nHost: test\r\n\r\n".utf8))
    let answer = String(
      decoding: await socket.receiveToEnd(limit: .seconds(10)), as: UTF8.self)
    let parts = answer.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let status = Int(parts[1]) else { return (0, "") }
    let body = answer.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
    return (status, body)
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
