internal import SchemaModel

/// Types and defaults as Python expressions, seen from one package.
struct PythonTypes {
  let package: String
  let schema: Schema

  /// A class by its name, with its module when it is of another package.
  func className(_ name: QualifiedName) -> String {
    let identifier = PythonNames.identifier(name.name)
    return name.package == package
      ? identifier : "\(PythonNames.module(package: name.package)).\(identifier)"
  }

  func expression(_ type: TypeReference) -> String {
    switch type {
    case .bool: "wire.BOOL"
    case .i8: "wire.I8"
    case .i16: "wire.I16"
    case .i32: "wire.I32"
    case .i64: "wire.I64"
    case .u8: "wire.U8"
    case .u16: "wire.U16"
    case .u32: "wire.U32"
    case .u64: "wire.U64"
    case .f32: "wire.F32"
    case .f64: "wire.F64"
    case .string(let max): "wire.String(\(max))"
    case .bytes(let max): "wire.Bytes(\(max))"
    case .fixedBytes(let count): "wire.FixedBytes(\(count))"
    case .ascii(let count): "wire.ASCII(\(count))"
    case .uuid, .id: "wire.UUID"
    case .date: "wire.DATE"
    case .partialDate: "wire.PARTIAL_DATE"
    case .timestamp: "wire.TIMESTAMP"
    case .duration: "wire.DURATION"
    case .enumeration(let name): "wire.EnumOf(\(className(name)))"
    case .structure(let name): "wire.StructOf(\(className(name)))"
    case .message(let name): "wire.MessageOf(\(className(name)))"
    case .union(let name): "wire.UnionOf(\(className(name)))"
    case .list(let element, let max): "wire.List(\(expression(element)), \(max))"
    case .map(let key, let value, let max):
      "wire.Map(\(expression(key)), \(expression(value)), \(max))"
    }
  }

  /// The Python type of a value, as an annotation in quotes: classes are named before they are there.
  func annotation(_ type: TypeReference, isOptional: Bool = false) -> String {
    var isAbsent = isOptional
    if case .union = type { isAbsent = true }
    return PythonNames.literal(valueType(type) + (isAbsent ? " | None" : ""))
  }

  private func valueType(_ type: TypeReference) -> String {
    switch type {
    case .bool: "bool"
    case .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64: "int"
    case .f32, .f64: "float"
    case .string, .ascii: "str"
    case .bytes, .fixedBytes: "bytes"
    case .uuid, .id: "wire.UUIDValue"
    case .date: "wire.Date"
    case .partialDate: "wire.PartialDate"
    case .timestamp: "wire.Timestamp"
    case .duration: "wire.Duration"
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name):
      className(name)
    case .list(let element, _): "list[\(valueType(element))]"
    case .map(let key, let value, _): "dict[\(valueType(key)), \(valueType(value))]"
    }
  }

  /// What a field holds, in words that the schema uses: what the annotation does not say.
  func remark(on field: Field) -> String {
    var parts: [String] = []
    switch field.type {
    case .string(let max): parts.append("at most \(max) bytes")
    case .bytes(let max): parts.append("at most \(max) bytes")
    case .fixedBytes(let count): parts.append("exactly \(count) bytes")
    case .ascii(let count): parts.append("at most \(count) characters, 21 to 7E")
    case .list(_, let max), .map(_, _, let max): parts.append("at most \(max)")
    case .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64, .f32: parts.append("\(field.type)")
    case .id(let name): parts.append("of \(name)")
    default: break
    }
    if field.isRequired { parts.append("required") }
    return parts.joined(separator: "; ")
  }

  /// What `wire.Field` is made with.
  func arguments(of field: Field) -> [String] {
    var result = [
      "\(field.ordinal)", PythonNames.literal(field.name), expression(field.type),
    ]
    if field.isOptional { result.append("optional=True") }
    if let value = field.defaultValue {
      result.append("default=\(expression(value, of: field.type))")
    }
    if field.isRemoved { result.append("removed=True") }
    if field.isRequired { result.append("required=True") }
    return result
  }

  private func expression(_ value: DefaultValue, of type: TypeReference) -> String {
    switch value {
    case .bool(let bool): return bool ? "True" : "False"
    case .integer(let number): return wrapped("\(number)", type)
    case .unsigned(let number): return "\(number)"
    case .float(let number): return "float(\"\(number)\")"
    case .ascii(let text): return PythonNames.literal(text)
    case .enumCase(let name):
      guard case .enumeration(let enumeration) = type,
        let item = schema.enumeration(named: enumeration)?.cases.first(where: { $0.name == name })
      else { return "None" }
      return "\(className(enumeration))(\(item.value))"
    }
  }

  private func wrapped(_ number: String, _ type: TypeReference) -> String {
    switch type {
    case .date: "wire.Date(\(number))"
    case .partialDate: "wire.PartialDate(\(number))"
    case .timestamp: "wire.Timestamp(\(number))"
    case .duration: "wire.Duration(\(number))"
    default: number
    }
  }

  /// The packages of other types that this one's declarations name, sorted.
  var importedPackages: [String] {
    var found: Set<String> = []
    for message in schema.messages where message.name.package == package {
      for field in message.fields { collect(field.type, into: &found) }
    }
    for structure in schema.structs where structure.name.package == package {
      for member in structure.fields { collect(member.type, into: &found) }
    }
    for union in schema.unions where union.name.package == package {
      for case let type? in union.cases.map(\.type) { collect(type, into: &found) }
    }
    for service in schema.services where service.name.package == package {
      for method in service.methods {
        for name in [method.request, method.response] + method.thrown {
          found.insert(name.package)
        }
      }
    }
    found.remove(package)
    return found.sorted()
  }

  private func collect(_ type: TypeReference, into found: inout Set<String>) {
    switch type {
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name):
      found.insert(name.package)
    case .list(let element, _): collect(element, into: &found)
    case .map(let key, let value, _):
      collect(key, into: &found)
      collect(value, into: &found)
    default: break
    }
  }
}
