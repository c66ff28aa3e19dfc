/// A default of a plain field (wire rule R7).
package enum DefaultValue: Hashable, Sendable {
  case bool(Bool)
  /// Integers, and the underlying number of date (days), timestamp and duration (microseconds).
  case integer(Int64)
  /// Integers above `Int64.max`.
  case unsigned(UInt64)
  case float(Double)
  /// The name of an enum case.
  case enumCase(String)
  case ascii(String)
}

/// A numbered field of a message or a struct.
package struct Field: Hashable, Sendable {
  package var ordinal: Int
  package var name: String
  package var type: TypeReference
  package var isOptional = false
  package var defaultValue: DefaultValue?
  /// `removed n`: keeps its type and its place, new code never sets it (wire rule R9).
  package var isRemoved = false
  /// `@require`: must be set where a call enters (wire rule R20).
  package var isRequired = false
  /// `@pii`: personal data.
  package var isPersonal = false
  /// `@deprecated("why")`.
  package var deprecation: String?
  /// `@was("old")`: the name before a rename.
  package var formerNames: [String] = []
  /// `@zeroIsEpoch`: a plain date or timestamp that means 1970-01-01 when zero (wire rule R12).
  package var zeroIsEpoch = false
  package var documentation = ""
  package var location: SourceLocation?

  package init(ordinal: Int, name: String, type: TypeReference) {
    self.ordinal = ordinal
    self.name = name
    self.type = type
  }
}

/// A message: evolvable by appending fields.
package struct MessageDeclaration: Hashable, Sendable {
  package var name: QualifiedName
  /// In ordinal order, without gaps, tombstones included.
  package var fields: [Field]
  /// A generated map entry (wire rule R16): anything beyond its fields is malformed.
  package var isFrozen = false
  package var documentation = ""
  package var location: SourceLocation?

  package init(name: QualifiedName, fields: [Field]) {
    self.name = name
    self.fields = fields
  }
}

/// A struct: frozen, inline, fixed-size members only (wire rule R10).
package struct StructDeclaration: Hashable, Sendable {
  package var name: QualifiedName
  package var fields: [Field]
  package var documentation = ""
  package var location: SourceLocation?

  package init(name: QualifiedName, fields: [Field]) {
    self.name = name
    self.fields = fields
  }
}

package struct EnumCase: Hashable, Sendable {
  package var name: String
  /// 1…255, or 1…65535 with width 2; 0 is the implicit `unset`.
  package var value: Int
  package var formerNames: [String] = []
  package var deprecation: String?
  package var documentation = ""
  package var location: SourceLocation?

  package init(name: String, value: Int) {
    self.name = name
    self.value = value
  }
}

/// An open enum: a value that no case names is kept.
package struct EnumDeclaration: Hashable, Sendable {
  package var name: QualifiedName
  /// 1 (`u8`) or 2 (`u16`) bytes.
  package var width = 1
  /// In order of value.
  package var cases: [EnumCase]
  package var documentation = ""
  package var location: SourceLocation?

  package init(name: QualifiedName, cases: [EnumCase]) {
    self.name = name
    self.cases = cases
  }
}

package struct UnionCase: Hashable, Sendable {
  /// 1…65535.
  package var tag: Int
  package var name: String
  /// `nil`: a case without payload.
  package var type: TypeReference?
  package var formerNames: [String] = []
  package var documentation = ""
  package var location: SourceLocation?

  package init(tag: Int, name: String, type: TypeReference?) {
    self.tag = tag
    self.name = name
    self.type = type
  }
}

/// A union: one of its cases, or an unknown case kept as (tag, bytes) (wire rule R8).
package struct UnionDeclaration: Hashable, Sendable {
  package var name: QualifiedName
  package var cases: [UnionCase]
  package var documentation = ""
  package var location: SourceLocation?

  package init(name: QualifiedName, cases: [UnionCase]) {
    self.name = name
    self.cases = cases
  }
}

package enum CallKind: UInt8, Hashable, Sendable {
  case unary = 1
  case serverStream = 2
  case clientStream = 3
}

/// Where a method's handler runs.
package enum HandlerPlace: String, Hashable, Sendable, CaseIterable {
  /// While its request is read.
  case sync
  /// As a task on the connection's event loop.
  case loop
  /// Beside the event loops.
  case offload
}

package struct Method: Hashable, Sendable {
  /// 1…1023 (wire rule T2).
  package var ordinal: Int
  package var name: String
  package var request: QualifiedName
  package var response: QualifiedName
  package var kind: CallKind
  package var thrown: [QualifiedName] = []
  package var isIdempotent = false
  /// `@bulk`: its items may be compressed (wire rule T4).
  package var isBulk = false
  /// `@runs("loop")`: where its handler runs.
  package var runs = HandlerPlace.offload
  /// `@roles("planner", …)`: who may call it; empty means nobody was named.
  package var roles: [String] = []
  package var deprecation: String?
  package var formerNames: [String] = []
  package var documentation = ""
  package var location: SourceLocation?

  package init(
    ordinal: Int, name: String, request: QualifiedName, response: QualifiedName, kind: CallKind
  ) {
    self.ordinal = ordinal
    self.name = name
    self.request = request
    self.response = response
    self.kind = kind
  }
}

package struct ServiceDeclaration: Hashable, Sendable {
  package var name: QualifiedName
  /// In order of ordinal.
  package var methods: [Method]
  package var documentation = ""
  package var location: SourceLocation?

  package init(name: QualifiedName, methods: [Method]) {
    self.name = name
    self.methods = methods
  }
}
