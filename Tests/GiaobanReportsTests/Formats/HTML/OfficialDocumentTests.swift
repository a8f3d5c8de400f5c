import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

/// What makes the summary and the conclusions of a meeting official documents.
struct OfficialDocumentTests {
  private func headings(_ document: ReportDocument) -> [String] {
    document.parts.compactMap { part in
      switch part {
      case .heading(let text), .annex(let text): text
      default: nil
      }
    }
  }

  @Test func `the sections are numbered as officials do, pictures and definitions are annexes`() throws {
    #expect(
      headings(try InventedMinistry().summary().document(.vietnamese)) == [
        "I. Tình hình chung", "II. Cần quyết định", "III. Câu hỏi cho người giám sát", "IV. Theo khối",
        "V. Hoàn thành trong tháng", "VI. Quá hạn và gia hạn", "VII. Thay đổi so với tháng trước",
        "VIII. Bảng xếp theo đơn vị", "IX. Sắp tới, đến hết tháng 7/2027", "Phụ lục I. Biểu đồ",
        "Phụ lục II. Cách tính",
      ])
  }

  @Test func `what stands in a section is counted from 1 in each`() throws {
    let parts = try InventedMinistry().summary().document(.english).parts
    let subheadings = parts.compactMap { if case .subheading(let text) = $0 { text } else { nil } }
    #expect(
      subheadings == [
        "1. Press · Deputy Minister Trần Thị An", "2. Digital technology · Deputy Minister Lê Văn Bình",
        "3. All units · Minister Đỗ Dũng", "1. Overdue", "2. Extended this month", "1. Press", "2. Digital technology",
      ])
  }

  @Test func `a single annex has no number`() throws {
    var invented = try InventedMinistry()
    invented.dossiers = []
    #expect(headings(try invented.summary().document(.english)).last == "Annex. Definitions")
  }

  @Test func `no figure stands after the first annex but in annexes`() throws {
    let parts = try InventedMinistry().summary().document(.english).parts
    let first = try #require(parts.firstIndex { if case .annex = $0 { true } else { false } })
    #expect(!parts[..<first].contains { if case .chart = $0 { true } else { false } })
    #expect(!parts[first...].contains { if case .heading = $0 { true } else { false } })
  }

  @Test func `the letter says what it is about, and of whom`() throws {
    let invented = try InventedMinistry()
    let letter = { (scope: ReportScope, language: Language) in
      try invented.summary(scope: scope).document(language).letter
    }
    #expect(try letter(.ministry, .vietnamese)?.kind == "BÁO CÁO")
    #expect(try letter(.ministry, .vietnamese)?.about == "Kết quả thực hiện cam kết tháng 6/2027")
    let press = ReportScope.block(try block("BC"))
    #expect(try letter(press, .vietnamese)?.about == "Kết quả thực hiện cam kết tháng 6/2027 của Báo chí")
    #expect(try letter(press, .english)?.about == "Results of the pledges, June 2027, Press")
  }

  @Test func `a provisional summary is dated on the day of its figures, a closed one when it was closed`() throws {
    let invented = try InventedMinistry()
    #expect(try invented.summary().document(.vietnamese).letter?.placeAndDate == "Ngày 30 tháng 6 năm 2027")
    var ministry = invented.ministry
    ministry.put(.closing(Closing(month: invented.june, on: try day("2027-07-02"), by: "an", hash: "c0ffee")))
    let closed = MonthlySummary(of: try invented.material(ministry: ministry))
    #expect(closed.document(.vietnamese).letter?.placeAndDate == "Ngày 02 tháng 7 năm 2027")
    let kept = closed.bareDocument(.vietnamese, datedOn: try day("2027-07-02"))
    #expect(kept.sealed(closed.head.seal) == closed.document(.vietnamese))
  }

  @Test func `conclusions are a notice of the day of the meeting, by its chair`() throws {
    let letter = try #require(try InventedMinistry().conclusions().document(.vietnamese).letter)
    #expect(letter.kind == "THÔNG BÁO")
    #expect(letter.about == "Kết luận của Bộ trưởng Đỗ Dũng tại hội nghị giao ban ngày 30/06/2027")
    #expect(letter.placeAndDate == "Ngày 30 tháng 6 năm 2027")
    let en = try #require(try InventedMinistry().conclusions().document(.english).letter)
    #expect(en.about == "Conclusions of Minister Đỗ Dũng at the briefing of 30 Jun 2027")
  }

  @Test func `plain text and Markdown say to whom it goes`() throws {
    let invented = try InventedMinistry()
    var ministry = invented.ministry
    ministry.settings.letter.addressees = [
      try text(vi: "Hội đồng <thử>", en: "Trial Council"), try text(vi: "Ban B", en: "Office B"),
    ]
    let document = MonthlySummary(of: try invented.material(ministry: ministry)).document(.vietnamese)
    #expect(TextReport().text(of: document).contains("\nKính gửi: Hội đồng <thử>; Ban B\n"))
    #expect(MarkdownReport().text(of: document).contains("\n- **Kính gửi:** Hội đồng &lt;thử&gt;; Ban B\n"))
  }
}
