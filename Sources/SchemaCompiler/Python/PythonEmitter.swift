package import SchemaModel

/// Writes a schema as Python: one module for each package with classes and field tables, beside the
/// runtime that reads and writes them. The output is a pure function of the schema.
///
/// The runtime (`homeward_wire.py`) follows Schema/SPEC.md and shares nothing with the Swift codecs,
/// so each checks the other. Everything needs Python's standard library alone.
package struct PythonEmitter {
  private let schema: Schema

  package init(schema: Schema) { self.schema = schema }

  /// The runtime, the runner of the golden vectors, and one module for each package; sorted by name.
  ///
  /// - Throws: `DynamicError` when a service has no descriptor.
  package func files() throws -> [(name: String, contents: String)] {
    var files = [
      (name: "homeward_conformance.py", contents: Self.marked(PythonRuntimeText.conformance)),
      (name: "homeward_wire.py", contents: Self.marked(PythonRuntimeText.wire)),
    ]
    for package in packages {
      let module = PythonModule(package: package, schema: schema)
      files.append((PythonNames.module(package: package) + ".py", try module.text()))
    }
    return files.sorted { $0.name < $1.name }
  }

  private var packages: [String] {
    var names = Set(schema.messages.map(\.name.package))
    names.formUnion(schema.structs.map(\.name.package))
    names.formUnion(schema.enums.map(\.name.package))
    names.formUnion(schema.unions.map(\.name.package))
    names.formUnion(schema.services.map(\.name.package))
    return names.sorted()
  }

  private static func marked(_ text: String) -> String {
    "# Written by schemac from its Python runtime. Do not edit.\n" + text
  }
}
