/// A reader of bytes from outside, with all that must hold whatever the bytes are.
///
/// The fuzzing programs of `tools/fuzz` and the ordinary tests run the same oracles.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Schema sources: checked, formatted, generated.
  case compiler
  /// A message: generated code against the dynamic codec.
  case decoder
  /// A message read in place: views against the decoder.
  case view
  /// JSON of a message.
  case json
  /// A descriptor of another's schema, as it comes at connect.
  case descriptor
  /// Frames of a connection, and captures of them.
  case frames
  /// An outbox file: its header, its frames, what is sealed in them.
  case outbox
  /// What a terminal sends while a desk types.
  case keys
  /// Arrivals files, and other sheets through a column mapping.
  case sheet
  /// An authority's answers to a list.
  case answers
  /// Machine-readable lines of documents, and registrations from standard input.
  case zone
  /// A passenger list of somebody else.
  case paxlst
  /// A snapshot or a delta: the file, its manifest, its columns, its signature.
  case snapshot
  /// Files of an archive, the database's log that they are made of, and its index.
  case archive

  /// Runs the target on one input.
  ///
  /// - Parameter meter: counts the memory that decoding takes; without one that is not checked.
  /// - Throws: `FuzzFinding` when something does not hold. A trap is a finding, too.
  public func check(_ input: [UInt8], meter: AllocationMeter? = nil) throws(FuzzFinding) {
    switch self {
    case .compiler: try CompilerOracle.check(input)
    case .decoder: try DecoderOracle.check(input, meter: meter)
    case .view: try ViewOracle.check(input)
    case .json: try JSONOracle.check(input)
    case .descriptor: try DescriptorOracle.check(input)
    case .frames: try FramesOracle.check(input)
    case .outbox: try OutboxOracle.check(input)
    case .keys: try KeysOracle.check(input)
    case .sheet: try SheetOracle.check(input)
    case .answers: try AnswersOracle.check(input)
    case .zone: try ZoneOracle.check(input)
    case .paxlst: try PassengerListOracle.check(input)
    case .snapshot: try SnapshotOracle.check(input)
    case .archive: try ArchiveOracle.check(input)
    }
  }

  /// The longest input that is worth making, in bytes.
  public var longestInput: Int {
    switch self {
    case .compiler: 8 << 10
    case .decoder, .view: 4 << 10
    case .json, .frames: 4 << 10
    case .outbox, .keys, .sheet, .answers, .paxlst: 4 << 10
    case .zone: 2 << 10
    case .snapshot, .archive: 12 << 10
    case .descriptor: 16 << 10
    }
  }
}
