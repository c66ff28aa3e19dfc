internal import Glibc
internal import Measuring

/// A program that speaks the conversation of `LoadScript`.
final class PeerProcess {
  let pid: pid_t
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>

  /// Starts a program with pipes for its standard input and output.
  init(_ command: [String]) throws {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
      throw MeasuringError.unusable("no pipe can be made")
    }
    // A later child that inherited them would keep this one's input open.
    for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let status = posix_spawn(&child, command[0], &actions, nil, &arguments, environ)
    close(toChild[0])
    close(fromChild[1])
    guard status == 0, let input = fdopen(toChild[1], "w"), let output = fdopen(fromChild[0], "r")
    else { throw MeasuringError.unusable("\(command[0]) cannot be started") }
    pid = child
    self.input = input
    self.output = output
  }

  /// The next line that the program writes.
  func line() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard fgets(&buffer, Int32(buffer.count), output) != nil else {
      throw MeasuringError.unusable("a peer ended before its answer")
    }
    let end = buffer.firstIndex { $0 == 0 || $0 == 10 } ?? buffer.endIndex
    return String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func ask(_ line: String) throws -> String {
    fputs(line + "\n", input)
    fflush(input)
    return try self.line()
  }

  /// What the kernel has counted for all threads of the process, in nanoseconds.
  var cpuNanoseconds: UInt64 {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(pid, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The most memory that the process ever had, in bytes.
  var peakMemory: UInt64 {
    guard let file = fopen("/proc/\(pid)/status", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 512)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let text = String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return text.split(whereSeparator: { " \t".contains($0) }).compactMap { UInt64($0) }.first
        .map { $0 << 10 } ?? 0
    }
    return 0
  }

  /// Ends the program by ending its input.
  func stop() {
    fclose(input)
    fclose(output)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }
}
