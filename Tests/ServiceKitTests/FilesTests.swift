internal import Foundation
internal import ServiceKit
internal import Testing

@Suite struct FilesTests {
  @Test func `a file is written with its mode and replaced whole`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a"
      try AtomicFile.write(Array("one".utf8), to: path, mode: 0o600)
      #expect(try mode(of: path) == 0o600)
      try AtomicFile.write(Array("two, longer".utf8), to: path, mode: 0o640)
      #expect(try mode(of: path) == 0o640)
      #expect(try BoundedFile.readText(path, maximumBytes: 100) == "two, longer")
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["a"])
    }
  }

  @Test func `an existing file is kept where it must not be replaced`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/key"
      try AtomicFile.write([1], to: path, replacing: false)
      let error = try serviceKitError { try AtomicFile.write([2], to: path, replacing: false) }
      #expect(error.code == .alreadyExists)
      #expect(error.description == "cannot write '\(path)': File exists")
      #expect(try BoundedFile.read(path, maximumBytes: 10) == [1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["key"])
    }
  }

  @Test func `of many writers that must not replace exactly one wins`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/key"
      let winners = await withTaskGroup(of: UInt8?.self, returning: [UInt8].self) { group in
        for writer in 0..<16 as Range<UInt8> {
          group.addTask {
            let isWritten: Void? = try? AtomicFile.write([writer], to: path, replacing: false)
            return isWritten == nil ? nil : writer
          }
        }
        return await group.reduce(into: []) { if let winner = $1 { $0.append(winner) } }
      }
      #expect(winners.count == 1)
      let content = try BoundedFile.read(path, maximumBytes: 10)
      #expect(content == winners)
    }
  }

  @Test func `errors name the path and the cause in words`() async throws {
    try await withTemporaryDirectory { directory in
      let missing = directory + "/none/a"
      let write = try serviceKitError { try AtomicFile.write([1], to: missing) }
      #expect(write.description == "cannot write '\(missing)': No such file or directory")
      let read = try serviceKitError { _ = try BoundedFile.read(missing, maximumBytes: 1) }
      #expect(read.description == "cannot read '\(missing)': No such file or directory")
      let folder = try serviceKitError { _ = try BoundedFile.read(directory, maximumBytes: 1) }
      #expect(folder.description.contains(directory))
      #expect(folder.code == .file)
      let over = try serviceKitError { try AtomicFile.write([1], to: directory) }
      #expect(over.description.contains(directory))
      let nameless = try serviceKitError { try AtomicFile.write([1], to: directory + "/..") }
      #expect(nameless.description.contains("does not name a file"))
    }
  }

  @Test(arguments: [(9, true), (10, true), (11, false)])
  func `a read stops at its limit`(count: Int, isGood: Bool) async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a"
      try AtomicFile.write([UInt8](repeating: 7, count: count), to: path)
      if isGood {
        #expect(try BoundedFile.read(path, maximumBytes: 10).count == count)
      } else {
        let error = try serviceKitError { _ = try BoundedFile.read(path, maximumBytes: 10) }
        #expect(error.code == .fileTooLarge)
        #expect(error.description == "cannot read '\(path)': it is larger than 10 bytes")
      }
    }
  }

  @Test func `an endless device is refused`() throws {
    let error = try serviceKitError { _ = try BoundedFile.read("/dev/zero", maximumBytes: 1000) }
    #expect(error.code == .fileTooLarge)
  }

  @Test func `a pipe is refused without waiting for a writer`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/pipe"
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["mkfifo", path]
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      let error = try serviceKitError { _ = try BoundedFile.read(path, maximumBytes: 1000) }
      #expect(error.description == "cannot read '\(path)': it is not a regular file")
    }
  }

  @Test func `text must be UTF-8`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a"
      try AtomicFile.write([0xFF], to: path)
      let error = try serviceKitError { _ = try BoundedFile.readText(path, maximumBytes: 10) }
      #expect(error.description == "'\(path)' is not UTF-8 text")
    }
  }

  @Test(arguments: [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o620, false)])
  func `a secret that others can reach is refused`(mode: Int, isGood: Bool) async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/a"
      try AtomicFile.write([1], to: path, mode: UInt32(mode))
      if isGood {
        #expect(try BoundedFile.readSecret(path, maximumBytes: 10) == [1])
        // Mounted secrets are often symbolic links; the mode of what they point to counts.
        try FileManager.default.createSymbolicLink(
          atPath: directory + "/link", withDestinationPath: path)
        #expect(try BoundedFile.readSecret(directory + "/link", maximumBytes: 10) == [1])
      } else {
        let error = try serviceKitError {
          _ = try BoundedFile.readSecret(path, maximumBytes: 10)
        }
        #expect(error.description.contains("chmod 600 '\(path)'"))
      }
    }
  }

  @Test func `a private directory is made once and must stay private`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/trust"
      try AtomicFile.makePrivateDirectory(path)
      #expect(try mode(of: path) == 0o700)
      try AtomicFile.makePrivateDirectory(path)
      try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: path)
      let open = try serviceKitError { try AtomicFile.makePrivateDirectory(path) }
      #expect(open.description.contains("has mode 0750"))
      try AtomicFile.write([1], to: directory + "/file")
      let file = try serviceKitError {
        try AtomicFile.makePrivateDirectory(directory + "/file")
      }
      #expect(file.description.hasSuffix("exists and is not a directory"))
    }
  }
}
