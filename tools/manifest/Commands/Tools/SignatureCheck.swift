internal import Foundation
internal import ServiceKit
internal import Snapshots

/// Who signed a snapshot, in words for people.
struct SignatureCheck {
  static let none = "none"
  static let unchecked = "unchecked"
  static let good = "good"
  static let bad = "bad"

  /// One of the four above.
  let result: String
  /// The identity of the certificate, when it is trusted.
  let signer: String
  let words: String

  var isGood: Bool { result == Self.good }

  /// - Parameter trust: the trust directory; without one nothing can be said.
  static func check(_ manifest: SnapshotManifest, trust: String?) async -> SignatureCheck {
    guard let signature = manifest.signature else {
      return SignatureCheck(result: none, signer: "", words: "nobody signed it")
    }
    guard let trust else {
      return SignatureCheck(
        result: unchecked, signer: "", words: "without --trust nobody can tell who signed it")
    }
    do {
      let directory = TrustDirectory(path: trust)
      let revoked = try directory.loadRevocationList()
      let moment = Date(timeIntervalSince1970: Double(manifest.header.written) / 1_000_000)
      let authority = try SignatureTrust(authorityPEM: try directory.authorityCertificatePEM())
      let signer = try await authority.signer(
        of: manifest.signedBytes, signature: signature.signature,
        certificates: signature.certificates, now: moment,
        admits: { der in
          (try? PeerCertificate(fromDER: der)).map { !revoked.isRevoked($0) } ?? false
        }
      ).identity
      guard signer.role == .intake else {
        return SignatureCheck(
          result: bad, signer: "\(signer)",
          words: "it was signed with the certificate \(signer), which is not intake's")
      }
      return SignatureCheck(result: good, signer: "\(signer)", words: "signed by \(signer)")
    } catch let error as ServiceKitError {
      return SignatureCheck(result: bad, signer: "", words: error.words)
    } catch {
      return SignatureCheck(result: bad, signer: "", words: "the certificates cannot be read")
    }
  }
}
