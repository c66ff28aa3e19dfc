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
