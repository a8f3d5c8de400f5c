import GiaobanText
import Testing

@testable import GiaobanCore

/// A new pledge in one line, in an invented ministry on Monday 21 June 2027.
@Suite struct QuickLineTests {
  private let today: Day
  private let ministry: Ministry

  init() throws {
    today = try #require(Day("2027-06-21"))
    let leader = try #require(LeaderCode("BINH"))
    let block = try #require(BlockCode("KDI"))
    let name = { (vi: String, en: String) throws in try #require(Bilingual(vi: vi, en: en)) }
    ministry = Ministry(records: [
      .leader(Leader(code: leader, name: "Ông Bình", title: try name("Thứ trưởng", "Deputy Minister"))),
      .block(Block(code: block, name: try name("Chuyển đổi số", "Digital"), leader: leader, order: 1)),
      .unit(
        OrgUnit(
          code: try #require(UnitCode("EDU")), name: try name("Ban Kỹ năng số", "Office of Skills"), block: block)),
      .unit(
        OrgUnit(code: try #require(UnitCode("DAT")), name: try name("Ban Dữ liệu", "Office of Data"), block: block)),
    ])
  }

  private func read(_ line: String) -> QuickLine { QuickLine(line, in: ministry, today: today) }

  private func pledge(_ line: String, _ language: Language = .english) throws -> Change.NewPledge {
    try read(line).newPledge(in: language, ministry: ministry, today: today)
  }

  /// What is wrong, each with its place.
  private func problems(_ line: String) -> [String] { read(line).problems.map(\.phrase.en) }

  @Test func `title, unit, due day and a mark`() throws {
    let new = try pledge("Ten practice labs unit:EDU due:31/12 +core")
    #expect(new.title == Bilingual(vi: nil, en: "Ten practice labs"))
    #expect(new.unit.text == "EDU" && new.due == Day("2027-12-31") && new.isCore && !new.isBold)
    #expect(new.assignedOn == today && new.origin == .own && new.briefing == nil)
  }

  @Test func `the words are Vietnamese too, accents, capitals and hyphens optional`() throws {
    for line in [
      "Mười phòng đơn-vị:edu hạn:31/12 +cốt-lõi nguồn-gốc:chỉ-đạo người-giao:binh",
      "đv:EDU Mười phòng HẠN:31/12/2027 +CotLoi nguon-goc:chidao nguoigiao:BINH",
      "donvi:\"ban ky nang so\" Mười phòng han:31/12 +cot-loi nguồn_gốc:chỉ_đạo người-giao:“Ông Bình”",
    ] {
      let new = try pledge(line, .vietnamese)
      #expect(new.title == Bilingual(vi: "Mười phòng", en: nil), "\(line)")
      #expect(new.unit.text == "EDU" && new.due == Day("2027-12-31") && new.isCore, "\(line)")
      #expect(new.origin == .directive && new.assignedBy?.text == "BINH", "\(line)")
    }
  }

  @Test func `a day goes on over as many words as read as one, and no further`() throws {
    let days = [
      "due:end of quarter": "2027-06-30", "hạn:cuối quý": "2027-06-30", "due:30 days from now": "2027-07-21",
      "due: 31/12": "2027-12-31", "due:\"cuối năm\"": "2027-12-31", "hạn:quý III/2027": "2027-09-30",
      "due:+30d": "2027-07-21",
    ]
    for (text, day) in days {
      for line in ["\(text) Ten labs unit:EDU", "Ten labs \(text) unit:EDU", "unit:EDU Ten \(text) labs"] {
        let new = try pledge(line)
        #expect(new.due == Day(day), "\(line)")
        #expect(new.title.en == "Ten labs", "\(line)")
      }
    }
  }

  @Test func `what is done every month becomes a duty`() throws {
    for line in ["Meet due:monthly unit:EDU", "Họp hạn:thường xuyên đơn-vị:EDU", "Họp +hằng-tháng unit:EDU"] {
      let new = try pledge(line)
      #expect(new.isMonthlyDuty && new.due == nil, "\(line)")
    }
  }

  @Test func `everything else that it may say`() throws {
    let new = try pledge(
      "Labs unit:EDU with:dat,DAT briefing:3/6 on:5/6 source:\"Decision 12, p. 3\" product:“Ten labs” +bold")
    #expect(new.cooperatingUnits.map(\.text) == ["DAT"] && new.isBold)
    #expect(new.briefing == Day("2027-06-03") && new.assignedOn == Day("2027-06-05"))
    #expect(new.source == "Decision 12, p. 3" && new.product == Bilingual(vi: nil, en: "Ten labs"))
    #expect(try pledge("Labs unit:EDU briefing:3/6").assignedOn == Day("2027-06-03"))
  }

  @Test func `a title may have colons, addresses, plus signs and quotes`() throws {
    for (typed, title) in [
      ("Họp lúc 8:30", "Họp lúc 8:30"), ("Đề án: xây 10 phòng", "Đề án: xây 10 phòng"),
      ("Xem https://example.org/a:b", "Xem https://example.org/a:b"), ("C++ và +84 với 5 + 3", "C++ và +84 với 5 + 3"),
      ("\"due: a word of the title\" again", "due: a word of the title again"),
      ("“Sách nói” cho mọi người", "Sách nói cho mọi người"),
    ] {
      #expect(try pledge(typed + " unit:EDU").title.en == title)
    }
  }

  @Test func `what is not understood is told with its place`() throws {
    #expect(problems("Labs unit:EDW due:31/12") == ["Letter 6: there is no unit “EDW”. There is: EDU."])
    #expect(problems("Labs due:31/6")[0].hasPrefix("Letter 6: There is no day “31/6”"))
    #expect(problems("Labs due:6/30")[0].contains("month before the day"))
    #expect(problems("Labs unti:EDU")[0].hasPrefix("Letter 6: there is no “unti:”. There is: unit:."))
    #expect(problems("Labs +cor")[0].hasPrefix("Letter 6: there is no “+cor”. There is: +core."))
    #expect(problems("Labs by:nobody")[0].contains("there is no leader “nobody”. There is: BINH."))
    #expect(problems("Labs origin:mine")[0].contains("own, directive, suggestion"))
    #expect(problems("Labs due: unit:EDU") == ["Letter 6: “due:” has no value."])
    #expect(problems("Labs unit:EDU đơn-vị:DAT") == ["Letter 15: “unit:” is given twice."])
    #expect(problems("Labs “unit:EDU") == ["Letter 6: the quote does not end."])
    #expect(problems("Phòng đọc due:hôm nào unti:X").count == 2)
  }

  @Test func `what is missing is told`() {
    #expect(throws: QuickLineProblem(nil, .noTitle)) { try pledge("unit:EDU due:31/12") }
    #expect(throws: QuickLineProblem(nil, .noUnit(known: ["DAT", "EDU"]))) { try pledge("Labs due:31/12") }
  }

  @Test func `no line of any letters ends the program, and every field and mark has its own words`() {
    for line in ["", "   ", ":", "::", "+", "\"", "“", "due:", "due:\"\"", "a:b:c", "\u{301}", "+%", "unit:\u{0}"] {
      _ = read(line)
    }
    let words = (QuickField.allCases.flatMap(\.words) + QuickMark.allCases.flatMap(\.words)).map(QuickMark.folded)
    #expect(Set(words).count >= words.count - 1)
  }
}
