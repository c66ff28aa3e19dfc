internal import ArgumentParser
internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import Wire

/// `manifest backup`.
struct BackupCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies a data directory as it is at one moment, while its service runs or not.",
    discussion: """
      The copy is checked before the command ends. Its file MANIFEST names what is in
      it, with digests, and where the log stood. 'manifest restore --from' makes a
      data directory of it. Until it is whole it is named DIR.part-NUMBER.
      An archive (--archive-dir of the services) does more: it goes on by itself, and
      reaches any moment.

      EXAMPLE
        manifest backup --data /var/lib/homeward/intake --to /mnt/backup/monday
      """)

  @Option(help: ArgumentHelp("The data directory of a service.", valueName: "dir"))
  var data: String
  @Option(help: ArgumentHelp("The folder to make; it must not exist.", valueName: "dir"))
  var to: String
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let clock = CommandStoreClock(environment.clock)
    let restore = StoreRestore(clock: clock, random: SystemRandom())
    guard FileManager.default.fileExists(atPath: data + "/" + SQLiteStoreFile.name) else {
      throw CommandFailure("\(data) holds no store. Name the data directory of a service.")
    }
    let folder: BackupFolder
    do {
      // It has its name once it is whole: a backup that was cut short is none, and of two at once one is refused.
      folder = try BackupFolder.begin(for: to)
    } catch {
      throw CommandFailure("\(to) cannot be made anew: \(error).")
    }
    do {
      let source = data
      let now = environment.clock.now
      let mark = try await restore.onThread { try folder.write(from: source, now: now) }
      let copy = StoreCopy(
        directory: UTF8Text.cut(to, to: 1_024), sequence: mark.sequence,
        recordedAt: Timestamp(microseconds: mark.recordedTime), bytes: folder.byteCount())
      try folder.finish(as: to)
      try environment.show(copy, result) {
        "\(to) holds the store of \(data) through event \(PlainText.number(mark.sequence)),"
          + " \(PlainText.number(copy.bytes)) bytes."
      }
    } catch let error as StoreError {
      folder.discard()
      throw CommandFailure("The store cannot be copied: \(error.message).")
    } catch {
      folder.discard()
      throw error
    }
  }
}
