/// Schemas that break one rule each, and everything the compiler says about them.
extension Fixture {
  static let files: [Fixture] = [
    Fixture(
      "byte-order-mark",
      [
        "a.schema": """
        \u{FEFF}package a.v1
        """
      ],
      reports: """
        a.schema:1:1: error[byte-order-mark]: the file starts with a byte order mark; save it as UTF-8 without one
        """),
    Fixture(
      "nul-character",
      [
        "a.schema": """
        package a.v1
        message A { 1 a\u{0}: u8 }
        """
      ],
      reports: """
        a.schema:2:16: error[nul-character]: a NUL character; remove it
        """),
    Fixture(
      "control-character",
      [
        "a.schema": """
        package a.v1
        // here\u{202E} is a trick
        message A {}\u{7}
        """
      ],
      reports: """
        a.schema:2:8: error[control-character]: the text direction character U+202E can hide what a line says; remove it
        a.schema:3:13: error[control-character]: the control character U+0007; remove it
        """),
    Fixture(
      "tab-character",
      [
        "a.schema": """
        package a.v1
        message A {
        \u{9}1 a: u8
        \u{9}2 b: u8
        }
        """
      ],
      reports: """
        a.schema:3:1: warning[tab-character]: a tab; indent with two spaces
        """),
    Fixture(
      "invalid-character",
      [
        "a.schema": """
        package a.v1
        message A { 1 naïve: u8 }
        message B { 1 a: u8 / 2 }
        """
      ],
      reports: """
        a.schema:2:17: error[invalid-character]: U+00EF has no meaning here; names are ASCII letters and digits
        a.schema:3:21: error[invalid-character]: a single `/`; comments begin with `//`
        """),
    Fixture(
      "block-comment",
      [
        "a.schema": """
        package a.v1
        /* no */
        message A {}
        """
      ],
      reports: """
        a.schema:2:1: error[block-comment]: block comments are not part of the language; begin each line with `//`
        """),
    Fixture(
      "unterminated-string",
      [
        "a.schema": """
        package a.v1
        import "b.schema
        message A {}
        """
      ],
      reports: """
        a.schema:2:8: error[unterminated-string]: the text has no closing `"` in its line
        a.schema:2:8: error[import-not-found]: `b.schema` is neither beside this file nor under an include root
          help: looked for `b.schema`
        """),
    Fixture(
      "invalid-escape",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8 @deprecated("tab\\t") }
        """
      ],
      reports: """
        a.schema:2:37: error[invalid-escape]: only `\\"` and `\\\\` may follow a backslash
        """),
    Fixture(
      "invalid-number",
      [
        "a.schema": """
        package a.v1
        message A { 01 a: u8 }
        message B { 1 a: u8 = 0x10 }
        message C { 1 b: u64 = 18446744073709551616 }
        message D { 1 c: f64 = 01.5 }
        """
      ],
      reports: """
        a.schema:2:13: error[invalid-number]: `01` begins with a zero; write it without
          help: write `1`
        a.schema:3:23: error[invalid-number]: `0x10` is not a number; write decimal digits, as in `42` or `2.5`
          help: write `16`
        a.schema:4:24: error[invalid-number]: `18446744073709551616` does not fit into 64 bits
        a.schema:5:24: error[invalid-number]: `01.5` begins with a zero; write it without
        """),
    Fixture(
      "syntax",
      [
        "a.schema": """
        package a.v1
        mesage A {}
        message B { a: u8; 2 b u8; 1 c: u8 }
        union C { 1 a: }
        """
      ],
      reports: """
        a.schema:2:1: error[syntax]: expected a declaration (message, struct, enum, union or service), found `mesage`
          help: did you mean `message`?
        a.schema:3:13: error[syntax]: expected a field's number, as in `1 name: string(40)`, found `a`
          help: the number stands first: `1 a`
        a.schema:3:24: error[syntax]: expected `:` and the field's type, found `u8`
          help: write `:` behind the name
        a.schema:4:7: error[empty-declaration]: a union needs at least one member; only a message may be empty
        a.schema:4:16: error[syntax]: expected a type, found `}`
        """),
    Fixture(
      "missing-separator",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8 2 b: u8 }
        """
      ],
      reports: """
        a.schema:2:21: error[missing-separator]: expected a new line or `;` after the field, found `2`
        """),
    Fixture(
      "missing-brace",
      [
        "a.schema": """
        package a.v1
        message A {
          1 a: u8
        message B {}
        """
      ],
      reports: """
        a.schema:4:1: error[missing-brace]: expected `}` before `message`; declarations do not nest
        a.schema:2:9: note: `A` begins here
        """),
    Fixture(
      "nesting-too-deep",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: list<list<list<list<list<list<list<list<list<u8>>>>>>>>> }
        """
      ],
      reports: """
        a.schema:2:58: error[nesting-too-deep]: types nest deeper than 8; name the inner one as a message
        """),
    Fixture(
      "package-missing",
      [
        "a.schema": """
        message A {}
        """
      ],
      reports: """
        a.schema:1:1: error[package-missing]: the file names no package; begin it with a line such as `package intake.v1`
        """),
    Fixture(
      "package-name",
      [
        "a.schema": """
        package Intake
        message A {}
        """
      ],
      reports: """
        a.schema:1:9: error[package-name]: a package is lower-case words and a version parted by dots, as in `intake.v1`
          help: write `intake.v1`
        """),
    Fixture(
      "package-duplicate",
      [
        "a.schema": """
        package a.v1
        package b.v1
        """
      ],
      reports: """
        a.schema:2:1: error[package-duplicate]: a file has one package; remove this line
        a.schema:1:9: note: the first is here
        """),
    Fixture(
      "misplaced-documentation",
      [
        "a.schema": """
        package a.v1
        message A {
          1 a: u8 /// behind
          /// before nothing
        }
        """
      ],
      reports: """
        a.schema:3:11: warning[misplaced-documentation]: `///` documents what follows it; put it on its own line before the declaration, or use `//`
        a.schema:5:1: warning[misplaced-documentation]: the `///` lines before this document nothing; put them before a declaration, or use `//`
        """),
    Fixture(
      "import-order",
      [
        "a.schema": """
        package a.v1
        message A { 1 b: B }
        import "b.schema"
        """,
        "b.schema": """
        package b.v1
        message B {}
        """,
      ],
      reports: """
        a.schema:3:1: error[import-order]: imports come before the first declaration
        """),
    Fixture(
      "import-path",
      [
        "a.schema": """
        package a.v1
        import "/b.schema"
        """
      ],
      reports: """
        a.schema:2:8: error[import-path]: an import names a `.schema` file by a path with `/` relative to this file or to an include root
        """),
    Fixture(
      "import-not-found",
      [
        "a.schema": """
        package a.v1
        import "b.schema"
        message A { 1 b: B }
        """
      ],
      reports: """
        a.schema:2:8: error[import-not-found]: `b.schema` is neither beside this file nor under an include root
          help: looked for `b.schema`
        """),
    Fixture(
      "import-cycle",
      [
        "a.schema": """
        package a.v1
        import "b.schema"
        message A { 1 b: B }
        """,
        "b.schema": """
        package b.v1
        import "a.schema"
        message B { 1 a: A? }
        """,
      ],
      reports: """
        a.schema:2:8: error[import-cycle]: files import each other in a circle: `a.schema` → `b.schema` → `a.schema`; move what they share into another file
        """),
    Fixture(
      "import-duplicate",
      [
        "a.schema": """
        package a.v1
        import "b.schema"
        import "b.schema"
        message A { 1 b: B }
        """,
        "b.schema": """
        package b.v1
        message B {}
        """,
      ],
      reports: """
        a.schema:3:8: warning[import-duplicate]: `b.schema` is imported twice; remove this line
        a.schema:2:8: note: the first import is here
        """),
    Fixture(
      "import-unused",
      [
        "a.schema": """
        package a.v1
        import "b.schema"
        message A {}
        """,
        "b.schema": """
        package b.v1
        message B {}
        """,
      ],
      reports: """
        a.schema:2:8: warning[import-unused]: nothing of `b.schema` is used here; remove the import
        """),
  ]
}
