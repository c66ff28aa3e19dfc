internal import ManifestDocuments
internal import RepatriationSchema
internal import Testing
internal import Wire

@Suite struct ManifestWordsTests {
  @Test(arguments: [
    (ReasonCode.noValidDocument, "B01"), (.transitRule, "B15"), (.selfFunded, "P01"),
    (.caseNotOpen, "P06"),
  ])
  func `rules have the names that people know`(code: ReasonCode, name: String) {
    #expect(ManifestWords.ruleCode(code) == name)
  }

  @Test func `every special service has a code of four letters`() {
    for service in SpecialService.declared where service != .unset {
      #expect(ManifestWords.serviceCode(service).count == 4, "\(service)")
    }
  }

  @Test func `a code of a newer schema is shown by its number`() {
    #expect(ManifestWords.serviceCode(SpecialService(rawValue: 77)) == "#77")
    #expect(ManifestWords.documentCode(DocumentType(rawValue: 77)) == "#77")
    #expect(ManifestWords.entryState(EntryState(rawValue: 77)) == "#77")
  }
}
