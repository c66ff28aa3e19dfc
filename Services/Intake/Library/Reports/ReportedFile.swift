internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// What reports need of one file.
struct ReportedFile: Sendable {
  let person: ID<PersonFile>
  let sequence: Int64
  let arrivedOn: CalendarDate
  /// Recorded after the day of arrival had ended.
  let isLate: Bool
  let state: CaseState
  let mergedInto: ID<PersonFile>?
  let possibleDuplicates: [ID<PersonFile>]
  let profile: ProfileValues
  let scamLinked: Answer

  init(_ file: PersonFile, arrivedOn: CalendarDate, isLate: Bool, policy: Policy) {
    person = file.registration.person
    sequence = file.sequence
    self.arrivedOn = arrivedOn
    self.isLate = isLate
    state = file.state
    mergedInto = file.mergedInto
    possibleDuplicates = file.possibleDuplicates
    profile = ProfileValues(file.registration, arrivedOn: arrivedOn, policy: policy)
    scamLinked = file.registration.scamLinked
  }

  /// The file stands for a case of its own: it was neither merged into another nor recorded by mistake.
  var isCase: Bool { mergedInto == nil && state != .merged && state != .voided }
}

/// The files of a mission that had arrived at the moment of a report.
struct ReportPeople: Sendable {
  let files: [ReportedFile]
  private let byPerson: [ID<PersonFile>: Int]

  /// How often a file may have been merged into another that was merged itself.
  private static let longestChain = 64

  /// - Returns: all files that arrived up to the scope's moment. For a publication only as many as fill
  ///   whole cells, in the order in which they were recorded: two publications differ by nobody or by
  ///   at least a cell of people.
  static func read(
    _ scope: ReportScope, _ environment: IntakeEnvironment, in reader: any StoreReader
  ) throws -> ReportPeople {
    let late = try keys(IntakeIndex.lateDay, scope, in: reader)
    let lateKeys = Set(late.map(\.key))
    var files: [ReportedFile] = []
    for entry in try keys(IntakeIndex.arrivalDay, scope, in: reader) {
      guard let document = try reader.get(IntakeTable.persons, key: entry.key) else { continue }
      let file = try IntakeReading.decode(PersonFile.self, document.value)
      files.append(
        ReportedFile(
          file, arrivedOn: entry.day, isLate: lateKeys.contains(entry.key),
          policy: environment.policy))
    }
    if !scope.cells.isExact {
      let kept = scope.cells.shown(files.count)
      let last = kept == 0 ? 0 : files.map(\.sequence).sorted()[kept - 1]
      files.removeAll { $0.sequence > last }
    }
    return ReportPeople(files)
  }

  private init(_ files: [ReportedFile]) {
    self.files = files
    byPerson = Dictionary(
      files.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func contains(_ person: ID<PersonFile>) -> Bool { byPerson[person] != nil }

  /// The file that speaks for the person: the one into which this one was merged, if it had arrived.
  func root(of file: ReportedFile) -> ReportedFile {
    var root = file
    for _ in 0..<Self.longestChain {
      guard let next = root.mergedInto, let index = byPerson[next] else { break }
      root = files[index]
    }
    return root
  }

  func root(of person: ID<PersonFile>) -> ID<PersonFile> {
    byPerson[person].map { root(of: files[$0]).person } ?? person
  }

  /// Each person once, in the order of first arrivals, with the day of the first arrival. Who was only
  /// recorded by mistake is nobody.
  func persons() -> [(root: ReportedFile, firstArrival: CalendarDate)] {
    var known: Set<ID<PersonFile>> = []
    var result: [(root: ReportedFile, firstArrival: CalendarDate)] = []
    // Files are in the order of their arrival.
    for file in files where file.state != .voided {
      let root = root(of: file)
      guard root.state != .voided, known.insert(root.person).inserted else { continue }
      result.append((root, file.arrivedOn))
    }
    return result
  }

  /// Arrivals up to the scope's moment, in order.
  private static func keys(
    _ index: String, _ scope: ReportScope, in reader: any StoreReader
  ) throws -> [(day: CalendarDate, key: [UInt8])] {
    let values = IntakeIndex.range(
      scope.mission, from: CalendarDate(daysSinceEpoch: .min),
      to: CalendarDate(daysSinceEpoch: .max))
    let prefix = IntakeIndex.value(scope.mission, "").count
    var result: [(day: CalendarDate, key: [UInt8])] = []
    var entry: IndexEntry?
    while true {
      let page = try reader.entries(
        IntakeTable.persons, index: index, values: values, after: entry,
        limit: IntakeLimits.scanPage)
      for element in page.elements {
        guard let arrival = IntakeIndex.arrival(element.value.dropFirst(prefix)),
          arrival.at <= scope.asOf
        else { continue }
        result.append((arrival.day, element.key))
      }
      guard page.hasMore, let last = page.elements.last else { return result }
      entry = last
    }
  }
}
