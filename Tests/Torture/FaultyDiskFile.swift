internal import CFaultyDisk
internal import Foundation
internal import Glibc
internal import TestSupport

/// What the preloaded library (`Tests/CFaultyDisk`) and this process share.
final class FaultyDiskFile: Sendable {
  /// What happens at the chosen call.
  enum Fault: UInt64, CaseIterable, Sendable {
    case tornWrite = 1
    case writeFails, writeFindsNoSpace, shortWrite, diskFull
    case syncFails, syncFindsNoSpace, endsBeforeSync

    var concernsSyncs: Bool { rawValue >= Fault.syncFails.rawValue }
  }

  private let path: String
  private nonisolated(unsafe) let memory: UnsafeMutablePointer<faulty_disk>

  /// The library; built beside the programs.
  static var library: String { Executables.path("libFaultyDisk.so") }

  /// Why no library can be loaded before a program; `nil` when one can.
  static func missing() -> String? {
    FileManager.default.fileExists(atPath: library)
      ? nil : "there is no \(library); build the product FaultyDisk"
  }

  init(in directory: TemporaryDirectory) throws {
    path = directory.file("faults-\(UInt32.random(in: .min ... .max))")
    let size = MemoryLayout<faulty_disk>.size
    guard FileManager.default.createFile(atPath: path, contents: Data(count: size)) else {
      throw Finding("the file of faults cannot be made")
    }
    let file = open(path, O_RDWR | O_CLOEXEC)
    defer { close(file) }
    guard file >= 0, let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
      mapped != MAP_FAILED
    else { throw Finding("the file of faults cannot be mapped") }
    memory = mapped.bindMemory(to: faulty_disk.self, capacity: 1)
  }

  deinit {
    munmap(memory, MemoryLayout<faulty_disk>.size)
    unlink(path)
  }

  /// What a service is started with.
  ///
  /// - Parameter folder: whose files are concerned.
  func environment(folder: String) -> [String: String] {
    ["LD_PRELOAD": Self.library, "FAULTY_DISK": path, "FAULTY_DISK_FOLDER": folder]
  }

  func strike(_ fault: Fault, at index: Int) {
    memory.pointee.fault = fault.rawValue
    memory.pointee.at = UInt64(index)
  }

  func setClock(ahead seconds: Int64) { memory.pointee.clock_offset = seconds * 1_000_000_000 }

  var writes: Int { Int(memory.pointee.writes) }
  var syncs: Int { Int(memory.pointee.syncs) }
  var faults: Int { Int(memory.pointee.done) }
}
