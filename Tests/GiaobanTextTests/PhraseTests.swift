import GiaobanText
import Testing

@Suite struct PhraseTests {
  @Test func `a phrase speaks the language asked for`() {
    let phrase = Phrase(vi: "hoàn thành", en: "done")
    #expect(phrase.text(.vietnamese) == "hoàn thành")
    #expect(phrase.text(.english) == "done")
  }

  @Test func `text recorded in one language is shown in the other`() {
    #expect(Bilingual("Kho số hoá", in: .vietnamese)?.text(.english) == "Kho số hoá")
    #expect(Bilingual(vi: "", en: nil) == nil)
  }

  @Test func `English counts one and many`() {
    #expect([0, 1, 2].map { $0.counting("day") } == ["0 days", "1 day", "2 days"])
  }
}
