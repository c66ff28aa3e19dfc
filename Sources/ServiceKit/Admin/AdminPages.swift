/// What the admin server answers, as values: no sockets here.
struct AdminPages: Sendable {
  struct Page: Equatable, Sendable {
    var status: Int
    var contentType: String
    var body: String
    /// The value of `Allow`, for 405 (RFC 9110 section 15.5.6).
    var allow: String?
  }

  let registry: MetricsRegistry
  let gate: ReadinessGate

  private static let json = "application/json"
  private static let text = "text/plain; charset=utf-8"

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - method: the method as sent.
  ///   - target: the request target; a query after `?` is ignored.
  func page(method: String, target: String) -> Page {
    let path = target.prefix { $0 != "?" }
    guard path == "/healthz" || path == "/readyz" || path == "/metrics" else {
      return Self.failure(404, "not found")
    }
    guard method == "GET" || method == "HEAD" else {
      return Page(
        status: 405, contentType: Self.text, body: "method not allowed\n", allow: "GET, HEAD")
    }
    switch path {
    case "/healthz":
      return Page(status: 200, contentType: Self.json, body: "{\"status\":\"ok\"}\n")
    case "/metrics":
      return Page(
        status: 200, contentType: MetricsRegistry.contentType, body: registry.render())
    default:
      return readiness()
    }
  }

  static func failure(_ status: Int, _ words: String) -> Page {
    Page(status: status, contentType: text, body: words + "\n")
  }

  private func readiness() -> Page {
    let obstacles = gate.obstacles
    var body = "{\"ready\":\(obstacles.isEmpty),\"not_ready\":"
    Self.append(obstacles, to: &body)
    let warnings = gate.warnings
    if !warnings.isEmpty {
      body += ",\"warnings\":"
      Self.append(warnings, to: &body)
    }
    body += "}\n"
    return Page(status: obstacles.isEmpty ? 200 : 503, contentType: Self.json, body: body)
  }

  private static func append(_ obstacles: [ReadinessGate.Obstacle], to body: inout String) {
    body += "["
    for (index, obstacle) in obstacles.enumerated() {
      if index > 0 { body += "," }
      body += "{\"name\":"
      LogText.appendQuoted(obstacle.name, limit: 128, to: &body)
      body += ",\"reason\":"
      LogText.appendQuoted(obstacle.reason, limit: 256, to: &body)
      body += "}"
    }
    body += "]"
  }
}
