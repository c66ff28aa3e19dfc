internal import Foundation
internal import Testing

@testable internal import ManifestCommands

/// Results that cannot be written.
@Suite struct OutputSinkTests {
  @Test func `a full device is a failure with its reason`() throws {
    // A Mac has no such device.
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
    let output = StandardOutput(results: full.fileDescriptor)
    output.write("x")
    #expect(output.failure?.isEmpty == false)
    try full.close()
  }

  @Test func `a reader that has gone away is not a failure`() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let output = StandardOutput(results: pipe.fileHandleForWriting.fileDescriptor)
    output.write("x")
    output.write("y")
    #expect(output.failure == nil)
  }

  @Test func `a command whose result is lost fails`() async throws {
    let environment = CommandEnvironment(
      output: BrokenOutput(), input: CollectedInput(""), variables: [:], clock: try TestClock(),
      connecting: NetworkConnecting(), programDirectory: "/", workingDirectory: "/")
    #expect(await ManifestCommand.run(["--version"], in: environment) == 1)
  }
}

/// Output on a device without space.
private struct BrokenOutput: OutputSink {
  let failure: String? = "No space left on device"
  let errorsGoToTerminal = false

  func write(_ text: String) {}

  func writeError(_ text: String) {}
}
