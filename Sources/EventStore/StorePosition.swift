/// A place in the history of a store, provable by its chain hash.
///
/// Two stores are at the same place exactly when all four parts are equal. The same sequence with
/// another hash means that the histories have diverged.
package struct StorePosition: Hashable, Sendable {
  /// Identifies the history; made at random when the store is created.
  package var lineage: StoreIdentifier

  /// Counts takeovers and restores of that history, from 1. In ``StoreReader/head`` it is the
  /// store's present epoch; in ``StoreReader/position(at:)`` it is the epoch of that event.
  package var epoch: Int64

  /// The sequence of the last event included; 0 before the first.
  package var sequence: Int64

  /// The chain hash of that event; ``StoreHash/zero`` before the first.
  package var chainHash: StoreHash

  /// Makes a position from its four parts.
  package init(
    lineage: StoreIdentifier, epoch: Int64, sequence: Int64, chainHash: StoreHash
  ) {
    self.lineage = lineage
    self.epoch = epoch
    self.sequence = sequence
    self.chainHash = chainHash
  }
}
