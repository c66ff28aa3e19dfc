internal import ArgumentParser
internal import Dispatch
internal import Foundation
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Wire

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// `manifest demo`.
struct DemoCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Goes the whole way once with made-up people: arrivals in, manifests out.",
    discussion: """
      Starts both services on this machine with throw-away certificates, imports the
      sample arrivals under each mission's identity, plans twice, looks as the other
      mission's planner, writes the list for a carrier, takes one departure from its
      provisional list to its people's arrival with a no-show and a substitute, plans
      again around a hold, shows what a pin and a cancelled departure would cost,
      imports the same file again, checks that both services agree, and stops them.
      Nothing stays behind without --keep.

      Exit code 1 when anything is not as it must be.

      EXAMPLES
        manifest demo
        manifest demo --keep /tmp/homeward-demo
        manifest demo --json > demo.json
      """)

  @Option(
    help: ArgumentHelp("Use this new folder, and leave everything in it.", valueName: "dir"))
  var keep: String?
  @Option(help: ArgumentHelp("Arrivals instead of the samples.", valueName: "file.csv"))
  var arrivals: String?
  @Option(help: ArgumentHelp("Departures instead of the samples.", valueName: "file.csv"))
  var departures: String?
  @Option(help: ArgumentHelp("A policy instead of the sample.", valueName: "file.json"))
  var policy: String?
  @Option(
    help: ArgumentHelp("The folder that holds samples/ and policies/.", valueName: "dir"))
  var samples: String?
  @Option(
    help: ArgumentHelp(
      "The folder of intake-service and planning-service; this program's without it.",
      valueName: "dir"))
  var services: String?
  @OptionGroup var store: DemoStore
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let files = try SampleFiles(
      folder: samples, arrivals: arrivals, departures: departures, policy: policy,
      programDirectory: environment.programDirectory,
      workingDirectory: environment.workingDirectory)
    let programs = services ?? environment.programDirectory
    for program in ["intake-service", "planning-service"]
    where !FileManager.default.isExecutableFile(atPath: "\(programs)/\(program)") {
      throw CommandFailure(
        "\(programs)/\(program) is not there. Build it with 'swift build', or name its folder with "
          + "--services.")
    }
    let directory = try DemoFolder.make(keep, environment)
    let running = RunningServices()
    let signals = running.endOnSignals { DemoFolder.remove(directory, isKept: keep != nil) }
    defer {
      for signal in signals { signal.cancel() }
      DemoFolder.remove(directory, isKept: keep != nil)
    }
    do {
      let run = DemoRun(
        environment: environment, files: files, programs: programs, directory: directory,
        isKept: keep != nil, store: store.intakeArguments, isNarratedBeside: result.json)
      let outcome = try await run.perform(running)
      guard await running.stop() else {
        throw CommandFailure("A service did not stop as it should. See the logs with --keep.")
      }
      run.finish(outcome)
      if result.json { environment.print(try MessageJSON.encode(outcome)) }
    } catch {
      await running.yieldToInterruption()
      await running.stop()
      throw error
    }
  }
}

/// The folder of a demo.
enum DemoFolder {
  /// - Throws: `CommandFailure` when it cannot be made, or is not empty.
  static func make(_ wanted: String?, _ environment: CommandEnvironment) throws -> String {
    let files = FileManager.default
    if let wanted {
      if let content = try? files.contentsOfDirectory(atPath: wanted), !content.isEmpty {
        throw CommandFailure("\(wanted) is not empty. Name a new folder with --keep.")
      }
      let path = wanted.hasPrefix("/") ? wanted : environment.workingDirectory + "/" + wanted
      try PKI.explaining { try AtomicFile.makePrivateDirectory(path) }
      return path
    }
    let base = environment.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let name = "homeward-demo-" + String(environment.clock.random(), radix: 36)
    let path = "\(base)/\(name)"
    guard !BoundedFile.exists(path) else { throw CommandFailure("\(path) exists. Try again.") }
    try PKI.explaining { try AtomicFile.makePrivateDirectory(path) }
    return path
  }

  static func remove(_ path: String, isKept: Bool) {
    if !isKept { try? FileManager.default.removeItem(atPath: path) }
  }
}

/// The services that a demo has started, ended however the demo ends.
final class RunningServices: Sendable {
  private let services = Mutex<[ServiceProcess]>([])
  /// Every process, also one that has not said yet where it listens.
  private let launched = Mutex<[Process]>([])
  /// The person has ended the demo: its end is the signal handler's.
  private let isInterrupted = Mutex(false)

  func add(_ service: ServiceProcess) { services.withLock { $0.append(service) } }

  func addLaunched(_ process: Process) { launched.withLock { $0.append(process) } }

  /// Stays here when the person has ended the demo, until the process ends.
  func yieldToInterruption() async {
    while isInterrupted.withLock({ $0 }) { try? await Task.sleep(for: .seconds(1)) }
  }

  /// Ends all, the last started first.
  ///
  /// - Returns: whether each ended by itself with exit code 0.
  @discardableResult
  func stop() async -> Bool {
    let all = services.withLock { services in
      let all = services
      services = []
      return all
    }
    var isClean = true
    for service in all.reversed() where !(await service.stop()) { isClean = false }
    return isClean
  }

  /// Ends the services when the person ends the demo, then the demo itself.
  func endOnSignals(_ cleanUp: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        isInterrupted.withLock { $0 = true }
        let processes = launched.withLock { $0 }
        for process in processes where process.isRunning { process.terminate() }
        // They write into the folder until they have ended.
        for process in processes { process.waitUntilExit() }
        cleanUp()
        // 128 + the number of the signal, as shells have it.
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }
}
