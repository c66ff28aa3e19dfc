/// What a service's status says that an operator should look at, within the limits of the schema.
package enum StatusWarnings {
  private static let most = 16
  private static let bytes = 300

  /// The first ones, each cut to what fits.
  package static func texts(_ warnings: [String]) -> [String] {
    warnings.prefix(most).map { warning in
      var text = ""
      for character in warning {
        guard text.utf8.count + character.utf8.count <= bytes else { break }
        text.append(character)
      }
      return text
    }
  }
}
