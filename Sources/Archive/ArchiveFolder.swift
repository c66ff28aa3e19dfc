/// The archive of one database.
///
/// ```text
/// ARCHIVE/intake-store/            0700
///   archive.lock                   held by the service that writes
///   0000000001/                    a generation
///     base                         the database file as it began
///     0000000001.segment           what was committed since, without a gap
///     0000000002.segment
///   0000000002.part/               one that is being begun
/// ```
package struct ArchiveFolder: Sendable {
  private static let digits = 10
  /// A name with a larger number is none of ours.
  private static let maximumNumber: UInt64 = 1 << 60
  private static let segmentSuffix = ".segment"
  static let partSuffix = ".part"

  package let path: String

  /// - Parameters:
  ///   - archive: the folder of all archives.
  ///   - name: whose database, such as `intake-store`.
  package init(archive: String, name: String) {
    path = archive + "/" + name
  }

  package init(path: String) {
    self.path = path
  }

  var lock: String { path + "/archive.lock" }

  /// The folder of a generation.
  func folder(_ generation: UInt64) -> String { path + "/" + Self.text(generation) }

  /// The generations, oldest first.
  package func generations() throws(ArchiveError) -> [ArchiveGeneration] {
    try Disk.names(in: path).compactMap { name in
      Self.number(name).map { ArchiveGeneration(folder: path + "/" + name, number: $0) }
    }
  }

  /// What was begun and never finished.
  func unfinished() throws(ArchiveError) -> [String] {
    try Disk.names(in: path).filter { $0.hasSuffix(Self.partSuffix) }.map { path + "/" + $0 }
  }

  static func text(_ number: UInt64) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  static func number(_ text: some StringProtocol) -> UInt64? {
    guard text.utf8.count >= digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = UInt64(text), number > 0, number <= maximumNumber
    else { return nil }
    return number
  }

  static func segmentNumber(_ name: String) -> UInt64? {
    guard name.hasSuffix(segmentSuffix) else { return nil }
    return number(name.dropLast(segmentSuffix.count))
  }

  static func segmentName(_ number: UInt64) -> String { text(number) + segmentSuffix }
}

/// A base and the segments that follow it.
package struct ArchiveGeneration: Hashable, Sendable {
  let folder: String
  package let number: UInt64

  static let baseName = "base"

  init(folder: String, number: UInt64) {
    self.folder = folder
    self.number = number
  }

  var basePath: String { folder + "/" + Self.baseName }

  func segmentPath(_ number: UInt64) -> String {
    folder + "/" + ArchiveFolder.segmentName(number)
  }

  /// What a segment is called in errors.
  func subject(_ segment: UInt64) -> String {
    segment == 0
      ? "the base of generation \(number)" : "segment \(segment) of generation \(number)"
  }

  /// The numbers of the segments, in order, whether or not there is a gap.
  func segments() throws(ArchiveError) -> [UInt64] {
    try Disk.names(in: folder).compactMap(ArchiveFolder.segmentNumber).sorted()
  }

  /// Opens a file of the generation; 0 is the base.
  ///
  /// - Throws: ``ArchiveError`` with `missing` or `damaged`, also when it is not what its name says.
  func open(
    _ segment: UInt64, identity: [UInt8]?, previous: ArchiveDigest
  ) throws(ArchiveError) -> ArchiveFileReader {
    let subject = subject(segment)
    let reader = try ArchiveFileReader(
      path: segment == 0 ? basePath : segmentPath(segment), subject: subject)
    let header = reader.header
    guard header.generation == number, header.number == segment,
      (header.kind == .base) == (segment == 0), identity == nil || header.identity == identity
    else {
      throw ArchiveError(.damaged, "\(subject) is another file that was put there")
    }
    guard header.previous == previous else {
      throw ArchiveError(
        .damaged, "\(subject) does not follow on the file before it: one of them was exchanged")
    }
    return reader
  }

  /// Reads a file to its end; its place in the chain is not looked at.
  private func verified(
    _ segment: UInt64
  ) throws(ArchiveError) -> (footer: ArchiveFooter, digest: ArchiveDigest) {
    var reader = try ArchiveFileReader(
      path: segment == 0 ? basePath : segmentPath(segment), subject: subject(segment))
    let footer = try reader.verify()
    return (footer, reader.digest)
  }

  /// The digest of a file, which is whole.
  func digest(of segment: UInt64) throws(ArchiveError) -> ArchiveDigest {
    try verified(segment).digest
  }

  /// What a whole file says at its end.
  func footer(of segment: UInt64) throws(ArchiveError) -> ArchiveFooter {
    try verified(segment).footer
  }

  /// The header of the base.
  func begin() throws(ArchiveError) -> ArchiveHeader {
    try open(0, identity: nil, previous: .zero).header
  }
}
