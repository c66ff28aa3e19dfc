/// A document with its index values and the number of its last change.
package struct ChangedDocument: Hashable, Sendable {
  package var table: String
  package var document: StoredDocument
  package var indexes: [IndexValue]
  package var change: Int64

  package init(table: String, document: StoredDocument, indexes: [IndexValue], change: Int64) {
    self.table = table
    self.document = document
    self.indexes = indexes
    self.change = change
  }
}

/// A kept reply, for repeats of its command.
package struct ChangedCommand: Hashable, Sendable {
  package var key: DeduplicationKey
  package var payloadHash: StoreHash
  /// Epoch and sequence of the head behind the command.
  package var epoch: Int64
  package var sequence: Int64
  package var reply: [UInt8]
  package var change: Int64

  package init(
    key: DeduplicationKey, payloadHash: StoreHash, epoch: Int64, sequence: Int64, reply: [UInt8],
    change: Int64
  ) {
    self.key = key
    self.payloadHash = payloadHash
    self.epoch = epoch
    self.sequence = sequence
    self.reply = reply
    self.change = change
  }
}

/// A document that the feed of a partition tells as gone.
package struct ChangedTombstone: Hashable, Sendable {
  package var table: String
  package var partition: String
  package var key: [UInt8]
  package var rowSequence: Int64
  package var change: Int64

  package init(
    table: String, partition: String, key: [UInt8], rowSequence: Int64, change: Int64
  ) {
    self.table = table
    self.partition = partition
    self.key = key
    self.rowSequence = rowSequence
    self.change = change
  }
}

/// A row that is there no more.
package struct ChangedRemoval: Hashable, Sendable {
  package var table: String
  /// Empty for a document; of a tombstone its partition.
  package var partition: String
  package var key: [UInt8]
  package var change: Int64

  package init(table: String, partition: String, key: [UInt8], change: Int64) {
    self.table = table
    self.partition = partition
    self.key = key
    self.change = change
  }
}

/// Some of the rows behind a place, each as it is now, in the order of their changes.
///
/// Only the place of a page without `more` is a moment of the primary: until then a row that changed
/// twice may be missing its earlier state, which nobody has any more.
package struct StoreRows: Hashable, Sendable {
  package var events: [StoredEvent] = []
  package var commands: [ChangedCommand] = []
  package var documents: [ChangedDocument] = []
  package var tombstones: [ChangedTombstone] = []
  package var removals: [ChangedRemoval] = []
  package var openings: [StoreOpening] = []
  /// Where the rows lead.
  package var through: StorePlace
  /// Rows follow that belong to the same moment.
  package var more: Bool

  package init(through: StorePlace, more: Bool) {
    self.through = through
    self.more = more
  }

  /// Whether there is no row.
  package var isEmpty: Bool {
    events.isEmpty && commands.isEmpty && documents.isEmpty && tombstones.isEmpty
      && removals.isEmpty && openings.isEmpty
  }
}
