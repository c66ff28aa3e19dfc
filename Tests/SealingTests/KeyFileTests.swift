internal import EventStore
internal import Foundation
internal import ServiceKit
internal import Testing

@testable internal import Sealing

@Suite struct KeyFileTests {
  private let directory: TestDirectory

  init() throws { directory = try TestDirectory() }

  @Test func `a new file is the owner's alone and reads back`() throws {
    let path = directory.file("key")
    let made = try KeyFile.create(path: path, random: SystemRandom(), now: 5)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let read = try KeyFile(path: path)
    #expect(read.newest.identifier == made.newest.identifier && read.newest.madeAt == 5)
    #expect(throws: ServiceKitError.self) {
      try KeyFile.create(path: path, random: SystemRandom(), now: 6)
    }
  }

  @Test func `a file that others can read is refused`() throws {
    let path = directory.file("key")
    _ = try KeyFile.create(path: path, random: SystemRandom(), now: 5)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(throws: ServiceKitError.self) { try KeyFile(path: path) }
  }

  @Test func `every changed digit of a key is noticed`() throws {
    let path = directory.file("key")
    _ = try KeyFile.create(path: path, random: SeededRandom(seed: 1), now: 5)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").last)
    let start = text.distance(from: text.startIndex, to: line.startIndex)
    var characters = Array(text)
    for index in (start + 4)..<(start + 36) {
      let old = characters[index]
      characters[index] = old == "0" ? "1" : "0"
      try Data(String(characters).utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: SealingError.self) { try KeyFile(path: path) }
      characters[index] = old
    }
  }

  @Test func `what is no key file is refused with words`() throws {
    let path = directory.file("key")
    for text in ["", "homeward-keys 1\n", "key a b c d\n", "homeward-keys 2\n", "\u{0}\u{FF}"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: SealingError.self) { try KeyFile(path: path) }
    }
    #expect(throws: ServiceKitError.self) { try KeyFile(path: directory.file("none")) }
  }

  @Test func `after a rotation the old key stands in no file`() throws {
    let path = directory.file("key")
    let old = try KeyFile.create(path: path, random: SystemRandom(), now: 5)
    let secret = Hexadecimal.text(old.newest.secret)
    let both = try old.addingKey(random: SystemRandom(), now: 6)
    #expect(both.keys.count == 2 && both.newest.identifier != old.newest.identifier)
    #expect(try both.addingKey(random: SystemRandom(), now: 7).keys.count == 2)
    #expect(try !directory.files(with: secret).isEmpty)
    _ = try both.droppingOld()
    #expect(try directory.files(with: secret).isEmpty)
    #expect(try KeyFile(path: path).newest.identifier == both.newest.identifier)
  }

  @Test func `random bytes never trap`() throws {
    let path = directory.file("key")
    for seed in UInt64(0)..<300 {
      let random = SeededRandom(seed: seed)
      let bytes = random.bytes(count: Int(random.nextUInt64() % 400))
      try Data(Array("homeward-keys 1\nkey ".utf8) + bytes).write(
        to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: (any Error).self, "seed \(seed)") { try KeyFile(path: path) }
    }
  }
}
