internal import RepatriationSchema
internal import Testing

@testable internal import ArrivalsImport

/// Where departures stand in their file, and files with other separators.
@Suite struct DeparturePlacesTests {
  private static let header =
    "mission,departure,carrier,number,legs,departs,arrives,seats,accepted_documents\n"
  private static let rest =
    ",Q9,225,KTI-CGK,2026-01-27T13:10+07:00,2026-01-27T16:20+07:00,40,PASSPORT\n"

  @Test func `every departure knows its line, its row and its column`() throws {
    let text =
      Self.header + "IDN-PNH,D1" + Self.rest + "\n" + "IDN-PNH,bad name" + Self.rest
      + "CHN-PNH,D3" + Self.rest
    let file = try DeparturesFile(Array(text.utf8))
    #expect(file.departures.map(\.id) == ["D1", "D3"])
    #expect(file.places.map(\.line) == [2, 5])
    #expect(file.places.map(\.row) == [1, 3])
    #expect(file.places.map(\.columnNumber) == [2, 2])
  }

  @Test func `a header with semicolons says so instead of naming every column`() throws {
    let text = Self.header.map { $0 == "," ? ";" : $0 }
    let error = try #require(throws: CSVTable.HeaderError.self) {
      try DeparturesFile(Array(String(text).utf8))
    }
    #expect(error.reason.contains("semicolons"))
    #expect(error.line == 1)
  }
}
