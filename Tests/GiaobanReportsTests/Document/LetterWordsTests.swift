import Testing

@testable import GiaobanReports

struct LetterWordsTests {
  @Test func `recipients have a dash, a semicolon and at the end a full stop`() {
    #expect(LetterWords.recipients(["Như trên", "Lưu: VT"]) == ["- Như trên;", "- Lưu: VT."])
  }

  @Test func `recipients that have their marks already keep them`() {
    #expect(LetterWords.recipients(["- Như trên;", "Lưu: VT."]) == ["- Như trên;", "- Lưu: VT."])
  }

  @Test func `a single addressee stands as it is`() {
    #expect(LetterWords.listed(["Bộ trưởng"]) == ["Bộ trưởng"])
    #expect(LetterWords.listed(["Bộ trưởng", "Thứ trưởng"]) == ["- Bộ trưởng;", "- Thứ trưởng."])
  }

  @Test(arguments: [
    ("Phụ lục I. Biểu đồ", "Phụ lục I", "Biểu đồ"), ("Annex XIV: Definitions. More", "Annex XIV", "Definitions. More"),
    ("Phụ lục II\nCách tính", "Phụ lục II", "Cách tính"), ("Phụ lục. Cách tính", "Phụ lục", "Cách tính"),
  ])
  func `the heading of an annex is cut after its number`(text: String, number: String, title: String) {
    let annex = LetterWords.annex(text)
    #expect(annex.number == number)
    #expect(annex.title == title)
  }

  @Test(arguments: ["Biểu đồ", "Phụ lục một. Biểu đồ", "Phụ lục I", "Phụ lục I."])
  func `a heading without number or title stays whole`(text: String) {
    let annex = LetterWords.annex(text)
    #expect(annex.number == nil)
    #expect(annex.title == text)
  }
}
