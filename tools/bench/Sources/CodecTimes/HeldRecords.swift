internal import Foundation
internal import PersonProtobuf
internal import PersonRecord
internal import SwiftProtobuf
internal import Wire

/// Records as a program holds them that passes a value on to be encoded: they lie in memory and are lent.
/// An array hands out copies instead, and every text of a copy is counted up and down once more.
final class HeldRecords<Record: ~Copyable> {
  let records: UnsafeMutableBufferPointer<Record>

  init(count: Int, _ record: (Int) -> Record) {
    records = .allocate(capacity: count)
    for index in 0..<count { records.initializeElement(at: index, to: record(index)) }
  }

  deinit {
    records.deinitialize()
    records.deallocate()
  }
}

/// One of our records.
struct HeldPerson: ~Copyable {
  let value: Person

  @inline(never)
  borrowing func encode(into buffer: inout WireBuffer) throws(WireError) {
    try value.encode(into: &buffer)
  }
}

/// One of the peer's.
struct HeldPeer: ~Copyable {
  let value: Bench_V1_Person

  @inline(never)
  borrowing func bytes() throws -> [UInt8] { try value.serializedBytes() }

  @inline(never)
  borrowing func data() throws -> Data { try value.serializedData() }
}

/// Encoded records, one after the other in memory that nobody counts references to.
final class HeldBytes {
  private let bytes: UnsafeMutableRawBufferPointer
  /// Where each record is.
  let records: [UnsafeRawBufferPointer]

  init(_ encoded: [[UInt8]]) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: encoded.reduce(0) { $0 + $1.count }, alignment: 16)
    bytes.copyBytes(from: encoded.joined())
    var start = 0
    records = encoded.map { record in
      defer { start += record.count }
      return UnsafeRawBufferPointer(rebasing: bytes[start..<start + record.count])
    }
    self.bytes = bytes
  }

  deinit { bytes.deallocate() }
}
