internal import Testing
internal import Wire

/// `"01 ff"` as bytes.
func hex(_ text: String) -> [UInt8] {
  text.split(separator: " ").flatMap { word in
    stride(from: 0, to: word.utf8.count, by: 2).compactMap { offset in
      let start = word.index(word.startIndex, offsetBy: offset)
      return UInt8(word[start..<word.index(start, offsetBy: 2)], radix: 16)
    }
  }
}

func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

/// The value is written as exactly these bytes, and they are read as exactly this value.
func expect<M: WireMessage>(
  _ value: M, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(try value.encodedBytes() == bytes, sourceLocation: sourceLocation)
  let decoded = try M(encoded: bytes)
  #expect(decoded == value, sourceLocation: sourceLocation)
  #expect(decoded.hashValue == value.hashValue, sourceLocation: sourceLocation)
  let strict = try M(encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))
  #expect(strict == value, sourceLocation: sourceLocation)
}

/// The bytes are refused with this code.
func refuse<M: WireMessage>(
  _ type: M.Type, _ bytes: [UInt8], _ code: WireError.Code, strict: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: WireError.self, sourceLocation: sourceLocation) {
    try M(encoded: bytes, options: WireDecodingOptions(refusesUnknown: strict))
  }
  #expect(error?.code == code, sourceLocation: sourceLocation)
  if let error {
    #expect((0...bytes.count).contains(error.offset), sourceLocation: sourceLocation)
  }
}

/// The bytes are read, and written back as they were; only a reader that refuses unknown data
/// refuses them.
func keep<M: WireMessage>(
  _ type: M.Type, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let value = try M(encoded: bytes)
  #expect(try value.encodedBytes() == bytes, sourceLocation: sourceLocation)
  #expect(value != M(), sourceLocation: sourceLocation)
  #expect(try M(encoded: bytes) == value, sourceLocation: sourceLocation)
  refuse(type, bytes, .nonCanonical, strict: true, sourceLocation: sourceLocation)
}

/// The value cannot be written, and the buffer stays as it was.
func refuseToWrite(
  _ value: some WireMessage, _ code: WireError.Code = .limit,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var buffer = WireBuffer(capacity: 16)
  buffer.append([1, 2, 3])
  do throws(WireError) {
    try value.encode(into: &buffer)
    Issue.record("it was written", sourceLocation: sourceLocation)
  } catch {
    #expect(error.code == code, sourceLocation: sourceLocation)
    #expect(error.offset == -1, sourceLocation: sourceLocation)
  }
  #expect(buffer.array == [1, 2, 3], sourceLocation: sourceLocation)
}
