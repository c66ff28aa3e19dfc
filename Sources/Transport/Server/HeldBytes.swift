internal import Synchronization

/// Bytes that one server holds for all its connections together. A limit for each connection alone is none for
/// whoever opens many.
final class HeldBytes: Sendable {
  private let count = Atomic<Int>(0)

  var total: Int { count.load(ordering: .relaxed) }

  func change(by bytes: Int) { count.wrappingAdd(bytes, ordering: .relaxed) }
}
