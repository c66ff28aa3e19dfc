internal import SchemaModel

/// Checks that need every declaration.
extension Resolver {
  mutating func checkCycles() {
    checkMessageCycles()
    checkStructCycles()
  }

  /// A plain message field is always there, so it may not contain its own message (wire rule R6).
  private mutating func checkMessageCycles() {
    let messages = schema.messages
    let names = messages.map(\.name)
    let edges = Self.edges(
      names: names,
      fields: messages.map { message in
        message.fields.compactMap { field in
          if case .message(let name) = field.type, !field.isOptional { return (name, field) }
          return nil
        }
      })
    for cycle in Graph.cycles(count: messages.count, successors: { edges[$0].map(\.target) }) {
      reportCycle(
        cycle, names, edges, .messageCycle,
        "would always contain another of itself; make one of the fields optional with `?`")
    }
  }

  private func structEdges() -> [[Edge]] {
    Self.edges(
      names: schema.structs.map(\.name),
      fields: schema.structs.map { structure in
        structure.fields.compactMap { field in
          if case .structure(let name) = field.type { return (name, field) }
          return nil
        }
      })
  }

  private mutating func checkStructCycles() {
    let names = schema.structs.map(\.name)
    let edges = structEdges()
    for cycle in Graph.cycles(count: names.count, successors: { edges[$0].map(\.target) }) {
      reportCycle(
        cycle, names, edges, .structCycle,
        "would contain itself and so have no size; use a message with an optional field")
    }
  }

  private typealias Edge = (target: Int, field: Field)

  private static func edges(
    names: [QualifiedName], fields: [[(QualifiedName, Field)]]
  ) -> [[Edge]] {
    var indices: [QualifiedName: Int] = [:]
    for (index, name) in names.enumerated() where indices[name] == nil { indices[name] = index }
    return fields.map { fields in
      fields.compactMap { name, field in indices[name].map { ($0, field) } }
    }
  }

  private mutating func reportCycle(
    _ cycle: [Int], _ names: [QualifiedName], _ edges: [[Edge]], _ rule: DiagnosticRule,
    _ consequence: String
  ) {
    let next = cycle.count > 1 ? cycle[1] : cycle[0]
    guard let edge = edges[cycle[0]].first(where: { $0.target == next }),
      let location = edge.field.location
    else { return }
    let path = Graph.description(of: cycle) { names[$0].description }
    sink.report(rule, path + " \(consequence)", at: location)
  }

  /// The wire counts the fixed block and the slots in 16 bits each (wire rule R4).
  mutating func checkSizes() {
    let edges = structEdges()
    let depths = Graph.depths(count: edges.count) { edges[$0].map(\.target) }
    for (structure, depth) in zip(schema.structs, depths) where depth > StructSizes.deepestStruct {
      guard let location = structure.location else { continue }
      sink.report(
        .structTooDeep,
        "`\(structure.name)` nests \(depth) structs in each other, at most "
          + "\(StructSizes.deepestStruct) are allowed; flatten it", at: location)
    }
    if sink.hasErrors { return }
    let sizes = StructSizes(schema)
    for structure in schema.structs {
      guard let location = structure.location,
        sizes.fixedSize(of: .structure(structure.name)) == nil
      else { continue }
      sink.report(
        .messageTooLarge,
        "`\(structure.name)` has more than \(StructSizes.largestFixedSize) bytes; split it",
        at: location)
    }
    for message in schema.messages {
      let layout = MessageLayout(of: message, sizes: sizes)
      guard let location = message.location,
        layout.fixedLength > CompilerLimits.fixedBlockBytes
      else { continue }
      sink.report(
        .messageTooLarge,
        "the fixed part of `\(message.name)` has \(layout.fixedLength) bytes, at most "
          + "\(CompilerLimits.fixedBlockBytes) fit; make large fields optional or move some into "
          + "another message", at: location)
    }
  }
}
