internal import SchemaModel

/// Who is declared where, who uses whom, and what holds personal data.
struct DocumentationIndex {
  /// Something that can be linked to: a declaration, or a member as `Owner.member`.
  struct Target: Hashable {
    var package: String
    var anchor: String
    var title: String
  }

  let schema: Schema
  let sizes: StructSizes
  /// What each declaration is called in a sentence.
  private(set) var kinds: [QualifiedName: String] = [:]
  /// The members that refer to a declaration, in order of declaration.
  private(set) var users: [QualifiedName: [Target]] = [:]
  /// Types that hold personal data, themselves or through what they carry.
  private(set) var personal: Set<QualifiedName> = []
  /// Declarations by their own name; several when packages share one.
  private var byOwnName: [String: [QualifiedName]] = [:]

  init(_ schema: Schema) {
    self.schema = schema
    sizes = StructSizes(schema)
    for item in schema.messages { kinds[item.name] = "message" }
    for item in schema.structs { kinds[item.name] = "struct" }
    for item in schema.enums { kinds[item.name] = "enum" }
    for item in schema.unions { kinds[item.name] = "union" }
    for item in schema.services { kinds[item.name] = "service" }
    for name in kinds.keys.sorted() { byOwnName[name.name, default: []].append(name) }
    collectUsers()
    collectPersonal()
  }

  private mutating func collectUsers() {
    for item in schema.messages {
      for field in item.fields { note(field.type, in: item.name, member: field.name) }
    }
    for item in schema.structs {
      for field in item.fields { note(field.type, in: item.name, member: field.name) }
    }
    for item in schema.unions {
      for option in item.cases {
        if let type = option.type { note(type, in: item.name, member: option.name) }
      }
    }
    for item in schema.services {
      for method in item.methods {
        var seen: Set<QualifiedName> = []
        for name in [method.request, method.response] + method.thrown
        where seen.insert(name).inserted {
          add(name, in: item.name, member: method.name)
        }
      }
    }
  }

  private mutating func note(_ type: TypeReference, in owner: QualifiedName, member: String) {
    for name in Self.names(in: type) { add(name, in: owner, member: member) }
  }

  private mutating func add(_ name: QualifiedName, in owner: QualifiedName, member: String) {
    let target = Target(
      package: owner.package, anchor: "\(owner.name).\(member)", title: "\(owner.name).\(member)")
    users[name, default: []].append(target)
  }

  /// The declarations that a type names; an id's target is one of them.
  static func names(in type: TypeReference) -> [QualifiedName] {
    switch type {
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name),
      .id(of: let name):
      [name]
    case .list(let element, _): names(in: element)
    case .map(let key, let value, _):
      names(in: key) + names(in: value).filter { !names(in: key).contains($0) }
    default: []
    }
  }

  private mutating func collectPersonal() {
    var edges: [QualifiedName: [TypeReference]] = [:]
    for item in schema.messages {
      edges[item.name] = item.fields.map(\.type)
      if item.fields.contains(where: \.isPersonal) { personal.insert(item.name) }
    }
    for item in schema.structs {
      edges[item.name] = item.fields.map(\.type)
      if item.fields.contains(where: \.isPersonal) { personal.insert(item.name) }
    }
    for item in schema.unions { edges[item.name] = item.cases.compactMap(\.type) }
    // Each round reaches one step further; there are no more steps than declarations.
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for (name, types) in edges where !personal.contains(name) {
        let isReached = types.contains { type in
          if case .id = type { return false }
          return Self.names(in: type).contains { personal.contains($0) }
        }
        if isReached {
          personal.insert(name)
          hasGrown = true
        }
      }
    }
  }

  // MARK: Links

  static func file(of package: String) -> String { package + ".html" }

  /// A link to a declaration from a page of `package`.
  func reference(_ name: QualifiedName, from package: String) -> String {
    (name.package == package ? "" : Self.file(of: name.package)) + "#" + name.name
  }

  func reference(_ target: Target, from package: String) -> String {
    (target.package == package ? "" : Self.file(of: target.package)) + "#" + target.anchor
  }

  /// A link for code in a documentation text: a declaration of the package, or of exactly one other.
  func reference(code: String, from package: String) -> String? {
    if let name = QualifiedName(code), kinds[name] != nil { return reference(name, from: package) }
    let own = QualifiedName(package: package, name: code)
    if kinds[own] != nil { return reference(own, from: package) }
    guard let names = byOwnName[code], names.count == 1 else { return nil }
    return reference(names[0], from: package)
  }

  /// The type as the language writes it, with links.
  func html(_ type: TypeReference, from package: String) -> String {
    func link(_ name: QualifiedName) -> String {
      let title = name.package == package ? "" : " title=\"\(HTML.escaped(name.description))\""
      return "<a href=\"\(HTML.escaped(reference(name, from: package)))\"\(title)>"
        + "\(HTML.escaped(name.name))</a>"
    }
    switch type {
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name):
      return kinds[name] == nil ? HTML.escaped(name.description) : link(name)
    case .id(of: let name):
      return "id&lt;\(kinds[name] == nil ? HTML.escaped(name.description) : link(name))&gt;"
    case .list(let element, let max):
      return "list&lt;\(html(element, from: package))&gt;(max\u{A0}\(max))"
    case .map(let key, let value, let max):
      return
        "map&lt;\(html(key, from: package)), \(html(value, from: package))&gt;(max\u{A0}\(max))"
    default: return HTML.escaped(type.schemaText)
    }
  }
}
