internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// What a failed call means to the person who made it, and what to do next.
enum CallFailure {
  /// Errors of a call become a `CommandFailure`; others stay as they are.
  static func explained(
    _ error: any Error, _ endpoint: ServiceEndpoint, _ identity: PeerIdentity
  ) -> any Error {
    words(for: error, endpoint, identity).map { CommandFailure($0) } ?? error
  }

  private static func words(
    for error: any Error, _ endpoint: ServiceEndpoint, _ identity: PeerIdentity
  ) -> String? {
    switch error {
    case let error as NotYourMission:
      return "Not your mission: you are of \(error.yours), the people asked for are of "
        + "\(error.asked). Use a certificate of \(error.asked)."
    case let error as NotFound:
      return "There is no such \(error.what) in your mission. Check the id."
    case let error as Rejected:
      return "\(service(endpoint)) refused the field '\(error.field)': \(error.reason)"
    case let error as KeyConflict:
      return "The same key was used before with another content (event \(error.sequence)). "
        + "Nothing was recorded; send the corrected record without --key."
    case let error as PlanConflict:
      return "Conflict: \(error.what) Look at the newest state with 'manifest show' and try again."
    case let error as RPCError:
      return statusWords(error, endpoint, identity)
    default:
      return nil
    }
  }

  private static func statusWords(
    _ error: RPCError, _ endpoint: ServiceEndpoint, _ identity: PeerIdentity
  ) -> String {
    let name = service(endpoint)
    switch error.status {
    case .unavailable, .deadlineExceeded:
      return "\(name) at \(endpoint.address) cannot be reached: \(error.message). "
        + "Is it running, and is the address right?"
    case .unauthenticated:
      return "\(name) at \(endpoint.address) and the certificate '\(endpoint.credential)' do not "
        + "accept each other: \(error.message). Were both issued by the authority in "
        + "\(endpoint.trust)?"
    case .permissionDenied:
      return "\(name) does not allow this to the role '\(identity.role)' of your certificate "
        + "'\(endpoint.credential)': \(error.message)."
    case .resourceExhausted:
      return "\(name) is busy: \(error.message). Try again in a moment."
    case .schemaIncompatible:
      return "\(name) speaks another version than this program: \(error.message). Upgrade the "
        + "older one."
    case .unimplemented:
      return "\(name) does not know this call: \(error.message). Upgrade it first."
    default:
      return "\(name) at \(endpoint.address) failed: \(error.message) (\(error.status))."
    }
  }

  private static func service(_ endpoint: ServiceEndpoint) -> String {
    endpoint.service == .intake ? "Intake" : "Planning"
  }
}
