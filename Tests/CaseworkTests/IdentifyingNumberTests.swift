internal import Casework
internal import Testing

@Suite struct IdentifyingNumberTests {
  @Test(arguments: [
    ("C1073151", "C1073151"), ("c 1073-151", "C1073151"), ("C1073151<", "C1073151"),
    ("<<C1073151<<<<", "C1073151"), ("No. c/1073.151", "NOC1073151"),
    ("3171 2345 0998 0001", "3171234509980001"), ("３１７１２３４５０９９８０００１", "3171234509980001"),
    ("ｃ1073151", "C1073151"), ("១២៣៤", "1234"), ("\u{a0}C1073151\t", "C1073151"),
  ])
  func `a number is compared without case, blanks, signs and filler`(
    _ written: String, _ compared: String
  ) throws {
    #expect(try #require(IdentifyingNumber(written)).text == compared)
    #expect(IdentifyingNumber(written) == IdentifyingNumber(compared))
  }

  @Test(arguments: ["", " ", "<<<<<<<<<", "0000000", "---", "XXXX", "x X-x"])
  func `what fills a form is no number`(_ written: String) {
    #expect(IdentifyingNumber(written) == nil)
  }

  @Test func `what may be another number stays another`() {
    #expect(IdentifyingNumber("O123456") != IdentifyingNumber("0123456"))
    #expect(IdentifyingNumber("123456") != IdentifyingNumber("0123456"))
  }

  @Test func `folding loses no number that fills a form`() {
    #expect(IdentifyingNumber.folded("000-0000") == "0000000")
  }
}
