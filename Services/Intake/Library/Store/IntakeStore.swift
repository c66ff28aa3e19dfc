internal import EventStore
internal import Foundation
internal import Logging
internal import Sealing
internal import ServiceHost
internal import ServiceKit

/// The store that a process of intake was told to use, opened, with the keys that go with it.
struct IntakeStore {
  let store: any HookedEventStore
  let keys: KeyRing
  /// What it says of itself to operators.
  let version: String
  /// The store as a standby is told of it; `nil` where a cluster keeps its own standbys.
  let replicable: (any ReplicaSource & HookedEventStore)?
  /// The store as other nodes write to it; `nil` where none do.
  let shared: (any SharedEventStore)?
  /// Copies the store and its keys; `nil` where the database servers see to it.
  let archive: StoreArchive?
  /// Held by a process that has no file of its own in the data directory.
  let lock: DirectoryLock?

  /// Opens it.
  ///
  /// - Throws: `ServiceKitError`, with what to do.
  static func open(
    _ configuration: Configuration, clock: any WallClock, random: any RandomBytes, logger: Logger
  ) async throws -> IntakeStore {
    do {
      switch configuration[DatabaseKeys.store] {
      case .sqlite:
        try refuse(
          configuration,
          [
            DatabaseKeys.hosts, DatabaseKeys.passwordFile, DatabaseKeys.authority,
            DatabaseKeys.keyHosts, DatabaseKeys.keyPasswordFile,
          ], because: "is for store = postgres")
        return try await openFile(configuration, clock: clock, random: random, logger: logger)
      case .postgres:
        try refuse(
          configuration, [IntakeConfiguration.standbyOf, IntakeConfiguration.replicaCredential],
          because: "is for store = sqlite: a database cluster keeps its own standbys")
        try refuse(
          configuration, [IntakeConfiguration.durability, IntakeConfiguration.durabilityWait],
          because: "is for store = sqlite: a cluster's commit waits for its standby; see"
            + " database-standby")
        try refuse(
          configuration, [StoreKeys.reserve],
          because: "is for store = sqlite: the disks are the database servers'")
        try refuse(
          configuration, [ArchiveKeys.folder],
          because: "is for store = sqlite: archive the database servers by their own means")
        return try await openDatabase(configuration, clock: clock, random: random, logger: logger)
      }
    } catch let error as StoreError {
      throw ServiceKitError(.lifecycle, "the store cannot be used: \(error.message)")
    } catch let error as SealingError {
      throw ServiceKitError(.lifecycle, "the data cannot be opened: \(error.message)")
    }
  }

  /// Refuses what was set and has no meaning here.
  private static func refuse(
    _ configuration: Configuration, _ keys: [any ConfigurationDeclaring], because reason: String
  ) throws {
    for key in keys {
      switch configuration.source(of: key) {
      case nil, .builtIn: continue
      default: throw ServiceKitError(.configuration, "\(key.declaration.name) \(reason)")
      }
    }
  }

  // MARK: A file

  private static func openFile(
    _ configuration: Configuration, clock: any WallClock, random: any RandomBytes, logger: Logger
  ) async throws -> IntakeStore {
    let data = configuration[StandardKeys.data].path
    let keyFile = configuration[StandardKeys.keyFile]?.path
    let isStandby = configuration[IntakeConfiguration.standbyOf] != nil
    let archive = StoreArchive(
      configuration, data: data, service: "intake", clock: clock, random: random)
    var settings = SQLiteEventStore.Settings()
    settings.reserveBytes = Int64(configuration[StoreKeys.reserve].bytes)
    settings.archive = archive.archive
    let store = try await HostDirectory.open(
      data, settings: settings, clock: clock, random: random, logger: logger)
    let keys = try await BlockingWork.run {
      try SealingPlace.openKeys(
        data: data, keyFile: keyFile, random: random, clock: clock, logger: logger,
        isStandby: isStandby, archive: archive.keys)
    }
    return IntakeStore(
      store: store, keys: keys, version: store.engineVersion, replicable: store, shared: nil,
      archive: archive, lock: nil)
  }

  // MARK: A database

  #if PostgreSQL
    private static func openDatabase(
      _ configuration: Configuration, clock: any WallClock, random: any RandomBytes, logger: Logger
    ) async throws -> IntakeStore {
      let data = configuration[StandardKeys.data].path
      let keyFile = configuration[StandardKeys.keyFile]?.path
      let lock = try takeDirectory(data)
      let log = try DatabaseSettings.log(configuration)
      let keyStore = try DatabaseSettings.keys(configuration)
      if !log.requiresStandby {
        logger.warning(
          "the database need not have a standby: what one server loses is lost (database-standby)")
      }
      return try await BlockingWork.run {
        let store = try PostgreSQLEventStore(
          log, name: "homeward-intake", clock: clock, random: random, logger: logger)
        let keys = try SealingPlace.openKeys(
          data: data, keyFile: keyFile, random: random, clock: clock, logger: logger,
          storage: PostgreSQLKeyStorage(keyStore, apartFrom: log))
        return IntakeStore(
          store: store, keys: keys, version: store.engineVersion, replicable: nil, shared: store,
          archive: nil, lock: lock)
      }
    }

    /// Makes the data directory, which holds what is a node's own, and holds it.
    private static func takeDirectory(_ data: String) throws -> DirectoryLock {
      try AtomicFile.makePrivateDirectory(data)
      guard !BoundedFile.exists("\(data)/store.sqlite") else {
        throw ServiceKitError(
          .configuration,
          "the data directory holds a store in a file; choose another one for store = postgres")
      }
      return try DirectoryLock(path: "\(data)/lock")
    }
  #else
    private static func openDatabase(
      _ configuration: Configuration, clock: any WallClock, random: any RandomBytes, logger: Logger
    ) async throws -> IntakeStore {
      throw ServiceKitError(
        .configuration,
        "this program was built without PostgreSQL; build it with 'swift build --traits PostgreSQL'"
      )
    }
  #endif
}
