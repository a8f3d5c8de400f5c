import Foundation
import GiaobanCore
import Testing

@Suite struct CodesTests {
  @Test(arguments: ["", "bc", "1A", "B-C", "Đ", "ABCDEFGHIJKLM", "A ", "A\u{301}", "A\r\n", "Ａ"])
  func `what is no code is refused`(_ text: String) {
    #expect(UnitCode(text) == nil)
  }

  @Test func `a code is one letter, then up to eleven letters or digits`() {
    #expect(UnitCode("A")?.text == "A")
    #expect(UnitCode("ABCDEFGHIJ12")?.description == "ABCDEFGHIJ12")
  }

  @Test(
    arguments: [
      "BC", "BC-", "-1", "BC-0", "BC-01", "BC-+1", "BC--1", "BC-1000000", "BC-99999999999999999999", "BC-1 ", "BC-٣",
      "BC-\u{301}3", "BC\u{301}-3", "BC-3\u{301}", "bc-1", "BC–1",
    ])
  func `what is no pledge's code is refused`(_ text: String) {
    #expect(PledgeCode(text) == nil)
  }

  @Test func `a pledge's code is read back as it is written`() {
    for text in ["BC-1", "A1-999999", "KCN-10"] { #expect(PledgeCode(text)?.description == text) }
    #expect(PledgeCode(unit: named("BC"), number: 0) == nil)
    #expect(PledgeCode(unit: named("BC"), number: 1_000_000) == nil)
  }

  @Test func `the number of a code is ordered as a number`() {
    #expect(["B-1", "A-10", "A-9"].map(code).sorted().map(\.description) == ["A-9", "A-10", "B-1"])
    #expect(TaskKey(pledge: code("A-9"), number: 10) < TaskKey(pledge: code("A-10"), number: 1))
    #expect(key("2023-12", of: "A-9") < key("2024-01", of: "A-9"))
    #expect(ExtensionKey(pledge: code("A-9"), number: 2) < ExtensionKey(pledge: code("A-9"), number: 10))
  }

  @Test func `codes are coded as their text and a wrong one is named`() throws {
    let data = try JSONEncoder().encode([code("BC-3")])
    #expect(String(decoding: data, as: UTF8.self) == #"["BC-3"]"#)
    #expect(try JSONDecoder().decode([PledgeCode].self, from: data) == [code("BC-3")])
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PledgeCode].self, from: Data(#"["BC-03"]"#.utf8))
    }
    #expect(String(describing: error).contains("BC-03"))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([UnitCode].self, from: Data(#"["bc"]"#.utf8)) }
  }

  @Test(arguments: ["A-1", "BC-9", "BC-10", "ABCDEFGHIJKL-999999"])
  func `a pledge's code knows how many columns it takes`(text: String) throws {
    #expect(try #require(PledgeCode(text)).columns == text.utf8.count)
  }
}
