package import RepatriationSchema
internal import Wire

/// Reads files of departures, one a row.
package struct DeparturesFile: Sendable {
  static let required = [
    "departure", "mission", "carrier", "number", "legs", "departs", "arrives", "seats",
    "accepted_documents",
  ]
  static let optional = [
    "wheelchairs", "unaccompanied_minors", "deportees", "stretchers", "seats_per_stretcher",
    "seat_cost_usd", "charter_cost_usd", "note", "flights", "booking_reference",
  ]

  /// Where a departure stands in the file.
  package struct Place: Sendable, Hashable {
    /// Line on which the row starts, and number of the data row; both count from 1.
    package let line: Int
    package let row: Int
    /// Position of the column `departure`, counting from 1.
    package let columnNumber: Int
  }

  /// In the order of the file.
  package let departures: [Departure]
  /// The place of each of `departures`.
  package let places: [Place]
  package let rejects: [CSVTable.Reject]
  package let unknownColumns: [String]

  package init(_ bytes: [UInt8]) throws(CSVTable.HeaderError) {
    let table = try CSVTable(bytes, required: Self.required, optional: Self.optional)
    unknownColumns = table.unknownColumns
    var departures: [Departure] = []
    var places: [Place] = []
    var rejects = table.rejects
    var seen: [String: Int] = [:]
    for record in table.records {
      var reader = DepartureRecordReader(record: record)
      let departure = reader.read()
      let name = departure.mission + " " + departure.id
      if let problem = reader.problems.first {
        rejects.append(problem)
      } else if let earlier = seen[name] {
        rejects.append(
          CSVTable.Reject(
            line: record.line, row: record.row, column: "departure",
            columnNumber: record.columnNumber("departure"),
            reason: "The same departure stands in row \(earlier)."))
      } else {
        seen[name] = record.row
        departures.append(departure)
        places.append(
          Place(
            line: record.line, row: record.row, columnNumber: record.columnNumber("departure")))
      }
    }
    self.departures = departures
    self.places = places
    self.rejects = rejects.sorted { $0.row < $1.row }
  }
}

struct DepartureRecordReader {
  let record: CSVTable.Record
  private(set) var problems: [CSVTable.Reject] = []

  init(record: CSVTable.Record) {
    self.record = record
  }

  mutating func read() -> Departure {
    var departure = Departure()
    departure.id = word("departure", maximum: 24)
    departure.mission = record["mission"]
    if !MissionName.isValid(departure.mission) {
      reject("mission", "Not the name of a mission, such as IDN-PNH.")
    }
    departure.carrier = airline()
    departure.number = word("number", maximum: 8)
    departure.legs = legs()
    (departure.departsAt, departure.departsOffsetMinutes) = localTime("departs")
    (departure.arrivesAt, departure.arrivesOffsetMinutes) = localTime("arrives")
    if problems.isEmpty, departure.arrivesAt <= departure.departsAt {
      reject("arrives", "It arrives before it departs.")
    }
    departure.seats = UInt16(number("seats", maximum: 1000))
    if problems.isEmpty, departure.seats == 0 { reject("seats", "It has no seat.") }
    departure.wheelchairs = UInt16(number("wheelchairs", maximum: 1000))
    departure.unaccompaniedMinors = UInt16(number("unaccompanied_minors", maximum: 1000))
    departure.deportees = UInt16(number("deportees", maximum: 1000))
    departure.stretchers = UInt16(number("stretchers", maximum: 100))
    if !record["seats_per_stretcher"].isEmpty {
      departure.seatsPerStretcher = UInt8(number("seats_per_stretcher", maximum: 12))
      if departure.seatsPerStretcher == 0 {
        reject("seats_per_stretcher", "A stretcher takes 1 to 12 seats.")
      }
    }
    departure.seatCents = cents("seat_cost_usd")
    departure.charterCents = cents("charter_cost_usd")
    departure.acceptedDocuments = documents()
    let note = record["note"]
    if note.utf8.count > 200 { reject("note", "The note has more than 200 bytes.") }
    departure.note = note.utf8.count > 200 ? "" : note
    departure.bookingReference = booking()
    departure.stopsLetPeopleOff = note.contains("lets people off")
    do {
      departure.flights = try DepartureFlights.read(record["flights"])
    } catch {
      reject("flights", error.reason)
    }
    return departure
  }

