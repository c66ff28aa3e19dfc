internal import Synchronization

/// Tells waiting tasks that the durable head has moved.
package final class HeadWatch: Sendable {
  private struct Waiter {
    let sequence: Int64
    let task: CheckedContinuation<Void, Never>
  }

  private struct State {
    var head: Int64
    var isClosed = false
    var nextID = 0
    var waiters: [Int: Waiter] = [:]
    /// Waiters cancelled before they could be registered.
    var cancelled: Set<Int> = []
  }

  private let state: Mutex<State>

  package init(head: Int64) {
    state = Mutex(State(head: head))
  }

  /// The sequence of the newest durable event.
  package var head: Int64 { state.withLock { $0.head } }

  /// Returns once the head is beyond `sequence`, the task is cancelled, or the watch is closed.
  package func wait(after sequence: Int64) async -> Int64 {
    let id = state.withLock { state -> Int in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { task in
        let isOver = state.withLock { state -> Bool in
          let wasCancelled = state.cancelled.remove(id) != nil
          if wasCancelled || state.isClosed || state.head > sequence { return true }
          state.waiters[id] = Waiter(sequence: sequence, task: task)
          return false
        }
        if isOver { task.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state -> Waiter? in
        if let waiter = state.waiters.removeValue(forKey: id) { return waiter }
        state.cancelled.insert(id)
        return nil
      }
      waiter?.task.resume()
    }
    // A cancellation that came after the end of the wait has left its mark.
    return state.withLock { state in
      state.cancelled.remove(id)
      return state.head
    }
  }

  /// Moves the head and wakes those who waited for it.
  package func move(to head: Int64) {
    wake { state in
      state.head = max(state.head, head)
      return { $0.sequence < head }
    }
  }

  /// Wakes everyone, now and from now on.
  package func close() {
    wake { state in
      state.isClosed = true
      return { _ in true }
    }
  }

  private func wake(_ change: (inout State) -> (Waiter) -> Bool) {
    let ready = state.withLock { state -> [Waiter] in
      let isReady = change(&state)
      // Sorted, so that tasks are woken in the order in which they came.
      let ids = state.waiters.filter { isReady($0.value) }.keys.sorted()
      return ids.compactMap { state.waiters.removeValue(forKey: $0) }
    }
    for waiter in ready { waiter.task.resume() }
  }
}
