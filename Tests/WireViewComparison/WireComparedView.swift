public import Wire
public import WireViews

/// A view that can be set against the message that is decoded from the same bytes. What
/// `schemac generate --emit views --comparisons` writes conforms to it; tests and fuzzing use it.
public protocol WireComparedView: WireView, ~Escapable {
  /// Whether every field reads as it is in `message`.
  func matches(_ message: WireOwned) throws(WireError) -> Bool
  /// Reads everything that can be read, wrong or not.
  func walk(_ walker: inout WireWalker)
}

/// What a reader makes of bytes.
public enum WireOutcome: Equatable, Sendable {
  case accepted
  case refused(code: WireError.Code, offset: Int, reason: String)

  init(_ error: WireError) {
    self = .refused(code: error.code, offset: error.offset, reason: error.reason.description)
  }
}

/// The comparison of one kind of message, to be found by name.
public struct WireComparison: Sendable {
  /// The full schema name.
  public let wireName: String
  /// What the check makes of bytes, and what the decoder does.
  public let outcomes:
    @Sendable (UnsafeRawBufferPointer, WireDecodingOptions) -> (
      check: WireOutcome, decoder: WireOutcome
    )
  /// Why the view of bytes that the decoder accepts reads otherwise than the decoded message; `nil`
  /// when it does not, or when the decoder refuses the bytes.
  public let difference: @Sendable (UnsafeRawBufferPointer) -> String?
  /// Reads everything of bytes that nobody has checked.
  public let walk: @Sendable (UnsafeRawBufferPointer) -> WireWalker

  public init<View: WireComparedView & ~Escapable>(_ view: View.Type) {
    wireName = View.WireOwned.wireName
    outcomes = { bytes, options in
      (Self.check(view, bytes, options), Self.decode(View.WireOwned.self, bytes, options))
    }
    difference = { bytes in
      do throws(WireError) {
        return try Self.difference(view, bytes)
      } catch {
        return "\(error)"
      }
    }
    walk = { bytes in
      var walker = WireWalker()
      let span = bytes.bytes
      do throws(WireError) {
        try View(alreadyChecked: span).walk(&walker)
      } catch {
        walker.fail(error)
      }
      return walker
    }
  }

  private static func check<View: WireView & ~Escapable>(
    _ view: View.Type, _ bytes: UnsafeRawBufferPointer, _ options: WireDecodingOptions
  ) -> WireOutcome {
    do throws(WireError) {
      let span = bytes.bytes
      _ = try View(checking: span, options: options)
      return .accepted
    } catch {
      return WireOutcome(error)
    }
  }

  private static func decode<Message: WireMessage>(
    _ message: Message.Type, _ bytes: UnsafeRawBufferPointer, _ options: WireDecodingOptions
  ) -> WireOutcome {
    do throws(WireError) {
      _ = try Message(decoding: bytes, options: options)
      return .accepted
    } catch {
      return WireOutcome(error)
    }
  }

  private static func difference<View: WireComparedView & ~Escapable>(
    _ type: View.Type, _ bytes: UnsafeRawBufferPointer
  ) throws(WireError) -> String? {
    guard
      let message = try? View.WireOwned(decoding: bytes, options: WireDecodingOptions())
    else { return nil }
    let span = bytes.bytes
    let view = try View(alreadyChecked: span)
    if try !view.matches(message) { return "a field reads otherwise" }
    if try View(checking: span).decoded() != message { return "decoded() makes another value" }
    var walker = WireWalker()
    view.walk(&walker)
    if walker.failureCount > 0 { return "\(walker.failureCount) parts of it are not read" }
    return nil
  }
}
