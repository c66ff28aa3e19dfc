internal import ArrivalsImport
internal import Foundation
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Sends a file of departures.
enum DeparturesImport {
  /// - Throws: `CommandFailure` when the file as a whole cannot be read.
  static func read(_ path: String) throws -> DeparturesFile {
    do {
      return try DeparturesFile(try ArrivalsInput.bytes(path))
    } catch let error as CSVTable.HeaderError {
      throw CommandFailure("\((path as NSString).lastPathComponent): \(error)")
    }
  }

  /// What an import came to.
  struct Outcome: Sendable {
    var result = DepartureImportResult()
    /// Rejected rows that name another mission.
    var notYourMission: UInt32 = 0
  }

  /// Sends the departures one after the other; what planning refuses is rejected with its reason.
  static func send(
    _ file: DeparturesFile, to client: PlanningClient
  ) async throws -> Outcome {
    var outcome = Outcome()
    var result = DepartureImportResult()
    result.rejects = file.rejects.prefix(1024).map { $0.message }
    result.rejected = UInt32(clamping: file.rejects.count)
    for (departure, place) in zip(file.departures, file.places) {
      let request = AddDepartureRequest(departure: departure)
      let key = IdempotencyKey.ofContent(try request.encodedBytes())
      let refusal: String
      do {
        let reply = try await client.addDeparture(
          request, options: RPCCallOptions(idempotencyKey: key))
        if reply.repeated { result.alreadyThere += 1 } else { result.added += 1 }
        continue
      } catch let error as NotYourMission {
        outcome.notYourMission += 1
        refusal = "Not your mission: \(departure.id) is a departure of \(error.asked)."
      } catch let error as PlanConflict {
        refusal =
          "The \(error.what) exists with another content. Give the changed one another name."
      } catch let error as Rejected {
        refusal = "\(departure.id): \(error.field): \(error.reason)"
      }
      result.rejected += 1
      if result.rejects.count < 1024 {
        result.rejects.append(
          ImportReject(
            line: UInt32(clamping: place.line), row: UInt32(clamping: place.row),
            column: "departure", columnNumber: UInt32(clamping: place.columnNumber),
            reason: UTF8Text.cut(refusal, to: 300)))
      }
    }
    result.rejects.sort { ($0.row, $0.columnNumber) < ($1.row, $1.columnNumber) }
    outcome.result = result
    return outcome
  }
}
