internal import ArrivalsImport
internal import Foundation
internal import RepatriationSchema
internal import Wire

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

  /// Sends the departures one after the other; what planning refuses is rejected with its reason.
  static func send(
    _ file: DeparturesFile, to client: PlanningClient
  ) async throws -> DepartureImportResult {
    var result = DepartureImportResult()
    result.rejects = file.rejects.prefix(1024).map { $0.message }
    result.rejected = UInt32(clamping: file.rejects.count)
    for departure in file.departures {
      let request = AddDepartureRequest(departure: departure)
      let key = IdempotencyKey.ofContent(try request.encodedBytes())
      let refusal: String
      do {
        let reply = try await client.addDeparture(
          request, options: RPCCallOptions(idempotencyKey: key))
        if reply.repeated { result.alreadyThere += 1 } else { result.added += 1 }
        continue
      } catch let error as NotYourMission {
        refusal = "\(departure.id) is a departure of \(error.asked), which is not your mission."
      } catch let error as PlanConflict {
        refusal = "\(error.what) exists with another content. Give the changed one another name."
      } catch let error as Rejected {
        refusal = "\(departure.id): \(error.field): \(error.reason)"
      }
      result.rejected += 1
      if result.rejects.count < 1024 {
        result.rejects.append(
          ImportReject(column: "departure", reason: UTF8Text.cut(refusal, to: 300)))
      }
    }
    return result
  }
}
