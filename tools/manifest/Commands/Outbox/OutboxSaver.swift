internal import Casework
internal import RepatriationSchema
internal import Synchronization
internal import Wire

/// Keeps registrations in an outbox while intake cannot be reached.
final class OutboxSaver: RegistrationSaver, DuplicatePreview {
  private let file: Mutex<OutboxFile>
  private let author: String
  private let clock: any CommandClock
  private let calendar: MissionCalendar

  /// - Parameter author: the identity of whoever registers.
  init(
    _ file: sending OutboxFile, author: String, clock: any CommandClock, calendar: MissionCalendar
  ) {
    self.file = Mutex(file)
    self.author = author
    self.clock = clock
    self.calendar = calendar
  }

  func save(_ request: RegisterRequest, key: WireUUID) async -> SaveOutcome {
    let now = clock.now
    if let problem = RegistrationCheck.problems(
      of: request.registration, now: now, calendar: calendar
    ).first {
      return .refused(field: problem.field, reason: problem.reason)
    }
    return file.withLock { file in
      do {
        if let known = file.state.items.first(where: { $0.registration.key == key }) {
          return .kept(number: known.number)
        }
        return .kept(
          number: try file.append(
            OutboxRecord.registration(
              request, key: key, author: author, at: now, in: file)))
      } catch let failure as CommandFailure {
        return .unsent(reason: failure.description)
      } catch {
        return .unsent(reason: "The outbox could not be written.")
      }
    }
  }

  /// Only those who wait in the same file can be compared here.
  func candidates(for registration: Registration) async -> [Candidate] {
    let numbers = Set(registration.documents.compactMap { IdentifyingNumber($0.number) })
    let nationalID = IdentifyingNumber(registration.nationalID)
    return file.withLock { file in
      file.state.items.compactMap { item -> Candidate? in
        let other = item.registration.request.registration
        guard other.person != registration.person else { return nil }
        let evidence: String
        if other.documents.contains(where: { document in
          IdentifyingNumber(document.number).map { numbers.contains($0) } ?? false
        }) {
          evidence = "document-number"
        } else if let nationalID, nationalID == IdentifyingNumber(other.nationalID) {
          evidence = "national-id"
        } else if NameText.searchKey(other.fullName) == NameText.searchKey(registration.fullName),
          !other.fullName.isEmpty, other.born == registration.born
        {
          evidence = "name"
        } else {
          return nil
        }
        return Candidate(
          hit: SearchHit(
            person: other.person, fullName: other.fullName, nativeName: other.nativeName,
            born: other.born, sex: other.sex, receivedAt: other.receivedAt,
            queueToken: other.queueToken, matched: evidence),
          zone: .review, evidence: [MatchEvidence(field: evidence, agreement: "equal")])
      }
    }
  }
}

extension OutboxRecord {
  /// A registration as an outbox keeps it, with who wrote it and when.
  static func registration(
    _ request: RegisterRequest, key: WireUUID, corrects: UInt32? = nil, author: String,
    at moment: Timestamp, in file: borrowing OutboxFile
  ) -> OutboxRecord {
    var request = request
    request.offline = OfflineOrigin(
      author: author, writtenAt: moment, outbox: file.header.id,
      number: UInt32(file.records.count + 1))
    return OutboxRecord(
      writtenAt: moment, author: author,
      content: .registration(
        OutboxRegistration(request: request, key: key, corrects: corrects)))
  }
}
