internal import RepatriationSchema
internal import ServiceKit
internal import WireRPC

/// Who calls, as far as a handler decides by it. The role was checked before the handler ran.
struct Caller: Sendable {
  let identity: PeerIdentity

  init(_ context: RPCServerContext) throws {
    do {
      identity = try PeerIdentity(uri: context.peer)
    } catch {
      throw RPCError(.unauthenticated, "the certificate names no identity that planning knows")
    }
  }

  var mission: String { identity.mission.code }

  /// - Throws: `NotYourMission` unless the people of `asked` are the caller's.
  func require(mission asked: String) throws {
    guard asked == mission else {
      throw NotYourMission(
        yours: mission, asked: String(decoding: asked.utf8.prefix(16), as: UTF8.self))
    }
  }
}
