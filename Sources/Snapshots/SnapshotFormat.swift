/// The bytes of an `.rsnp` file, layout version 1. Numbers are little-endian; UUIDs, keys and
/// digests are in text order; "0" means that every byte is zero. `Schema/SNAPSHOT.md` explains
/// the rules; this drawing is the layout.
///
/// ```
/// file    = header, 0 up to 4096, chunk*, index, signature, footer
///
/// header    0  4  "RSNP"                    index    0  4  "INDX"
/// (192)     4  1  version = 1               (64 +    4  4  chunk count
///           5  1  kind 1 full, 2 delta      72·n +   8  4  entry size = 72
///           6  1  codec 1 = zlib columns     s)     12  4  seal length = 0
///           7  1  flags, bit 0 sealed; 0            16  8  raw bytes of all chunks
///           8  4  row count                         24  4  schema length s
///          12  4  crc32 of the other 188            28  4  0
///          16 16  lineage                           32 32  SHA-256 of the header
///          32  8  epoch                             64     entries, 72 bytes each:
///          40  8  base sequence, 0 if full           0  8    offset in the file
///          48  8  sequence N                         8  4    stored length, padding included
///          56  8  partition, ASCII, 0-padded        12  4    compressed length
///          64 32  chain hash at N                   16  4    raw length
///          96 32  schema SHA-256                    20  4    row count
///         128 32  chain hash at base, 0 if full     24 16    first key
///         160  8  written, µs since 1970            40 32    SHA-256 of the stored bytes
///         168 24  0                                 ..     seal block (0 bytes)
///                                                   ..     schema block: u16 length, name of
/// chunk     0  4  "CHNK"                                   the rows' message, u32 raw length,
/// (n·4096)  4  4  number, from 0                           zlib stream of its descriptor
///           8  4  row count, at least 1
///          12  4  raw length                footer   0  4  "RSNE"
///          16  4  compressed length         (104)    4  4  0
///          20  4  crc32 of 0..<20 and 24..<end       8  8  index offset
///          24 16  first key                         16  4  index length
///          40  2  tag length = 0                    20  4  0
///          42  6  0                                 24 32  snapshot id: SHA-256 of the index
///          48     one zlib stream                   56 32  SHA-256 of the file's bytes
///          end    tag (0 bytes)                            0..<end of index and footer's 0..<56
///                 0 up to a multiple of 4096        88  4  signature length g
///                                                   92  4  crc32 of the signature
/// signature 0  2  certificates, 1 to 4              96  4  crc32 of footer's 0..<96
/// (g)       2     each u32 length and DER          100  4  "PNSR"
///           ..    u16 length and signature
///
/// raw chunk  0  2  column layout: 1 whole rows, 2 wire messages
/// (inflated) 2  2  column count c, the key column included
///            4 4c  column lengths; their sum is exactly what follows
///           ..     columns; the first holds the keys, transposed: byte 0 of every key in row
///                  order, then byte 1 of every key … byte 15. The others belong to the layout.
/// ```
package enum SnapshotFormat {
  /// The layout version written and read here.
  package static let version: UInt8 = 1

  /// Chunks and index start at multiples of this many bytes.
  package static let blockBytes = 4096

  /// What a chunk may inflate to.
  package static let maximumRawBytes = 256 << 10

  /// A stored chunk with its header and padding: what incompressible content can need.
  package static let maximumStoredBytes = 260 << 10

  /// The longest value of one row; equal to the largest message a stream item carries.
  package static let maximumRowBytes = 128 << 10

  /// Chunks of one snapshot: 128 GiB of raw rows, an index of 36 MiB and a bitmap of 64 KiB.
  package static let maximumChunks = 1 << 19

  /// Columns of one chunk, keys included.
  package static let maximumColumns = 128

  static let headerBytes = 192
  static let chunkHeaderBytes = 48
  static let indexHeaderBytes = 64
  static let indexEntryBytes = 72
  static let footerBytes = 104
  static let keyBytes = 16
  static let digestedFooterBytes = 56

  static let headerMagic: UInt32 = 0x504E_5352  // "RSNP"
  static let chunkMagic: UInt32 = 0x4B4E_4843  // "CHNK"
  static let indexMagic: UInt32 = 0x5844_4E49  // "INDX"
  static let footerMagic: UInt32 = 0x454E_5352  // "RSNE"
  static let endMagic: UInt32 = 0x5253_4E50  // "PNSR"

  static let zlibColumnsCodec: UInt8 = 1

  static let maximumIndexBytes =
    indexHeaderBytes + maximumChunks * indexEntryBytes + SnapshotSchema.maximumEncodedBytes

  /// The smallest file: padded header, empty index, footer.
  static let minimumFileBytes = UInt64(blockBytes + indexHeaderBytes + footerBytes)

  /// `count` rounded up to whole blocks.
  static func paddedBytes(_ count: Int) -> Int {
    (count + blockBytes - 1) / blockBytes * blockBytes
  }
}
