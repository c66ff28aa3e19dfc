internal import Synchronization

/// Files of which one command changed the index of people: to be looked at again if the command fails.
/// Everything that acts in the command shares it, for whichever mission.
final class TouchedFiles: Sendable {
  private let files = Mutex<Set<PeopleMatching.Touched>>([])

  var all: Set<PeopleMatching.Touched> { files.withLock { $0 } }

  func insert(_ file: PeopleMatching.Touched) { files.withLock { _ = $0.insert(file) } }
}
