/// Keeps what a command writes. Used by one run at a time.
final class CollectedOutput: OutputSink {
  private(set) var bytes: [UInt8] = []
  private(set) var errors = ""

  func write(_ bytes: [UInt8]) { self.bytes += bytes }

  func writeError(_ text: String) { errors += text }
}

/// Input that is there already.
struct CollectedInput: InputSource {
  var bytes: [UInt8]

  func read(limit: Int) -> [UInt8] { Array(bytes.prefix(limit)) }
}
