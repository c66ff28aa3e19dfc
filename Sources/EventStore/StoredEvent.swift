/// An event that a command asks the store to append.
package struct NewEvent: Hashable, Sendable {
  /// Unique in the store, for all time.
  package var id: StoreIdentifier
  /// What happened; the number belongs to the service.
  package var kind: UInt16
  /// The version of the layout of ``body``.
  package var version: UInt16
  /// Whose event it is (a mission); at most ``StoreLimits/nameBytes`` bytes of UTF-8.
  package var partition: String
  /// When it happened, in µs since 1970 UTC, as the author says.
  package var eventTime: Int64
  /// What may be read without opening the body; at most ``StoreLimits/headerBytes``.
  package var header: [UInt8]
  /// The content, sealed or plain; at most ``StoreLimits/bodyBytes``.
  package var body: [UInt8]

  /// Makes an event from its parts.
  package init(
    id: StoreIdentifier, kind: UInt16, version: UInt16, partition: String, eventTime: Int64,
    header: [UInt8], body: [UInt8]
  ) {
    self.id = id
    self.kind = kind
    self.version = version
    self.partition = partition
    self.eventTime = eventTime
    self.header = header
    self.body = body
  }
}

/// An event as the store keeps it: what was appended, and what the writer assigned.
package struct StoredEvent: Hashable, Sendable {
  /// The place in the history: 1, 2, 3… without a gap, in commit order.
  package var sequence: Int64
  /// The epoch in which it was appended.
  package var epoch: Int64
  /// When the writer recorded it, in µs since 1970 UTC. Clocks jump: order is ``sequence`` only.
  package var recordedTime: Int64
  /// ``WallClock/monotonic()`` when it was recorded, in µs: comparable within one boot only.
  package var monotonicTime: Int64
  /// What the command appended.
  package var event: NewEvent
  /// The link of the chain at this event; see ``ChainHash``.
  package var chainHash: StoreHash

  /// Makes a stored event from its parts.
  package init(
    sequence: Int64, epoch: Int64, recordedTime: Int64, monotonicTime: Int64, event: NewEvent,
    chainHash: StoreHash
  ) {
    self.sequence = sequence
    self.epoch = epoch
    self.recordedTime = recordedTime
    self.monotonicTime = monotonicTime
    self.event = event
    self.chainHash = chainHash
  }
}
