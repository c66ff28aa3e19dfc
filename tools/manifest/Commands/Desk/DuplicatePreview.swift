internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Finds files that may be the person at the desk, before anything is saved.
protocol DuplicatePreview: Sendable {
  /// - Returns: the likeliest first; empty when nobody is like this person.
  func candidates(for registration: Registration) async throws -> [Candidate]
}

/// Asks intake, which compares with everybody it has.
struct IntakePreview: DuplicatePreview {
  let client: DuplicatesClient

  func candidates(for registration: Registration) async throws -> [Candidate] {
    try await DuplicateCandidates.find(for: registration, using: client).candidates
  }
}

/// What became of an attempt to save.
enum SaveOutcome: Sendable {
  case saved(RegisterReply)
  /// Kept in an outbox under this number.
  case kept(number: UInt32)
  case refused(field: String, reason: String)
  /// Nobody knows whether it arrived: the same again is safe.
  case unsent(reason: String)
}

/// Takes registrations: intake itself, or a file for later.
protocol RegistrationSaver: Sendable {
  /// - Parameter key: the same registration under the same key has its effect once.
  func save(_ request: RegisterRequest, key: WireUUID) async -> SaveOutcome
}

/// Saves at intake.
struct IntakeSaver: RegistrationSaver {
  let client: IntakeClient
  let endpoint: ServiceEndpoint

  private static let timeout = Duration.seconds(10)

  func save(_ request: RegisterRequest, key: WireUUID) async -> SaveOutcome {
    do {
      let reply = try await client.register(
        request, options: RPCCallOptions(timeout: Self.timeout, idempotencyKey: key))
      return .saved(reply)
    } catch let error as Rejected {
      return .refused(field: error.field, reason: error.reason)
    } catch is KeyConflict {
      return .refused(
        field: "person",
        reason: "An earlier attempt was recorded with another content. Look it up.")
    } catch let error as NotYourMission {
      return .refused(
        field: "mission", reason: "You are of \(error.yours), not of \(error.asked).")
    } catch let error as RPCError {
      return .unsent(reason: CallFailure.cause(error, endpoint))
    } catch {
      return .unsent(reason: "The call failed: \(error)")
    }
  }
}
