internal import SchemaModel
internal import Testing

@Suite struct SHA256Tests {
  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The examples that NIST publishes with FIPS 180-4, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `published examples have their digests`(text: String, digest: String) {
    #expect(Self.hex(SHA256.hash(text.utf8)) == digest)
    #expect(Self.hex(Fingerprint.sha256(Array(text.utf8))) == digest)
  }

  @Test func `a million letters a have their digest`() {
    let digest = SHA256.hash(repeatElement(UInt8(ascii: "a"), count: 1_000_000))
    #expect(
      Self.hex(digest) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `input in pieces has the digest of the whole`() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
    for cut in [0, 1, 55, 56, 63, 64, 65, 119, 128, 300] {
      var sha = SHA256()
      sha.update(bytes.prefix(cut))
      sha.update(bytes.dropFirst(cut))
      #expect(sha.finish() == SHA256.hash(bytes), "cut at \(cut)")
    }
  }
}
