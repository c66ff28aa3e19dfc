package import Logging
package import ServiceKit
internal import ServiceLifecycle
package import Transport

/// Takes renewed certificates and revocations into use without a restart: new connections get the
/// new certificates, connections of revoked ones are ended, and a file that cannot be used leaves
/// the last good one in place.
package struct CredentialReload: Service {
  /// How often the files are looked at.
  package static let interval = Duration.seconds(30)

  private let box: TLSCredentialBox
  private let trust: TrustDirectory
  private let credential: String
  private let revocation: RevocationGuard?
  private let recheck: @Sendable () -> Void
  private let logger: Logger

  /// - Parameters:
  ///   - revocation: the guard to refresh; `nil` where another reload of the same directory does.
  ///   - recheck: has servers and clients ask the guard again about their open connections.
  package init(
    _ box: TLSCredentialBox, trust: TrustDirectory, credential: String,
    revocation: RevocationGuard? = nil, recheck: @escaping @Sendable () -> Void = {},
    logger: Logger
  ) {
    self.box = box
    self.trust = trust
    self.credential = credential
    self.revocation = revocation
    self.recheck = recheck
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var last = try? fingerprint()
      while !Task.isCancelled {
        try? await Task.sleep(for: Self.interval, clock: .continuous)
        guard !Task.isCancelled else { return }
        reloadRevocations()
        last = reloadCertificates(since: last)
      }
    }
  }

  /// Reads the revocation list and ends the connections that it refuses.
  package func reloadRevocations() {
    guard let revocation else { return }
    let before = revocation.count
    do {
      try revocation.reload()
    } catch {
      // The error names file and line, never a certificate's content.
      logger.error(
        "the revocation list cannot be used; the last good one stays in use",
        metadata: ["error": "\(error)"])
      return
    }
    if revocation.count != before {
      logger.notice(
        "revocation list reloaded", metadata: ["certificates": "\(revocation.count)"])
    }
    recheck()
  }

  /// - Parameter last: the files' content when they were last used.
  /// - Returns: the content that is in use now.
  private func reloadCertificates(since last: [[UInt8]]?) -> [[UInt8]]? {
    guard let now = try? fingerprint(), now != last else { return last }
    do {
      box.replace(with: try TransportTLS(trust: trust, credential: credential))
      logger.notice("certificates reloaded")
      return now
    } catch {
      logger.error("renewed certificates cannot be used; the last good ones stay in use")
      return last
    }
  }

  /// The files' content: dates of files do not tell a copied one.
  private func fingerprint() throws -> [[UInt8]] {
    [
      try BoundedFile.read(
        try trust.certificatePath(credential), maximumBytes: Credential.maximumFileBytes),
      try BoundedFile.read(
        trust.authorityCertificatePath, maximumBytes: Credential.maximumFileBytes),
    ]
  }
}
