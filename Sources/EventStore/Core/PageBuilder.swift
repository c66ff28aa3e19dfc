/// Collects the elements of one page until a limit is reached.
struct PageBuilder<Element: Sendable> {
  private var elements: [Element] = []
  private var byteCount = 0
  private let limit: Int
  private let byteLimit: Int

  init(limit: Int, bytes: Int = StoreLimits.pageBytes) {
    self.limit = limit
    byteLimit = bytes
  }

  /// Whether another element would be too much.
  var isFull: Bool {
    elements.count >= limit || byteCount >= byteLimit
  }

  /// Adds an element that counts for `byteCount` bytes.
  mutating func add(_ element: Element, byteCount: Int) {
    elements.append(element)
    self.byteCount += byteCount
  }

  /// The page; `hasMore` tells whether the source holds another element.
  func page(hasMore: Bool) -> StorePage<Element> {
    StorePage(elements: elements, hasMore: hasMore)
  }
}
