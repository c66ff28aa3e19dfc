/// A directory with the certificates of one trust domain:
///
/// ```
/// ca.pem        the authority's certificate, which everybody has
/// ca.key        the authority's key, only where certificates are issued
/// NAME.pem      a certificate of NAME
/// NAME.key      its key
/// revoked.txt   serial numbers that are no longer accepted; may be absent
/// ```
///
/// The directory has mode 0700 and keys have mode 0600. Files are written whole or not at all. A
/// key is never overwritten.
package struct TrustDirectory: Sendable {
  /// The name under which the authority's files are kept; no certificate can have it.
  package static let authorityName = "ca"

  /// The path of the directory.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The path of a certificate.
  ///
  /// - Throws: ``ServiceKitError`` with `identity` when `name` is not a name of the directory.
  package func certificatePath(_ name: String) throws -> String { try file(name, "pem") }

  /// The path of a key.
  ///
  /// - Throws: as ``certificatePath(_:)``.
  package func keyPath(_ name: String) throws -> String { try file(name, "key") }

  /// The path of the authority's certificate, which TLS trusts.
  package var authorityCertificatePath: String { "\(path)/\(Self.authorityName).pem" }

  /// The path of the revocation list.
  package var revocationListPath: String { "\(path)/revoked.txt" }

  /// Stores a new authority, making the directory if need be.
  ///
  /// - Throws: ``ServiceKitError`` with `alreadyExists` when there is one, or `file`.
  package func store(_ authority: CertificateAuthority) throws {
    try AtomicFile.makePrivateDirectory(path)
    try store(authority.credential, name: Self.authorityName)
  }

  /// Stores a credential under a name.
  ///
  /// - Throws: ``ServiceKitError`` with `identity` when the name cannot be used, `alreadyExists`
  ///   when there is such a key, or `file`.
  package func store(_ credential: Credential, as name: String) throws {
    guard name != Self.authorityName else {
      throw ServiceKitError(.identity, "the name '\(name)' is the authority's; choose another")
    }
    try AtomicFile.makePrivateDirectory(path)
    try store(credential, name: name)
  }

  /// Loads the authority with its key.
  ///
  /// - Throws: ``ServiceKitError`` naming the file at fault.
  package func loadAuthority() throws -> CertificateAuthority {
    let credential = try load(Self.authorityName)
    return try naming(authorityCertificatePath) { try CertificateAuthority(credential) }
  }

  /// Loads a certificate with its key.
  ///
  /// - Throws: ``ServiceKitError`` naming the file at fault: also when others may read the key.
  package func load(_ name: String) throws -> Credential {
    let certificatePath = try certificatePath(name)
    let certificate = try BoundedFile.readText(
      certificatePath, maximumBytes: Credential.maximumFileBytes)
    let key = try BoundedFile.readSecret(
      keyPath(name), maximumBytes: Credential.maximumFileBytes)
    return try naming(certificatePath) {
      try Credential(certificatePEM: certificate, keyPEM: String(decoding: key, as: UTF8.self))
    }
  }

  /// The authority's certificate alone, as PEM.
  ///
  /// - Throws: ``ServiceKitError`` with `file`.
  package func authorityCertificatePEM() throws -> String {
    try BoundedFile.readText(
      authorityCertificatePath, maximumBytes: Credential.maximumFileBytes)
  }

  /// The revocation list; empty when there is no file.
  ///
  /// - Throws: ``ServiceKitError`` with `revocationList` or `file`.
  package func loadRevocationList() throws -> RevocationList {
    guard BoundedFile.exists(revocationListPath) else { return RevocationList() }
    let bytes = try BoundedFile.read(
      revocationListPath, maximumBytes: RevocationList.maximumBytes)
    return try RevocationList(parsing: bytes, name: revocationListPath)
  }

  /// Adds a certificate to the revocation list. One process at a time may do this.
  ///
  /// - Throws: ``ServiceKitError`` with `revocationList` or `file`.
  package func revoke(_ serial: CertificateSerial) throws {
    var list = try loadRevocationList()
    guard list.insert(serial) else {
      throw ServiceKitError(
        .revocationList, "'\(revocationListPath)' has \(list.count) serial numbers and is full")
    }
    try AtomicFile.write(Array(list.fileText.utf8), to: revocationListPath, mode: 0o644)
  }

  private func store(_ credential: Credential, name: String) throws {
    let certificatePath = try certificatePath(name)
    let keyPath = try keyPath(name)
    // The key goes first: a key without a certificate can be seen and removed, a certificate
    // without a key would look whole.
    for existing in [keyPath, certificatePath] where BoundedFile.exists(existing) {
      throw ServiceKitError(
        .alreadyExists,
        "'\(existing)' exists already and is not overwritten; choose another name "
          + "or remove it first")
    }
    try AtomicFile.write(Array(credential.keyPEM.utf8), to: keyPath, mode: 0o600, replacing: false)
    try AtomicFile.write(
      Array(credential.certificatePEM.utf8), to: certificatePath, mode: 0o644, replacing: false)
  }

  private func file(_ name: String, _ suffix: String) throws -> String {
    guard PeerIdentity.isName(name) else {
      throw ServiceKitError(
        .identity,
        "'\(ConfigurationText.printable(name))' cannot name a certificate; use lower-case letters, "
          + "digits and hyphens")
    }
    return "\(path)/\(name).\(suffix)"
  }

  private func naming<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ServiceKitError {
      throw ServiceKitError(error.code, "'\(path)': \(error.message)", cause: error.cause)
    }
  }
}
