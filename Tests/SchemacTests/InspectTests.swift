internal import Compression
internal import Foundation
internal import Frames
internal import SchemaCompiler
internal import SchemaModel
internal import SchemacCommands
internal import Snapshots
internal import Testing
internal import Wire

/// `schemac inspect` on snapshots and captures that are made here, whole and damaged.
@Suite struct InspectTests {
  private let folder: SchemacTests.Folder
  private let codec: DynamicCodec

  private static let desk = """
    package desk.v1

    /// A person.
    message Person {
      1 name: string(40) @pii
      2 age: u8
      3 home: Place
    }

    /// Where.
    struct Place { 1 x: i32 @pii; 2 y: i32 }

    /// Who is asked for.
    message Ask { 1 page: u32 }

    /// There is none.
    message Gone { 1 since: u16 }

    /// A desk.
    service Desk {
      /// Finds one.
      1 find(Ask) -> Person throws Gone
      /// Sends all.
      2 all(Ask) -> stream Person @bulk
    }
    """

  init() throws {
    folder = try SchemacTests.Folder()
    try folder.write("schema/desk.schema", Self.desk)
    let transport = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Schema/transport.schema")
    try folder.write("schema/transport.schema", String(contentsOf: transport, encoding: .utf8))
    let sources = [SourceFile(name: "desk.schema", text: Self.desk)]
    codec = try DynamicCodec(try #require(SchemaCompiler.compile(sources: sources).schema))
  }

  private func name(_ own: String) -> QualifiedName { QualifiedName(package: "desk.v1", name: own) }

  private func message(_ type: String, _ json: String) throws -> [UInt8] {
    try codec.encode(try DynamicJSON(codec).decode(json, as: name(type)))
  }

  private var schema: String { folder.path + "/schema" }

  private func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let path = folder.path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func run(_ arguments: [String]) -> (code: Int32, text: String, errors: String) {
    let outcome = SchemacCommand.run(["inspect"] + arguments)
    return (outcome.exitCode, String(decoding: outcome.output, as: UTF8.self), outcome.errors)
  }

  /// Reads a result as the message that the schema says it is.
  private func checkForm(_ json: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Schema/schemac.schema")
    let source = SourceFile(name: "schemac.schema", bytes: Array(try Data(contentsOf: path)))
    let form = try #require(SchemaCompiler.compile(sources: [source]).schema)
    _ = try DynamicJSON(try DynamicCodec(form)).decode(
      json, as: QualifiedName(package: "schemac.v1", name: "InspectResult"))
  }

  // MARK: Snapshots

  private static let rowCount = 400

  private func snapshot() throws -> [UInt8] {
    let fingerprint = Fingerprint.sha256(
      try codec.schema.descriptor(reachableFrom: name("Desk")))
    let header = SnapshotHeader(
      kind: .full, lineage: Bytes16(high: 1, low: 2), epoch: 3, baseSequence: 0, sequence: 41,
      partition: try PartitionCode("IDN-PNH"), chainHash: Digest32(hashing: [1]),
      schemaHash: try #require(Digest32(fingerprint)), rowCount: UInt32(Self.rowCount))
    let writer = try SnapshotWriter(
      header: header, targetRawBytes: 4_096, sink: SnapshotMemorySink())
    for row in 0..<Self.rowCount {
      let person = try message(
        "Person", #"{"name": "Secret \#(row)", "age": \#(row % 90 + 1), "home": {"x": 7, "y": 8}}"#)
      try writer.append(SnapshotRow(key: Bytes16(high: 0, low: UInt64(row)), value: person))
    }
    _ = try writer.finish()
    return writer.sink.bytes
  }

  private func rows(_ path: String) -> [String] {
    ["--schema", schema, "--type", "desk.v1.Person", "--rows", "2", path]
  }

  @Test func `a snapshot is shown with its chunks and its first rows`() throws {
    let path = try write(snapshot(), "a.rsnp")
    let result = run(rows(path))
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.text.contains("people of   IDN-PNH\n"))
    #expect(result.text.contains("to event    41\n"))
    #expect(result.text.contains("which is    desk.v1.Desk\n"))
    #expect(result.text.contains("    0       4096"))
    #expect(!result.text.contains("Secret"))
    #expect(
      result.text.contains(
        #"{"name":"(personal)","age":1,"home":{"x":"(personal)","y":8}}"#))
    #expect(run(rows(path) + ["--show-personal"]).text.contains(#""name":"Secret 1""#))
    let json = run(["--json"] + rows(path))
    #expect(json.code == 0)
    try checkForm(json.text)
    #expect(run([path]).code == 0)
  }

  @Test func `a snapshot that was cut off is shown up to there`() throws {
    let bytes = try snapshot()
    for count in [0, 3, 100, 4_096, 9_000, bytes.count - 200, bytes.count - 1] {
      let path = try write(Array(bytes.prefix(count)), "cut.rsnp")
      let result = run(rows(path))
      #expect(result.code == 1)
      #expect(result.errors.contains(count < 4 ? "begins neither" : "at byte "), "\(count)")
      if count >= 4_096 { #expect(result.text.contains("IDN-PNH"), "\(count)") }
      if count >= 9_000 {
        #expect(result.text.contains("good"), "\(count)")
        #expect(result.text.contains(#""age":1"#), "\(count)")
        try checkForm(run(["--json"] + rows(path)).text)
      }
    }
  }

  @Test func `a damaged chunk is named and the others are shown`() throws {
    var bytes = try snapshot()
    bytes[4_096 + 60] ^= 0x10
    let result = run(rows(try write(bytes, "bad.rsnp")))
    #expect(result.code == 1)
    #expect(result.text.contains("chunkCorrupt"))
    #expect(result.text.contains("good"))
    #expect(result.errors.contains("chunkCorrupt at byte 4"))
  }

  @Test func `no change of a byte traps`() throws {
    let bytes = try snapshot()
    for position in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[position] ^= 0x5A
      let result = run(rows(try write(damaged, "flipped.rsnp")))
      #expect(result.code == 1 || damaged == bytes, "byte \(position)")
    }
  }

  // MARK: Captures

  private func frame(
    _ sender: TransportRole, _ time: Int64, _ header: FrameHeader, _ payload: [UInt8]
  ) -> CaptureRecord {
    var header = header
    header.length = UInt32(payload.count)
    return CaptureRecord(sender: sender, microseconds: time, bytes: header.bytes + payload)
  }

  private func capture() throws -> [UInt8] {
    let id = StreamID(slot: 0, generation: 1)
    let stream = StreamID(slot: 1, generation: 1)
    let preamble = Preamble(versions: 1...1).bytes
    let hello = Hello(services: [OfferedService(name: "desk.v1.Desk")], agent: "test")
    let person = try message("Person", #"{"name": "Secret", "age": 40}"#)
    var deflater = try Deflater()
    let packed = try deflater.compress(person)
    let size = withUnsafeBytes(of: UInt32(person.count).littleEndian) { Array($0) }
    let gone = try message("Gone", #"{"since": 5}"#)
    let failure = CallError(text: "nobody", thrown: [1, 0] + gone)
    let metadata = try Metadata().encodedBytes()
    let records = [
      frame(.client, 1_000, FrameHeader(.hello), preamble + (try hello.encodedBytes())),
      frame(.server, 2_000, FrameHeader(.welcome), preamble + (try Welcome().encodedBytes())),
      frame(
        .client, 3_000,
        FrameHeader(
          .request, flags: [.last, .metadata],
          auxiliary: MethodNumber(service: 0, ordinal: 1).rawValue, stream: id, argument: 5_000),
        [UInt8(metadata.count), 0] + metadata + (try message("Ask", #"{"page": 2}"#))),
      frame(
        .server, 4_000, FrameHeader(.end, auxiliary: 9, stream: id), try failure.encodedBytes()),
      frame(
        .client, 5_000,
        FrameHeader(
          .request, flags: .last, auxiliary: MethodNumber(service: 0, ordinal: 2).rawValue,
          stream: stream), try message("Ask", "{}")),
      frame(
        .server, 6_000, FrameHeader(.item, flags: .zlib, stream: stream), size + packed),
      frame(.client, 7_000, FrameHeader(.credit, stream: stream, argument: 100), []),
      frame(.server, 8_000, FrameHeader(.end, stream: stream), []),
      frame(.server, 9_000, FrameHeader(.goAway, argument: 500), []),
    ]
    return CaptureWriter.bytes(of: CaptureHeader(recorder: .server, microseconds: 0))
      + records.flatMap { CaptureWriter.bytes(of: $0) }
  }

  @Test func `a capture is shown frame by frame with its messages`() throws {
    let path = try write(capture(), "a.capture")
    let result = run(["--schema", schema, path])
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.text.contains("+0.001000 client → server HELLO, desk.v1.Desk"))
    #expect(
      result.text.contains("REQUEST last metadata, call 100000, desk.v1.Desk.find, 5000 ms left"))
    #expect(result.text.contains(#"desk.v1.Ask {"page":2}"#))
    #expect(result.text.contains("END, call 100000, desk.v1.Desk.find, FAILED_PRECONDITION"))
    #expect(result.text.contains(#"desk.v1.Gone {"since":5}"#))
    #expect(result.text.contains("ITEM zlib, call 100001, desk.v1.Desk.all"))
    #expect(result.text.contains(#"desk.v1.Person {"name":"(personal)","age":40}"#))
    #expect(!result.text.contains("Secret"))
    #expect(run(["--show-personal", "--schema", schema, path]).text.contains("Secret"))
    let json = run(["--json", "--schema", schema, path])
    try checkForm(json.text)
    // Without a schema the frames are shown all the same.
    let bare = run([path])
    #expect(bare.code == 0)
    #expect(bare.text.contains("REQUEST last metadata, call 100000, desk.v1.Desk.1"))
  }

  @Test func `a capture that was cut off is shown up to there`() throws {
    let bytes = try capture()
    for count in [4, 15, 20, 60, bytes.count - 1] {
      let result = run(["--schema", schema, try write(Array(bytes.prefix(count)), "cut.capture")])
      #expect(result.code == 1)
      #expect(result.errors.contains("at byte "), "\(count): \(result.errors)")
      if count == bytes.count - 1 { #expect(result.text.contains("desk.v1.Gone")) }
    }
  }

  @Test func `a frame that no peer sends is told, and reading goes on`() throws {
    var bytes = try capture()
    // The type of the first frame, behind the header of the file and of the record.
    bytes[16 + 16 + 4] = 99
    let result = run(["--schema", schema, try write(bytes, "odd.capture")])
    #expect(result.code == 1)
    #expect(result.errors.contains("frame at byte 16: unknown frame type"))
    #expect(result.text.contains("WELCOME"))
  }

  @Test func `no change of a byte of a capture traps`() throws {
    let bytes = try capture()
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0xFF
      _ = run(["--json", "--schema", schema, try write(damaged, "flipped.capture")])
    }
  }

  @Test func `wrong usage and other files are told`() throws {
    #expect(run(["--rows", "2", "x"]).code == 64)
    #expect(run([]).code == 64)
    let other = run([try write([1, 2, 3, 4, 5], "other")])
    #expect(other.code == 1 && other.errors.contains("neither like a snapshot"))
    let missing = run([folder.path + "/none"])
    #expect(missing.code == 1 && missing.errors.contains("cannot be opened"))
  }
}
