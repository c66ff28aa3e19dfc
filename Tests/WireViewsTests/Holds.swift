internal import Testing

/// `#expect` for a condition over views, which the macro cannot take apart: they do not escape.
func holds(_ condition: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(condition, sourceLocation: sourceLocation)
}
