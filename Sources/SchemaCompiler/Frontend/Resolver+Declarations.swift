internal import SchemaModel

extension Resolver {
  mutating func resolve(_ declaration: ParsedDeclaration, in file: Int) {
    let name = QualifiedName(package: package(of: file), name: declaration.name.text)
    let location = declaration.name.location
    defer { allowancesInForce = [] }
    apply(declaration.annotations, toDeclaration: declaration.body.kind)
    lint(declaration)
    switch declaration.body {
    case .message(let fields):
      var message = MessageDeclaration(
        name: name, fields: resolve(fields, in: file, isIncomplete: declaration.isIncomplete))
      message.documentation = declaration.documentation
      message.location = location
      schema.messages.append(message)
    case .structure(let fields):
      requireMembers(fields.count, of: declaration)
      var structure = StructDeclaration(
        name: name,
        fields: resolveMembers(fields, in: file, isIncomplete: declaration.isIncomplete))
      structure.documentation = declaration.documentation
      structure.location = location
      schema.structs.append(structure)
    case .enumeration(let width, let cases):
      requireMembers(cases.count, of: declaration)
      var enumeration = EnumDeclaration(name: name, cases: [])
      enumeration.width = resolveWidth(width)
      enumeration.cases = resolve(cases, width: enumeration.width)
      enumeration.documentation = declaration.documentation
      enumeration.location = location
      schema.enums.append(enumeration)
    case .union(let cases):
      requireMembers(cases.count, of: declaration)
      var union = UnionDeclaration(name: name, cases: resolve(cases, in: file))
      union.documentation = declaration.documentation
      union.location = location
      schema.unions.append(union)
    case .service(let methods):
      requireMembers(methods.count, of: declaration)
      if name.description.utf8.count > CompilerLimits.serviceNameBytes {
        sink.report(
          .nameTooLong,
          "the full name of a service has at most \(CompilerLimits.serviceNameBytes) characters",
          at: location)
      }
      var service = ServiceDeclaration(name: name, methods: resolve(methods, in: file))
      service.documentation = declaration.documentation
      service.location = location
      schema.services.append(service)
    }
  }

  private mutating func requireMembers(_ count: Int, of declaration: ParsedDeclaration) {
    guard count == 0 else { return }
    sink.report(
      .emptyDeclaration,
      "\(declaration.body.kind) needs at least one member; only a message may be empty",
      at: declaration.name.location)
  }

  // MARK: Fields

  private mutating func resolve(
    _ parsed: [ParsedField], in file: Int, isIncomplete: Bool
  ) -> [Field] {
    checkOrdinals(parsed.map { ($0.ordinal, $0.name) }, areAllThere: !isIncomplete)
    checkDistinct(parsed.map(\.name), "field", reserved: SwiftNames.reservedFields)
    var fields: [Field] = []
    for field in parsed {
      let type = resolve(field.type, in: file, as: .field)
      // Annotations are checked also when the type is not known.
      var resolved = Field(
        ordinal: Int(clamping: field.ordinal.value), name: field.name.text, type: type ?? .bool)
      resolved.isOptional = field.type.optional != nil
      resolved.isRemoved = field.isRemoved
      resolved.documentation = field.documentation
      resolved.location = field.name.location
      let outer = allowancesInForce
      defer { allowancesInForce = outer }
      apply(field.annotations, to: &resolved, hasType: type != nil)
      guard type != nil else { continue }
      if let literal = field.defaultValue {
        resolved.defaultValue = resolveDefault(literal, for: resolved, in: file)
      }
      lint(resolved, parsed: field)
      fields.append(resolved)
    }
    return fields.sorted { $0.ordinal < $1.ordinal }
  }

  private mutating func resolveMembers(
    _ parsed: [ParsedField], in file: Int, isIncomplete: Bool
  ) -> [Field] {
    checkOrdinals(parsed.map { ($0.ordinal, $0.name) }, areAllThere: !isIncomplete)
    checkDistinct(parsed.map(\.name), "member", reserved: SwiftNames.reservedFields)
    var fields: [Field] = []
    for field in parsed {
      if field.isRemoved {
        sink.report(
          .structMember,
          "a struct never changes, so it has no removed members; declare a new struct",
          at: field.name.location)
      }
      if let literal = field.defaultValue {
        sink.report(
          .structMember, "a struct's members have no defaults; remove it", at: literal.location,
          fix: literal.removal)
      }
      let type = resolve(field.type, in: file, as: .structMember)
      var resolved = Field(
        ordinal: Int(clamping: field.ordinal.value), name: field.name.text, type: type ?? .bool)
      resolved.documentation = field.documentation
      resolved.location = field.name.location
      let outer = allowancesInForce
      defer { allowancesInForce = outer }
      apply(field.annotations, toMember: &resolved)
      guard type != nil else { continue }
      lint(resolved, parsed: field)
      fields.append(resolved)
    }
    return fields.sorted { $0.ordinal < $1.ordinal }
  }

