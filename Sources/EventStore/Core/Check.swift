/// Checks of arguments against ``StoreLimits``, the same for every store.
enum Check {
  static func name(_ name: String) throws {
    guard !name.isEmpty, name.utf8.count <= StoreLimits.nameBytes, !name.utf8.contains(0) else {
      throw StoreError(
        .invalidArgument,
        "a name is 1 to \(StoreLimits.nameBytes) bytes of UTF-8 without a zero byte")
    }
  }

  static func key(_ key: [UInt8]) throws {
    try size(key.count, atMost: StoreLimits.keyBytes, of: "a key or an index value")
  }

  static func limit(_ limit: Int) throws {
    guard limit >= 1, limit <= StoreLimits.pageElements else {
      throw StoreError(.invalidArgument, "a limit is 1 to \(StoreLimits.pageElements)")
    }
  }

  static func size(_ byteCount: Int, atMost limit: Int, of what: String) throws {
    guard byteCount <= limit else {
      throw StoreError(
        .invalidArgument, "\(what) has \(byteCount) bytes; at most \(limit) are allowed")
    }
  }
}
