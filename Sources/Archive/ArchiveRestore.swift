/// Puts a database together from its archive, as it was at a moment.
package struct ArchiveRestore: Sendable {
  /// What to restore to.
  package enum Target: Hashable, Sendable {
    /// Everything that the archive has.
    case newest
    /// The last commit whose newest event is not beyond this one.
    case sequence(Int64)
    /// The commit before the first event that was recorded after this, µs since 1970 UTC.
    case moment(Int64)
  }

  /// Where a database stands.
  package struct Mark: Hashable, Sendable {
    /// Its newest event; 0 before the first.
    package var sequence: Int64
    /// When that was recorded, µs since 1970 UTC.
    package var moment: Int64
    /// The latest such moment of the events that were asked about.
    package var latestMoment: Int64

    package init(sequence: Int64, moment: Int64, latestMoment: Int64) {
      self.sequence = sequence
      self.moment = moment
      self.latestMoment = latestMoment
    }
  }

  /// Where the database at a path stands. The second argument is the sequence behind which events are
  /// asked about; `nil` for the newest alone.
  package typealias Probe = @Sendable (_ path: String, _ after: Int64?) throws -> Mark

  /// What came of it.
  package struct Outcome: Hashable, Sendable {
    package var generation: UInt64 = 0
    /// When its base was made, µs since 1970 UTC.
    package var baseMadeAt: Int64 = 0
    /// Segments of which anything was taken, and commits in them.
    package var segments = 0
    package var commits: Int64 = 0
    /// When the last of these segments was written.
    package var lastMadeAt: Int64 = 0
    /// The archive has commits behind this one.
    package var leavesOut = false
    /// What made it stop before the target: a file that is damaged or missing.
    package var damage: ArchiveError?
    /// The archive has a gap, and the target lies in it.
    package var endsAtGap = false

    package init() {}
  }

  let folder: ArchiveFolder
  let probe: Probe
  /// With damage in the archive, restore what is before it.
  package var takesWhatIsBeforeDamage = false
  /// Use this generation alone.
  package var onlyGeneration: UInt64?

  package init(_ folder: ArchiveFolder, probe: @escaping Probe) {
    self.folder = folder
    self.probe = probe
  }

  /// Restores into a file, which is durable then.
  ///
  /// - Throws: ``ArchiveError``, and what the probe throws.
  package func run(to path: String, target: Target = .newest) throws -> Outcome {
    let generations = try folder.generations()
    guard !generations.isEmpty else {
      throw ArchiveError(.missing, "there is no archive in '\(folder.path)'")
    }
    guard onlyGeneration == nil || generations.contains(where: { $0.number == onlyGeneration })
    else { throw ArchiveError(.missing, "there is no such generation in '\(folder.path)'") }
    var newer: ArchiveGeneration?
    for generation in generations.reversed() {
      if onlyGeneration == nil || onlyGeneration == generation.number,
        let outcome = try attempt(generation, path, target, newer: newer)
      {
        return outcome
      }
      newer = generation
    }
    throw ArchiveError(
      .notReached, "the archive begins later than that: its oldest generation is after it")
  }

  /// - Returns: `nil` when the generation begins behind the target.
  private func attempt(
    _ generation: ArchiveGeneration, _ path: String, _ target: Target, newer: ArchiveGeneration?
  ) throws -> Outcome? {
    var base = try generation.open(0, identity: nil, previous: .zero)
    let header = base.header
    var outcome = Outcome()
    outcome.generation = generation.number
    outcome.baseMadeAt = header.madeAt
    outcome.lastMadeAt = header.madeAt
    let file = try RestoredFile(creating: path, pageSize: header.pageSize)
    try write(&base, generation.subject(0), pageSize: header.pageSize, to: file)
    let segments = try generation.segments()
    var replay = Replay(
      generation: generation, header: header, digest: base.digest, file: file, path: path,
      target: target, probe: probe)
    let last = segments.last ?? 0
    var number: UInt64 = 0
    do {
      if last > 0, try replay.takePrelude() {
        number = 1
        outcome.segments = 1
        outcome.lastMadeAt = replay.madeAt
      }
      guard try !replay.isBeyond(from: nil) else { return nil }
      while number < last {
        number += 1
        let taken = try replay.take(number)
        if taken.commits > 0 {
          outcome.segments += 1
          outcome.commits += Int64(taken.commits)
          outcome.lastMadeAt = replay.madeAt
        }
        if taken.isOver {
          outcome.leavesOut = true
          break
        }
      }
    } catch let error as ArchiveError where error.code == .damaged || error.code == .missing {
      guard takesWhatIsBeforeDamage, replay.isConsistent else {
        throw ArchiveError(error.code, error.message + replay.advice)
      }
      outcome.damage = error
      outcome.leavesOut = true
    }
    if let newer, !outcome.leavesOut {
      // What the newer generation has is behind the target, or this one alone was asked for.
      outcome.leavesOut = true
      outcome.endsAtGap = try !newer.continues(replay.end)
    }
    try file.synchronize()
    return outcome
  }

  private func write(
    _ base: inout ArchiveFileReader, _ subject: String, pageSize: Int, to file: RestoredFile
  ) throws(ArchiveError) {
    var page: UInt32 = 1
    while let chunk = try base.next() {
      guard chunk.bytes.count == chunk.frames * pageSize, chunk.frames > 0,
        page <= UInt32.max - UInt32(clamping: chunk.frames)
      else { throw ArchiveError(.damaged, "\(subject) holds a chunk of the wrong size") }
      try file.write(chunk.bytes, firstPage: page)
      page += UInt32(clamping: chunk.frames)
    }
    guard let footer = base.footer, footer.databasePages == page - 1 else {
      throw ArchiveError(.damaged, "\(subject) has not the pages that it says")
    }
  }
}

extension ArchiveGeneration {
  /// Whether the generation goes on exactly where another ended.
  func continues(_ end: ArchiveEnd) throws(ArchiveError) -> Bool {
    let footer = try footer(of: 0)
    return footer.continues && footer.before == end
  }
}
