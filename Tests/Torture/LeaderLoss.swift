/// How a cluster loses the server that leads it.
enum LeaderLoss: String, CaseIterable {
  /// It dies, as with its machine.
  case kill
  /// It stands still, with everything that runs there, and goes on later as if nothing had been.
  case stop
  /// Its packets to the other servers are lost, and theirs to it, while nodes of intake still reach it.
  case cut

  /// The verb of `tools/cluster` that ends it.
  var end: String {
    switch self {
    case .kill: "start"
    case .stop: "continue"
    case .cut: "join"
    }
  }

  /// What became of the server, for people.
  var done: String {
    switch self {
    case .kill: "killed"
    case .stop: "stopped"
    case .cut: "cut off"
    }
  }
}
