/// Advice, and what silences it.
extension Fixture {
  static let advice: [Fixture] = [
    Fixture(
      "maximum-unset",
      [
        "a.schema": """
        package a.v1
        message M { 1 a: list<u8>; 2 b: map<u8, u8>?; 3 c: list<u8>(max 4) }
        message N { 1 a: list<u8> @allow("maximum-unset", "as many as a test needs") }
        """
      ],
      reports: """
        a.schema:2:18: warning[maximum-unset]: this list takes 4096 elements, which nobody has chosen; say how many are sensible
          help: write `(max N)` behind it
        a.schema:2:33: warning[maximum-unset]: this map takes 4096 elements, which nobody has chosen; say how many are sensible
          help: write `(max N)` behind it
        """),
    Fixture(
      "maximum-excessive",
      [
        "a.schema": """
        package a.v1
        message M { 1 a: string(65536); 2 b: string(65537); 3 c: list<bytes(65537)>(max 4) }
        message N { 1 a: list<uuid>(max 65536); 2 b: list<bytes[17]>(max 65536) }
        union U { 1 a: bytes(65537) }
        """
      ],
      reports: """
        a.schema:2:45: warning[maximum-excessive]: one value of 65537 bytes is more than half of what an item of a stream may carry; 65536 is the most that leaves room for the rest
        a.schema:2:69: warning[maximum-excessive]: one value of 65537 bytes is more than half of what an item of a stream may carry; 65536 is the most that leaves room for the rest
        a.schema:3:66: warning[maximum-excessive]: 65536 elements of at least 17 bytes are more than any frame carries; at most 61680 ever arrive
        a.schema:4:22: warning[maximum-excessive]: one value of 65537 bytes is more than half of what an item of a stream may carry; 65536 is the most that leaves room for the rest
        """),
    Fixture(
      "name-repeats-owner",
      [
        "a.schema": """
        package a.v1
        message Person { 1 personName: u8; 2 personal: u8; 3 person: u8 }
        enum Travel { travelFit = 1; fit = 2 }
        union Owner { 1 ownerDesk: u8 }
        """
      ],
      reports: """
        a.schema:2:20: warning[name-repeats-owner]: `personName` is always read as a part of `Person`; leave the type's name out
          help: write `name`
        a.schema:3:15: warning[name-repeats-owner]: `travelFit` is always read as a part of `Travel`; leave the type's name out
          help: write `fit`
        a.schema:4:17: warning[name-repeats-owner]: `ownerDesk` is always read as a part of `Owner`; leave the type's name out
          help: write `desk`
        """),
    Fixture(
      "name-says-kind",
      [
        "a.schema": """
        package a.v1
        message PersonMessage {}
        enum TravelEnum { fit = 1 }
        message Message {}
        message PersonStruct {}
        """
      ],
      reports: """
        a.schema:2:9: warning[name-says-kind]: `PersonMessage` says again that it is a message; name what it stands for
          help: write `Person`
        a.schema:3:6: warning[name-says-kind]: `TravelEnum` says again that it is an enum; name what it stands for
          help: write `Travel`
        """),
    Fixture(
      "name-negated",
      [
        "a.schema": """
        package a.v1
        message M { 1 notReady: bool; 2 isNotReady: bool; 3 noShow: bool; 4 notes: bool; 5 notAfter: date? }
        """
      ],
      reports: """
        a.schema:2:15: warning[name-negated]: `notReady` turns `false` into a double negation; name what is so when it is `true`
        a.schema:2:33: warning[name-negated]: `isNotReady` turns `false` into a double negation; name what is so when it is `true`
        """),
    Fixture(
      "allow-rule",
      [
        "a.schema": """
        package a.v1
        message M {
          1 a: u8 @allow("name-stile", "the name is that of a form")
          2 b: u8 @allow("ordinal-gap", "there was a field once")
          3 c: u8 @allow("nonsense", "there was a field once")
          4 notDone: bool @allow("name-negate", "the form says it so")
        }
        """
      ],
      reports: """
        a.schema:3:18: error[allow-rule]: there is no rule `name-stile`
          help: `schemac rules` lists them; only advice can be allowed
        a.schema:4:18: error[allow-rule]: `ordinal-gap` is no matter of advice; put right what it reports
        a.schema:5:18: error[allow-rule]: there is no rule `nonsense`
          help: `schemac rules` lists them; only advice can be allowed
        a.schema:6:5: warning[name-negated]: `notDone` turns `false` into a double negation; name what is so when it is `true`
        a.schema:6:26: error[allow-rule]: there is no rule `name-negate`
          help: did you mean `name-negated`?
        """),
    Fixture(
      "allow-reason",
      [
        "a.schema": """
        package a.v1
        message M {
          1 notDone: bool @allow("name-negated", "")
          2 notSeen: bool @allow("name-negated", "legacy")
          3 notFit: bool @allow("name-negated")
          4 notOld: bool @allow("name-negated", "a b c")
          5 notNew: bool @allow("name-negated", "the form says it so")
        }
        """
      ],
      reports: """
        a.schema:3:5: warning[name-negated]: `notDone` turns `false` into a double negation; name what is so when it is `true`
        a.schema:3:42: error[allow-reason]: a reason has at least 3 words and at most 200 bytes; say why `name-negated` does not hold here
        a.schema:4:5: warning[name-negated]: `notSeen` turns `false` into a double negation; name what is so when it is `true`
        a.schema:4:42: error[allow-reason]: a reason has at least 3 words and at most 200 bytes; say why `name-negated` does not hold here
        a.schema:5:5: warning[name-negated]: `notFit` turns `false` into a double negation; name what is so when it is `true`
        a.schema:5:19: error[annotation-arguments]: `@allow` is not written like this
          help: write `@allow("rule-id", "why it is right here")`
        a.schema:6:5: warning[name-negated]: `notOld` turns `false` into a double negation; name what is so when it is `true`
        a.schema:6:41: error[allow-reason]: a reason has at least 3 words and at most 200 bytes; say why `name-negated` does not hold here
        """),
    Fixture(
      "allow-unused",
      [
        "a.schema": """
        package a.v1
        /// Documented.
        message M @allow("documentation-missing", "it has some by now") {
          1 done: bool @allow("name-negated", "the form says it so")
          2 notFit: bool @allow("name-negated", "the form says it so")
          3 notOld: bool @allow("name-negated", "the form says it so")
        }
        message N @allow("name-negated", "the form says it so") { 1 notA: bool; 2 notB: bool }
        """
      ],
      reports: """
        a.schema:3:12: warning[allow-unused]: nothing here breaks `documentation-missing`, or an `@allow` further in silences it; remove it
        a.schema:4:17: warning[allow-unused]: nothing here breaks `name-negated`, or an `@allow` further in silences it; remove it
        """),
  ]
}
