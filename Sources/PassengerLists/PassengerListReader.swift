/// Reads passenger lists that others wrote.
///
/// Strict about what carries meaning: order, counts, references, dates. Segments that the directory has
/// and that this list does not need (`MEA`, `GEI`, `FTX`, `EMP` and the like) are passed over.
package enum PassengerListReader {
  /// The most messages of one interchange.
  package static let maximumMessages = 64
  /// The most passengers of one message.
  package static let maximumPassengers = 4_096
  /// The most flights of one message, and stops of one flight.
  package static let maximumFlights = 16
  /// The most documents of one passenger.
  package static let maximumDocuments = 16

  /// - Throws: `EdifactError` naming the byte and the segment. It repeats nothing of the list.
  package static func lists(_ bytes: [UInt8]) throws(EdifactError) -> [PassengerList] {
    var cursor = EdifactCursor(try EdifactReader.segments(bytes), end: bytes.count)
    var envelope = try interchange(&cursor)
    var lists: [PassengerList] = []
    if let group = cursor.next("UNG") {
      envelope.group = PassengerList.Group(
        sender: group[1], recipient: group[2], reference: group[4])
    }
    while let header = cursor.next("UNH") {
      guard lists.count < maximumMessages else {
        throw cursor.error(.tooLarge, "more than \(maximumMessages) messages", at: header)
      }
      lists.append(try MessageReader(header, envelope).read(&cursor))
    }
    if let group = envelope.group {
      let trailer = try cursor.require("UNE", "UNG needs UNE")
      try cursor.expect(trailer, count: lists.count, reference: group.reference)
    }
    let trailer = try cursor.require("UNZ", "the interchange ends with UNZ")
    // With groups, UNZ counts those.
    try cursor.expect(
      trailer, count: envelope.group == nil ? lists.count : 1, reference: envelope.reference)
    guard let rest = cursor.peek else { return lists }
    throw cursor.error(.order, "something follows the end of the interchange", at: rest)
  }

  private static func interchange(
    _ cursor: inout EdifactCursor
  ) throws(EdifactError) -> PassengerList.Envelope {
    let header = try cursor.require("UNB", "an interchange begins with UNB")
    guard let level = EdifactLevel(rawValue: header[0]) else {
      throw cursor.error(.value, "UNB names neither level UNOA nor UNOB", at: header)
    }
    // Syntax 4 has four digits for the year, and most of its senders have two.
    let day = header[3]
    let text = (day.utf8.count == 8 ? String(day.dropFirst(2)) : day) + header[3, 1]
    guard let moment = EdifactTime.moment(text, code: EdifactTime.shortMinute) else {
      throw cursor.error(.value, "UNB has no date and time that exist", at: header)
    }
    return PassengerList.Envelope(
      level: level, sender: header[1], recipient: header[2], preparedAt: moment,
      reference: header[4])
  }
}

/// Segments from the front to the back.
struct EdifactCursor {
  private let segments: [EdifactSegment]
  private var index = 0
  private let end: Int

  init(_ segments: [EdifactSegment], end: Int) {
    self.segments = segments
    self.end = end
  }

  var peek: EdifactSegment? { segments.indices.contains(index) ? segments[index] : nil }

  /// The next segment, when it has this tag.
  mutating func next(_ tag: String) -> EdifactSegment? {
    guard let segment = peek, segment.tag == tag else { return nil }
    index += 1
    return segment
  }

  /// The next segment, when it has this tag and its first component one of these codes.
  mutating func next(_ tag: String, _ codes: String...) -> EdifactSegment? {
    guard let segment = peek, segment.tag == tag, codes.contains(segment[0]) else { return nil }
    index += 1
    return segment
  }

  mutating func require(
    _ tag: String, _ reason: String
  ) throws(EdifactError) -> EdifactSegment {
    if let segment = next(tag) { return segment }
    guard let segment = peek else {
      throw EdifactError(.truncated, reason, offset: end, segment: segments.count)
    }
    throw error(.order, reason, at: segment)
  }

  /// Passes over segments that the directory has here.
  mutating func skip(_ tags: Set<String>) {
    while let segment = peek, tags.contains(segment.tag) { index += 1 }
  }

  func expect(
    _ trailer: EdifactSegment, count: Int, reference: String
  ) throws(EdifactError) {
    guard trailer[0] == String(count) else {
      throw error(
        .count, "\(trailer.tag) counts otherwise than there are (\(count))", at: trailer)
    }
    guard trailer[1] == reference else {
      throw error(.count, "\(trailer.tag) has another reference than its beginning", at: trailer)
    }
  }

  func error(
    _ code: EdifactError.Code, _ reason: String, at segment: EdifactSegment
  ) -> EdifactError {
    EdifactError(code, reason, offset: segment.offset, segment: segment.number)
  }
}
