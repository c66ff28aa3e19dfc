internal import ArgumentParser
internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Snapshots

extension SnapshotCommand {
  /// `manifest snapshot open FILE`.
  struct Open: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Makes a plain file of a snapshot that a service keeps sealed.",
      discussion: """
        What services keep in their data directories can be read with their keys
        alone. Planning keeps its views in incoming/aside when intake was restored
        to an earlier moment: open such a copy on its host, compare, then delete
        both. The plain file holds personal data.

        EXAMPLE
          manifest snapshot open /srv/planning/incoming/aside/IDN-PNH-1-7.rsnp \\
            --data /srv/planning --key-file planning.keys --out before.rsnp
        """)

    private static let copiedBytes = 1 << 20

    @Argument(help: ArgumentHelp("The sealed snapshot.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("The service's data directory, with keys.db.", valueName: "dir"))
    var data: String
    @Option(help: ArgumentHelp("The service's key file.", valueName: "file"))
    var keyFile: String
    @Option(help: ArgumentHelp("Where to write it; must not exist.", valueName: "file"))
    var out: String
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      try OutputFile.check(out, replacing: false)
      guard FileManager.default.fileExists(atPath: data + "/keys.db") else {
        throw CommandFailure(
          "\(data) holds no keys.db. Name the data directory that the snapshot is from.")
      }
      let ring = try KeyFiles.explaining {
        KeyRing(
          storage: try SQLiteKeyStorage(path: data + "/keys.db"),
          file: try KeyFile(path: keyFile), random: CommandRandom(environment.clock))
      }
      defer { ring.close() }
      let manifest: SnapshotManifest
      do {
        manifest = try copy(try SnapshotFileSource(path: file, keys: ring.fileKeys))
      } catch let error as SnapshotError {
        throw CommandFailure("\(SnapshotText.name(file)): \(error.message).")
      }
      var check = SnapshotText.check(out, SnapshotVerifier.summary(of: manifest))
      check.signature = await SignatureCheck.check(manifest, trust: nil).result
      try environment.show(check, result) { [check] in SnapshotText.text(check, manifest) }
    }

    private func copy(_ source: SnapshotFileSource) throws -> SnapshotManifest {
      let reader = try SnapshotReader(source)
      try reader.verifyFileDigest()
      let sink = try SnapshotFileSink(path: out)
      var offset: UInt64 = 0
      while offset < source.byteCount {
        let count = min(UInt64(Self.copiedBytes), source.byteCount - offset)
        try sink.write(try source.bytes(at: offset, count: Int(count)))
        offset += count
      }
      try sink.commit()
      return reader.manifest
    }
  }
}
