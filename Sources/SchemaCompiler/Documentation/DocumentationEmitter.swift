package import SchemaModel

/// Writes a schema as pages to read: an index with a search, and one page for each package.
///
/// The same schema gives the same bytes. Pages link only to each other and need no network.
package struct DocumentationEmitter: Sendable {
  /// How each page begins; files that begin otherwise are not ours.
  package static let mark = "<!DOCTYPE html>\n<!-- Written by schemac "

  private let schema: Schema
  private let title: String

  /// - Parameter title: the heading of the index.
  package init(schema: Schema, title: String = "Schema") {
    self.schema = schema
    self.title = title
  }

  /// The pages by file name, the index first.
  ///
  /// - Throws: `DynamicError` when the schema is larger than a descriptor may be.
  package func files() throws -> [(name: String, contents: String)] {
    let index = DocumentationIndex(schema)
    var bounds = MessageBounds(schema, sizes: index.sizes)
    var result = [(name: "index.html", contents: try IndexPage(index, title: title).html())]
    for package in schema.packages {
      var page = PackagePage(index, package: package, title: title)
      result.append(
        (DocumentationIndex.file(of: package.name), try page.html(bounds: &bounds)))
    }
    return result
  }

  /// A whole page.
  static func page(
    title: String, subject: String, navigation: String, body: String, script: String = ""
  ) -> String {
    """
    \(mark)from \(HTML.escaped(subject)). -->
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTML.escaped(title))</title>
    <style>
    \(DocumentationStyle.css)
    </style>
    </head>
    <body>
    <header class="page">\(navigation)</header>
    <main>
    \(body)</main>
    <footer>Sizes and places follow Schema/SPEC.md. Numbers are little-endian; offsets count from the start of
    the fixed block.</footer>
    \(script.isEmpty ? "" : "<script>\n\(script)\n</script>\n")</body>
    </html>

    """
  }
}
