/// The types that need no declaration, by the names they have in the language.
enum BuiltInType: String, CaseIterable {
  case bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64
  case string, bytes, ascii, uuid, id
  case date, partialdate, timestamp, duration
  case list, map

  /// Names that other languages use, for suggestions.
  static let foreignNames = [
    "int": "i64", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64", "sint32": "i32",
    "sint64": "i64", "uint": "u64", "uint8": "u8", "uint16": "u16", "uint32": "u32",
    "uint64": "u64", "byte": "u8", "float": "f32", "float32": "f32", "double": "f64",
    "float64": "f64", "boolean": "bool", "text": "string(MAXIMUM)", "str": "string(MAXIMUM)",
    "data": "bytes(MAXIMUM)", "guid": "uuid", "datetime": "timestamp", "time": "timestamp",
    "array": "list<T>(max MAXIMUM)", "vector": "list<T>(max MAXIMUM)",
    "repeated": "list<T>(max MAXIMUM)", "dictionary": "map<K, V>(max MAXIMUM)",
  ]
}
