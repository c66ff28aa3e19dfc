internal import ArgumentParser
internal import ServiceKit

/// Whose log it is.
enum LogOwner: String, CaseIterable, ExpressibleByArgument {
  case intake, planning

  var role: Role { self == .intake ? .intake : .planning }
}
