import GiaobanText
import Testing

@Suite struct BilingualWritingTests {
  @Test func `writing one language keeps the other`() throws {
    let old = try #require(Bilingual(vi: "Ký kết", en: "Sign"))
    #expect(old.writing("Signed", in: .english) == Bilingual(vi: "Ký kết", en: "Signed"))
    #expect(Bilingual.typed("Đã ký", in: .vietnamese, over: old) == Bilingual(vi: "Đã ký", en: "Sign"))
    let one = try #require(Bilingual("Ký kết", in: .vietnamese))
    #expect(Bilingual.typed("Ký kết XYZ", in: .english, over: one) == Bilingual(vi: "Ký kết XYZ", en: nil))
    #expect(Bilingual.typed("", in: .english, over: one) == nil)
    #expect(Bilingual.typed("New", in: .english, over: nil) == Bilingual(vi: nil, en: "New"))
  }

  @Test func `a line of a list that is edited keeps its other language`() throws {
    let list = try ["một", "hai", "ba"].map { try #require(Bilingual(vi: $0, en: $0.uppercased())) }
    let typed = { (lines: [String]) in list.typed(lines, in: .vietnamese) { $0.text(.vietnamese) } }
    #expect(typed(["một", "hai", "ba"]) == list)
    #expect(typed(["một", "hai!", "ba"])[1] == Bilingual(vi: "hai!", en: "HAI"))
    let new = try #require(Bilingual("mới", in: .vietnamese))
    #expect(typed(["một", "hai", "mới", "ba"]) == [list[0], list[1], new, list[2]])
    #expect(typed(["hai", "ba"]) == [list[1], list[2]])
    #expect(typed(["ba", "một", "hai"]) == [list[2], list[0], list[1]])
    #expect(typed([]).isEmpty)
  }
}