  /// 1, 2, 3 … without gaps, in any order of writing (wire rule R2).
  ///
  /// - Parameter areAllThere: every member could be read, so that a missing number is a gap.
  private mutating func checkOrdinals(
    _ members: [(ordinal: ParsedNumber, name: ParsedName)], areAllThere: Bool
  ) {
    var first: [UInt64: ParsedName] = [:]
    var highest: UInt64 = 0
    var free = (members.map(\.ordinal.value).filter { $0 <= CompilerLimits.members }.max() ?? 0) + 1
    for (ordinal, name) in members {
      guard (1...UInt64(CompilerLimits.members)).contains(ordinal.value) else {
        sink.report(
          .ordinalRange,
          "a field's number is 1 to \(CompilerLimits.members), not \(ordinal.value)",
          at: ordinal.location)
        continue
      }
      if let earlier = first[ordinal.value] {
        sink.report(
          .ordinalDuplicate,
          "the number \(ordinal.value) is taken by `\(earlier.text)`; numbers are never used twice",
          at: ordinal.location,
          notes: [Diagnostic.Note("`\(earlier.text)` is here", at: earlier.location)],
          suggestion: "the next free number is \(free)")
        free += 1
        continue
      }
      first[ordinal.value] = name
      highest = max(highest, ordinal.value)
    }
    guard areAllThere, highest > 0, let missing = (1...highest).first(where: { first[$0] == nil }),
      let behind = members.filter({ $0.ordinal.value > missing })
        .min(by: { $0.ordinal.value < $1.ordinal.value })
    else { return }
    sink.report(
      .ordinalGap,
      "no field has the number \(missing); numbers have no gaps, and a field that is gone stays as "
        + "`removed \(missing) name: type`", at: behind.ordinal.location)
  }

  mutating func checkDistinct(
    _ names: [ParsedName], _ what: String, reserved: Set<String> = []
  ) {
    var first: [String: ParsedName] = [:]
    for name in names {
      checkMemberName(name, reserved: reserved)
      if let earlier = first[name.text] {
        sink.report(
          .duplicateName, "there is a \(what) `\(name.text)` already; rename one",
          at: name.location, notes: [Diagnostic.Note("the first is here", at: earlier.location)])
      } else {
        first[name.text] = name
      }
    }
    if names.count > CompilerLimits.members, let last = names.last {
      sink.report(
        .tooManyMembers,
        "\(names.count) members, at most \(CompilerLimits.members) are allowed; split the type",
        at: last.location)
    }
  }

  // MARK: Enums and unions

  private mutating func resolveWidth(_ width: ParsedName?) -> Int {
    switch width?.text {
    case nil, "u8": return 1
    case "u16": return 2
    case .some(let text):
      if let width {
        sink.report(
          .enumWidth, "an enum is stored as `u8` or `u16`, not `\(text)`", at: width.location,
          suggestion: "write `u16`", fix: FixIt(replacing: width, with: "u16"))
      }
      return 2
    }
  }

  private mutating func resolve(_ parsed: [ParsedEnumCase], width: Int) -> [EnumCase] {
    let highest: UInt64 = width == 1 ? 255 : 65_535
    // An enum may have as many cases as it has numbers, so members are not counted here.
    var names: [String: ParsedName] = [:]
    var values: [UInt64: ParsedName] = [:]
    var cases: [EnumCase] = []
    for item in parsed {
      checkMemberName(item.name, reserved: SwiftNames.reservedEnumCases.subtracting(["unset"]))
      if item.name.text == "unset" {
        sink.report(
          .reservedName, "`unset` is the name of 0 in every enum; choose another",
          at: item.name.location)
      }
      if let earlier = names.updateValue(item.name, forKey: item.name.text) {
        sink.report(
          .duplicateName, "there is a case `\(item.name.text)` already; rename one",
          at: item.name.location,
          notes: [Diagnostic.Note("the first is here", at: earlier.location)])
      }
      guard (1...highest).contains(item.value.value) else {
        let advice =
          item.value.value == 0
          ? "0 means unset" : width == 1 ? "write `enum Name: u16` for more" : "that is the most"
        sink.report(
          .enumValueRange,
          "a case's number is 1 to \(highest), not \(item.value.value); \(advice)",
          at: item.value.location)
        continue
      }
      if let earlier = values.updateValue(item.name, forKey: item.value.value) {
        sink.report(
          .enumValueDuplicate, "the number \(item.value.value) is taken by `\(earlier.text)`",
          at: item.value.location,
          notes: [Diagnostic.Note("`\(earlier.text)` is here", at: earlier.location)])
        continue
      }
      var resolved = EnumCase(name: item.name.text, value: Int(clamping: item.value.value))
      resolved.documentation = item.documentation
      resolved.location = item.name.location
      let outer = allowancesInForce
      apply(item.annotations, to: &resolved)
      lintName(item.name)
      allowancesInForce = outer
      cases.append(resolved)
    }
    return cases.sorted { $0.value < $1.value }
  }

