internal import Synchronization

/// What a layer above a store does before each batch is made durable.
final class CommitHook: Sendable {
  private let body = Mutex<(@Sendable () throws -> Void)?>(nil)

  /// Sets what is done, in place of what was done before.
  func set(_ hook: @escaping @Sendable () throws -> Void) {
    body.withLock { $0 = hook }
  }

  /// Does it.
  ///
  /// - Throws: ``StorageFault``: the batch must not become durable.
  func run() throws(StorageFault) {
    let hook = body.withLock { $0 }
    do {
      try hook?()
    } catch let error as StoreError where error.code == .readOnly {
      throw .full
    } catch {
      throw .failed("\(error)")
    }
  }
}

/// What layers above a shared store do when a batch has begun.
final class BeginHooks: Sendable {
  private let bodies = Mutex<[@Sendable (SharedBatch) throws -> Void]>([])

  /// Adds what is done, behind what is done already.
  func add(_ hook: @escaping @Sendable (SharedBatch) throws -> Void) {
    bodies.withLock { $0.append(hook) }
  }

  /// Does it all, in the order in which it was added.
  func run(_ batch: SharedBatch) throws {
    for body in bodies.withLock({ $0 }) { try body(batch) }
  }
}
