internal import Conformance
internal import Foundation
internal import RepatriationSchema
internal import SchemaCompiler
internal import SchemaModel

/// Inputs to begin with: the golden vectors, our schemas, and invented messages.
public enum FuzzSeeds {
  /// Of the invented messages.
  private static let seed: UInt64 = 20_260_121

  /// - Parameter schemas: the path of the folder `Schema`.
  public static func inputs(
    for target: FuzzTarget, schemas: String
  ) throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: schemas)
    let inputs =
      switch target {
      case .compiler: try sources(folder)
      case .decoder, .view: try messages(folder)
      case .json: try texts(folder)
      case .descriptor: try descriptors(folder)
      case .frames: try conversations()
      case .outbox: try outboxes()
      case .keys: keyboards()
      case .sheet:
        try sheets(folder.deletingLastPathComponent().appendingPathComponent("Services/samples"))
      case .answers: answerSheets()
      case .zone: zones()
      case .paxlst: try passengerLists()
      case .snapshot: snapshots()
      case .archive: archives()
      }
    return inputs.filter { $0.count <= target.longestInput }
  }

  private static func files(_ folder: URL, _ ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }.sorted().map { folder.appendingPathComponent($0) }
  }

  private static func sources(_ folder: URL) throws -> [[UInt8]] {
    try (files(folder, ".schema") + files(folder.appendingPathComponent("vectors"), ".schema"))
      .map { Array(try Data(contentsOf: $0)) }
  }

  /// The vectors as (type, hex, the text of their JSON).
  private static func vectors(
    _ folder: URL
  ) throws -> [(type: MessageType, bytes: [UInt8], text: [UInt8])] {
    var types: [String: MessageType] = [:]
    for type in try MessageModules.all.get() { types[type.name.description] = type }
    var result: [(type: MessageType, bytes: [UInt8], text: [UInt8])] = []
    for file in try files(folder.appendingPathComponent("vectors"), ".json") {
      let text = Array(try Data(contentsOf: file))
      guard case .array(let items) = try JSONNode.parse(text)["vectors"]?.content else { continue }
      for item in items {
        guard case .string(let name) = item["type"]?.content, let type = types[name],
          case .string(let hex) = item["hex"]?.content, let bytes = bytes(ofPattern: hex)
        else { continue }
        let json = item["json"].map { Array(text[$0.offset..<$0.end]) } ?? []
        result.append((type, bytes, json))
      }
    }
    return result
  }

  /// Bytes written as `ff3f (00)*254 01`.
  private static func bytes(ofPattern pattern: String) -> [UInt8]? {
    var result: [UInt8] = []
    for word in pattern.split(separator: " ") {
      let parts = word.split { "()*".contains($0) }
      guard let digits = parts.first, digits.utf8.count % 2 == 0 else { return nil }
      let unit = stride(from: 0, to: digits.utf8.count, by: 2).compactMap { offset in
        UInt8(digits.dropFirst(offset).prefix(2), radix: 16)
      }
      for _ in 0..<(parts.count > 1 ? Int(parts[1]) ?? 0 : 1) { result += unit }
    }
    return result
  }

  private static func messages(_ folder: URL) throws -> [[UInt8]] {
    var result = try vectors(folder).map { MessageModules.input($0.type.selector, $0.bytes) }
    for (type, bytes) in try invented() {
      result.append(MessageModules.input(type.selector, bytes))
    }
    return result
  }

  private static func texts(_ folder: URL) throws -> [[UInt8]] {
    var result = try vectors(folder).map { MessageModules.input($0.type.selector, $0.text) }
    for (type, bytes) in try invented() {
      let json = DynamicJSON(type.codec)
      let text = try json.encode(try type.codec.decode(bytes, as: type.name))
      result.append(MessageModules.input(type.selector, Array(text.utf8)))
    }
    return result
  }

  /// A random message of every type.
  private static func invented() throws -> [(MessageType, [UInt8])] {
    try MessageModules.all.get().map { type in
      var random = RandomValues(type.codec.schema, seed: seed)
      return (type, try type.codec.encode(random.message(type.name)))
    }
  }

  private static func descriptors(_ folder: URL) throws -> [[UInt8]] {
    let ours = try Schema(descriptor: RepatriationSchemaSchema.descriptor)
    var result = try ours.services.map { try ours.descriptor(reachableFrom: $0.name) }
    for source in try sources(folder) {
      let compiled = SchemaCompiler.compile(sources: [SourceFile(name: "s.schema", bytes: source)])
      if let schema = compiled.schema { result.append(try schema.descriptor(detail: .policy)) }
    }
    return result
  }
}
