internal import Foundation
internal import PassengerLists
internal import Testing

/// Lists of people who do not exist.
enum SampleLists {
  static func moment(
    _ month: Int, _ day: Int, _ hour: Int, _ minute: Int
  ) throws -> EdifactMoment {
    try #require(
      EdifactMoment(year: 2026, month: month, day: day, hour: hour, minute: minute))
  }

  /// Two flights with a change of aircraft, two documents of one person, one name alone, and signs that
  /// must be released.
  static func transfer() throws -> PassengerList {
    PassengerList(
      envelope: .init(
        sender: "IDN-PNH", recipient: "Q9:DCS", preparedAt: try moment(1, 26, 13, 10),
        reference: "000000042",
        group: .init(sender: "IDN-PNH", recipient: "Q9APIS", reference: "7")),
      accessReference: "IDN-PNH-D02", documentName: "IDN-PNH-D02",
      reference: .init(text: "AB12CD34", revision: 3), madeAt: try moment(1, 26, 13, 10),
      contact: .init(
        name: "CONSULAR DESK, PHNOM PENH", telephone: "+855 23 000 000",
        mail: "DESK.PNH(A)EXAMPLE"),
      flights: [
        .init(
          number: "Q9225", carrier: "Q9",
          stops: [
            .init(.departure, "KTI", departs: try moment(1, 27, 13, 10)),
            .init(.arrival, "SIN", arrives: try moment(1, 27, 16, 5)),
          ]),
        .init(
          number: "Q9871", carrier: "Q9",
          stops: [
            .init(.departure, "SIN", departs: try moment(1, 27, 18, 0)),
            .init(.arrival, "CGK", arrives: try moment(1, 27, 18, 50)),
          ]),
      ],
      passengers: [
        .init(
          surname: "D'CRUZ+SONS", givenNames: "WHO? ME: YES", sex: .female,
          born: EdifactDate(year: 1998, month: 9, day: 14), embarks: "KTI", debarks: "CGK",
          residence: "IDN", nationality: "IDN", booking: "XK7Z2Q",
          documents: [
            .init(
              code: "P", number: "C1153071",
              expires: EdifactDate(year: 2033, month: 8, day: 3), issuer: "IDN"),
            .init(code: "I", number: "K/77.1"),
          ]),
        .init(
          surname: "SUHARTO", sex: .male, born: EdifactDate(year: 2002, month: 10),
          embarks: "KTI", debarks: "CGK", nationality: "IDN",
          documents: [
            .init(
              code: "F", number: "XE0012345",
              expires: EdifactDate(year: 2026, month: 4, day: 19), issuer: "IDN")
          ]),
        .init(surname: "SITI", born: EdifactDate(year: 1961)),
      ])
  }

  /// Compares with a file, and writes it when `HOMEWARD_WRITE_GOLDEN` is set.
  static func expect(_ bytes: [UInt8], golden name: String) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["HOMEWARD_WRITE_GOLDEN"] != nil {
      try Data(bytes).write(to: url)
    }
    #expect(try Array(Data(contentsOf: url)) == bytes, "Golden/\(name)")
  }
}

/// SplitMix64: the same seed gives the same lists.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension PassengerList {
  /// A list with anything in every field that the level can hold.
  static func random(
    _ random: inout SeededGenerator, level: EdifactLevel
  ) -> PassengerList {
    let letters = Array(
      (level == .a ? "ABCDEFXYZ019" : "ABCabcxyzXYZ019") + " .,-()/='+:?!\"%&*;<>")
    func text(_ range: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: range, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "A"
        })
    }
    func date() -> EdifactDate? {
      let year = Int.random(in: 1900...2099, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return nil
      case 1: return EdifactDate(year: year)
      case 2: return EdifactDate(year: year, month: .random(in: 1...12, using: &random))
      default:
        return EdifactDate(
          year: year, month: .random(in: 1...12, using: &random),
          day: .random(in: 1...28, using: &random))
      }
    }
    func moment() -> EdifactMoment? {
      EdifactMoment(
        year: .random(in: 2000...2099, using: &random), month: .random(in: 1...12, using: &random),
        day: .random(in: 1...28, using: &random), hour: .random(in: 0...23, using: &random),
        minute: .random(in: 0...59, using: &random))
    }
    func list<Value>(_ range: ClosedRange<Int>, _ make: () -> Value?) -> [Value] {
      (0..<Int.random(in: range, using: &random)).compactMap { _ in make() }
    }
    func maybe<Value>(_ make: () -> Value?) -> Value? {
      Bool.random(using: &random) ? make() : nil
    }
    func flight() -> Flight {
      Flight(
        number: text(1...8), carrier: text(0...3),
        stops: list(0...4) {
          Stop(
            Stop.Function.allCases.randomElement(using: &random) ?? .next, text(1...5),
            departs: maybe(moment), arrives: maybe(moment))
        })
    }
    func passenger() -> Passenger {
      Passenger(
        surname: text(1...70), givenNames: text(0...70),
        sex: Sex.allCases.randomElement(using: &random) ?? .unknown, born: date(),
        embarks: text(0...3), debarks: text(0...3), residence: text(0...3),
        nationality: text(0...3), booking: text(0...9),
        documents: list(0...3) {
          Document(code: text(1...2), number: text(0...20), expires: date(), issuer: text(0...3))
        })
    }
    let start = moment() ?? EdifactMoment(year: 2026, month: 1, day: 1, hour: 0, minute: 0)
    guard let start else { preconditionFailure("the moment exists") }
    return PassengerList(
      envelope: Envelope(
        level: level, sender: text(1...35), recipient: text(1...35), preparedAt: start,
        reference: text(1...14),
        group: maybe {
          Group(sender: text(1...35), recipient: text(1...35), reference: text(1...14))
        }),
      messageReference: text(1...14), accessReference: text(0...35), documentName: text(0...35),
      reference: maybe {
        Reference(text: text(1...70), revision: .random(in: 0...99_999, using: &random))
      }, madeAt: maybe(moment),
      contact: maybe {
        Contact(name: text(1...35), telephone: text(0...20), mail: text(0...20))
      }, flights: list(0...3, flight), passengers: list(0...12, passenger))
  }
}
