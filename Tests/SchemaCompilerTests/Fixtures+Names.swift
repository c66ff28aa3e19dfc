/// Schemas that break one rule each, and everything the compiler says about them.
extension Fixture {
  static let names: [Fixture] = [
    Fixture(
      "name-style",
      [
        "a.schema": """
        package a.v1
        message travel_document { 1 full_name: u8; 2 Name: u8 }
        """
      ],
      reports: """
        a.schema:2:9: error[name-style]: the name of a type begins with a capital and has no `_`, as in `TravelDocument`
          help: write `TravelDocument`
        a.schema:2:29: error[name-style]: this name begins with a small letter and has no `_`, as in `fullName`
          help: write `fullName`
        a.schema:2:46: error[name-style]: this name begins with a small letter and has no `_`, as in `fullName`
          help: write `name`
        """),
    Fixture(
      "name-too-long",
      [
        "a.schema": """
        package averylongpackage.v1
        message A { 1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: u8; 2 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: u8 }
        service Sxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx { 1 a(A) -> A }
        """,
        "b.schema": """
        package pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp.v1
        """,
      ],
      reports: """
        a.schema:2:15: error[name-too-long]: a name has at most 64 characters
        a.schema:3:9: error[name-too-long]: the full name of a service has at most 80 characters
        b.schema:1:9: error[name-too-long]: a package name has at most 64 characters
        """),
    Fixture(
      "reserved-name",
      [
        "a.schema": """
        package a.v1
        message String {}
        message WireThing {}
        message RPCCall {}
        enum E { unset = 1; unnamed = 2 }
        message A { 1 hashValue: u8 }
        union U { 1 unknown }
        """
      ],
      reports: """
        a.schema:2:9: error[reserved-name]: generated Swift uses `String` itself; choose another name
        a.schema:3:9: error[reserved-name]: generated Swift uses `WireThing` itself; choose another name
        a.schema:4:9: error[reserved-name]: generated Swift uses `RPCCall` itself; choose another name
        a.schema:5:10: error[reserved-name]: `unset` is the name of 0 in every enum; choose another
        a.schema:5:21: error[reserved-name]: the generated type has a `unnamed` of its own; choose another name
        a.schema:6:15: error[reserved-name]: the generated type has a `hashValue` of its own; choose another name
        a.schema:7:13: error[reserved-name]: the generated type has a `unknown` of its own; choose another name
        """),
    Fixture(
      "duplicate-type",
      [
        "a.schema": """
        package a.v1
        message A {}
        enum A { x = 1 }
        """
      ],
      reports: """
        a.schema:3:6: error[duplicate-type]: `a.v1.A` is declared twice; rename or remove one
        a.schema:2:9: note: the first is here
        """),
    Fixture(
      "duplicate-name",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8; 2 a: u16; removed 3 b: u8; 4 b: u8 }
        enum E { x = 1; x = 2 }
        union U { 1 x; 2 x }
        service S { 1 m(A) -> A; 2 m(A) -> A }
        """
      ],
      reports: """
        a.schema:2:24: error[duplicate-name]: there is a field `a` already; rename one
        a.schema:2:15: note: the first is here
        a.schema:2:51: error[duplicate-name]: there is a field `b` already; rename one
        a.schema:2:42: note: the first is here
        a.schema:3:17: error[duplicate-name]: there is a case `x` already; rename one
        a.schema:3:10: note: the first is here
        a.schema:4:18: error[duplicate-name]: there is a case `x` already; rename one
        a.schema:4:13: note: the first is here
        a.schema:5:28: error[duplicate-name]: there is a method `m` already; rename one
        a.schema:5:15: note: the first is here
        """),
    Fixture(
      "swift-name-collision",
      [
        "a.schema": """
        package a.v1
        message Limits {}
        service Desk { 1 a(Limits) -> Limits }
        """,
        "b.schema": """
        package b.v1
        message Limits {}
        message DeskClient {}
        """,
      ],
      reports: """
        b.schema:2:9: error[swift-name-collision]: `b.v1.Limits` and `a.v1.Limits` would both be `Limits` in the generated Swift; rename one
        a.schema:2:9: note: `a.v1.Limits` is here
        b.schema:3:9: error[swift-name-collision]: `b.v1.DeskClient` and `a.v1.Desk` would both be `DeskClient` in the generated Swift; rename one
        a.schema:3:9: note: `a.v1.Desk` is here
        """),
    Fixture(
      "ordinal-range",
      [
        "a.schema": """
        package a.v1
        message A { 0 a: u8; 1025 b: u8 }
        """
      ],
      reports: """
        a.schema:2:13: error[ordinal-range]: a field's number is 1 to 1024, not 0
        a.schema:2:22: error[ordinal-range]: a field's number is 1 to 1024, not 1025
        """),
    Fixture(
      "ordinal-duplicate",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8; 1 b: u8 }
        """
      ],
      reports: """
        a.schema:2:22: error[ordinal-duplicate]: the number 1 is taken by `a`; numbers are never used twice
        a.schema:2:15: note: `a` is here
          help: the next free number is 2
        """),
    Fixture(
      "ordinal-gap",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8; 3 b: u8 }
        struct S { 2 b: u8 }
        """
      ],
      reports: """
        a.schema:2:22: error[ordinal-gap]: no field has the number 2; numbers have no gaps, and a field that is gone stays as `removed 2 name: type`
        a.schema:3:12: error[ordinal-gap]: no field has the number 1; numbers have no gaps, and a field that is gone stays as `removed 1 name: type`
        """),
    Fixture(
      "enum-width",
      [
        "a.schema": """
        package a.v1
        enum E: u32 { a = 1 }
        """
      ],
      reports: """
        a.schema:2:9: error[enum-width]: an enum is stored as `u8` or `u16`, not `u32`
          help: write `u16`
        """),
    Fixture(
      "enum-value-range",
      [
        "a.schema": """
        package a.v1
        enum E { a = 0; b = 256 }
        enum F: u16 { a = 65535; b = 65536 }
        """
      ],
      reports: """
        a.schema:2:14: error[enum-value-range]: a case's number is 1 to 255, not 0; 0 means unset
        a.schema:2:21: error[enum-value-range]: a case's number is 1 to 255, not 256; write `enum Name: u16` for more
        a.schema:3:30: error[enum-value-range]: a case's number is 1 to 65535, not 65536; that is the most
        """),
    Fixture(
      "enum-value-duplicate",
      [
        "a.schema": """
        package a.v1
        enum E { a = 1; b = 1 }
        """
      ],
      reports: """
        a.schema:2:21: error[enum-value-duplicate]: the number 1 is taken by `a`
        a.schema:2:10: note: `a` is here
        """),
    Fixture(
      "tag-range",
      [
        "a.schema": """
        package a.v1
        union U { 0 a; 65536 b; 65535 c }
        """
      ],
      reports: """
        a.schema:2:11: error[tag-range]: a case's number is 1 to 65535, not 0
        a.schema:2:16: error[tag-range]: a case's number is 1 to 65535, not 65536
        """),
    Fixture(
      "tag-duplicate",
      [
        "a.schema": """
        package a.v1
        union U { 1 a; 1 b }
        """
      ],
      reports: """
        a.schema:2:16: error[tag-duplicate]: the number 1 is taken by `a`
        a.schema:2:13: note: `a` is here
        """),
    Fixture(
      "method-ordinal-range",
      [
        "a.schema": """
        package a.v1
        message A {}
        service S { 0 a(A) -> A; 1023 b(A) -> A; 1024 c(A) -> A }
        """
      ],
      reports: """
        a.schema:3:13: error[method-ordinal-range]: a method's number is 1 to 1023, not 0
        a.schema:3:42: error[method-ordinal-range]: a method's number is 1 to 1023, not 1024
        """),
    Fixture(
      "method-ordinal-duplicate",
      [
        "a.schema": """
        package a.v1
        message A {}
        service S { 1 a(A) -> A; 1 b(A) -> A }
        """
      ],
      reports: """
        a.schema:3:26: error[method-ordinal-duplicate]: the number 1 is taken by `a`
        a.schema:3:15: note: `a` is here
        """),
    Fixture(
      "empty-declaration",
      [
        "a.schema": """
        package a.v1
        struct S {}
        enum E {}
        union U {}
        service V {}
        message M {}
        """
      ],
      reports: """
        a.schema:2:8: error[empty-declaration]: a struct needs at least one member; only a message may be empty
        a.schema:3:6: error[empty-declaration]: an enum needs at least one member; only a message may be empty
        a.schema:4:7: error[empty-declaration]: a union needs at least one member; only a message may be empty
        a.schema:5:9: error[empty-declaration]: a service needs at least one member; only a message may be empty
        """),
  ]
}
