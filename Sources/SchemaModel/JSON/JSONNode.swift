/// A parsed JSON value and where it stands.
package struct JSONNode: Sendable {
  package indirect enum Content: Sendable {
    case null
    case bool(Bool)
    /// The number as it is written.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
  }

  /// Where the value starts, in bytes of the text.
  package var offset: Int
  /// Where it ends.
  package var end = 0
  package var content: Content

  init(offset: Int, content: Content) {
    self.offset = offset
    self.content = content
  }

  /// Parses one JSON text (RFC 8259), strictly: duplicate keys, unpaired surrogates and a byte-order
  /// mark are errors.
  package static func parse(
    _ text: [UInt8], limits: DynamicJSONLimits = DynamicJSONLimits()
  ) throws(DynamicJSONError) -> JSONNode {
    do throws(JSONFault) {
      return try JSONParser.parse(text, limits: limits)
    } catch {
      throw error.located(in: text)
    }
  }

  /// The value of a member; `nil` when there is none or this is not an object.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// For messages: what stands there.
  var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "a bool"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

package struct JSONMember: Sendable {
  package var key: String
  package var keyOffset: Int
  package var value: JSONNode
}

/// What parsing one JSON text may cost.
package struct DynamicJSONLimits: Hashable, Sendable {
  /// Length of the text in bytes.
  package var byteCount = 16 << 20
  /// How deep arrays and objects nest.
  package var depth = 128
  /// Values, together.
  package var nodeCount = 1 << 20

  package init() {}
}
