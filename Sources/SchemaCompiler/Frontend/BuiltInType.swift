/// The types that need no declaration, by the names they have in the language.
enum BuiltInType: String, CaseIterable {
  case bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64
  case string, bytes, ascii, uuid, id
  case date, partialdate, timestamp, duration
  case list, map
}
