internal import ArgumentParser
internal import SchemaJSON
internal import Wire

/// How a result is printed.
struct ResultOptions: ParsableArguments {
  @Flag(help: "Print the result as JSON: the form of a message of the schema.")
  var json = false
}

extension CommandEnvironment {
  /// Prints a result: JSON when asked for, text for people otherwise.
  func show<Message: WireMessage>(
    _ message: Message, _ options: ResultOptions, text: () throws -> String
  ) throws {
    print(options.json ? try MessageJSON.encode(message) : try text())
  }
}

/// A person as the command line names one.
struct PersonArgument: ExpressibleByArgument {
  let uuid: WireUUID

  init?(argument: String) {
    guard let uuid = WireUUID(argument), !uuid.isNil else { return nil }
    self.uuid = uuid
  }
}

/// A moment with its zone, as `2026-01-21T08:00+07:00`.
struct MomentArgument: ExpressibleByArgument {
  let moment: Timestamp
  /// As the person wrote it, so that answers can be shown in the same clock.
  let offsetSeconds: Int

  init?(argument: String) {
    guard let moment = Timestamp(argument) else { return nil }
    self.moment = moment
    let tail = argument.suffix(6)
    if argument.hasSuffix("Z") || tail.count < 6 {
      offsetSeconds = 0
    } else {
      let hours = Int(tail.dropFirst().prefix(2)) ?? 0
      let minutes = Int(tail.suffix(2)) ?? 0
      offsetSeconds = (tail.hasPrefix("-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
  }

  static var example: String { "2026-01-21T08:00+07:00" }

  /// - Throws: `ValidationError` naming the form.
  static func read(_ argument: String) throws -> MomentArgument {
    guard let moment = MomentArgument(argument: argument) else {
      throw ValidationError("Write a time with its zone, such as \(example).")
    }
    return moment
  }
}

/// A day, as `2026-01-21`.
struct DayArgument: ExpressibleByArgument {
  let day: CalendarDate

  init?(argument: String) {
    guard let day = CalendarDate(argument) else { return nil }
    self.day = day
  }

  /// - Throws: `ValidationError` naming the form.
  static func read(_ argument: String) throws -> DayArgument {
    guard let day = DayArgument(argument: argument) else {
      throw ValidationError("Write a day that exists, such as 2026-01-21.")
    }
    return day
  }
}
