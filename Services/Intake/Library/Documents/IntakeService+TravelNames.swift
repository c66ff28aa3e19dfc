internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension IntakeService {
  package func travelNames(
    _ request: TravelNamesRequest, context: RPCServerContext
  ) async throws -> TravelNamesReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    for (field, text) in [("purpose", request.purpose), ("recipient", request.recipient)]
    where NameText.trimmed(text).isEmpty {
      throw rejection(field, "Say it in words: it is recorded.")
    }
    guard let document = request.document.known, document != .unset else {
      throw rejection("document", "Intake does not know this kind of document.")
    }
    let now = environment.now
    let statement = request.revision.statement
    if let problem = RevisionSeal.problem(
      in: statement, mission: caller.mission, now: now, rules: environment.policy.documents)
    {
      throw rejection("revision", problem)
    }
    let signer = try await signer(of: request.revision, mission: caller.mission, now: now)
    // The read is an event: the names are given out only once it is on stable storage.
    let (reply, _) = try await commit(
      request, as: TravelNamesReply.self, context: context, caller: caller, desk: "",
      everyTime: true
    ) { transaction in
      let names = try statement.persons.map { person in
        // Another mission's people are refused first, also when somebody else's file speaks for them.
        let file = try transaction.file(of: person)
        let speaking = try PairReading.survivor(
          of: person, mission: transaction.mission, in: transaction.store)
        let spoken = (speaking ?? file).registration.person
        let view = try transaction.store.get(IntakeTable.views, key: spoken.uuid.bytes)
          .map { try IntakeReading.decode(PlanningView.self, $0.value) }
        var name = TravelName(of: speaking ?? file, view, for: document)
        name.person = person
        return name
      }
      let event = NamesRead(
        manifest: statement.manifest, revision: statement.revision, persons: statement.persons,
        purpose: request.purpose, recipient: request.recipient, document: request.document,
        state: statement.state, digest: statement.digest, sealedBy: signer.uri,
        sealedAt: statement.sealedAt)
      _ = try transaction.append(.namesRead(event), at: now, persons: statement.persons)
      return TravelNamesReply(names: names)
    }
    environment.logger.notice(
      "names read for a manifest",
      metadata: [
        "manifest": "\(statement.manifest)", "revision": "\(statement.revision)",
        "persons": "\(statement.persons.count)", "document": "\(request.document.name)",
        "peer": "\(context.peer)", "trace": "\(context.traceID)",
      ])
    return reply
  }

  /// Who vouches for the revision: planning, for the caller's mission.
  private func signer(
    of sealed: SealedRevision, mission: String, now: Timestamp
  ) async throws -> PeerIdentity {
    let signer: PeerIdentity
    do {
      signer = try await environment.seals.signer(of: sealed, now: now)
    } catch let error as ServiceKitError where [.certificate, .identity].contains(error.code) {
      // These name a check and nothing that was given.
      throw rejection("revision", "Planning's seal: \(error.message).")
    } catch {
      environment.logger.error("the trust root cannot be used", metadata: ["error": "\(error)"])
      throw RPCError(
        .failedPrecondition, "intake cannot read its trust root; its log says why",
        isNotExecuted: true)
    }
    guard signer.role == .planning else {
      throw rejection(
        "revision", "Planning's seal: its certificate has the role \(signer.role), not planning.")
    }
    guard signer.mission.code == mission else {
      throw rejection("revision", "Planning's seal: its certificate is of another mission.")
    }
    return signer
  }
}

extension TravelName {
  /// What a document needs to know of a person, and no more.
  init(of file: PersonFile, _ view: PlanningView?, for document: DocumentKind.Known) {
    let registration = file.registration
    self.init(
      fullName: registration.fullName, sex: registration.sex,
      nativeName: registration.nativeName, nameScript: registration.nameScript,
      services: view?.services ?? [], relation: view?.relation ?? .unset)
    let isForReceivers = document == .arrivalNeeds
    born = registration.born
    if !isForReceivers {
      let travelled = file.travelDocument
      nationality = registration.nationality
      primaryIdentifier = registration.primaryIdentifier
      secondaryIdentifier = registration.secondaryIdentifier
      documentType = travelled?.type ?? .unset
      documentNumber = travelled?.number ?? ""
      documentIssuer = travelled?.issuer ?? FixedASCII()
      documentExpires = travelled?.expires
      otherDocuments = Self.others(of: file, beside: travelled)
    }
    if isForReceivers || document == .data {
      originProvince = registration.originProvince
      shelter = registration.shelter
    }
  }

  private static let maximumOthers = 4

  private static func others(
    of file: PersonFile, beside travelled: TravelDocument?
  ) -> [NamedDocument] {
    file.documents.filter {
      $0.number != travelled?.number && !$0.number.isEmpty && $0.validity != .cancelled
        && $0.validity != .expired && ($0.custody == .holder || $0.custody == .mission)
    }.prefix(maximumOthers).map {
      NamedDocument(type: $0.type, number: $0.number, issuer: $0.issuer, expires: $0.expires)
    }
  }
}
