internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import WireRPC

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
        + "Nothing was recorded; send the corrected record under another key."
    case is PairChangedMeanwhile:
      return "Somebody decided about this pair, or something new came up, since you looked at it. "
        + "Nothing was recorded. Look again with 'manifest duplicates show'."
    case let error as PlanConflict:
      return conflict(error)
    case let error as DirectivesConflict:
      return ReplanText.text(error)
    case let error as RPCError:
      return statusWords(error, endpoint, identity)
    default:
      return nil
    }
  }

  private static func conflict(_ error: PlanConflict) -> String {
    if error.what == "idempotency key" {
      return "The same key was used before with another content. Nothing was recorded; use another "
        + "key."
    }
    if error.what.hasPrefix("pins of ") {
      return "The \(error.what) have changed in between. Look at them with 'manifest pins' and try "
        + "again."
    }
    if error.what.hasPrefix("departure ") {
      return "The \(error.what) exists with another content. Give the changed one another name."
    }
    return
      "The \(error.what) has changed in between. Look at it with 'manifest show' and try again."
  }

  /// A service that cannot write says so with a status that is also that of one that is not there.
  static func isFullDisk(_ error: RPCError) -> Bool {
    error.status == .unavailable && error.message.contains("disk is full")
  }

  /// Why a call failed, in one sentence with the address.
  static func cause(_ error: RPCError, _ endpoint: ServiceEndpoint) -> String {
    let name = "\(service(endpoint)) at \(endpoint.address)"
    let reason = reason(error, endpoint)
    let end = reason.hasSuffix("?") ? "" : "."
    switch error.status {
    case .unavailable where saysItself(error):
      return "\(name) says: \(reason)\(end)"
    case .unavailable, .deadlineExceeded:
      return "\(name) cannot be reached: \(reason)\(end)"
    case .resourceExhausted:
      return "\(name) is busy: \(reason)\(end)"
    case .permissionDenied:
      return
        "\(name) does not allow it to the certificate '\(endpoint.credential)': \(reason)\(end)"
    default:
      return "\(name) failed: \(reason)\(end)"
    }
  }

  /// Whether the words are the service's own: then it was reached.
  private static func saysItself(_ error: RPCError) -> Bool {
    isFullDisk(error) || error.message.contains("shutting down")
      || error.message.contains("with the same key")
      || error.message.contains("records nothing")
  }

  /// The message without the address, which the sentence around it states.
  private static func reason(_ error: RPCError, _ endpoint: ServiceEndpoint) -> String {
    var text = error.message
    let address = "\(endpoint.address)"
    if text.hasPrefix(address + ": ") { text.removeFirst(address.count + 2) }
    text = text.replacingOccurrences(of: " at \(address)", with: "")
    let ended = "the server ended the connection: "
    if text.hasPrefix(ended) { text.removeFirst(ended.count) }
    while text.hasSuffix(".") { text.removeLast() }
    return TextWidth.safe(text)
  }

  private static func statusWords(
    _ error: RPCError, _ endpoint: ServiceEndpoint, _ identity: PeerIdentity
  ) -> String {
    let name = service(endpoint)
    let reason = reason(error, endpoint)
    switch error.status {
    case .unavailable where saysItself(error):
      return cause(error, endpoint)
    case .unavailable, .deadlineExceeded:
      // Most reasons say what to look at.
      return cause(error, endpoint)
        + (reason.contains(";") ? "" : " Is it running, and is the address right?")
    case .unauthenticated where reason.contains("expired"):
      return "\(name) at \(endpoint.address) and the certificate '\(endpoint.credential)' do not "
        + "accept each other: \(reason). Issue a new one with 'manifest pki issue'."
    case .unauthenticated:
      return "\(name) at \(endpoint.address) and the certificate '\(endpoint.credential)' do not "
        + "accept each other: \(reason). Were both issued by the authority in "
        + "\(endpoint.trust)?"
    case .permissionDenied:
      return "\(name) does not allow this to the role '\(identity.role)' of your certificate "
        + "'\(endpoint.credential)': \(reason)."
    case .resourceExhausted:
      return "\(name) is busy: \(reason). Try again in a moment."
    case .schemaIncompatible:
      return "\(name) at \(endpoint.address) speaks another version than this program. Upgrade the "
        + "older one."
    case .unimplemented:
      return "\(name) does not know this call: \(reason). Upgrade it first."
    case .invalidArgument:
      return "\(name) refused what was sent: \(reason)."
    default:
      return cause(error, endpoint)
    }
  }

  private static func service(_ endpoint: ServiceEndpoint) -> String {
    endpoint.service == .intake ? "Intake" : "Planning"
  }
}
