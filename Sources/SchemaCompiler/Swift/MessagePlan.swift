internal import SchemaModel

/// A map in a message or union: its entries are frozen messages with a generated type (wire rule
/// R16).
struct MapPlan {
  let key: TypeReference
  let value: TypeReference
  let entryName: String

  /// `nil` when the type is not a map.
  init?(_ type: TypeReference, owner: QualifiedName, member: String) {
    guard case .map(let key, let value, _) = type else { return nil }
    self.key = key
    self.value = value
    entryName = "\(owner.name)\(SwiftNames.upperFirst(member))Entry"
  }

  static func all(_ message: MessageDeclaration) -> [MapPlan] {
    message.fields.compactMap { MapPlan($0.type, owner: message.name, member: $0.memberName) }
  }

  static func all(_ union: UnionDeclaration) -> [MapPlan] {
    union.cases.compactMap { item in
      item.type.flatMap { MapPlan($0, owner: union.name, member: item.name) }
    }
  }
}

extension Field {
  /// The name of the stored property; a removed field has one that no schema name can be.
  var memberName: String { isRemoved ? "_removed\(ordinal)" : name }
}

/// How one field of a message is stored, and where it lies.
struct FieldPlan {
  /// How a slot's length is known before it is written.
  enum SlotKind {
    case text
    case bytes
    /// A list of elements of `size` bytes.
    case fixedList(element: TypeReference, size: Int, max: Int)
    /// An optional fixed type of more than 8 bytes.
    case large(size: Int)
    /// Known only when it has been written.
    case dynamic
  }

  let field: Field
  let layout: MessageLayout.FieldLayout
  let defaultBits: UInt64
  /// The Swift type that users see, with `?`.
  let type: String
  /// The name that users see, with backticks when needed.
  let name: String
  /// The stored property, which differs for an optional text and a boxed message.
  let storage: String
  let storedType: String
  /// The stored property as the encoder reads it.
  let source: String
  /// The bit in `_present` of an optional text, which is stored as a plain text.
  var presentMask: UInt64?
  let isBoxed: Bool

  var ordinal: Int { field.ordinal }
  var isOptionalText: Bool { presentMask != nil }
  /// Whether the stored property is another than the one that users see, and declared after those.
  var isStoredApart: Bool { storage != name && !field.isRemoved }
  /// Local variable with the decoded value.
  var local: String { "v\(field.ordinal)" }
  /// Local variable with the integer that lies in the fixed block.
  var rawLocal: String { "w\(field.ordinal)" }

  var slot: Int? {
    if case .slot(let index) = layout.place { index } else { nil }
  }
}

/// A message prepared for writing Swift.
struct MessagePlan {
  let name: String
  let fullName: QualifiedName
  let layout: MessageLayout
  let fields: [FieldPlan]
  /// Fields in slots, in the order of their slots.
  let slots: [FieldPlan]
  let isFrozen: Bool
  /// Whether it is the element of some list.
  let isElement: Bool
  /// What the encoder reads the stored properties of.
  let base: String
  /// `UInt8`… for `_present`, or `nil` when there is no optional text.
  let presentType: String?
  /// The bits of the newest bit-byte that no field owns, and its offset.
  let freeBits: (offset: Int, mask: UInt8)?

  var fixedLength: Int { layout.fixedLength }
  var slotCount: Int { layout.slotCount }
  /// Whether the head that all fields lead to is not extended.
  var hasExactShape: Bool { fixedLength < 0xFF && slotCount < 0x3F }

  init(_ message: MessageDeclaration, _ context: SwiftContext, swiftName: String? = nil) {
    let layout = MessageLayout(of: message, sizes: context.sizes)
    isElement = !message.isFrozen && context.listElements.contains(message.name)
    base = isElement ? "e.pointee" : "self"
    var fields: [FieldPlan] = []
    var texts = 0
    for (field, place) in zip(message.fields, layout.fields) {
      let isOptional = field.isOptional || Self.isUnion(field.type)
      let plainType = context.type(field.type)
      let isText = if case .string = field.type { field.isOptional && texts < 64 } else { false }
      let isBoxed = field.isOptional && context.isBoxed(field.type, in: message.name)
      let member = field.isRemoved ? field.memberName : SwiftNames.member(field.name)
      let storage = isText || isBoxed ? "_\(field.memberName)" : member
      var plan = FieldPlan(
        field: field, layout: place, defaultBits: context.schema.defaultBits(of: field),
        type: isOptional ? "\(plainType)?" : plainType, name: member,
        storage: storage,
        storedType: isText
          ? plainType
          : isBoxed ? "WireBox<\(plainType)>?" : isOptional ? "\(plainType)?" : plainType,
        source: "\(base).\(storage)", isBoxed: isBoxed)
      if isText {
        plan.presentMask = 1 << UInt64(texts)
        texts += 1
      }
      fields.append(plan)
    }
    self.name = swiftName ?? message.name.name
    self.fullName = message.name
    self.layout = layout
    self.fields = fields
    self.slots = fields.filter { $0.slot != nil }
    self.isFrozen = message.isFrozen
    self.presentType =
      texts == 0
      ? nil : texts <= 8 ? "UInt8" : texts <= 16 ? "UInt16" : texts <= 32 ? "UInt32" : "UInt64"
    var free: (offset: Int, mask: UInt8)?
    for placement in layout.placements {
      if case .bits(let owned) = placement.content {
        free = owned == 0xFF ? nil : (placement.offset, ~owned)
      }
    }
    freeBits = free
  }

  private static func isUnion(_ type: TypeReference) -> Bool {
    if case .union = type { true } else { false }
  }

  /// How the slot of a field is written.
  static func slotKind(_ type: TypeReference, _ sizes: StructSizes) -> FieldPlan.SlotKind {
    switch type {
    case .string: return .text
    case .bytes: return .bytes
    case .list(let element, let max):
      guard let size = sizes.fixedSize(of: element) else { return .dynamic }
      return .fixedList(element: element, size: size, max: max)
    default:
      return sizes.fixedSize(of: type).map { .large(size: $0) } ?? .dynamic
    }
  }
}
