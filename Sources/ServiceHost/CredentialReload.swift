package import Logging
package import ServiceKit
internal import ServiceLifecycle
package import Transport

/// Takes renewed certificates into use without a restart: new connections get the new ones, and a
/// file that cannot be used leaves the last good ones in place.
package struct CredentialReload: Service {
  /// How often the files are looked at.
  package static let interval = Duration.seconds(30)

  private let box: TLSCredentialBox
  private let trust: TrustDirectory
  private let credential: String
  private let logger: Logger

  package init(
    _ box: TLSCredentialBox, trust: TrustDirectory, credential: String, logger: Logger
  ) {
    self.box = box
    self.trust = trust
    self.credential = credential
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var last = try? fingerprint()
      while !Task.isCancelled {
        try? await Task.sleep(for: Self.interval, clock: .continuous)
        guard !Task.isCancelled, let now = try? fingerprint(), now != last else { continue }
        do {
          box.replace(with: try TransportTLS(trust: trust, credential: credential))
          last = now
          logger.notice("certificates reloaded")
        } catch {
          logger.error("renewed certificates cannot be used; the last good ones stay in use")
        }
      }
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
