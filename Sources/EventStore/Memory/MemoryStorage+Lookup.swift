extension MemoryStorage {
  func document(_ table: String, key: [UInt8]) -> StoredDocument? {
    tables[table]?.documents[KeyBytes(bytes: key)]
  }

  func documents(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) -> StorePage<StoredDocument> {
    guard let content = tables[table] else { return StorePage(elements: [], hasMore: false) }
    if let partition {
      return documents(content, content.partitions[partition]?.keys ?? [], keys, limit)
    }
    return documents(content, content.documents.keys, keys, limit)
  }

  private func documents(
    _ content: MemoryTable, _ order: [KeyBytes], _ range: KeyRange, _ limit: Int
  ) -> StorePage<StoredDocument> {
    var builder = PageBuilder<StoredDocument>(limit: limit)
    let start = order.partitioningIndex { !($0 < KeyBytes(bytes: range.from)) }
    for key in order[start...] {
      guard range.endsAfter(key.bytes) else { break }
      guard !builder.isFull else { return builder.page(hasMore: true) }
      guard let document = content.documents[key] else { continue }
      builder.add(document, byteCount: document.value.count)
    }
    return builder.page(hasMore: false)
  }

  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) -> StorePage<[UInt8]> {
    let page = entries(
      table, index: index, values: KeyRange(from: value, to: value + [0]),
      after: key.map { IndexEntry(value: value, key: $0) }, limit: limit)
    return StorePage(elements: page.elements.map(\.key), hasMore: page.hasMore)
  }

  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) -> StorePage<IndexEntry> {
    var builder = PageBuilder<IndexEntry>(limit: limit)
    let order = tables[table]?.indexes[index]?.keys ?? []
    let from = MemoryTable.IndexKey(
      value: KeyBytes(bytes: values.from), key: KeyBytes(bytes: []))
    let behind = entry.map {
      MemoryTable.IndexKey(value: KeyBytes(bytes: $0.value), key: KeyBytes(bytes: $0.key))
    }
    let start = order.partitioningIndex { candidate in
      !(candidate < from) && behind.map { $0 < candidate } ?? true
    }
    for row in order[start...] {
      guard values.endsAfter(row.value.bytes) else { break }
      guard !builder.isFull else { return builder.page(hasMore: true) }
      builder.add(
        IndexEntry(value: row.value.bytes, key: row.key.bytes),
        byteCount: row.value.bytes.count + row.key.bytes.count)
    }
    return builder.page(hasMore: false)
  }

  func count(_ table: String, partition: String?) -> Int {
    guard let content = tables[table] else { return 0 }
    guard let partition else { return content.documents.count }
    return content.partitions[partition]?.count ?? 0
  }

  func count(_ table: String, index: String, value: [UInt8]) -> Int {
    let order = tables[table]?.indexes[index]?.keys ?? []
    let start = order.partitioningIndex { !($0.value < KeyBytes(bytes: value)) }
    return order[start...].prefix { $0.value.bytes == value }.count
  }

  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) -> StorePage<DocumentChange> {
    var builder = PageBuilder<DocumentChange>(limit: limit)
    guard let content = tables[table], let feed = content.feeds[partition] else {
      return builder.page(hasMore: false)
    }
    let start = feed.keys.partitioningIndex { row in
      guard row.rowSequence == cursor.rowSequence, let key = cursor.key else {
        return row.rowSequence > cursor.rowSequence
      }
      return KeyBytes(bytes: key) < row.key
    }
    for row in feed.keys[start...] {
      guard !builder.isFull else { return builder.page(hasMore: true) }
      let value = row.isLive ? content.documents[row.key]?.value : nil
      builder.add(
        DocumentChange(rowSequence: row.rowSequence, key: row.key.bytes, value: value),
        byteCount: row.key.bytes.count + (value?.count ?? 0))
    }
    return builder.page(hasMore: false)
  }
}

extension Array {
  /// The index of the first element for which `belongsBehind` holds, in an array where it holds
  /// for every element behind the first such one. O(log n).
  fileprivate func partitioningIndex(_ belongsBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
