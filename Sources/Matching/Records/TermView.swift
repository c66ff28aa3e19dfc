/// The terms of an index as they are at one moment, to compare with.
///
/// A class, so that passing it on counts one reference and not one for each array: a comparison takes
/// less time than counting those.
final class TermView: Sendable {
  let terms: [TermTable.Term]
  /// Scalars of all terms; a term's are at its `offset`, `length` of them.
  let scalars: [UInt32]

  init(_ table: TermTable) {
    terms = table.terms
    scalars = table.scalars
  }

  subscript(number: Int32) -> TermTable.Term { terms[Int(number)] }

  func range(_ term: TermTable.Term) -> Range<Int> {
    Int(term.offset)..<Int(term.offset) + Int(term.length)
  }
}
