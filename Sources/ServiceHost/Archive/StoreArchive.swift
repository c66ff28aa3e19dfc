package import Archive
package import EventStore
package import Logging
internal import Sealing
package import ServiceKit
package import ServiceLifecycle

extension LogArchive: LogArchiving {
  package func opened() { start() }
}

/// The archive of a service's store, as it is configured.
package struct StoreArchive: Sendable {
  /// The name of the warnings about it.
  package static let warning = "archive"
  private static let day = Duration.seconds(86_400)

  /// What copies; `nil` without an archive.
  package let archive: LogArchive?
  /// What copies the store's keys, always before what they open.
  package let keys: LogArchive?
  private let settings: ArchiveSettings?
  private let data: String
  private let service: String
  private let hour: Int

  /// - Parameters:
  ///   - data: the data directory.
  ///   - service: `intake` or `planning`.
  package init(
    _ configuration: Configuration, data: String, service: String, clock: any WallClock,
    random: any RandomBytes
  ) {
    self.data = data
    self.service = service
    hour = configuration[ArchiveKeys.rehearseHour]
    let database = data + "/" + SQLiteStoreFile.name
    let keyDatabase = SealingPlace.keyDatabase(data: data)
    guard let folder = configuration[ArchiveKeys.folder]?.path else {
      // What is recorded without an archive is a gap in the next one.
      LogArchive.forget(database: database)
      LogArchive.forget(database: keyDatabase)
      archive = nil
      keys = nil
      settings = nil
      return
    }
    var settings = ArchiveSettings(
      folder: folder, name: Self.name(service), database: database, now: { clock.now() },
      random: { random.bytes(count: $0) })
    settings.delay = configuration[ArchiveKeys.delay]
    settings.keeping = Self.day * configuration[ArchiveKeys.keepDays]
    settings.basePeriod = Self.day * configuration[ArchiveKeys.baseDays]
    settings.logLimit = Int64(configuration[ArchiveKeys.logLimit].bytes)
    var keySettings = settings
    keySettings.name = Self.keysName(service)
    keySettings.database = keyDatabase
    let keys = LogArchive(keySettings)
    self.keys = keys
    settings.needs = {
      keys.waitUntilComplete(milliseconds: ArchiveLimits.neededWaitMilliseconds)
    }
    self.settings = settings
    archive = LogArchive(settings)
  }

  /// The name of a service's archive in the folder of all archives.
  package static func name(_ service: String) -> String { service + "-store" }

  /// The name of the archive of its keys.
  package static func keysName(_ service: String) -> String { service + "-keys" }

  /// What watches over the archive and rehearses restoring it; none without an archive.
  ///
  /// - Parameter offsetSeconds: seconds east of UTC at a moment, in µs since 1970 UTC.
  package func services(
    store: any EventStore, clock: any WallClock, random: any RandomBytes, gate: ReadinessGate,
    registry: MetricsRegistry, logger: Logger,
    offsetSeconds: @escaping @Sendable (Int64) -> Int
  ) -> [any Service] {
    guard let archive, let settings else { return [] }
    return [
      ArchiveWatch(
        archive: archive, keys: keys, clock: clock, gate: gate, registry: registry, logger: logger),
      ArchiveRehearsal(
        folder: ArchiveFolder(archive: settings.folder, name: settings.name),
        keys: ArchiveFolder(archive: settings.folder, name: Self.keysName(service)), data: data,
        store: store, clock: clock, random: random,
        schedule: InspectionSchedule(clock: clock, hour: hour, offsetSeconds: offsetSeconds),
        gate: gate, registry: registry, logger: logger),
    ]
  }
}
