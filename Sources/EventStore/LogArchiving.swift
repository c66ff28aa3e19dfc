/// Whoever copies what a store commits into an archive, from the store's own log.
///
/// What a store has committed stands in its log until a checkpoint moves it into the main file, so it
/// asks before each one. Calls come from whoever writes, one after the other, unless they say otherwise.
package protocol LogArchiving: Sendable {
  /// The store is open.
  func opened()

  /// Something was committed. Never waits.
  ///
  /// - Parameter logBytes: the size of the log.
  func committed(logBytes: Int64)

  /// Whether the log may be moved into the main file now. May wait a little, and never forbids it once
  /// the log is as large as it may become.
  ///
  /// - Parameter logBytes: the size of the log.
  func mayCheckpoint(logBytes: Int64) -> Bool

  /// Waits until everything is in the archive that was committed before the call. For any thread.
  ///
  /// - Returns: whether it is.
  func waitUntilComplete(milliseconds: Int) -> Bool

  /// A checkpoint that was allowed has ended.
  ///
  /// - Parameter isDone: the log is empty now.
  func checkpointed(isDone: Bool)

  /// The store takes nothing more and is going to be closed, which is a checkpoint as well.
  func ended()

  /// The store was closed.
  func closed()
}
