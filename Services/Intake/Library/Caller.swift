internal import RepatriationSchema
internal import ServiceKit
internal import WireRPC

/// Who calls, as far as a handler decides by it. The role was checked before the handler ran.
struct Caller: Sendable {
  let identity: PeerIdentity

  /// Longest identity that the log keeps whole; the schema's limit.
  private static let maximumAuthorBytes = 300

  init(_ context: RPCServerContext) throws {
    do {
      identity = try PeerIdentity(uri: context.peer)
      guard context.peer.utf8.count <= Self.maximumAuthorBytes else {
        throw ServiceKitError(.identity, "the identity is too long to be an author")
      }
    } catch {
      throw RPCError(.unauthenticated, "the certificate names no identity that intake knows")
    }
  }

  var mission: String { identity.mission.code }

  /// - Throws: `NotYourMission` unless the people of `asked` are the caller's.
  func require(mission asked: String) throws {
    guard asked == mission else {
      throw NotYourMission(yours: mission, asked: String(asked.prefix(16)))
    }
  }
}
