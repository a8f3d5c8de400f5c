import Foundation
import GiaobanText
import Testing

@Suite struct SearchTextTests {
  @Test func `short words are found where a word begins, and whole where a blank ends them`() {
    let finds = { (query: String, text: String) in SearchText(query, isNarrow: true).matches(FoldedText(text)) }
    for text in ["in báo cáo", "the day (in June)"] { #expect(finds("in", text) && finds("in ", text)) }
    for text in ["meeting", "check-in", "định"] { #expect(!finds("in", text)) }
    #expect(finds("in", "index") && !finds("in ", "index"))
    #expect(finds("edu 1", "EDU-1") && finds("bỏ", "xóa, bỏ"))
    #expect(finds("eet", "meeting") && SearchText("in").matches(FoldedText("meeting")))
  }

  @Test func `a word without accents finds every accent and case`() {
    for text in ["Đường dây nóng", "ĐƯỜNG DÂY", "dưỡng", "duong"] {
      #expect(TextFold.matches("duong", in: text))
      #expect(TextFold.matches("DUONG", in: text.decomposedStringWithCanonicalMapping))
    }
  }

  @Test func `the accents of a word must be there, in NFC and NFD`() {
    let query = "đường"
    for form in [query, query.decomposedStringWithCanonicalMapping, query.uppercased()] {
      #expect(TextFold.matches(form, in: "Đường dây nóng"))
      #expect(TextFold.matches(form, in: "Đường dây nóng".decomposedStringWithCanonicalMapping))
      #expect(!TextFold.matches(form, in: "dưỡng"))
      #expect(!TextFold.matches(form, in: "duong"))
      #expect(!TextFold.matches(form, in: "đương"))
    }
    #expect(!TextFold.matches("tắ", in: "tăng"))
    #expect(!TextFold.matches("đ", in: "du"))
  }

  @Test(arguments: [
    ("trợ", ["t", "tr", "tro", "trơ", "trợ"]),
    ("đường", ["đ", "đu", "đuo", "đuon", "đuong", "đương", "đưòng", "đường"]),
    ("nguyễn", ["ngu", "nguye", "nguyê", "nguyên", "nguyễn"]), ("bảo", ["ba", "bả", "bảo"]),
  ])
  func `a word is found all the while it is typed with an input method`(word: String, typed: [String]) {
    for part in typed {
      #expect(TextFold.matches(part, in: word), "\(part)")
      #expect(TextFold.matches(part.decomposedStringWithCanonicalMapping, in: word.uppercased()), "\(part)")
    }
  }

  @Test func `i and y at the end of a syllable are the same`() {
    for (one, other) in [
      ("kĩ thuật", "kỹ thuật"), ("quí", "quý"), ("lí do", "lý do"), ("công ti", "công ty"), ("mĩ", "Mỹ"),
    ] {
      #expect(TextFold.matches(one, in: other) && TextFold.matches(other, in: one), "\(one)")
      #expect(TextFold.matches(SearchTextTests.plain(one), in: other), "\(one)")
    }
    for (one, other) in [("tai", "tay"), ("kinh", "kynh"), ("kĩ", "ký"), ("túi", "túy"), ("thuy", "thui")] {
      #expect(!TextFold.matches(one, in: other), "\(one)")
    }
  }

  private static func plain(_ text: String) -> String {
    String(text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) })
  }

  @Test func `the eth of old conversions is the letter that it stands for`() {
    for query in ["de an", "đề án", "Ðề án"] {
      #expect(TextFold.matches(query, in: "\u{D0}ề án 06") && TextFold.matches(query, in: "Đề án 06"), "\(query)")
    }
  }

  @Test func `all words must occur, in any order, each judged by its own accents`() {
    #expect(TextFold.matches("nam bac", in: "Đường sắt Bắc–Nam"))
    #expect(TextFold.matches("sắt duong", in: "Đường sắt Bắc–Nam"))
    #expect(!TextFold.matches("sất duong", in: "Đường sắt Bắc–Nam"))
    #expect(!TextFold.matches("duong bo", in: "Đường sắt Bắc–Nam"))
    #expect(TextFold.matches("kcn-1", in: "KCN-1 Kho số hoá"))
  }

  @Test func `both ways of placing a tone are the same word`() {
    for (new, old) in [("số hoá", "số hóa"), ("khoẻ", "khỏe"), ("uỷ ban", "ủy ban"), ("quý", "qúy")] {
      #expect(TextFold.matches(new, in: old))
      #expect(TextFold.matches(old, in: new))
    }
    #expect(!TextFold.matches("hoà", in: "hóa"))
    #expect(TextFold.matches("hò", in: "hòa bình"))
  }

  @Test func `a query without a word matches everything`() {
    #expect(SearchText(" \t\u{A0}").isEmpty)
    #expect(SearchText("").matches(FoldedText("")))
    #expect(!SearchText("a").matches(FoldedText("")))
    #expect(!SearchText("a\u{2003}b").matches(FoldedText("a")))
  }

  @Test func `a word is not found across two fields`() {
    let text = FoldedText(["Kho số", "hoá"])
    #expect(SearchText("kho hoa").matches(text))
    #expect(!SearchText("sohoa").matches(text))
  }

  @Test func `what remains after one text has to be found in the next`() {
    let query = SearchText("báo chi 12")
    let remaining = query.remaining(after: FoldedText("Cục Báo chí"))
    #expect(remaining == SearchText("12"))
    #expect(remaining.matches(FoldedText("BC-12")))
    #expect(!remaining.matches(FoldedText("BC-3")))
    #expect(query.remaining(after: FoldedText("Báo chí 12")).isEmpty)
    #expect(query.remaining(after: FoldedText("bào")) == query)
  }
}
