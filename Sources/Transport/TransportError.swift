internal import WireRPC

/// Why a transport could not be set up. What happens to calls later is an `RPCError`.
package struct TransportError: Error, Sendable, CustomStringConvertible {
  /// The kind of fault. Cases may be added: switch with a default.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String, Sendable {
      case configuration
      case certificate
      case bind
      case state
    }
    private let kind: Kind

    /// A setting that is refused, such as plaintext on an address that others reach.
    package static let configuration = Code(kind: .configuration)
    /// A certificate, key or trust root that cannot be used.
    package static let certificate = Code(kind: .certificate)
    /// The address cannot be listened on.
    package static let bind = Code(kind: .bind)
    /// A call at the wrong time, such as starting twice.
    package static let state = Code(kind: .state)

    package var description: String { kind.rawValue }
  }

  package let code: Code
  /// What failed and what to do next.
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { message }
}
