/// Schemas that break one rule each, and everything the compiler says about them.
extension Fixture {
  static let types: [Fixture] = [
    Fixture(
      "unknown-type",
      [
        "a.schema": """
        package a.v1
        message Person { 1 a: Persn; 2 b: int32; 3 c: Zebra; 4 d: b.v1.Person; 5 e: tiemstamp? }
        """
      ],
      reports: """
        a.schema:2:23: error[unknown-type]: there is no type `Persn`
          help: did you mean `Person`?
        a.schema:2:35: error[unknown-type]: there is no type `int32`
          help: the language's name for it is `i32`
        a.schema:2:47: error[unknown-type]: there is no type `Zebra`
        a.schema:2:59: error[unknown-type]: there is no type `b.v1.Person`
          help: did you mean `a.v1.Person`?
        a.schema:2:77: error[unknown-type]: there is no type `tiemstamp`
          help: did you mean `timestamp`?
        """),
    Fixture(
      "ambiguous-type",
      [
        "a.schema": """
        package a.v1
        import "b.schema"
        import "c.schema"
        message A { 1 x: X; 2 y: b.v1.X; 3 z: c.v1.X }
        """,
        "b.schema": """
        package b.v1
        message X {}
        """,
        "c.schema": """
        package c.v1
        enum X { a = 1 }
        """,
      ],
      reports: """
        a.schema:4:18: error[ambiguous-type]: `X` is in more than one imported package; write its full name
        b.schema:2:9: note: `b.v1.X` is here
        c.schema:2:6: note: `c.v1.X` is here
          help: `b.v1.X` or `c.v1.X`
        c.schema:2:6: error[swift-name-collision]: `c.v1.X` and `b.v1.X` would both be `X` in the generated Swift; rename one
        b.schema:2:9: note: `b.v1.X` is here
        """),
    Fixture(
      "type-not-imported",
      [
        "a.schema": """
        package a.v1
        message A { 1 x: X; 2 y: b.v1.X }
        """,
        "b.schema": """
        package b.v1
        message X {}
        """,
      ],
      reports: """
        a.schema:2:18: error[type-not-imported]: `b.v1.X` is declared in a file that this one does not import
        b.schema:2:9: note: it is declared here
          help: add `import "b.schema"`
        a.schema:2:26: error[type-not-imported]: `b.v1.X` is declared in a file that this one does not import
        b.schema:2:9: note: it is declared here
          help: add `import "b.schema"`
        """),
    Fixture(
      "wrong-kind",
      [
        "a.schema": """
        package a.v1
        enum E { a = 1 }
        message A { 1 s: S; 2 i: id<E>; 3 j: id<string(4)> }
        service S { 1 a(E) -> u8; 2 b(A) -> A throws E }
        """
      ],
      reports: """
        a.schema:3:18: error[wrong-kind]: `a.v1.S` is a service, which is not a type of values
        a.schema:4:9: note: declared here
        a.schema:3:29: error[wrong-kind]: an id names a message, and `a.v1.E` is an enum
        a.schema:2:6: note: declared here
        a.schema:3:41: error[wrong-kind]: an id names a message, and `string` is none; declare a message that holds it
        a.schema:4:17: error[wrong-kind]: a request is a message, and `a.v1.E` is an enum
        a.schema:2:6: note: declared here
        a.schema:4:23: error[wrong-kind]: a reply is a message, and `u8` is none; declare a message that holds it
        a.schema:4:46: error[wrong-kind]: what a method throws is a message, and `a.v1.E` is an enum
        a.schema:2:6: note: declared here
        """),
    Fixture(
      "type-arguments",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8(3); 2 b: list<u8, u8>; 3 c: list; 4 d: string(max 3); 5 e: bytes[3](4); 6 f: A<u8>; 7 g: list<u8>(4); 8 h: ascii }
        """
      ],
      reports: """
        a.schema:2:18: error[type-arguments]: `u8` is not written like this
          help: write `u8`
        a.schema:2:30: error[type-arguments]: `list` is not written like this
          help: write `list<T>(max 16)`
        a.schema:2:49: error[type-arguments]: `list` is not written like this
          help: write `list<T>(max 16)`
        a.schema:2:60: error[type-arguments]: `string` is not written like this
          help: write `string(3)`
        a.schema:2:80: error[type-arguments]: `bytes` is not written like this
          help: write `bytes(100)` or `bytes[32]`
        a.schema:2:98: error[type-arguments]: `A` is not written like this
          help: write `A`
        a.schema:2:110: error[type-arguments]: `list` is not written like this
          help: write `list<u8>(max 4)`
        a.schema:2:128: error[type-arguments]: `ascii` is not written like this
          help: write `ascii[3]`
        """),
    Fixture(
      "maximum-missing",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: string; 2 b: bytes; 3 c: list<string> }
        """
      ],
      reports: """
        a.schema:2:18: error[maximum-missing]: a maximum in bytes is required, as in `string(40)`
        a.schema:2:31: error[maximum-missing]: a maximum in bytes is required, as in `bytes(100)`
        a.schema:2:48: error[maximum-missing]: a maximum in bytes is required, as in `string(40)`
        """),
    Fixture(
      "maximum-range",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: string(0); 2 b: bytes(8388609); 3 c: list<u8>(max 65537); 4 d: map<u8, u8>(max 0); 5 e: string(8388608); 6 f: list<u8>(max 65536) }
        """
      ],
      reports: """
        a.schema:2:25: error[maximum-range]: a maximum is 1 to 8388608 bytes, not 0
        a.schema:2:40: error[maximum-range]: a maximum is 1 to 8388608 bytes, not 8388609
        a.schema:2:68: error[maximum-range]: a maximum is 1 to 65536 elements, not 65537
        a.schema:2:97: error[maximum-range]: a maximum is 1 to 65536 elements, not 0
        a.schema:2:113: warning[maximum-excessive]: one value of 8388608 bytes is more than half of what an item of a stream may carry; 65536 is the most that leaves room for the rest
        """),
    Fixture(
      "ascii-size",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: ascii[0]; 2 b: ascii[9]; 3 c: ascii[8] }
        """
      ],
      reports: """
        a.schema:2:24: error[ascii-size]: N in `ascii[N]` is 1 to 8, not 0
        a.schema:2:39: error[ascii-size]: N in `ascii[N]` is 1 to 8, not 9
        """),
    Fixture(
      "fixed-bytes-size",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: bytes[0]; 2 b: bytes[4097]; 3 c: bytes[4096] }
        """
      ],
      reports: """
        a.schema:2:24: error[fixed-bytes-size]: N in `bytes[N]` is 1 to 4096, not 0
        a.schema:2:39: error[fixed-bytes-size]: N in `bytes[N]` is 1 to 4096, not 4097
        """),
    Fixture(
      "optional-not-allowed",
      [
        "a.schema": """
        package a.v1
        union U { 1 a: u8? }
        struct S { 1 a: u8? }
        message A { 1 u: U?; 2 l: list<u8?>; 3 m: map<u8, u8?> }
        service V { 1 a(A?) -> A }
        """
      ],
      reports: """
        a.schema:2:18: error[optional-not-allowed]: a union's case is there or not as it is; remove the `?`
        a.schema:3:19: error[optional-not-allowed]: a struct has no optional members; use a message
        a.schema:4:19: error[optional-not-allowed]: a union can be unset as it is; remove the `?`
        a.schema:4:34: error[optional-not-allowed]: elements of lists and maps cannot be optional; leave the element out, or wrap it in a message
        a.schema:4:53: error[optional-not-allowed]: elements of lists and maps cannot be optional; leave the element out, or wrap it in a message
        a.schema:5:18: error[optional-not-allowed]: a request is a message; remove the `?`
        """),
    Fixture(
      "nested-collection",
      [
        "a.schema": """
        package a.v1
        union U { 1 a }
        union V { 1 u: U }
        message A { 1 a: list<list<u8>>; 2 b: map<u8, map<u8, u8>>; 3 c: list<U> }
        """
      ],
      reports: """
        a.schema:3:16: error[nested-collection]: a union does not hold a union; wrap it in a message
        a.schema:4:23: error[nested-collection]: lists and maps do not hold lists, maps or unions; wrap it in a message
        a.schema:4:47: error[nested-collection]: lists and maps do not hold lists, maps or unions; wrap it in a message
        a.schema:4:71: error[nested-collection]: lists and maps do not hold lists, maps or unions; wrap it in a message
        """),
    Fixture(
      "map-key-type",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: map<f32, u8>; 2 b: map<A, u8>; 3 c: map<timestamp, u8>; 4 d: map<string(4), A> }
        """
      ],
      reports: """
        a.schema:2:22: error[map-key-type]: a map's key is a bool, an integer, an enum, a date, a uuid, an id, `bytes[N]`, `ascii[N]` or a string
        a.schema:2:41: error[map-key-type]: a map's key is a bool, an integer, an enum, a date, a uuid, an id, `bytes[N]`, `ascii[N]` or a string
        a.schema:2:58: error[map-key-type]: a map's key is a bool, an integer, an enum, a date, a uuid, an id, `bytes[N]`, `ascii[N]` or a string
        a.schema:2:79: warning[maximum-unset]: this map takes 4096 elements, which nobody has chosen; say how many are sensible
          help: write `(max N)` behind it
        """),
    Fixture(
      "struct-member-type",
      [
        "a.schema": """
        package a.v1
        message A {}
        struct S { 1 a: string(4); 2 b: A; 3 c: list<u8>; 4 d: bytes[4] }
        """
      ],
      reports: """
        a.schema:3:17: error[struct-member-type]: a struct has members of fixed size only; use a message
        a.schema:3:33: error[struct-member-type]: a struct has members of fixed size only; use a message
        a.schema:3:41: error[struct-member-type]: a struct has members of fixed size only; use a message
        """),
    Fixture(
      "struct-member",
      [
        "a.schema": """
        package a.v1
        struct S { removed 1 a: u8; 2 b: u8 = 3 }
        """
      ],
      reports: """
        a.schema:2:22: error[struct-member]: a struct never changes, so it has no removed members; declare a new struct
        a.schema:2:39: error[struct-member]: a struct's members have no defaults; remove it
        """),
    Fixture(
      "struct-cycle",
      [
        "a.schema": """
        package a.v1
        struct S { 1 t: T }
        struct T { 1 s: S }
        struct R { 1 r: R }
        """
      ],
      reports: """
        a.schema:2:14: error[struct-cycle]: `a.v1.S` → `a.v1.T` → `a.v1.S` would contain itself and so have no size; use a message with an optional field
        a.schema:4:14: error[struct-cycle]: `a.v1.R` → `a.v1.R` would contain itself and so have no size; use a message with an optional field
        """),
    Fixture(
      "message-cycle",
      [
        "a.schema": """
        package a.v1
        message A { 1 b: B }
        message B { 1 c: C }
        message C { 1 a: A; 2 l: list<C>; 3 o: C? }
        message D { removed 1 d: D }
        """
      ],
      reports: """
        a.schema:2:15: error[message-cycle]: `a.v1.A` → `a.v1.B` → `a.v1.C` → `a.v1.A` would always contain another of itself; make one of the fields optional with `?`
        a.schema:4:26: warning[maximum-unset]: this list takes 4096 elements, which nobody has chosen; say how many are sensible
          help: write `(max N)` behind it
        a.schema:5:23: error[message-cycle]: `a.v1.D` → `a.v1.D` would always contain another of itself; make one of the fields optional with `?`
        """),
    Fixture(
      "message-too-large",
      [
        "a.schema": """
        package a.v1
        message A {
          1 f1: bytes[4096]
          2 f2: bytes[4096]
          3 f3: bytes[4096]
          4 f4: bytes[4096]
          5 f5: bytes[4096]
          6 f6: bytes[4096]
          7 f7: bytes[4096]
          8 f8: bytes[4096]
          9 f9: bytes[4096]
          10 f10: bytes[4096]
          11 f11: bytes[4096]
          12 f12: bytes[4096]
          13 f13: bytes[4096]
          14 f14: bytes[4096]
          15 f15: bytes[4096]
          16 f16: bytes[4096]
        }
        """
      ],
      reports: """
        a.schema:2:9: error[message-too-large]: the fixed part of `a.v1.A` has 65536 bytes, at most 65535 fit; make large fields optional or move some into another message
        """),
    Fixture(
      "default-not-allowed",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: string(4) = "x"; 2 b: u8? = 1; 3 c: bytes[2] = "ab" }
        """
      ],
      reports: """
        a.schema:2:30: error[default-not-allowed]: only bools, numbers, enums, dates, times and ascii have defaults; remove it
        a.schema:2:46: error[default-not-allowed]: an optional field has no default: unset is not a value; remove one
        a.schema:2:65: error[default-not-allowed]: only bools, numbers, enums, dates, times and ascii have defaults; remove it
        """),
    Fixture(
      "default-type",
      [
        "a.schema": """
        package a.v1
        enum E { north = 1 }
        message A { 1 a: bool = 1; 2 b: u8 = "x"; 3 c: E = nort; 4 d: f32 = true; 5 e: date = 7; 6 f: E = 1 }
        """
      ],
      reports: """
        a.schema:3:25: error[default-type]: the default does not have the field's type; write one such as `true`
          help: did you mean `true`?
        a.schema:3:38: error[default-type]: the default does not have the field's type; write one such as `42`
        a.schema:3:52: error[default-type]: `a.v1.E` has no case `nort`
          help: did you mean `north`?
        a.schema:3:69: error[default-type]: the default does not have the field's type; write one such as `2.5`
        a.schema:3:87: error[default-type]: the default does not have the field's type; write one such as "2026-01-21"
        a.schema:3:99: error[default-type]: the default does not have the field's type; write one such as `north`
          help: did you mean `north`?
        """),
    Fixture(
      "default-range",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: i8 = 128; 2 b: u8 = -1; 3 c: f32 = 1e39; 4 d: date? ; 5 e: date = "2026-02-29"; 6 f: ascii[2] = "abc"; 7 g: timestamp = "2026-01-21" ; 8 h: i8 = -128; 9 i: i64 = -9223372036854775808 }
        """
      ],
      reports: """
        a.schema:2:23: error[default-range]: the default does not fit into the field, which holds -128 to 127
        a.schema:2:38: error[default-range]: the default does not fit into the field, which holds 0 to 255
        a.schema:2:53: error[default-range]: the default does not fit into the field, which holds finite single precision numbers
        a.schema:2:84: error[default-range]: the default does not fit into the field, which holds existing days of the years 1 to 9999, as in "2026-01-21"
        a.schema:2:114: error[default-range]: the default does not fit into the field, which holds at most 2 printable ASCII characters other than the space
        a.schema:2:138: error[default-range]: the default does not fit into the field, which holds existing days of the years 1 to 9999, as in "2026-01-21T08:00:00Z"
        """),
    Fixture(
      "default-zero",
      [
        "a.schema": """
        package a.v1
        enum E { a = 1 }
        message A { 1 a: bool = false; 2 b: u8 = 0; 3 c: f64 = -0.0; 4 d: E = unset; 5 e: ascii[3] = ""; 6 f: date = "1970-01-01" }
        """
      ],
      reports: """
        a.schema:3:25: error[default-zero]: false is what an unset field has anyway; remove the default
        a.schema:3:42: error[default-zero]: 0 is what an unset field has anyway; remove the default
        a.schema:3:56: error[default-zero]: 0 is what an unset field has anyway; remove the default
        a.schema:3:71: error[default-zero]: `unset` is what an unset field has anyway; remove the default
        a.schema:3:94: error[default-zero]: an empty text is what an unset field has anyway; remove the default
        a.schema:3:110: error[default-zero]: 1970-01-01 is what an unset field has anyway; remove the default
        """),
    Fixture(
      "stream-both-sides",
      [
        "a.schema": """
        package a.v1
        message A {}
        service S { 1 a(stream A) -> stream A }
        """
      ],
      reports: """
        a.schema:3:17: error[stream-both-sides]: only one side of a method streams; split it into two methods
        """),
    Fixture(
      "bulk-not-stream",
      [
        "a.schema": """
        package a.v1
        message A {}
        service S { 1 a(A) -> A @bulk; 2 b(A) -> stream A @bulk }
        """
      ],
      reports: """
        a.schema:3:26: error[bulk-not-stream]: `@bulk` is for the items of a stream; this method has none
        """),
    Fixture(
      "throws-duplicate",
      [
        "a.schema": """
        package a.v1
        message A {}
        service S { 1 a(A) -> A throws A, A }
        """
      ],
      reports: """
        a.schema:3:35: error[throws-duplicate]: `a.v1.A` is thrown twice; remove one
        """),
    Fixture(
      "annotation-unknown",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8 @requires; 2 b: u8 @nonsense }
        """
      ],
      reports: """
        a.schema:2:22: error[annotation-unknown]: there is no annotation `@requires`
          help: did you mean `@require`?
        a.schema:2:41: error[annotation-unknown]: there is no annotation `@nonsense`
          help: here may stand `@require`, `@pii`, `@deprecated`, `@was`, `@zeroIsEpoch`, `@allow`
        """),
    Fixture(
      "annotation-target",
      [
        "a.schema": """
        package a.v1
        enum E @pii { a = 1 @require }
        message A { 1 a: u8 @bulk; 2 b: u8 @zeroIsEpoch; removed 3 c: u8 @require }
        union U { 1 a: u8 @pii }
        service S { 1 a(A) -> A @require }
        service T { 1 b(A) -> stream A @runs("sync") }
        """
      ],
      reports: """
        a.schema:2:9: error[annotation-target]: `@pii` has no meaning on an enum; remove it
        a.schema:2:22: error[annotation-target]: `@require` has no meaning on an enum's case; remove it
        a.schema:3:22: error[annotation-target]: `@bulk` has no meaning on a field; remove it
        a.schema:3:37: error[annotation-target]: `@zeroIsEpoch` belongs on a plain `date` or `timestamp`; remove it
        a.schema:3:67: error[annotation-target]: `@require` has no meaning on a removed field; remove it
        a.schema:4:20: error[annotation-target]: `@pii` has no meaning on a union's case; remove it
        a.schema:5:26: error[annotation-target]: `@require` has no meaning on a method; remove it
        a.schema:6:33: error[annotation-target]: `@runs("sync")` is for methods without a stream; take `@runs("loop")`
        """),
    Fixture(
      "annotation-arguments",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8 @require("x"); 2 b: u8 @deprecated; 3 c: u8 @was("") }
        service S { 1 a(A) -> A @roles }
        enum E { one = 1 @was("one") }
        union U { 1 two: A @was("b", "b") }
        message M { 1 d: u8 @was("e f", "old") }
        service R { 1 f(A) -> A @runs("fast"); 2 g(A) -> A @runs }
        """
      ],
      reports: """
        a.schema:2:22: error[annotation-arguments]: `@require` is not written like this
          help: write `@require`
        a.schema:2:45: error[annotation-arguments]: `@deprecated` is not written like this
          help: write `@deprecated("what to use instead")`
        a.schema:2:66: error[annotation-arguments]: `@was` is not written like this
          help: write `@was("oldName")`
        a.schema:3:26: error[annotation-arguments]: `@roles` is not written like this
          help: write `@roles("planner", "auditor")`
        a.schema:4:19: error[annotation-arguments]: `one` is its name now; `@was` is for former names
        a.schema:5:21: error[annotation-arguments]: `b` stands here twice
        a.schema:6:22: error[annotation-arguments]: `@was` takes names; this text is none
        a.schema:7:26: error[annotation-arguments]: `@runs` takes `"sync"`, `"loop"` or `"offload"`
        a.schema:7:53: error[annotation-arguments]: `@runs` is not written like this
          help: write `@runs("sync")`, `@runs("loop")` or `@runs("offload")`
        """),
    Fixture(
      "annotation-duplicate",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: u8 @require @require }
        """
      ],
      reports: """
        a.schema:2:31: error[annotation-duplicate]: `@require` stands here twice; remove one
        """),
    Fixture(
      "zero-is-epoch",
      [
        "a.schema": """
        package a.v1
        message A { 1 a: date; 2 b: timestamp; 3 c: date?; 4 d: date @zeroIsEpoch; 5 e: date = "2026-01-01"; 6 f: partialdate }
        """
      ],
      reports: """
        a.schema:2:15: warning[zero-is-epoch]: a plain date or timestamp cannot tell 1970-01-01 from unset; make it optional with `?`, or say `@zeroIsEpoch`
        a.schema:2:26: warning[zero-is-epoch]: a plain date or timestamp cannot tell 1970-01-01 from unset; make it optional with `?`, or say `@zeroIsEpoch`
        """),
    Fixture(
      "documentation-missing",
      [
        "a.schema": """
        package a.v1
        message A {}
        /// Says something.
        message B {}
        """
      ],
      reports: """
        a.schema:2:9: warning[documentation-missing]: `A` has no documentation; say in a `///` line what it stands for
        """),
    Fixture(
      "personal-unmarked",
      [
        "a.schema": """
        package a.v1
        message A { 1 familyName: string(40); 2 phone: string(20) @pii; 3 nationalID: ascii[8]; 4 passportCount: u8; 5 births: u8; 6 aliases: list<string(9)> }
        """
      ],
      reports: """
        a.schema:2:15: warning[personal-unmarked]: `familyName` sounds like personal data; mark it `@pii`, or rename it
        a.schema:2:67: warning[personal-unmarked]: `nationalID` sounds like personal data; mark it `@pii`, or rename it
        a.schema:2:135: warning[maximum-unset]: this list takes 4096 elements, which nobody has chosen; say how many are sensible
          help: write `(max N)` behind it
        """),
  ]
}
