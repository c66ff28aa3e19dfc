internal import Archive
internal import EventStore
internal import Foundation
internal import ServiceHost
internal import ServiceKit
internal import TestSupport
internal import Testing

/// Restores that begin in one directory at the same moment.
@Suite struct RestoreAtOnceTests {
  private let restore = StoreRestore(clock: SystemClock(), random: SystemRandom())

  @Test func `of many restores that begin in one directory at once one does`() async throws {
    let directory = try TemporaryDirectory("restore-at-once")
    for round in 0..<40 {
      let data = directory.file("data-\(round)")
      let outcomes = await withTaskGroup(of: ArchiveError.Code?.self) { group in
        for _ in 0..<8 {
          group.addTask { [restore] in
            do {
              try restore.prepare(data)
              return nil
            } catch {
              return (error as? ArchiveError)?.code ?? .fileSystem
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 == nil } == 1, "round \(round): \(outcomes)")
      #expect(outcomes.count { $0 == .notEmpty } == 7, "round \(round): \(outcomes)")
      let names = try FileManager.default.contentsOfDirectory(atPath: data)
      #expect(names == ["store.unfinished"])
      #expect(UnfinishedRestore(data: data).isSet)
    }
  }

  @Test func `the mark of a restore is made by one alone`() throws {
    let directory = try TemporaryDirectory("restore-mark")
    let mark = UnfinishedRestore(data: directory.path)
    try mark.begin()
    let error = #expect(throws: ServiceKitError.self) { try mark.begin() }
    #expect(error?.code == .alreadyExists)
    #expect(mark.isSet)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["store.unfinished"])
  }

  @Test func `a directory in which another restore has ended is not taken`() throws {
    let directory = try TemporaryDirectory("restore-ended")
    let data = directory.file("data")
    try restore.prepare(data)
    #expect(FileManager.default.createFile(atPath: data + "/store.sqlite", contents: Data([1])))
    try UnfinishedRestore(data: data).end()
    let error = #expect(throws: ArchiveError.self) { try restore.prepare(data) }
    #expect(error?.code == .notEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: data) == ["store.sqlite"])
  }
}
