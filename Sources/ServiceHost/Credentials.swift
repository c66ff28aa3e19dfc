package import ServiceKit
package import Transport

extension TransportTLS {
  /// Certificate, key and authority from a trust directory.
  package init(trust: TrustDirectory, credential: String) throws {
    try self.init(
      certificateFile: try trust.certificatePath(credential),
      keyFile: try trust.keyPath(credential), trustFile: trust.authorityCertificatePath)
  }
}
