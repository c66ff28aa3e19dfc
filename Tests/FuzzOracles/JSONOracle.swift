internal import SchemaModel
internal import Wire

/// Bytes as JSON of a message: what is accepted keeps its bytes, and its one text.
enum JSONOracle {
  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    // The suppressions of the breaking rules come as a file, too.
    _ = try? BreakingSuppressions(json: Array(input.dropFirst(2)))
    guard let (type, text) = try MessageModules.choose(input) else { return }
    let json = DynamicJSON(type.codec)
    let message: DynamicMessage
    do throws(DynamicJSONError) {
      message = try json.decode(text, as: type.name)
    } catch {
      try require(error.line > 0 && error.column > 0, "\(type.name): the fault is nowhere")
      return
    }
    let bytes: [UInt8]
    do throws(DynamicError) {
      bytes = try type.codec.encode(message)
    } catch {
      // Limits of a whole message are checked here, everything else by the reader.
      try require(error.code == .limit, "\(type.name): JSON is accepted, and \(error)")
      return
    }
    let written = try form(of: bytes, type, json, includeDefaults: false)
    try require(
      try encoding(of: written, type, json) == bytes, "\(type.name): JSON changes the bytes")
    let all = try form(of: bytes, type, json, includeDefaults: true)
    try require(
      try encoding(of: all, type, json) == bytes,
      "\(type.name): JSON with defaults changes the bytes")
    _ = try DecoderOracle.check(bytes, as: type, meter: nil)
  }

  private static func form(
    of bytes: [UInt8], _ type: MessageType, _ json: DynamicJSON, includeDefaults: Bool
  ) throws(FuzzFinding) -> String {
    do throws(DynamicError) {
      return try json.encode(
        try type.codec.decode(bytes, as: type.name), pretty: includeDefaults,
        includeDefaults: includeDefaults)
    } catch {
      throw FuzzFinding("\(type.name): bytes from JSON are refused, \(error)")
    }
  }

  private static func encoding(
    of text: String, _ type: MessageType, _ json: DynamicJSON
  ) throws(FuzzFinding) -> [UInt8] {
    do {
      return try type.codec.encode(try json.decode(text, as: type.name))
    } catch {
      throw FuzzFinding("\(type.name): written JSON is refused, \(error)")
    }
  }
}
