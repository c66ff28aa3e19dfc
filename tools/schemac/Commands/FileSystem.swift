internal import Foundation
internal import SchemaCompiler

/// The files that the command reads and writes.
struct FileSystem: SourceLoader {
  /// Folders deeper than this are not searched for schemas.
  static let deepestFolder = 16

  func bytes(at path: String) throws -> [UInt8]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue { throw FileProblem("it is a folder without schemas") }
    return try contents(of: path, limit: CompilerLimits.sourceBytes + 1)
  }

  /// At most `limit` bytes of a file.
  func contents(of path: String, limit: Int) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw FileProblem("\(path) cannot be opened; check the path and who may read it")
    }
    defer { try? handle.close() }
    return try Self.read(handle, limit: limit)
  }

  /// At most `limit` bytes, fewer only at the end.
  static func read(_ handle: FileHandle, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let wanted = min(limit - bytes.count, 1 << 20)
      guard let part = try handle.read(upToCount: wanted), !part.isEmpty else { break }
      bytes.append(contentsOf: part)
    }
    return bytes
  }

  /// A file piece by piece, for files that need not fit into memory; `nil` at the end.
  func pieces(of path: String) throws -> () throws -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw FileProblem("\(path) cannot be opened")
    }
    return {
      let piece = try Self.read(handle, limit: 256 << 10)
      return piece.isEmpty ? nil : piece
    }
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  /// The names in a folder in byte order; none when there is no such folder.
  func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes a file whole or not at all, making its folder if need be.
  func write(_ bytes: [UInt8], to path: String) throws {
    do {
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw FileProblem("\(path) cannot be written: \(error.localizedDescription)")
    }
  }

  func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileProblem("\(path) cannot be removed: \(error.localizedDescription)")
    }
  }

  /// Files as they are named; folders as all schema files under them, in order of path.
  func schemaFiles(at paths: [String]) -> [String] {
    var result: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let found = exists && isFolder.boolValue ? schemaFiles(in: path, depth: 1) : []
      // A folder without schemas stays in the list, so that reading it tells so.
      result += found.isEmpty ? [path] : found
    }
    return result
  }

  private func schemaFiles(in folder: String, depth: Int) -> [String] {
    guard depth <= Self.deepestFolder else { return [] }
    var result: [String] = []
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names(in: folder) where !name.hasPrefix(".") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: prefix + name, isDirectory: &isFolder) else {
        continue
      }
      if isFolder.boolValue {
        result += schemaFiles(in: prefix + name, depth: depth + 1)
      } else if name.hasSuffix(".schema") {
        result.append(prefix + name)
      }
    }
    return result
  }
}

/// Why a file is no use, for a person.
struct FileProblem: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
