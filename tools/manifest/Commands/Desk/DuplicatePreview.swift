internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Finds files that may be the person at the desk, before anything is saved.
protocol DuplicatePreview: Sendable {
  /// - Returns: the likeliest first; empty when nobody is like this person.
  func candidates(for registration: Registration) async throws -> [Candidate]
}

/// Looks for the numbers and the name that a registration states.
struct SearchPreview: DuplicatePreview {
  let client: IntakeClient

  /// Candidates that are shown at once.
  private static let shown = 8
  private static let timeout = Duration.seconds(10)

  func candidates(for registration: Registration) async throws -> [Candidate] {
    var found: [Candidate] = []
    var texts = registration.documents.map(\.number) + [registration.nationalID]
    texts.append(
      registration.fullName.isEmpty ? registration.nativeName : registration.fullName)
    for text in texts where !text.isEmpty {
      let reply = try await client.search(
        SearchRequest(text: text, limit: UInt16(Self.shown)),
        options: RPCCallOptions(timeout: Self.timeout))
      for hit in reply.hits where hit.person != registration.person {
        guard !found.contains(where: { $0.hit.person == hit.person }) else { continue }
        let isNumber = hit.matched != "name"
        guard isNumber || Self.mayBeBorn(hit.born, registration.born) else { continue }
        found.append(
          Candidate(
            hit: hit, zone: .review,
            evidence: [MatchEvidence(field: hit.matched, agreement: "equal")]))
      }
    }
    return Array(found.prefix(Self.shown))
  }

  /// Namesakes of another year are other people.
  private static func mayBeBorn(_ first: PartialDate, _ second: PartialDate) -> Bool {
    first.year == 0 || second.year == 0 || abs(first.year - second.year) <= 1
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
