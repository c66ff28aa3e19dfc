internal import Foundation
internal import Matching
internal import Testing

@Suite struct ModelTests {
  private func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return try encoder.encode(value)
  }

  @Test func `a mapping and a model are files`() throws {
    let mapping = try Samples.personMapping()
    let records = (0..<50).map {
      MatchRecord(
        id: "r\($0)", row: ["full_name": "Ana\($0 / 2)", "birth_date": "19\(50 + $0 / 2)-02-03"])
    }
    let model = try Matcher.learn(records, mapping: mapping)
    #expect(try JSONDecoder().decode(MatchMapping.self, from: json(mapping)) == mapping)
    let data = try json(model)
    #expect(try JSONDecoder().decode(MatchModel.self, from: data) == model)
    #expect(!String(decoding: data, as: UTF8.self).contains("na1"), "a model holds no name")
  }

  @Test(arguments: [
    ("\"version\" : 1", "\"version\" : 2"),
    ("\"matchesPerRecord\" : 0.1", "\"matchesPerRecord\" : 0"),
    ("\"reviewFrom\" : 0.1", "\"reviewFrom\" : 1.5"), ("\"matched\" : 0.8", "\"matched\" : 0"),
    ("\"matched\" : 0.8", "\"matched\" : 1.1"), ("\"discount\" : 0.5", "\"discount\" : 1"),
  ])
  func `a model with impossible numbers is refused`(_ part: String, _ other: String) throws {
    let model = MatchModel.initial(for: try Samples.mapping(.text))
    let text = String(decoding: try json(model), as: UTF8.self)
    #expect(text.contains(part))
    let broken = text.replacingOccurrences(of: part, with: other)
    let error = #expect(throws: MatchingError.self) {
      try JSONDecoder().decode(MatchModel.self, from: Data(broken.utf8))
    }
    #expect(error?.code == .model)
  }

  @Test func `a model of another mapping is refused`() throws {
    let other = MatchModel.initial(for: try Samples.personMapping())
    let error = #expect(throws: MatchingError.self) {
      try Matcher(mapping: try Samples.mapping(.text), model: other)
    }
    #expect(error?.code == .model)
  }

  @Test(arguments: [
    "{\"version\":2,\"name\":\"x\",\"automatic\":\"corroborated\",\"fields\":[]}",
    "{\"version\":1,\"name\":\"x\",\"automatic\":\"corroborated\",\"fields\":[]}",
    """
    {"version":1,"name":"x","automatic":"corroborated","fields":[{"name":"a","kind":"text","columns":[]}]}
    """,
    """
    {"version":1,"name":"x","automatic":"strongIdentifier","fields":[{"name":"a","kind":"text","columns":["a"]}]}
    """,
    """
    {"version":1,"name":"x","automatic":"corroborated","fields":[
      {"name":"a","kind":"text","columns":["a"]},{"name":"a","kind":"text","columns":["b"]}]}
    """,
    """
    {"version":1,"name":"x","automatic":"corroborated","fields":[
      {"name":"a","kind":"text","columns":["a"],"role":"strong"}]}
    """,
    """
    {"version":1,"name":"x","automatic":"corroborated","fields":[
      {"name":"a","kind":"text","columns":["a"],"lifelong":true}]}
    """,
    """
    {"version":1,"name":"x","automatic":"corroborated","fields":[
      {"name":"a","kind":"text","columns":["a"],"stratum":true}]}
    """,
    """
    {"version":1,"name":"x","automatic":"corroborated","fields":[
      {"name":"a","kind":"text","columns":["a"],"repeats":"b"},{"name":"b","kind":"text","columns":["b"]}]}
    """,
    """
    {"version":1,"name":"x","automatic":"corroborated","names":{"respellings":[["a"]]},"fields":[
      {"name":"a","kind":"text","columns":["a"]}]}
    """,
  ])
  func `a mapping that contradicts itself is refused`(_ text: String) throws {
    let error = #expect(throws: MatchingError.self) { try Samples.mapping(text) }
    #expect(error?.code == .mapping)
  }

  @Test(arguments: [MatchingLimits.fields, MatchingLimits.fields + 1])
  func `a mapping has so many fields and no more`(_ count: Int) throws {
    let fields = (0..<count).map { MatchField(name: "f\($0)", kind: .text, columns: ["c\($0)"]) }
    if count <= MatchingLimits.fields {
      _ = try MatchMapping(name: "many", automatic: .corroborated, fields: fields)
    } else {
      #expect(throws: MatchingError.self) {
        try MatchMapping(name: "many", automatic: .corroborated, fields: fields)
      }
    }
  }
}
