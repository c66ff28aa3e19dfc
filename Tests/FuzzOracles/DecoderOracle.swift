internal import SchemaModel
package import Wire

/// What two readers of the same bytes agree on.
package struct DecoderVerdict: Sendable {
  /// `nil` when the bytes are accepted.
  package var code: WireError.Code?
  /// Both refuse, with different codes: the bytes break several rules (Schema/SPEC.md, section 4).
  package var hasTwoCodes = false
  /// The most heap that the generated decoder had in use, when it was measured.
  package var peakBytes = 0
}

/// Bytes as a message: the generated reader and writer against the dynamic ones, which share no code.
enum DecoderOracle {
  /// Readers count the memory of a value differently, and so may disagree about the 8 MiB of rule
  /// R27. No shorter message can come near: the widest element, `bytes[4096]`, takes three bytes.
  static let shortestNearMemoryLimit = 5 << 10

  /// Heap that decoding may take beside what each byte may: objects for what is unknown, say.
  static let bytesBeside = 1 << 10

  static func check(
    _ input: [UInt8], meter: AllocationMeter?
  ) throws(FuzzFinding) {
    guard let (type, bytes) = try MessageModules.choose(input) else { return }
    _ = try check(bytes, as: type, meter: meter)
  }

  /// - Returns: what both make of it.
  static func check(
    _ bytes: [UInt8], as type: MessageType, meter: AllocationMeter?
  ) throws(FuzzFinding) -> DecoderVerdict {
    try check(type.generated, bytes, type, meter)
  }

  private static func check<M: WireMessage>(
    _ generated: M.Type, _ bytes: [UInt8], _ type: MessageType, _ meter: AllocationMeter?
  ) throws(FuzzFinding) -> DecoderVerdict {
    var verdict = DecoderVerdict()
    let value = decode(generated, bytes)
    if let meter {
      // The second time, since at the first the runtime makes tables of its own.
      verdict.peakBytes = meter.measure { decode(generated, bytes) }.peak
      let bound = bytes.count * type.heapPerByte + bytesBeside
      try require(
        verdict.peakBytes <= bound,
        "\(type.name): \(verdict.peakBytes) bytes of heap for a message of \(bytes.count)")
    }
    let other = dynamic(type.codec, type.name, bytes)
    switch (value, other) {
    case (.success(let message), .success(let again)):
      try require(again == bytes, "\(type.name): the dynamic codec writes other bytes")
      try checkAccepted(message, bytes, type)
    case (.failure(let error), .failure(let otherError)):
      try require(
        (0...bytes.count).contains(error.offset), "\(type.name): the fault is nowhere, \(error)")
      verdict.code = error.code
      verdict.hasTwoCodes = error.code.description != otherError.code.description
    case (.success(let message), .failure(let error)):
      try require(
        error.code == .limit && bytes.count >= shortestNearMemoryLimit,
        "\(type.name): generated code accepts, the dynamic codec says \(error)")
      try checkWritten(message, bytes, type)
    case (.failure(let error), .success):
      try require(
        error.code == .limit && bytes.count >= shortestNearMemoryLimit,
        "\(type.name): the dynamic codec accepts, generated code says \(error)")
      verdict.code = error.code
    }
    return verdict
  }

  private static func decode<M: WireMessage>(
    _ type: M.Type, _ bytes: [UInt8], strict: Bool = false
  ) -> Result<M, WireError> {
    do throws(WireError) {
      return .success(
        try M(encoded: bytes, options: WireDecodingOptions(refusesUnknown: strict)))
    } catch {
      return .failure(error)
    }
  }

  /// The bytes read and written again.
  private static func dynamic(
    _ codec: DynamicCodec, _ name: QualifiedName, _ bytes: [UInt8]
  ) -> Result<[UInt8], DynamicError> {
    do throws(DynamicError) {
      return .success(try codec.encode(try codec.decode(bytes, as: name)))
    } catch {
      return .failure(error)
    }
  }

  private static func checkAccepted<M: WireMessage>(
    _ message: M, _ bytes: [UInt8], _ type: MessageType
  ) throws(FuzzFinding) {
    try checkWritten(message, bytes, type)
    try require(
      message.missingRequiredFields().count <= WireLimits.reportedMissingFields,
      "\(type.name): too many missing fields are named")
    var codec = type.codec
    codec.refusesUnknown = true
    let isStrict = (try? codec.decode(bytes, as: type.name)) != nil
    switch decode(M.self, bytes, strict: true) {
    case .success: try require(isStrict, "\(type.name): only generated code takes it strictly")
    case .failure(let error):
      try require(!isStrict, "\(type.name): only generated code refuses it strictly, \(error)")
      try require(
        error.code == .nonCanonical, "\(type.name): unknown data is refused with \(error)")
    }
  }

  /// One value has one encoding, and reading it twice gives equal values.
  private static func checkWritten<M: WireMessage>(
    _ message: M, _ bytes: [UInt8], _ type: MessageType
  ) throws(FuzzFinding) {
    let written: [UInt8]
    do throws(WireError) {
      written = try message.encodedBytes()
    } catch {
      throw FuzzFinding("\(type.name): what was read cannot be written, \(error)")
    }
    try require(written == bytes, "\(type.name): generated code writes other bytes")
    guard case .success(let again) = decode(M.self, bytes) else {
      throw FuzzFinding("\(type.name): the same bytes are refused the second time")
    }
    try require(
      again == message && again.hashValue == message.hashValue,
      "\(type.name): reading twice gives two values")
    try require(
      (message == M()) == (bytes == [0, 0]), "\(type.name): equal to the default message")
  }
}
