public import Wire

/// What can be an element of a list or the content of a slot: it finds its parts in bytes that it
/// does not own. For generated code.
public protocol WireElementView: ~Escapable {
  /// Checks the shape of `bytes`, and nothing inside it.
  ///
  /// - Throws: `WireError` with code `malformed`; the offset counts from the start of `bytes`.
  @_lifetime(copy bytes)
  init(element bytes: RawSpan) throws(WireError)
}

/// Opaque bytes, which have any shape.
extension RawSpan: WireElementView {
  @inlinable
  @_lifetime(copy bytes)
  public init(element bytes: RawSpan) { self = bytes }
}

/// What is laid out as a message: messages and entries of maps. For generated code.
public protocol WireShapedView: WireElementView, ~Escapable {
  /// Where the parts of the message are.
  var wireMessage: WireMessageView { @_lifetime(copy self) get }

  /// Checks that slots whose type has one size have it.
  @_lifetime(copy wireMessage)
  init(wireMessage: WireMessageView) throws(WireError)
}

extension WireShapedView where Self: ~Escapable {
  @inlinable
  @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    try self.init(wireMessage: WireMessageView(bytes))
  }

  /// The encoding of this message as it lies in memory, unknown and removed data included.
  @inlinable
  public var wireBytes: RawSpan {
    @_lifetime(copy self) get { wireMessage.bytes }
  }
}

/// A message that is read where its bytes are, without a copy and without an allocation.
///
/// There are two ways to get one. Which is right depends on where the bytes come from:
///
/// ```swift
/// let bytes = received.span.bytes
/// let person = try PersonView(checking: bytes)         // from outside: every rule is checked
/// let person = try PersonView(alreadyChecked: bytes)   // from our own store: the shape alone
/// if person.nationality == "PH", try person.documents.count > 1 { … }
/// ```
///
/// A view cannot outlive its bytes; the compiler sees to that. Bind the array to a constant first
/// and take its span from there.
///
/// No bytes make a view trap or read outside of them. What `alreadyChecked` promises no more than
/// that is meaning: on bytes that were not checked, a value may be one that no message can hold
/// (a text, a date or a code that is impossible reads as an error or as absent, see there).
public protocol WireView: WireShapedView, SendableMetatype, ~Escapable {
  /// The type with values of its own that has the same fields.
  associatedtype WireOwned: WireMessage

  /// Checks what `WireOwned.init(decoding:options:)` checks, with the same errors, without making
  /// anything. For generated code.
  ///
  /// - Parameters:
  ///   - p: the start of the message.
  ///   - n: how many bytes it has.
  ///   - r: what is left of the limits of the outermost message.
  static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError)
}

extension WireView where Self: ~Escapable {
  /// A view of bytes that come from outside: every canonical rule and every limit is checked
  /// first, as decoding does (Schema/SPEC.md section 4).
  ///
  /// - Throws: the `WireError` that decoding throws, with the same code and offset.
  @inlinable
  @_lifetime(copy bytes)
  public init(
    checking bytes: RawSpan, options: WireDecodingOptions = WireDecodingOptions()
  ) throws(WireError) {
    try Self.check(bytes, options: options)
    try self.init(wireMessage: WireMessageView(checked: bytes))
  }

  /// A view of bytes that were checked before and kept since, such as those of a store or a cache.
  ///
  /// Only the shape of this message is checked, in O(number of slots); messages, lists and unions
  /// inside it when they are opened. Never use it for bytes that somebody else could have written.
  ///
  /// - Throws: `WireError` with code `malformed`.
  @inlinable
  @_lifetime(copy bytes)
  public init(alreadyChecked bytes: RawSpan) throws(WireError) {
    try self.init(wireMessage: WireMessageView(bytes))
  }

  /// Checks a message of which nothing is to be read, for example one that is passed on.
  ///
  /// - Throws: the `WireError` that decoding throws, with the same code and offset.
  @inlinable
  public static func check(
    _ bytes: RawSpan, options: WireDecodingOptions = WireDecodingOptions()
  ) throws(WireError) {
    try bytes.withUnsafeBytes { raw throws(WireError) in try check(raw, options: options) }
  }

  /// The same for bytes behind a pointer.
  @inlinable
  public static func check(
    _ bytes: UnsafeRawBufferPointer, options: WireDecodingOptions = WireDecodingOptions()
  ) throws(WireError) {
    guard let start = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var reader = WireReader(start, options)
    try checkWire(start, bytes.count, &reader)
  }

  /// This check, to be kept in a table.
  public static var wireCheck: WireCheck {
    WireCheck(WireOwned.wireName) { bytes, options throws(WireError) in
      try check(bytes, options: options)
    }
  }

  /// The message with values of its own.
  ///
  /// - Throws: `WireError` when the view was made with `alreadyChecked` and the bytes are wrong.
  public func decoded() throws(WireError) -> WireOwned {
    try wireBytes.withUnsafeBytes { raw throws(WireError) in
      try WireOwned(decoding: raw, options: WireDecodingOptions())
    }
  }
}

/// The check of one kind of message, to be found by name.
public struct WireCheck: Sendable {
  /// The full schema name, such as `intake.v1.Person`.
  public let wireName: String
  /// See `WireView.check(_:options:)`.
  public let check:
    @Sendable (UnsafeRawBufferPointer, WireDecodingOptions) throws(WireError) -> Void

  /// For generated code.
  public init(
    _ wireName: String,
    _ check:
      @escaping @Sendable (UnsafeRawBufferPointer, WireDecodingOptions) throws(WireError) -> Void
  ) {
    self.wireName = wireName
    self.check = check
  }
}
