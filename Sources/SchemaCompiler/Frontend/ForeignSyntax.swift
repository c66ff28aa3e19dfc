internal import SchemaModel

/// What people write who know another schema language, and how it is said here.
enum ForeignSyntax {
  /// Words that begin declarations elsewhere.
  static let declarations = [
    "class": "message", "record": "message", "table": "message", "object": "message",
    "type": "message", "data": "message", "interface": "service", "rpc": "service",
    "protocol": "service", "namespace": "package", "module": "package", "include": "import",
    "use": "import", "using": "import", "from": "import", "variant": "union", "oneof": "union",
    "choice": "union",
  ]

  /// Lines of other languages that have no counterpart, and what becomes of them.
  static let statements = [
    "syntax": "there is one version of the language; remove the line",
    "edition": "there is one version of the language; remove the line",
    "option": "there are no options; remove the line",
    "extend": "nothing is extended from outside; append fields to the message itself",
    "const": "there are no constants; write the number where it is needed",
    "typedef": "there are no names for other types; write the type where it is needed",
    "alias": "there are no names for other types; write the type where it is needed",
  ]

  /// Types of other languages by their names in lower case.
  static let types = [
    "int": "i64", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64", "sint32": "i32",
    "sint64": "i64", "sfixed32": "i32", "sfixed64": "i64", "fixed32": "u32", "fixed64": "u64",
    "uint": "u64", "uint8": "u8", "uint16": "u16", "uint32": "u32", "uint64": "u64",
    "byte": "u8", "sbyte": "i8", "short": "i16", "ushort": "u16", "long": "i64", "ulong": "u64",
    "integer": "i64", "number": "f64", "float": "f32", "float32": "f32", "float64": "f64",
    "double": "f64", "real": "f64", "boolean": "bool", "char": "ascii[1]",
    "text": "string(MAXIMUM)", "str": "string(MAXIMUM)", "varchar": "string(MAXIMUM)",
    "data": "bytes(MAXIMUM)", "blob": "bytes(MAXIMUM)", "binary": "bytes(MAXIMUM)",
    "bytea": "bytes(MAXIMUM)", "guid": "uuid", "datetime": "timestamp", "time": "timestamp",
    "instant": "timestamp", "localdate": "date", "timespan": "duration", "interval": "duration",
    "array": "list<T>(max MAXIMUM)", "vector": "list<T>(max MAXIMUM)",
    "vec": "list<T>(max MAXIMUM)", "sequence": "list<T>(max MAXIMUM)",
    "set": "list<T>(max MAXIMUM)", "repeated": "list<T>(max MAXIMUM)",
    "dictionary": "map<K, V>(max MAXIMUM)", "dict": "map<K, V>(max MAXIMUM)",
    "hashmap": "map<K, V>(max MAXIMUM)", "google.protobuf.timestamp": "timestamp",
    "google.protobuf.duration": "duration", "google.protobuf.boolvalue": "bool?",
    "google.protobuf.int32value": "i32?", "google.protobuf.int64value": "i64?",
    "google.protobuf.uint32value": "u32?", "google.protobuf.uint64value": "u64?",
    "google.protobuf.floatvalue": "f32?", "google.protobuf.doublevalue": "f64?",
    "google.protobuf.stringvalue": "string(MAXIMUM)?",
    "google.protobuf.bytesvalue": "bytes(MAXIMUM)?",
  ]

  /// Types that are made differently here.
  static let advice = [
    "any": "declare a union of the messages that it may hold",
    "google.protobuf.any": "declare a union of the messages that it may hold",
    "google.protobuf.empty": "declare a message without fields, as in `message Done {}`",
    "void": "declare a message without fields, as in `message Done {}`",
    "decimal": "count in the smallest unit with `i64`, as in cents",
    "money": "count in the smallest unit with `i64`, as in cents",
    "currency": "write `ascii[3]` for the code of a currency",
    "optional": "write `?` behind the type, as in `date?`",
    "nullable": "write `?` behind the type, as in `date?`",
    "maybe": "write `?` behind the type, as in `date?`",
    "option": "write `?` behind the type, as in `date?`",
    "json": "declare a message with the fields, or keep the text in a `string(MAXIMUM)`",
  ]

  /// The name in our language when it stands for the same type and needs no maximum.
  static func plainType(_ name: String) -> String? {
    types[name.lowercased()].flatMap { $0.contains("MAXIMUM") ? nil : $0 }
  }

  /// A type of protobuf as it is written here; names that are not known stay.
  static func ours(_ type: String) -> String {
    switch type {
    case "string": "string(MAXIMUM)"
    case "bytes": "bytes(MAXIMUM)"
    default: types[type.lowercased()] ?? type
    }
  }
}
