/// What each party costs at every node, as a value.
///
/// The rows of some parties lie one after another in a chunk. A copy shares every chunk with what it
/// was copied from until one of its rows changes, and a node that comes or goes rewrites each chunk
/// once, without storage for each party.
struct CostRows: Sendable {
  /// Rows in a chunk: enough that chunks are few, few enough that copying one costs little.
  private static let rowsInChunk = 32

  /// Nodes, so values of each row.
  private(set) var width: Int
  private var chunks: [[Int]] = []
  /// The least value of each row, by slot.
  private var leasts: [Int] = []
  /// By party: which row is its.
  private var slots: [Int] = []
  /// Rows that are nobody's.
  private var free: [Int] = []

  /// The rows of so many parties.
  init(count: Int, width: Int, row: (Int) -> [Int]) {
    self.width = width
    for u in 0..<count { insert(row(u), at: u) }
  }

  /// What a party costs at a node, cents; ``Allocation/never`` where it may not be.
  subscript(u: Int, node: Int) -> Int {
    assert(node < width)
    let (chunk, start) = place(slots[u])
    return chunks[chunk][start + node]
  }

  /// What a party costs at every node.
  subscript(u: Int) -> CostRow {
    let (chunk, start) = place(slots[u])
    return CostRow(chunks[chunk], start, width)
  }

  /// The least that a party costs anywhere.
  func least(_ u: Int) -> Int { leasts[slots[u]] }

  private func place(_ slot: Int) -> (chunk: Int, start: Int) {
    (slot / Self.rowsInChunk, slot % Self.rowsInChunk * width)
  }

  // MARK: Parties

  mutating func insert(_ row: [Int], at u: Int) {
    if free.isEmpty {
      let first = leasts.count
      free = (first..<first + Self.rowsInChunk).reversed()
      leasts += [Int](repeating: 0, count: Self.rowsInChunk)
      chunks.append([Int](repeating: Allocation.never, count: Self.rowsInChunk * width))
    }
    slots.insert(free.removeLast(), at: u)
    replace(u, row)
  }

  mutating func remove(at u: Int) { free.append(slots.remove(at: u)) }

  /// Gives a party other values everywhere.
  mutating func replace(_ u: Int, _ row: [Int]) {
    precondition(row.count == width, "a row has one value for each node")
    let (chunk, start) = place(slots[u])
    for (node, value) in row.enumerated() { chunks[chunk][start + node] = value }
    leasts[slots[u]] = row.min() ?? 0
  }

  // MARK: Nodes

  /// Gives a party another value at a node.
  mutating func set(_ u: Int, _ node: Int, _ value: Int) {
    let slot = slots[u]
    let (chunk, start) = place(slot)
    let before = chunks[chunk][start + node]
    chunks[chunk][start + node] = value
    if value <= leasts[slot] {
      leasts[slot] = value
    } else if before == leasts[slot] {
      leasts[slot] = self[u].min() ?? 0
    }
  }

  /// Makes room for a node; `cost` says what each party costs there.
  mutating func insertNode(at node: Int, _ cost: (Int) -> Int) {
    var column = [Int](repeating: Allocation.never, count: leasts.count)
    for (u, slot) in slots.enumerated() {
      let value = cost(u)
      column[slot] = value
      leasts[slot] = min(leasts[slot], value)
    }
    rewrite(width + 1) { slot, old, new in
      _ = new[..<node].initialize(fromContentsOf: old[..<node])
      new.initializeElement(at: node, to: column[slot])
      _ = new[(node + 1)...].initialize(fromContentsOf: old[node...])
    }
  }

  mutating func removeNode(at node: Int) {
    let without = slots.indices.filter { self[$0, node] == least($0) }
    rewrite(width - 1) { _, old, new in
      _ = new[..<node].initialize(fromContentsOf: old[..<node])
      _ = new[node...].initialize(fromContentsOf: old[(node + 1)...])
    }
    for u in without { leasts[slots[u]] = self[u].min() ?? 0 }
  }

  /// Makes every chunk anew with rows of another width.
  private mutating func rewrite(
    _ newWidth: Int,
    _ row: (Int, UnsafeBufferPointer<Int>, UnsafeMutableBufferPointer<Int>) -> Void
  ) {
    let width = width
    let rows = Self.rowsInChunk
    for c in chunks.indices {
      chunks[c] = chunks[c].withUnsafeBufferPointer { old in
        [Int](unsafeUninitializedCapacity: rows * newWidth) { new, initialized in
          for r in 0..<rows {
            row(
              c * rows + r, UnsafeBufferPointer(rebasing: old[(r * width)..<((r + 1) * width)]),
              UnsafeMutableBufferPointer(
                rebasing: new[(r * newWidth)..<((r + 1) * newWidth)]))
          }
          initialized = rows * newWidth
        }
      }
    }
    self.width = newWidth
  }
}

/// What one party costs at every node.
struct CostRow: RandomAccessCollection {
  private let chunk: [Int]
  private let start: Int
  let count: Int

  fileprivate init(_ chunk: [Int], _ start: Int, _ count: Int) {
    self.chunk = chunk
    self.start = start
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(node: Int) -> Int {
    assert(node < count)
    return chunk[start + node]
  }
}
