internal import ArgumentParser
internal import RepatriationSchema

/// `walk-in`, `province` …
enum ChannelArgument: String, ExpressibleByArgument, CaseIterable {
  case walkIn = "walk-in"
  case province, police, hotline, bulk

  var value: Channel {
    switch self {
    case .walkIn: .walkIn
    case .province: .province
    case .police: .police
    case .hotline: .hotline
    case .bulk: .bulk
    }
  }
}

/// `return`, `undecided` or `stay`.
enum IntentArgument: String, ExpressibleByArgument, CaseIterable {
  case `return`, undecided, stay

  var value: Intent {
    switch self {
    case .return: .returnHome
    case .undecided: .undecided
    case .stay: .stay
    }
  }
}

/// `assisted` or `self-funded`.
enum ModeArgument: String, ExpressibleByArgument, CaseIterable {
  case assisted
  case selfFunded = "self-funded"

  var value: TravelMode {
    switch self {
    case .assisted: .assisted
    case .selfFunded: .selfFunded
    }
  }
}
