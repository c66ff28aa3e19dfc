internal import Foundation
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ManifestCommands

/// The file in which a desk keeps people while intake cannot be reached.
@Suite struct OutboxFileTests {
  private let folder: Folder
  private let clock: TestClock
  private let key = OutboxSecret.key((0..<32).map { UInt8($0) })
  private var path: String { folder.path + "/bus.outbox" }

  init() throws {
    folder = try Folder()
    clock = try TestClock()
  }

  private func create(_ secret: OutboxSecret? = nil) throws -> OutboxFile {
    try OutboxFile.create(
      path, secret: secret ?? key, id: clock.newIdentifier(), salt: clock.randomBytes(32))
  }

  private func record(_ number: Int, in file: OutboxFile) -> OutboxRecord {
    .registration(
      RegisterRequest(registration: Registration(fullName: "Canary Person \(number)")),
      key: clock.newIdentifier(), author: "author", at: clock.now, in: file)
  }

  private func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func names(_ file: OutboxFile) -> [String] {
    file.state.items.map(\.registration.request.registration.fullName)
  }

  @Test func `what was kept is read again, and nothing of it stands in the file`() throws {
    var file: OutboxFile? = try create()
    if let file {
      for number in 1...3 { #expect(try file.append(record(number, in: file)) == UInt32(number)) }
    }
    file = nil
    #expect(try folder.mode("bus.outbox") == 0o600)
    #expect(!String(decoding: try bytes(), as: UTF8.self).contains("Canary"))
    let again = try OutboxFile.open(path, secret: key, writing: false)
    #expect(names(again) == ["Canary Person 1", "Canary Person 2", "Canary Person 3"])
    #expect(again.tailBytes == 0 && again.damaged == [])
    let origin = try #require(again.state.items[1].registration.request.offline)
    #expect(origin.number == 2 && origin.outbox == again.header.id)
  }

  @Test func `equal records never look equal`() throws {
    let file = try create()
    let same = record(1, in: file)
    try file.append(same)
    try file.append(same)
    let all = try bytes()
    let size = (all.count - OutboxHeader.byteCount) / 2
    #expect(all[96..<96 + size] != all[(96 + size)...])
  }

  @Test func `a passphrase opens it, and a wrong one is told so`() throws {
    _ = try create(.passphrase("four words of mine"))
    #expect(throws: Never.self) {
      try OutboxFile.open(path, secret: .passphrase("four words of mine"), writing: false)
    }
    #expect(throws: CommandFailure.self) {
      try OutboxFile.open(path, secret: .passphrase("four words of yours"), writing: false)
    }
    do {
      _ = try OutboxFile.open(path, secret: key, writing: false)
      Issue.record("a key must not open a file of a passphrase")
    } catch let failure as CommandFailure {
      #expect(failure.description.contains("opens with a passphrase"))
    }
  }

  @Test func `the wrong key is told so, and nothing is changed`() throws {
    let file = try create()
    try file.append(record(1, in: file))
    let before = try bytes()
    do {
      _ = try OutboxFile.open(
        path, secret: .key([UInt8](repeating: 9, count: 32)), writing: false)
      Issue.record("a wrong key opened the file")
    } catch let failure as CommandFailure {
      #expect(failure.description.contains("it is not this file's key"))
    }
    #expect(try bytes() == before)
  }

  @Test func `every changed byte of the header is noticed`() throws {
    _ = try create()
    let good = try bytes()
    #expect(good.count == OutboxHeader.byteCount)
    for index in good.indices {
      var bad = good
      bad[index] ^= 1
      try write(bad)
      #expect(throws: CommandFailure.self, "byte \(index)") {
        try OutboxFile.open(path, secret: key, writing: false)
      }
    }
  }

  @Test func `a record torn at any byte costs only itself`() throws {
    var file: OutboxFile? = try create()
    if let file {
      try file.append(record(1, in: file))
      try file.append(record(2, in: file))
    }
    file = nil
    let whole = try bytes()
    let one = (whole.count - OutboxHeader.byteCount) / 2 + OutboxHeader.byteCount
    for length in one..<whole.count {
      try write(Array(whole[..<length]))
      let torn = try OutboxFile.open(path, secret: key, writing: true)
      #expect(names(torn) == ["Canary Person 1"], "\(length) bytes")
      #expect(torn.tailBytes == length - one)
      // It can be written on, and the next reader sees both.
      if length % 37 == 0 || length == whole.count - 1 {
        try torn.append(record(3, in: torn))
        #expect(
          names(try OutboxFile.open(path, secret: key, writing: false))
            == ["Canary Person 1", "Canary Person 3"])
      }
    }
    // What was torn off is beside the file.
    #expect(folder.names.contains { $0.hasPrefix("bus.outbox.tail-\(one)-") })
  }

  @Test func `a changed record is named, and those behind it are read`() throws {
    var file: OutboxFile? = try create()
    if let file {
      for number in 1...3 { try file.append(record(number, in: file)) }
    }
    file = nil
    var bad = try bytes()
    bad[(bad.count - 96) / 3 + 96 + 40] ^= 0x80
    try write(bad)
    let opened = try OutboxFile.open(path, secret: key, writing: true)
    #expect(opened.damaged == [2])
    #expect(names(opened) == ["Canary Person 1", "Canary Person 3"])
  }

  @Test func `records cannot change places or files`() throws {
    var file: OutboxFile? = try create()
    if let file {
      for number in 1...3 { try file.append(record(number, in: file)) }
    }
    file = nil
    let good = try bytes()
    let size = (good.count - 96) / 3
    let swapped =
      good[..<96] + good[(96 + size)..<(96 + 2 * size)] + good[96..<(96 + size)]
      + good[(96 + 2 * size)...]
    try write(Array(swapped))
    #expect(try OutboxFile.open(path, secret: key, writing: false).damaged == [1, 2])
  }

  @Test func `two programs do not write at the same time`() throws {
    let file = try create()
    #expect(throws: CommandFailure.self) {
      try OutboxFile.open(path, secret: key, writing: true)
    }
    #expect(throws: Never.self) { try OutboxFile.open(path, secret: key, writing: false) }
    _ = file
  }

  @Test func `a header that asks for endless work is not followed`() throws {
    _ = try create(.passphrase("four words of mine"))
    var bad = try bytes()
    bad[11] = 31
    try write(bad)
    #expect(throws: CommandFailure.self) {
      try OutboxFile.open(path, secret: .passphrase("four words of mine"), writing: false)
    }
  }

  @Test func `the largest record is kept, one byte more is not`() throws {
    let file = try create()
    func record(_ bytes: Int) -> OutboxRecord {
      OutboxRecord(
        author: String(repeating: "a", count: 300),
        content: .rejected(
          OutboxRejected(number: 1, reason: String(repeating: "x", count: bytes))))
    }
    // The schema's own limits are far below the file's.
    #expect(try file.append(record(300)) == 1)
    #expect(throws: (any Error).self) { try file.append(record(301)) }
    #expect(try OutboxFile.open(path, secret: key, writing: false).records.count == 1)
  }
}
