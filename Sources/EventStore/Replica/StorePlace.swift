/// A place in everything that a store holds: its log, and the changes of all its rows.
///
/// Changes are counted over all tables, 1, 2, 3… with gaps, in commit order. A row has the number of its
/// last change, so that "all rows behind a place" is one query for each table.
package struct StorePlace: Hashable, Sendable {
  /// The last event included. Its epoch is the store's present one.
  package var log: StorePosition
  /// The last change included; 0 for none.
  package var change: Int64
  /// The opening under which that change was made; `nil` when it was made before the first.
  package var opening: StoreIdentifier?

  /// Makes a place from its parts.
  package init(log: StorePosition, change: Int64, opening: StoreIdentifier?) {
    self.log = log
    self.change = change
    self.opening = opening
  }

  /// Whether nothing is included.
  package var isEmpty: Bool { log.sequence == 0 && change == 0 }
}

/// A start or a takeover of a primary, and the place at which it began.
///
/// Events are chained, rows are not. An old data directory that is put back and goes on has another
/// opening from there on, and so a standby that is ahead of it is told apart whatever was written since.
package struct StoreOpening: Hashable, Sendable {
  /// Made at random.
  package var id: StoreIdentifier
  /// The head when it began; the epoch is the one that begins or goes on.
  package var log: StorePosition
  /// Its own number among the changes.
  package var change: Int64

  /// Makes an opening from its parts.
  package init(id: StoreIdentifier, log: StorePosition, change: Int64) {
    self.id = id
    self.log = log
    self.change = change
  }
}

/// What a primary says to the place of a standby.
package enum PlaceVerdict: Hashable, Sendable {
  /// The place is part of this history: what follows continues there.
  case tail
  /// It is not.
  case diverged
  /// It is of a later epoch: this store's host was replaced.
  case fenced
}

/// Limits of replication.
package enum ReplicaLimits {
  /// Rows of one kind in a page.
  package static let rows = 512
  /// A page takes no further row of a kind once those that it has reach this many bytes.
  package static let bytes = 512 << 10
  /// Standbys of one primary.
  package static let standbys = 16
  /// An epoch that a peer names is at most so far beyond the own one. Each takeover and each restore is one:
  /// a larger step is not believed, as nobody could count on from there.
  package static let epochStep: Int64 = 1_000_000
  /// Tables whose names begin so hold what is this host's own: they are not replicated.
  package static let localPrefix = "local-"
}
