import Foundation
import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanReports

/// What a closing keeps is written with its seal, and else as it was kept.
@Suite struct KeptSummaryTests {
  private let june: Month
  private let summary: MonthlySummary
  private let seal: SummarySeal
  private let kept: KeptSummary
  private let hash = String(repeating: "c0", count: 32)

  init() throws {
    let invented = try InventedMinistry()
    june = invented.june
    summary = try invented.summary()
    let day = try day("2027-07-02")
    var ministry = invented.ministry
    let reason = try #require(Bilingual(vi: "sai số liệu", en: "a wrong number"))
    ministry.put(
      .closing(
        Closing(
          month: june, on: day, by: "an", hash: hash,
          former: [
            Closing.Former(
              on: try GiaobanReportsTests.day("2027-07-01"), by: "an", hash: String(repeating: "0d", count: 32),
              reopening: Closing.Reopening(on: day, by: "binh", reason: reason))
          ])))
    seal = SummarySeal(of: MonthRange(june), in: ministry)
    let summary = summary
    let texts = { (language: Language) in
      KeptSummary.Texts(
        document: summary.bareDocument(language, datedOn: day), json: summary.jsonText(language),
        calendar: summary.calendar(language).text)
    }
    kept = KeptSummary(seal: seal, vietnamese: texts(.vietnamese), english: texts(.english))
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func `every format names the hash of the closing`(format: ReportFormat, language: Language) {
    let text = format.text(of: kept, language, columns: 132)
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains(hash))
  }

  @Test(arguments: Language.allCases)
  func `of the JSON only what tells of the closing differs from what was kept`(language: Language) throws {
    let read = { (text: String) in
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    let (before, after) = (try read(summary.jsonText(language)), try read(kept.jsonText(language)))
    #expect(after["closed"] as? Bool == true && after["hash"] as? String == hash)
    #expect((after["closings"] as? [Any])?.count == 1 && (after["reopened"] as? [Any])?.count == 1)
    let differing = Set(
      before.keys.filter { key in
        guard let left = before[key] as? NSObject, let right = after[key] as? NSObject else { return true }
        return left != right
      })
    #expect(differing == ["closed", "hash", "closings", "reopened"])
    #expect(Set(before.keys) == Set(after.keys))
    // Written as the summary itself would be, seal and all: nothing else moved.
    #expect(kept.jsonText(language).hasSuffix("}\n"))
  }

  @Test func `a member is replaced where it stands, whatever the words of others look like`() throws {
    let value: JSONValue = [
      "a": .string("\n  \"hash\": 1"), "hash": .array([.integer(1), .array([.integer(2)])]), "b": .array([]),
    ]
    let text = value.text
    #expect(text.replacingMember("hash", by: .null) == value.replacing([.init(key: "hash", value: .null)]).text)
    #expect(text.replacingMember("b", by: .string("x")) == value.replacing([.init(key: "b", value: .string("x"))]).text)
    #expect(text.replacingMember("none", by: .null) == text)
  }
}
