/// Which of a service's messages go from the writer to the reader.
package enum CarriedMessages: Hashable, Sendable {
  /// The writer is a client, the reader a server.
  case requests
  /// The writer is a server, the reader a client: replies, items and what is thrown.
  case replies
}

/// Whether a reader understands what a writer with another schema sends for one service.
package struct CompatibilityVerdict: Hashable, Sendable {
  /// Why not; empty when it does. The names in it come from the schemas, so from a peer.
  package var changes: [BreakingChange]

  package var isCompatible: Bool { changes.isEmpty }

  /// The rules that are broken, each once, in order of id. At most as many as there are rules.
  package var ruleIDs: [String] {
    Set(changes.map(\.ruleID)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Schema {
  /// The check at connect (wire rule R22): does `reader` understand what `writer` sends?
  ///
  /// Only what the messages of this direction carry and both sides know is compared, so a type that
  /// the service does not reach, or that only a field or method of a newer side reaches, breaks
  /// nothing. What one side lacks is unknown or absent to it, which is no misunderstanding; a required
  /// field that the writer lacks is one, on requests. Both schemas may come from
  /// `Schema(descriptor:)`.
  ///
  /// A server asks with the client's schema, its own and `.requests`; a client with the server's, its
  /// own and `.replies`.
  /// - Complexity: in proportion to the number of declarations and members.
  package static func compatibility(
    writer: Schema, reader: Schema, service: QualifiedName, carrying: CarriedMessages
  ) -> CompatibilityVerdict {
    var comparison = SchemaComparison(from: writer, to: reader, carrying: carrying)
    comparison.compareConnection(service)
    let changes = comparison.changes
      .filter { change in
        change.rule.decidesConnections && (change.rule != .requireAdded || carrying == .requests)
      }
      .sorted(by: BreakingChange.precedes)
    return CompatibilityVerdict(changes: changes)
  }
}

extension Schema {
  /// Does `reader` understand messages that `writer` wrote, such as the rows of a file?
  ///
  /// What one side lacks is unknown or absent to it, which is no misunderstanding.
  package static func compatibility(
    writer: Schema, reader: Schema, message: QualifiedName
  ) -> CompatibilityVerdict {
    var comparison = SchemaComparison(from: writer, to: reader, carrying: .replies)
    comparison.compareMessage(message)
    let changes = comparison.changes
      .filter { $0.rule.decidesConnections && $0.rule != .requireAdded }
      .sorted(by: BreakingChange.precedes)
    return CompatibilityVerdict(changes: changes)
  }
}

extension SchemaComparison {
  /// Compares a message that both sides must have, and what both sides' fields reach.
  mutating func compareMessage(_ name: QualifiedName) {
    guard old.messages[name] != nil, new.messages[name] != nil else {
      report(
        .typeKindChanged, "one side does not declare the message", path: name.description, at: nil)
      return
    }
    compare(sharedTypes(from: [name]))
  }

  mutating func compareConnection(_ name: QualifiedName) {
    guard let oldService = old.services[name], let newService = new.services[name] else {
      report(
        .serviceDeleted, "one side does not declare the service", path: name.description, at: nil)
      return
    }
    compareService(name)
    compare(sharedTypes(of: oldService, newService))
  }

  private mutating func compare(_ types: [QualifiedName]) {
    for type in types {
      compareType(type)
      // A field can be in the union on either side: the writer's newer, or the reader's.
      if let oldMessage = old.messages[type], let newMessage = new.messages[type] {
        for move in Self.moves(from: newMessage, in: new, to: oldMessage, in: old) {
          report(
            .fieldMovedIntoUnion, "the writer has the field in the union of `\(move.union.name)`",
            path: "\(type).\(move.field.name)", at: move.field.location)
        }
      }
    }
  }

  /// The types whose values can reach the reader through fields and cases that both sides know.
  private func sharedTypes(
    of oldService: ServiceDeclaration, _ newService: ServiceDeclaration
  ) -> [QualifiedName] {
    let newOrdinals = Set(newService.methods.map(\.ordinal))
    var open: [QualifiedName] = []
    for method in oldService.methods where newOrdinals.contains(method.ordinal) {
      open += carrying == .requests ? [method.request] : [method.response] + method.thrown
    }
    return sharedTypes(from: open)
  }

  private func sharedTypes(from names: [QualifiedName]) -> [QualifiedName] {
    var open = names
    var reached: Set<QualifiedName> = []
    var result: [QualifiedName] = []
    while let name = open.popLast() {
      guard reached.insert(name).inserted else { continue }
      result.append(name)
      if let oldMessage = old.messages[name], let newMessage = new.messages[name] {
        for field in oldMessage.fields.prefix(newMessage.fields.count) {
          open += field.type.carriedNames
        }
      } else if let structure = old.structs[name] {
        open += structure.fields.flatMap(\.type.carriedNames)
      } else if let oldUnion = old.unions[name], let newUnion = new.unions[name] {
        let tags = Set(newUnion.cases.map(\.tag))
        for item in oldUnion.cases where tags.contains(item.tag) {
          open += item.type?.carriedNames ?? []
        }
      }
    }
    return result
  }
}
