internal import Foundation
internal import Glibc
internal import Synchronization

/// The programs that this process has started and that have not ended.
package enum SpawnedPrograms {
  private struct State {
    var identifiers: Set<Int32> = []
    var areOver = false
  }

  private static let state = Mutex(State())

  /// Whether no more may be started.
  static var areOver: Bool { state.withLock { $0.areOver } }

  static func add(_ identifier: Int32) {
    state.withLock { state in
      state.identifiers.insert(identifier)
      if state.areOver { kill(identifier, SIGKILL) }
    }
  }

  /// Called before its end is collected, so that no number here is another process's.
  static func remove(_ identifier: Int32) {
    state.withLock { _ = $0.identifiers.remove(identifier) }
  }

  /// Kills them, and lets no more be started.
  package static func endAll() {
    state.withLock { state in
      state.areOver = true
      for identifier in state.identifiers { kill(identifier, SIGKILL) }
    }
  }

  /// The processes that a process has started and that have not ended.
  package static func children(of parent: Int32) -> Set<Int32> {
    let folder = "/proc/\(parent)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let lists = threads.compactMap {
      try? String(contentsOfFile: "\(folder)/\($0)/children", encoding: .utf8)
    }
    return Set(lists.flatMap { $0.split(separator: " ").compactMap { Int32($0) } })
  }
}
