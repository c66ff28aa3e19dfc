package import Measuring

#if canImport(CPlusPlusPeer)
  internal import CPlusPlusPeer

  /// Google's C++ implementation at the same work. The loops over the records are C++ too, so that no
  /// step between the languages is timed.
  package final class CPlusPlusContestants {
    private let peer: OpaquePointer
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    /// `nil` when the library cannot read a record.
    package init?(_ encoded: [[UInt8]]) {
      bytes = .allocate(capacity: encoded.reduce(0) { $0 + $1.count })
      _ = bytes.initialize(from: encoded.joined())
      var offsets = [0]
      for record in encoded { offsets.append(offsets[offsets.count - 1] + record.count) }
      guard let peer = person_peer_open(bytes.baseAddress, offsets, encoded.count) else {
        bytes.deallocate()
        return nil
      }
      self.peer = peer
    }

    deinit {
      person_peer_close(peer)
      bytes.deallocate()
    }

    /// The version of the library, such as `3.21.12`.
    package static var version: String {
      let number = person_peer_version()
      return "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
    }

    package var encode: Contestant {
      Contestant("C++ into a reused buffer") { person_peer_encode(self.peer) }
    }

    /// The first is what our decode is held against.
    package var decodings: [Contestant] {
      [
        Contestant("C++ to fresh objects") { person_peer_decode_fresh(self.peer) },
        Contestant("C++ to an arena") { person_peer_decode_arena(self.peer) },
        Contestant("C++ to a reused object") { person_peer_decode_reused(self.peer) },
      ]
    }
  }
#else
  /// Stands for a peer that is not built.
  package struct CPlusPlusContestants {
    package let encode: Contestant
    package let decodings: [Contestant]

    package init?(_ encoded: [[UInt8]]) { return nil }

    package static var version: String { "not built" }
  }
#endif
