import GiaobanCore
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
}