  private mutating func reject(_ column: String, _ reason: String) {
    problems.append(
      CSVTable.Reject(
        line: record.line(of: column), row: record.row, column: column,
        columnNumber: record.columnNumber(column), reason: reason))
  }

  private mutating func word(_ column: String, maximum: Int) -> String {
    let text = record[column]
    let fits =
      !text.isEmpty && text.utf8.count <= maximum
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
      }
    if fits { return text }
    reject(column, "Write 1 to \(maximum) letters, digits, '-', '.' or '_'.")
    return ""
  }

  /// The carrier's record locator: capitals and digits, so that every kind of list can hold it.
  private mutating func booking() -> String {
    let text = record["booking_reference"]
    guard !text.isEmpty else { return "" }
    guard text.utf8.count <= 20, text.utf8.allSatisfy(Self.isUpperOrDigit) else {
      reject("booking_reference", "Write up to 20 capital letters and digits, such as K7QW2P.")
      return ""
    }
    return text
  }

  private mutating func airline() -> FixedASCII<3> {
    let text = record["carrier"]
    let fits = (2...3).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isUpperOrDigit)
    guard fits, let code = FixedASCII<3>(text) else {
      reject("carrier", "Not an airline designator of two or three characters, such as QZ.")
      return FixedASCII()
    }
    return code
  }

  private static func isUpperOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
  }

  private mutating func legs() -> [FixedASCII<3>] {
    let parts = record["legs"].split(separator: "-", omittingEmptySubsequences: false)
    let airports = parts.compactMap { part -> FixedASCII<3>? in
      let isCode = part.utf8.count == 3 && part.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      return isCode ? FixedASCII<3>(part) : nil
    }
    guard airports.count == parts.count, (2...8).contains(airports.count) else {
      reject("legs", "Write two to eight airports parted by '-', such as KTI-CGK.")
      return []
    }
    return airports
  }

  /// A local time with its offset, which is kept beside the moment.
  private mutating func localTime(_ column: String) -> (Timestamp, Int16) {
    guard let time = Self.localTime(record[column]) else {
      reject(column, "Not a time with its zone, such as 2026-01-27T13:10+07:00.")
      return (Timestamp(), 0)
    }
    return time
  }

  /// A moment and its offset in minutes; `nil` for a text that is not a time with its zone.
  static func localTime(_ text: String) -> (Timestamp, Int16)? {
    guard let moment = Timestamp(text) else { return nil }
    if text.hasSuffix("Z") { return (moment, 0) }
    let tail = text.suffix(6)
    let hours = Int(tail.dropFirst().prefix(2)) ?? 0
    let minutes = Int(tail.suffix(2)) ?? 0
    let total = hours * 60 + minutes
    return (moment, Int16(clamping: tail.hasPrefix("-") ? -total : total))
  }

  private mutating func number(_ column: String, maximum: Int) -> Int {
    let text = record[column]
    if text.isEmpty { return 0 }
    if let number = Int(text), (0...maximum).contains(number) { return number }
    reject(column, "Not a whole number from 0 to \(maximum).")
    return 0
  }

  /// US dollars with up to two decimals, as cents.
  private mutating func cents(_ column: String) -> Int64 {
    let text = record[column]
    if text.isEmpty { return 0 }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if digits, (1...2).contains(parts.count), let whole = Int64(parts[0]), whole <= 100_000_000 {
      if parts.count == 1 { return whole * 100 }
      let fraction = parts[1]
      if (1...2).contains(fraction.count), let value = Int64(fraction) {
        return whole * 100 + (fraction.count == 1 ? value * 10 : value)
      }
    }
    reject(column, "Not an amount in US dollars, such as 142 or 142.50.")
    return 0
  }

  private mutating func documents() -> [DocumentType] {
    var types: [DocumentType] = []
    for part in record["accepted_documents"].split(separator: ";") {
      let word = CSVTable.trimmed(String(part))
      guard let type = Codes.documentTypes.first(where: { $0.0 == word })?.1 else {
        reject(
          "accepted_documents",
          "Parted by ';', each one of \(Codes.documentTypes.map(\.0).joined(separator: ", ")).")
        return []
      }
      if !types.contains(type) { types.append(type) }
    }
    if types.isEmpty {
      reject("accepted_documents", "At least one kind of document must be accepted.")
    }
    return types.sorted { $0.rawValue < $1.rawValue }
  }
}
