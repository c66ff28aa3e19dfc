import Testing

@testable import Planner

/// The table of costs against rows that are each an array of their own.
@Suite struct CostRowsTests {
  private static let values = [-3, 0, 4, 7, 7, 900, Allocation.never]

  private struct Pair {
    var rows: CostRows
    var plain: [[Int]]

    func expectSame(_ comment: Comment) {
      for (u, row) in plain.enumerated() {
        #expect(Array(rows[u]) == row, comment)
        #expect(row.indices.allSatisfy { rows[u, $0] == row[$0] }, comment)
        #expect(rows.least(u) == row.min(), comment)
      }
    }
  }

  @Test func `rows stay right whatever comes, goes and changes, and copies stay what they were`() {
    for seed in Trials.seeds(20, long: 400) {
      var random = SeededRandom(seed: seed)
      func value() -> Int { Self.values.randomElement(using: &random) ?? 0 }
      func row(_ width: Int) -> [Int] { (0..<width).map { _ in value() } }
      // From less than a chunk to several.
      let start = (0..<Int.random(in: 0...80, using: &random)).map { _ in row(3) }
      var pair = Pair(
        rows: CostRows(count: start.count, width: 3) { start[$0] }, plain: start)
      var earlier: [Pair] = []
      for step in 0..<60 {
        let width = pair.rows.width
        let u = pair.plain.indices.randomElement(using: &random)
        let node = Int.random(in: 0..<width, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0:
          let place = Int.random(in: 0...pair.plain.count, using: &random)
          let new = row(width)
          pair.rows.insert(new, at: place)
          pair.plain.insert(new, at: place)
        case 1:
          guard let u else { continue }
          pair.rows.remove(at: u)
          pair.plain.remove(at: u)
        case 2:
          guard let u else { continue }
          let new = row(width)
          pair.rows.replace(u, new)
          pair.plain[u] = new
        case 3, 4:
          guard let u else { continue }
          let new = value()
          pair.rows.set(u, node, new)
          pair.plain[u][node] = new
        case 5:
          let place = Int.random(in: 0...width, using: &random)
          let column = row(pair.plain.count)
          pair.rows.insertNode(at: place) { column[$0] }
          for u in pair.plain.indices { pair.plain[u].insert(column[u], at: place) }
        default:
          if width == 1 { continue }
          pair.rows.removeNode(at: node)
          for u in pair.plain.indices { pair.plain[u].remove(at: node) }
        }
        pair.expectSame("seed \(seed), step \(step)")
        if step % 7 == 0 { earlier.append(pair) }
      }
      for copy in earlier { copy.expectSame("seed \(seed), a copy") }
    }
  }
}
