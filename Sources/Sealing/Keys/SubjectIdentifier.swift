package import EventStore

/// What a key belongs to: a person, or something that people share, such as a list.
package struct SubjectIdentifier: Hashable, Comparable, Sendable {
  /// How many bytes an identifier has.
  package static let byteCount = 17

  /// Kinds of subjects. The numbers above ``files`` belong to the services.
  package struct Kind: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What belongs to nobody in particular.
    package static let common = Kind(rawValue: 0)
    /// The secret behind the blind indexes; it seals nothing.
    package static let index = Kind(rawValue: 1)
    /// A person.
    package static let person = Kind(rawValue: 2)
    /// Files about the people of one mission.
    package static let files = Kind(rawValue: 3)
  }

  /// What kind of subject it is.
  package let kind: Kind
  /// Which one.
  package let id: StoreIdentifier

  /// Makes an identifier.
  package init(_ kind: Kind, _ id: StoreIdentifier) {
    self.kind = kind
    self.id = id
  }

  /// Makes an identifier from exactly 17 bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount, let first = bytes.first,
      let id = StoreIdentifier(bytes.dropFirst())
    else { return nil }
    self.init(Kind(rawValue: first), id)
  }

  /// The 17 bytes.
  package var bytes: [UInt8] { [kind.rawValue] + id.bytes }

  /// The subject of what belongs to nobody in particular.
  package static let common = SubjectIdentifier(.common, .zero)
  /// The secret behind the blind indexes.
  static let index = SubjectIdentifier(.index, .zero)

  /// A person's subject.
  package static func person(_ id: StoreIdentifier) -> SubjectIdentifier {
    SubjectIdentifier(.person, id)
  }

  package static func < (left: SubjectIdentifier, right: SubjectIdentifier) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }
}

extension StoreIdentifier {
  /// 16 zero bytes.
  static let zero: StoreIdentifier = {
    guard let zero = StoreIdentifier([UInt8](repeating: 0, count: byteCount)) else {
      preconditionFailure("an identifier has \(byteCount) bytes")
    }
    return zero
  }()
}

/// A subject with the people whose data is in it: each of them can have its key destroyed.
package struct SealedSubject: Hashable, Sendable {
  /// Whose key seals.
  package var identifier: SubjectIdentifier
  /// Whom it names, other than a person whose subject it is.
  package var people: [StoreIdentifier]

  /// Makes a subject.
  package init(_ identifier: SubjectIdentifier, naming people: [StoreIdentifier] = []) {
    self.identifier = identifier
    self.people = people
  }

  /// What belongs to nobody in particular.
  package static let common = SealedSubject(.common)

  /// A person's own subject.
  package static func person(_ id: StoreIdentifier) -> SealedSubject { SealedSubject(.person(id)) }
}
