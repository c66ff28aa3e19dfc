/// Limits of what one record, one query and one index may cost.
///
/// They bound work, and are no policy: within them, what is decided follows from the mapping, the
/// model and the records alone.
package enum MatchingLimits {
  /// Fields of a mapping. Their groups of keys fit the 64 bits that a search keeps per record.
  package static let fields = 16
  /// Columns that one field reads.
  package static let columns = 8
  /// Length of a record's id, in bytes of UTF-8.
  package static let idBytes = 64
  /// Unicode scalars of one value that are read; more are ignored.
  package static let valueScalars = 256
  /// Values of one column, such as a person's documents.
  package static let values = 8
  /// Words of a name that are compared.
  package static let nameTokens = 8
  /// Scalars of one word or text that are compared.
  package static let termScalars = 64
  /// Records in one index.
  package static let records = 4_000_000
  /// Records that share a key and are still read one by one. A larger block is read only together
  /// with a further key.
  package static let blockSize = 4096
  /// Intersections of larger blocks that one search makes.
  package static let intersections = 64
  /// Candidates of one record that are compared, those with the rarest shared keys first.
  package static let candidates = 256
  /// Pairs whose agreements are kept while a model is learned.
  package static let learningPairs = 300_000
  /// Pairs drawn at random to see how often unrelated records agree: enough that an agreement as
  /// rare as one in 10,000 is seen twenty times.
  package static let randomPairs = 200_000
  /// Rounds of expectation and maximisation. The likelihood of well separated classes settles
  /// within ten.
  package static let rounds = 30
}
