package import RepatriationSchema

/// A name in the form that a carrier's rule asks for, and what somebody must still look at.
package struct CarrierName: Sendable, Hashable {
  /// The whole name; empty where the rule wants it in parts.
  package private(set) var full = ""
  package private(set) var surname = ""
  package private(set) var given = ""
  /// Codes such as `NAME_PARTS`, in the order in which they came up.
  package private(set) var remarks: [String] = []

  package init(_ name: TravelName, _ rule: CarrierRule) {
    switch rule.nameColumns {
    case .full: setWhole(name, rule)
    case .surnameAndGiven: setParts(name, rule)
    }
    guard let limit = rule.maximumName else { return }
    cut(\.full, limit)
    cut(\.surname, limit)
    cut(\.given, limit)
  }

  private mutating func setWhole(_ name: TravelName, _ rule: CarrierRule) {
    let recorded = name.fullName.isEmpty ? name.nativeName : name.fullName
    let printed = [name.primaryIdentifier, name.secondaryIdentifier].filter { !$0.isEmpty }
      .joined(separator: " ")
    for text in [recorded, printed] where !text.isEmpty {
      guard let form = Self.form(text, rule.script) else { continue }
      full = form
      return
    }
    remarks.append("LATIN_NAME")
  }

  private mutating func setParts(_ name: TravelName, _ rule: CarrierRule) {
    let parts = [name.primaryIdentifier, name.secondaryIdentifier]
    let printed = parts.filter { !$0.isEmpty }
    let forms = printed.compactMap { Self.form($0, rule.script) }
    if !printed.isEmpty, forms.count == printed.count {
      // Real documents have an empty primary identifier; what they print is the one name then.
      if forms.count == 2 {
        surname = forms[0]
        given = forms[1]
      } else {
        setMononym(forms[0], rule)
      }
      return
    }
    let recorded = name.fullName.isEmpty ? name.nativeName : name.fullName
    guard !recorded.isEmpty, let form = Self.form(recorded, rule.script) else {
      remarks.append("LATIN_NAME")
      return
    }
    guard form.split(whereSeparator: \.isWhitespace).count <= 1 else {
      surname = form
      remarks.append("NAME_PARTS")
      return
    }
    setMononym(form, rule)
  }

  private mutating func setMononym(_ name: String, _ rule: CarrierRule) {
    surname = name
    switch rule.mononym {
    case .asIs: given = ""
    case .fnu: given = "FNU"
    case .repeat: given = name
    case .lnu: (surname, given) = ("LNU", name)
    }
  }

  /// The text as the rule can hold it; `nil` when it cannot. Letters are never exchanged for others.
  static func form(_ text: String, _ script: CarrierRule.Script) -> String? {
    switch script {
    case .verbatim: return text
    case .ascii: return text.utf8.allSatisfy { $0 < 0x80 } ? text : nil
    case .letters:
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "A"..."Z", " ": result.unicodeScalars.append(scalar)
        case "a"..."z": result += String(Character(scalar)).uppercased()
        case "'", "\u{2019}", ".": continue
        case "-": result += " "
        default: return nil
        }
      }
      let words = result.split(separator: " ")
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  private mutating func cut(_ part: WritableKeyPath<CarrierName, String>, _ limit: Int) {
    guard self[keyPath: part].count > limit else { return }
    self[keyPath: part] = String(self[keyPath: part].prefix(limit))
    if !remarks.contains("TRUNCATED") { remarks.append("TRUNCATED") }
  }
}
