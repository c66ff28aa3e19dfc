/// Reads every file of an archive and says what is wrong with it.
package struct ArchiveCheck: Hashable, Sendable {
  /// Findings that are kept.
  package static let maximumFindings = 256

  /// What is missing, exchanged or changed, by name.
  package private(set) var findings: [String] = []
  package private(set) var generations = 0
  package private(set) var segments = 0
  /// Generations that do not go on where the one before ended: moments between cannot be restored.
  package private(set) var gaps = 0

  private init() {}

  /// Reads the whole archive of one database. Nothing is written.
  package static func run(_ folder: ArchiveFolder) -> ArchiveCheck {
    var check = ArchiveCheck()
    do throws(ArchiveError) {
      var end: ArchiveEnd?
      for generation in try folder.generations() {
        end = check.read(generation, behind: end)
        check.generations += 1
      }
    } catch {
      check.add(error.message)
    }
    return check
  }

  private mutating func add(_ finding: String) {
    if findings.count < Self.maximumFindings { findings.append(finding) }
  }

  /// - Returns: the last file of the generation; `nil` when it cannot be said.
  private mutating func read(
    _ generation: ArchiveGeneration, behind end: ArchiveEnd?
  ) -> ArchiveEnd? {
    do throws(ArchiveError) {
      var base = try generation.open(0, identity: nil, previous: .zero)
      let footer = try base.verify()
      if let end {
        if !footer.continues {
          gaps += 1
        } else if footer.before != end {
          add("the end of generation \(end.generation) is missing or was exchanged")
        }
      }
      var last = ArchiveEnd(generation: generation.number, number: 0, digest: base.digest)
      let newest = try generation.segments().last ?? 0
      while last.number < newest {
        var reader = try generation.open(
          last.number + 1, identity: base.header.identity, previous: last.digest)
        _ = try reader.verify()
        last.number += 1
        last.digest = reader.digest
        segments += 1
      }
      return last
    } catch {
      add(error.message)
      return nil
    }
  }
}
