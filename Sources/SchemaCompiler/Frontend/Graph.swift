/// Cycles in a directed graph, found without recursion, so that its depth is bounded by memory only.
enum Graph {
  static let longestCycle = 9

  /// The nodes of a cycle for a person: all of them and the first again, or the first few.
  static func description(of cycle: [Int], name: (Int) -> String) -> String {
    let isCut = cycle.count == longestCycle
    var names = cycle.dropLast(isCut ? 1 : 0).map { "`\(name($0))`" }
    if isCut { names.append("…") }
    names += cycle.prefix(1).map { "`\(name($0))`" }
    return names.joined(separator: " → ")
  }

  /// One cycle for each edge that closes one, in a depth-first walk from node 0 upward. Each cycle
  /// begins at the node that the closing edge leads to; a node of an earlier cycle may appear again.
  /// Of a long cycle only the first `longestCycle` nodes are returned.
  static func cycles(count: Int, successors: (Int) -> [Int]) -> [[Int]] {
    enum State { case unseen, open, done }
    var states = [State](repeating: .unseen, count: count)
    var cycles: [[Int]] = []
    for root in 0..<count where states[root] == .unseen {
      var path: [(node: Int, next: [Int], index: Int)] = [(root, successors(root), 0)]
      states[root] = .open
      while let top = path.last {
        guard top.index < top.next.count else {
          states[top.node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].index += 1
        let node = top.next[top.index]
        switch states[node] {
        case .done: break
        case .unseen:
          states[node] = .open
          path.append((node, successors(node), 0))
        case .open:
          guard cycles.count < CompilerLimits.diagnostics,
            let start = path.firstIndex(where: { $0.node == node })
          else { break }
          cycles.append(path[start...].prefix(longestCycle).map(\.node))
        }
      }
    }
    return cycles
  }

  /// For each node the number of nodes on the longest way from it, itself included. The graph has no
  /// cycle.
  static func depths(count: Int, successors: (Int) -> [Int]) -> [Int] {
    var depths = [Int](repeating: 0, count: count)
    for root in 0..<count where depths[root] == 0 {
      var path = [root]
      while let node = path.last {
        if let next = successors(node).first(where: { depths[$0] == 0 }) {
          path.append(next)
        } else {
          depths[node] = 1 + (successors(node).map { depths[$0] }.max() ?? 0)
          path.removeLast()
        }
      }
    }
    return depths
  }
}
