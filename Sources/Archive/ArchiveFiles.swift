/// What an archive keeps open while its database is open. When a process closes any file the system
/// forgets the locks that it has on it, SQLite's among them: so these are opened once.
final class ArchiveFiles: Sendable {
  let database: DiskFile
  let index: DiskFile
  let folder: ArchiveFolder
  private let lock: FolderLock
  private let lockInode: UInt64

  init(_ settings: ArchiveSettings) throws(ArchiveError) {
    let folder = ArchiveFolder(archive: settings.folder, name: settings.name)
    // The folder of all archives is the operator's: one that is not mounted must not be made anew.
    guard Disk.exists(settings.folder) else {
      throw ArchiveError(.fileSystem, "there is no folder '\(settings.folder)'")
    }
    try Disk.makeFolder(folder.path)
    self.folder = folder
    lock = try FolderLock(path: folder.lock)
    lockInode = try FileStamp(of: folder.lock).inode
    database = try DiskFile(reading: settings.database)
    index = try DiskFile(reading: settings.index)
  }

  /// - Throws: when the folder is not the one that was opened, as when its disk is gone.
  func checkFolder() throws(ArchiveError) {
    guard Disk.exists(folder.lock), try FileStamp(of: folder.lock).inode == lockInode else {
      throw ArchiveError(
        .fileSystem,
        "'\(folder.path)' is gone or another folder; bring it back, or restart the service to begin"
          + " anew in this one")
    }
  }
}
