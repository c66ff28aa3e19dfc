/// What a certificate is for.
package enum CertificateUsage: String, CaseIterable, Hashable, Sendable {
  /// To connect with.
  case client
  /// To be connected to; needs at least one DNS name or IP address.
  case server
  /// Both, for a service that also calls another one.
  case both
}
