/// Records, their terms and their keys, kept in step: what learning and matching both read.
struct RecordStore: Sendable {
  let mapping: MatchMapping
  private let reader: RecordReader
  private let keyMaker: BlockingKeys

  private(set) var terms: TermTable
  private(set) var blocks = BlockStore()
  private(set) var ids: [String] = []
  private var records: [CompiledRecord?] = []
  private var slotsByID: [String: Int32] = [:]
  private var free: [Int32] = []

  init(mapping: MatchMapping) {
    self.mapping = mapping
    reader = RecordReader(mapping: mapping)
    keyMaker = BlockingKeys(mapping: mapping)
    terms = TermTable(fields: mapping.fields.count)
  }

  var count: Int { slotsByID.count }
  /// Slots in use or free.
  var slotCount: Int { ids.count }

  func slot(of id: String) -> Int32? { slotsByID[id] }

  subscript(slot: Int32) -> CompiledRecord? { records[Int(slot)] }

  /// Slots in use, by id: an order that does not depend on arrival.
  var slotsInOrder: [Int32] {
    slotsByID.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Puts a record in, in place of one with the same id.
  @discardableResult
  mutating func put(_ record: MatchRecord) throws -> Int32 {
    let values = try reader.values(of: record)
    if slotsByID[record.id] == nil && count >= MatchingLimits.records {
      throw MatchingError(.tooLarge, "an index holds \(MatchingLimits.records) records")
    }
    remove(record.id)
    let slot = place(record.id, intern(values))
    for key in keyMaker.keys(of: values) { blocks.insert(slot, key: key.hash) }
    return slot
  }

  /// - Returns: whether there was such a record.
  @discardableResult
  mutating func remove(_ id: String) -> Bool {
    guard let slot = slotsByID.removeValue(forKey: id), let record = self[slot] else {
      return false
    }
    for key in keys(of: record) { blocks.remove(slot, key: key.hash) }
    release(record)
    records[Int(slot)] = nil
    ids[Int(slot)] = ""
    free.append(slot)
    return true
  }

  /// The terms of a record that is not put in, counted until they are released.
  mutating func borrow(_ record: MatchRecord) throws -> CompiledRecord {
    intern(try reader.values(of: record))
  }

  mutating func release(_ record: CompiledRecord) {
    for field in mapping.fields.indices {
      for number in record[field] { terms.release(number, field: field) }
    }
  }

  func keys(of record: CompiledRecord) -> [BlockingKey] {
    keyMaker.keys(
      of: mapping.fields.indices.map { field in
        record[field].map {
          FieldValue(letters: Array(terms.letters(of: $0)), detail: terms[$0].detail)
        }
      })
  }

  private mutating func intern(_ values: [[FieldValue]]) -> CompiledRecord {
    CompiledRecord(
      values.indices.map { field in
        values[field].map { terms.retain($0.letters, detail: $0.detail, field: field) }
      })
  }

  private mutating func place(_ id: String, _ record: CompiledRecord) -> Int32 {
    let slot: Int32
    if let last = free.popLast() {
      slot = last
      records[Int(slot)] = record
      ids[Int(slot)] = id
    } else {
      slot = Int32(records.count)
      records.append(record)
      ids.append(id)
    }
    slotsByID[id] = slot
    return slot
  }
}
