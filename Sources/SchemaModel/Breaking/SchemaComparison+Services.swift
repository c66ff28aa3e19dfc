extension SchemaComparison {
  mutating func compare(_ oldService: ServiceDeclaration, _ newService: ServiceDeclaration) {
    func members(_ service: ServiceDeclaration) -> [NumberedMember] {
      service.methods.map {
        NumberedMember(
          number: $0.ordinal, name: $0.name, formerNames: $0.formerNames, location: $0.location)
      }
    }
    compare(
      members: members(oldService), members(newService), of: newService.name,
      at: newService.location, rules: .method)
    let newMethods = Dictionary(newService.methods.map { ($0.ordinal, $0) }) { first, _ in first }
    for oldMethod in oldService.methods {
      guard let newMethod = newMethods[oldMethod.ordinal] else { continue }
      compare(
        oldMethod, newMethod, path: "\(newService.name).\(newMethod.name)",
        at: newMethod.location ?? newService.location)
    }
  }

  private mutating func compare(
    _ oldMethod: Method, _ newMethod: Method, path: String, at location: SourceLocation?
  ) {
    if oldMethod.kind != newMethod.kind {
      report(
        .methodKindChanged,
        "was \(Self.text(oldMethod.kind)) and is now "
          + "\(Self.text(newMethod.kind)); add a method instead", path: path, at: location)
    }
    for (what, oldType, newType) in [
      ("the request", oldMethod.request, newMethod.request),
      ("the reply", oldMethod.response, newMethod.response),
    ] where oldType != newType {
      report(
        .methodTypeChanged,
        "\(what) was `\(oldType)` and is now `\(newType)`; add a method instead",
        path: path, at: location)
    }
    compareThrown(oldMethod, newMethod, path: path, at: location)
    if isBulkBroken(oldMethod, newMethod) {
      report(
        .bulkChanged,
        newMethod.isBulk
          ? "became `@bulk`; older peers refuse compressed items. Add a method instead"
          : "lost `@bulk`; compressed items of older peers are refused. Keep the mark",
        path: path, at: location)
    }
    if oldMethod.isIdempotent, !newMethod.isIdempotent {
      report(
        .idempotentDropped,
        "lost `@idempotent`; older clients go on sending calls again. Keep the "
          + "mark, or add a method", path: path, at: location)
    }
  }

  /// At connect it matters only to a reader without `@bulk` of a writer's items with it.
  private func isBulkBroken(_ oldMethod: Method, _ newMethod: Method) -> Bool {
    guard let carrying else { return oldMethod.isBulk != newMethod.isBulk }
    guard oldMethod.isBulk, !newMethod.isBulk else { return false }
    return oldMethod.kind == (carrying == .requests ? .clientStream : .serverStream)
  }

  /// What is thrown is numbered by its place in the list (wire rule T9), so the list only grows at
  /// its end.
  private mutating func compareThrown(
    _ oldMethod: Method, _ newMethod: Method, path: String, at location: SourceLocation?
  ) {
    // At connect either side may be the newer one.
    if carrying != nil, oldMethod.thrown.starts(with: newMethod.thrown) { return }
    if !newMethod.thrown.starts(with: oldMethod.thrown) {
      report(
        .throwsChanged,
        "what it throws is numbered by its place; the list may only grow at its end",
        path: path, at: location)
    } else if newMethod.thrown.count > oldMethod.thrown.count {
      let added = newMethod.thrown.dropFirst(oldMethod.thrown.count).map { "`\($0)`" }
      report(
        .throwsAdded,
        "throws \(added.joined(separator: ", ")) as well; older clients see only the "
          + "status", path: path, at: location)
    }
  }

  private static func text(_ kind: CallKind) -> String {
    switch kind {
    case .unary: "one request, one reply"
    case .serverStream: "a stream of replies"
    case .clientStream: "a stream of requests"
    }
  }
}
