package import ServiceKit
internal import Synchronization

/// Refuses certificates whose serial numbers are in the trust directory's `revoked.txt`. One guard
/// serves every server and client of a process; ``CredentialReload`` keeps it up to date.
package final class RevocationGuard: Sendable {
  private let trust: TrustDirectory
  private let list: Mutex<RevocationList>

  /// Reads the list; no file is an empty list.
  ///
  /// - Throws: `ServiceKitError` with `revocationList` or `file`.
  package init(_ trust: TrustDirectory) throws {
    self.trust = trust
    self.list = Mutex(try trust.loadRevocationList())
  }

  /// Whether a peer with this certificate is let in. A certificate that cannot be read is not: its
  /// serial number cannot be looked up.
  package func admits(_ certificateDER: [UInt8]) -> Bool {
    guard let certificate = try? PeerCertificate(fromDER: certificateDER) else { return false }
    return !list.withLock { $0.isRevoked(certificate) }
  }

  /// Reads the list again; a list that cannot be read leaves the last good one in use. So does a
  /// list that has gone: certificates do not become good because a file was lost.
  ///
  /// - Throws: `ServiceKitError` with `revocationList` or `file`.
  package func reload() throws {
    let fresh = try trust.loadRevocationList()
    guard fresh.count > 0 || count == 0 || BoundedFile.exists(trust.revocationListPath) else {
      throw ServiceKitError(
        .revocationList,
        "'\(trust.revocationListPath)' is gone; put it back, or start again without it")
    }
    list.withLock { $0 = fresh }
  }

  /// How many serial numbers are refused.
  package var count: Int { list.withLock { $0.count } }
}