  private mutating func resolve(_ parsed: [ParsedUnionCase], in file: Int) -> [UnionCase] {
    checkDistinct(parsed.map(\.name), "case", reserved: SwiftNames.reservedUnionCases)
    var tags: [UInt64: ParsedName] = [:]
    var cases: [UnionCase] = []
    for item in parsed {
      var type: TypeReference?
      var isFine = true
      if let parsedType = item.type {
        type = resolve(parsedType, in: file, as: .unionPayload)
        isFine = type != nil
      }
      if !(1...65_535).contains(item.tag.value) {
        isFine = false
        sink.report(
          .tagRange, "a case's number is 1 to 65535, not \(item.tag.value)", at: item.tag.location)
      } else if let earlier = tags.updateValue(item.name, forKey: item.tag.value) {
        isFine = false
        sink.report(
          .tagDuplicate, "the number \(item.tag.value) is taken by `\(earlier.text)`",
          at: item.tag.location,
          notes: [Diagnostic.Note("`\(earlier.text)` is here", at: earlier.location)])
      }
      var resolved = UnionCase(
        tag: Int(clamping: item.tag.value), name: item.name.text, type: type)
      resolved.documentation = item.documentation
      resolved.location = item.name.location
      let outer = allowancesInForce
      apply(item.annotations, to: &resolved)
      lintName(item.name)
      if let type, let parsedType = item.type { lintMaxima(type, parsedType) }
      allowancesInForce = outer
      if isFine { cases.append(resolved) }
    }
    return cases.sorted { $0.tag < $1.tag }
  }

  // MARK: Methods

  private mutating func resolve(_ parsed: [ParsedMethod], in file: Int) -> [Method] {
    checkDistinct(parsed.map(\.name), "method")
    var ordinals: [UInt64: ParsedName] = [:]
    var methods: [Method] = []
    for item in parsed {
      checkMethodOrdinal(item, &ordinals)
      var kind = CallKind.unary
      if item.responseStream != nil { kind = .serverStream }
      if let place = item.requestStream {
        if item.responseStream != nil {
          sink.report(
            .streamBothSides,
            "only one side of a method streams; split it into two methods", at: place)
        }
        kind = .clientStream
      }
      let request = resolveMessage(item.request, in: file, "a request is a message")
      let response = resolveMessage(item.response, in: file, "a reply is a message")
      var thrown: [QualifiedName] = []
      if item.thrown.count > CompilerLimits.thrown {
        sink.report(
          .tooManyMembers,
          "\(item.thrown.count) thrown messages, at most \(CompilerLimits.thrown) are allowed",
          at: item.name.location)
      }
      for type in item.thrown.prefix(CompilerLimits.thrown) {
        guard let name = resolveMessage(type, in: file, "what a method throws is a message") else {
          continue
        }
        if thrown.contains(name) {
          sink.report(
            .throwsDuplicate, "`\(name)` is thrown twice; remove one", at: type.name.location)
        } else {
          thrown.append(name)
        }
      }
      let nowhere = QualifiedName(package: "", name: "")
      var method = Method(
        ordinal: Int(clamping: item.ordinal.value), name: item.name.text,
        request: request ?? nowhere, response: response ?? nowhere, kind: kind)
      method.thrown = thrown
      method.documentation = item.documentation
      method.location = item.name.location
      let outer = allowancesInForce
      apply(item.annotations, to: &method)
      lint(method)
      allowancesInForce = outer
      if request != nil, response != nil { methods.append(method) }
    }
    return methods.sorted { $0.ordinal < $1.ordinal }
  }

  private mutating func checkMethodOrdinal(
    _ method: ParsedMethod, _ ordinals: inout [UInt64: ParsedName]
  ) {
    let ordinal = method.ordinal
    guard (1...1023).contains(ordinal.value) else {
      sink.report(
        .methodOrdinalRange, "a method's number is 1 to 1023, not \(ordinal.value)",
        at: ordinal.location)
      return
    }
    if let earlier = ordinals.updateValue(method.name, forKey: ordinal.value) {
      sink.report(
        .methodOrdinalDuplicate, "the number \(ordinal.value) is taken by `\(earlier.text)`",
        at: ordinal.location,
        notes: [Diagnostic.Note("`\(earlier.text)` is here", at: earlier.location)])
    }
  }
}
