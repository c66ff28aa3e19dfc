internal import RepatriationSchema
internal import Transport
internal import WireRPC

/// Followers of the planning feed. A stopped one opens its stream and never reads.
final class Followers {
  private var tasks: [Task<Void, Never>] = []

  func follow(_ client: TransportClient, mission: String, isStopped: Bool = false) async throws {
    let intake = IntakeClient(client)
    let position = try await intake.digest(DigestRequest(mission: mission)).position
    tasks.append(
      Task {
        do {
          try await intake.follow(FollowRequest(position: position, mission: mission)) { stream in
            if isStopped { try await Task.sleep(for: .seconds(3_600)) }
            for try await _ in stream {}
          }
        } catch {
          // It ends when it is told to.
        }
      })
  }

  func end() async {
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
    tasks = []
  }
}
