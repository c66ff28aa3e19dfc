internal import RepatriationSchema
internal import WireRPC

/// Sends receipts beside the stream of rows: the next page is read and written while one is on its way, and of
/// several that wait only the last is sent.
struct ReceiptSender: Sendable {
  private let primary: ReplicaClient
  private let places: AsyncStream<ReplicaPlace>
  private let continuation: AsyncStream<ReplicaPlace>.Continuation

  init(_ primary: ReplicaClient) {
    self.primary = primary
    (places, continuation) = AsyncStream.makeStream(
      of: ReplicaPlace.self, bufferingPolicy: .bufferingNewest(1))
  }

  func send(_ place: ReplicaPlace) { continuation.yield(place) }

  /// Sends what it is given until it is cancelled.
  func run() async throws {
    for await place in places {
      // A receipt that fails is followed by the next one; the connection's own end is noticed by its stream.
      _ = try? await primary.receipt(ReceiptRequest(place: place))
    }
  }
}
