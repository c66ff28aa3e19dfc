internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Sends what waits in an outbox, each record until it has an answer.
///
/// What was answered is written into the file before the next record goes out. A sync that is killed
/// sends the record at hand again next time, under the same key: intake says that it has it.
struct OutboxSync {
  let client: IntakeClient
  let clock: any CommandClock
  let patience: Patience
  let author: String

  private static let firstPause = Duration.milliseconds(100)
  private static let longestPause = Duration.seconds(2)

  /// - Parameter again: rejected records are sent once more as they are.
  /// - Returns: how many were sent now.
  func run(
    _ file: OutboxFile, again: Bool, progress: (Int) -> Void
  ) async throws -> Int {
    var sent = 0
    let items = file.state.items.filter { item in
      switch item.stage {
      case .waiting: true
      case .rejected: again
      default: false
      }
    }
    for (index, item) in items.enumerated() {
      guard let content = try await answer(to: item) else { break }
      try file.append(
        OutboxRecord(writtenAt: clock.now, author: author, content: content))
      if case .sent = content { sent += 1 }
      progress(index + 1)
    }
    return sent
  }

  /// - Returns: what to write down; `nil` when intake could not be reached for long enough.
  /// - Throws: `RPCError` when intake refuses the caller altogether.
  private func answer(to item: OutboxState.Item) async throws -> OutboxContent? {
    var pause = Self.firstPause
    while true {
      do {
        let reply = try await client.register(
          item.registration.request,
          options: RPCCallOptions(
            timeout: RowSender.Limits.attempt, idempotencyKey: item.registration.key))
        patience.heard()
        return .sent(OutboxSent(number: item.number, sequence: reply.sequence))
      } catch let error as Rejected {
        return rejected(item, error.field, error.reason)
      } catch is KeyConflict {
        return rejected(
          item, "", "The same key was used before with another content. Search for the person.")
      } catch let error as NotYourMission {
        return rejected(
          item, "mission", "Written for \(error.asked); sync it with a certificate of that mission."
        )
      } catch let error as RPCError {
        patience.failed(error)
        switch error.status {
        case .permissionDenied, .unauthenticated, .unimplemented, .schemaIncompatible: throw error
        default: break
        }
        guard patience.mayTryAgain() else { return nil }
        try await clock.sleep(
          max(clock.jitter(upTo: pause), .milliseconds(Int64(error.retryAfterMilliseconds))))
        pause = min(pause * 2, Self.longestPause)
      }
    }
  }

  private func rejected(
    _ item: OutboxState.Item, _ field: String, _ reason: String
  ) -> OutboxContent {
    patience.heard()
    return .rejected(
      OutboxRejected(
        number: item.number, field: UTF8Text.cut(field, to: 64),
        reason: UTF8Text.cut(reason, to: 300)))
  }
}
