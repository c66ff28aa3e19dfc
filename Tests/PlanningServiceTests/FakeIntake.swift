import RepatriationSchema
import Synchronization
import Wire
import WireRPC

/// An intake that answers follow, snapshot and digest as a test tells it, and nothing else.
///
/// Each call of `follow` takes the next script; when none is left it waits to be cancelled.
final class FakeIntake: IntakeHandlers {
  typealias Follow = @Sendable (FollowRequest, RPCStreamWriter<FeedItem>) async throws -> Void
  typealias Snapshot =
    @Sendable (SnapshotRequest, RPCStreamWriter<SnapshotSlice>) async throws -> Void

  private struct State {
    var follows: [Follow]
    var snapshots: [Snapshot]
    var followRequests: [FollowRequest] = []
    var snapshotRequests: [SnapshotRequest] = []
    var digest: DigestReply?
    var digestCalls = 0
  }

  private let state: Mutex<State>

  init(follows: [Follow], snapshots: [Snapshot] = [], digest: DigestReply? = nil) {
    state = Mutex(State(follows: follows, snapshots: snapshots, digest: digest))
  }

  var followRequests: [FollowRequest] { state.withLock { $0.followRequests } }
  var snapshotRequests: [SnapshotRequest] { state.withLock { $0.snapshotRequests } }
  var digestCalls: Int { state.withLock { $0.digestCalls } }

  func follow(
    _ request: FollowRequest, context: RPCServerContext, to writer: RPCStreamWriter<FeedItem>
  ) async throws {
    let script = state.withLock { state -> Follow? in
      state.followRequests.append(request)
      return state.follows.isEmpty ? nil : state.follows.removeFirst()
    }
    guard let script else { return await Self.untilCancelled() }
    try await script(request, writer)
  }

  func snapshot(
    _ request: SnapshotRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<SnapshotSlice>
  ) async throws {
    let script = state.withLock { state -> Snapshot? in
      state.snapshotRequests.append(request)
      return state.snapshots.isEmpty ? nil : state.snapshots.removeFirst()
    }
    guard let script else { throw NotFound(what: "snapshot") }
    try await script(request, writer)
  }

  func digest(_ request: DigestRequest, context: RPCServerContext) async throws -> DigestReply {
    let reply = state.withLock { state -> DigestReply? in
      state.digestCalls += 1
      return state.digest
    }
    guard let reply else { throw RPCError(.unavailable, "no digest in this test") }
    return reply
  }

  static func untilCancelled() async {
    let (never, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in never {}
  }

  private static let notHere = RPCError(.unimplemented, "not part of these tests")

  func register(
    _ request: RegisterRequest, context: RPCServerContext
  ) async throws -> RegisterReply { throw Self.notHere }
  func update(_ request: UpdateRequest, context: RPCServerContext) async throws -> ChangeReply {
    throw Self.notHere
  }
  func show(_ request: ShowRequest, context: RPCServerContext) async throws -> ShowReply {
    throw Self.notHere
  }
  func search(_ request: SearchRequest, context: RPCServerContext) async throws -> SearchReply {
    throw Self.notHere
  }
  func placeHold(
    _ request: PlaceHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply { throw Self.notHere }
  func releaseHold(
    _ request: ReleaseHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply { throw Self.notHere }
  func keepApart(
    _ request: KeepApartRequest, context: RPCServerContext
  ) async throws -> ChangeReply { throw Self.notHere }
  func defineGroup(
    _ request: DefineGroupRequest, context: RPCServerContext
  ) async throws -> ChangeReply { throw Self.notHere }
  func arrivals(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ArrivalsReport { throw Self.notHere }
  func statusReport(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> StatusReport { throw Self.notHere }
  func travelNames(
    _ request: TravelNamesRequest, context: RPCServerContext
  ) async throws -> TravelNamesReply { throw Self.notHere }
  func reportRejects(
    _ request: ReportRejectsRequest, context: RPCServerContext
  ) async throws -> ReportRejectsReply { throw Self.notHere }
  func reportTravel(
    _ request: ReportTravelRequest, context: RPCServerContext
  ) async throws -> ReportTravelReply { throw Self.notHere }
  func status(_ request: StatusRequest, context: RPCServerContext) async throws -> ServiceStatus {
    throw Self.notHere
  }
}
