internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The files of a store in its data directory.
///
/// ```text
/// DIRECTORY/              0700
///   store.lock            0600  held with flock while the store is open
///   store.sqlite          0600  the database
///   store.sqlite-wal      0600  SQLite's write-ahead log (mode copied from the database)
///   store.sqlite-shm      0600  SQLite's index of that log
///   store.reserve         0600  space for a clean stop on a full disk
///   store.pages           0600  checksums of the database's pages
/// ```
struct SQLiteFiles: Sendable {
  let directory: String

  var lock: String { directory + "/store.lock" }
  var database: String { directory + "/store.sqlite" }
  var log: String { database + "-wal" }
  var reserve: String { directory + "/store.reserve" }
  var checksums: String { directory + "/store.pages" }

  /// Creates the directory if it is missing.
  ///
  /// - Returns: whether others than the owner may enter it, which is worth a warning.
  func createDirectory() throws -> Bool {
    if mkdir(directory, 0o700) != 0, errno != EEXIST {
      throw SystemCall.error("creating the data directory")
    }
    var status = stat()
    guard stat(directory, &status) == 0 else {
      throw SystemCall.error("reading the data directory")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw StoreError(.storage, "the path of the data directory is not a directory")
    }
    return status.st_mode & 0o077 != 0
  }

  /// Creates an empty database file, readable by its owner only, if there is none. SQLite gives
  /// its other files the same mode.
  func createDatabase() throws {
    let file = open(database, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw SystemCall.error("creating the database file") }
    close(file)
    // The name of a new file is durable only after its directory is.
    for path in [directory, directory + "/.."] {
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      guard fsync(folder) == 0 || errno == EINVAL else {
        throw SystemCall.error("making the data directory durable")
      }
    }
  }

  /// The first bytes of the database file, at most 100: SQLite's header.
  func header() throws -> [UInt8] {
    let file = open(database, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemCall.error("reading the database file") }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw SystemCall.error("reading the database file") }
    return Array(bytes.prefix(count))
  }

  /// The size of a file in bytes; 0 when there is none.
  static func size(of path: String) -> Int64 {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }
}

/// Keeps a second process, or a second store of this one, out of a data directory.
///
/// The lock belongs to the open file and goes with the process, however that ends.
package final class DirectoryLock: Sendable {
  private let file: Mutex<Int32?>

  /// Takes the lock, or throws ``StoreError/Code/alreadyOpen``.
  package init(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw SystemCall.error("opening the lock file") }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let error = SystemCall.error("locking the data directory")
      close(file)
      throw isTaken
        ? StoreError(
          .alreadyOpen,
          "the data directory is in use by another store; stop that service, or choose another"
            + " directory") : error
    }
    self.file = Mutex(file)
  }

  deinit {
    release()
  }

  /// Gives the lock back. Safe to repeat.
  package func release() {
    guard let taken = file.withLock({ $0.take() }) else { return }
    // A child that is just being started has the file open too, until it runs its program.
    _ = flock(taken, LOCK_UN)
    close(taken)
  }
}

enum SystemCall {
  /// The error of the system call that has just failed.
  static func error(_ action: String) -> StoreError {
    let reason = String(cString: strerror(errno))
    return StoreError(.storage, "\(action) failed: \(reason)")
  }
}

/// Ends a process whose storage can no longer be trusted.
enum FatalExit {
  /// The exit status: `EX_IOERR` of sysexits.h.
  static let status: Int32 = 74

  /// Prints one line and ends the process at once, without running any exit handler.
  static func run(_ reason: String) {
    let line = Array("fatal: the store failed and stops: \(reason)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    _exit(status)
  }
}
