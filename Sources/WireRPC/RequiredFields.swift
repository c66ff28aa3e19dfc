public import Wire

extension WireMessage {
  /// Refuses a request in which a field marked `@require` is unset (wire rule R20). For generated
  /// code.
  ///
  /// - Throws: `RPCError` with status `invalidArgument` that names the fields.
  public func requireFields() throws {
    let missing = missingRequiredFields()
    guard missing.isEmpty else {
      throw RPCError(
        .invalidArgument, "required fields are not set: \(missing.joined(separator: ", "))",
        isNotExecuted: true)
    }
  }
}

extension RPCMessageStream {
  /// The same stream, which fails at the first item that lacks a required field. For generated code.
  public func requiringFields() -> RPCMessageStream<Item> {
    RPCMessageStream {
      // An iterator has no state of its own: each one goes on where the stream is.
      var iterator = makeAsyncIterator()
      guard let item = try await iterator.next() else { return nil }
      try item.requireFields()
      return item
    }
  }
}
