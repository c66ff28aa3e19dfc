internal import GRPCCore
internal import GRPCNIOTransportHTTP2Posix
internal import LoadGenerator
internal import NIOPosix

/// grpc-swift-2 with the settings that suit it best, or with its defaults:
/// `grpc-swift-peer server|client CERTIFICATE-DIRECTORY tuned|default [PORT]`.
@main
enum GRPCSwiftPeer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { throw PeerError.usage }
    let files = PeerFiles(directory: arguments[2])
    let isTuned = arguments[3] == "tuned"
    switch arguments[1] {
    case "server": try await serve(files, isTuned: isTuned)
    case "client":
      guard arguments.count == 5, let port = Int(arguments[4]) else { throw PeerError.usage }
      try await drive(files, isTuned: isTuned, port: port)
    default: throw PeerError.usage
    }
  }

  private static func serve(_ files: PeerFiles, isTuned: Bool) async throws {
    let security = HTTP2ServerTransport.Posix.TransportSecurity.mTLS(
      certificateChain: [.file(path: files.certificate, format: .pem)],
      privateKey: .file(path: files.key, format: .pem)
    ) {
      $0.trustRoots = .certificates([.file(path: files.authority, format: .pem)])
      $0.clientCertificateVerification = .noHostnameVerification
    }
    let transport = HTTP2ServerTransport.Posix(
      address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: security,
      config: .defaults {
        guard isTuned else { return }
        $0.http2.targetWindowSize = PeerTuning.window
        $0.http2.maxFrameSize = PeerTuning.frame
      }, eventLoopGroup: PeerTuning.group(isTuned))
    let server = GRPCServer(transport: transport, services: [LoadService()])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.serve() }
      let address = try await server.listeningAddress
      LoadScript.ready(port: address?.ipv4?.port)
      await LoadScript.waitForEnd()
      server.beginGracefulShutdown()
    }
  }

  private static func drive(_ files: PeerFiles, isTuned: Bool, port: Int) async throws {
    let security = HTTP2ClientTransport.Posix.TransportSecurity.mTLS(
      certificateChain: [.file(path: files.certificate, format: .pem)],
      privateKey: .file(path: files.key, format: .pem)
    ) {
      $0.trustRoots = .certificates([.file(path: files.authority, format: .pem)])
      $0.serverCertificateVerification = .noHostnameVerification
    }
    let transport = try HTTP2ClientTransport.Posix(
      target: .ipv4(address: "127.0.0.1", port: port), transportSecurity: security,
      config: .defaults {
        guard isTuned else { return }
        $0.http2.targetWindowSize = PeerTuning.window
        $0.http2.maxFrameSize = PeerTuning.frame
      }, eventLoopGroup: PeerTuning.group(isTuned))
    try await withGRPCClient(transport: transport) { client in
      let target = GRPCTarget(client: client)
      try await target.call()
      LoadScript.ready()
      try await LoadScript.run(target)
    }
  }
}

enum PeerError: Error {
  case usage
  case wrongSize
}

/// The files that `transport-bench certificates` makes.
struct PeerFiles {
  let directory: String
  var certificate: String { directory + "/both.pem" }
  var key: String { directory + "/both.key" }
  var authority: String { directory + "/authority.pem" }
}

/// Found by trying: larger windows and frames make streams faster, one event loop costs less CPU.
enum PeerTuning {
  static let window = 8 << 20
  static let frame = 1 << 20

  static func group(_ isTuned: Bool) -> MultiThreadedEventLoopGroup {
    isTuned ? MultiThreadedEventLoopGroup(numberOfThreads: 1) : .singleton
  }
}
