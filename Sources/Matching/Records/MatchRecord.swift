/// A record as it stands: an id and the values of its columns, verbatim.
package struct MatchRecord: Hashable, Sendable {
  /// Unique in an index, and stable: what is decided does not depend on the order of arrival, and
  /// ties are broken by id.
  package let id: String
  /// Values by column. A missing column, or an empty value, says nothing.
  package let values: [String: [String]]

  package init(id: String, values: [String: [String]]) {
    self.id = id
    self.values = values
  }

  /// A record with at most one value per column, such as a row of a table.
  package init(id: String, row: [String: String]) {
    self.init(id: id, values: row.mapValues { [$0] })
  }
}
