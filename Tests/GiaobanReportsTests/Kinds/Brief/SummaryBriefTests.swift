import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

struct SummaryBriefTests {
  private func brief(_ invented: InventedMinistry, _ scope: ReportScope = .ministry) throws -> SummaryBrief {
    SummaryBrief(of: MonthlySummary(of: try invented.material(scope: scope)))
  }

  private func lines(_ brief: SummaryBrief, _ language: Language) -> [Substring] {
    TextReport().text(of: brief.document(language)).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test(arguments: Language.allCases)
  func `a brief is the month on one page`(language: Language) throws {
    expectGolden(
      TextReport().text(of: try brief(InventedMinistry()).document(language)), "reports/brief-\(language.rawValue).txt")
  }

  @Test func `the worst are off track before at risk, and the earliest due before the others`() throws {
    let worst = try brief(InventedMinistry()).worst
    #expect(worst.map(\.entry.code.description) == ["NEW-2", "DIG-1", "NEW-1"])
    #expect(worst.map(\.entry.assessment.overall) == [.offTrack, .atRisk, .atRisk])
  }

  @Test func `of equals the first in order come first, and what is on track is never among the worst`() throws {
    var invented = try InventedMinistry()
    invented.dossiers = try (1...5).map {
      try dossier("NEW-\($0)", vi: "Chậm", en: "Late", due: "2027-06-10", from: "2027-06-01")
    }
    #expect(try brief(invented).worst.map(\.entry.code.description) == ["NEW-1", "NEW-2", "NEW-3"])
    invented.dossiers = [try dossier("NEW-1", vi: "Xa", en: "Far", due: "2029-06-10", from: "2027-06-26")]
    #expect(try brief(invented).worst.isEmpty)
  }

  private func measured(_ code: String, reading: Double) throws -> Dossier {
    let metric = Metric(
      name: try text(vi: "Số bài", en: "Stories"), unitOfMeasure: try text(vi: "bài", en: "stories"), baseline: 0,
      baselineDay: try day("2027-01-01"), target: 100, targetDay: try day("2027-12-31"))
    var made = try #require(checkIn(code, try month("2027-06"), state: .submitted, on: try day("2027-06-20")))
    made.reading = reading
    made.readingDay = try day("2027-06-20")
    return try dossier(code, vi: "Bài", en: "Stories", metric: metric, from: "2027-06-01", checkIns: [made])
  }

  @Test func `the best are those done early, then those furthest beyond what was expected`() throws {
    var invented = try InventedMinistry()
    invented.dossiers = try [
      measured("NEW-1", reading: 60), measured("NEW-2", reading: 80),
      dossier(
        "NEW-3", vi: "Sớm", en: "Early", due: "2027-06-20", from: "2027-05-01", moves: [("2027-06-18", .done, nil)]),
      dossier(
        "NEW-4", vi: "Rất sớm", en: "Very early", due: "2027-07-30", from: "2027-05-01",
        moves: [("2027-06-18", .done, nil)]),
      dossier(
        "NEW-5", vi: "Đúng ngày", en: "On its day", due: "2027-06-18", from: "2027-05-01",
        moves: [("2027-06-18", .done, nil)]),
    ]
    let best = try brief(invented).best
    #expect(best.map(\.entry.code.description) == ["NEW-4", "NEW-3", "NEW-2"])
    #expect(best.first?.kind == .early(days: 42))
  }

  @Test func `what is only not late yet is not among the best, what has tasks done is, after every number`() throws {
    var invented = try InventedMinistry()
    let made = checkIn("NEW-1", try month("2027-06"), state: .submitted, on: try day("2027-06-20"))
    let duly = checkIn("NEW-2", try month("2027-06"), state: .submitted, on: try day("2027-06-20"))
    invented.dossiers = try [
      dossier("NEW-1", vi: "Chưa làm", en: "Not begun", due: "2029-01-01", from: "2027-06-01", checkIns: [made]),
      dossier(
        "NEW-2", vi: "Có việc", en: "With tasks", due: "2029-01-01", from: "2027-06-01", checkIns: [duly],
        tasks: [("Một", "One", "2027-06-20", "2027-06-19"), ("Hai", "Two", "2028-06-20", nil)]),
      measured("NEW-3", reading: 50),
    ]
    let best = try brief(invented).best
    #expect(best.map(\.entry.code.description) == ["NEW-3", "NEW-2"])
    #expect(best.last?.kind == .onTrack(attainment: nil, progress: 0.5))
  }

  @Test(arguments: Language.allCases)
  func `however much there is to say, a brief is one page`(language: Language) throws {
    var invented = try InventedMinistry()
    let long = String(repeating: "rất dài nghiêng nghiêng ", count: 40)
    invented.dossiers = try (1...30).map { number in
      let code = "NEW-\(number)"
      var asked = try #require(checkIn(code, try month("2027-06"), state: .submitted, on: try day("2027-06-20")))
      asked.ask = try text(vi: long, en: long)
      return try dossier(code, vi: long, en: long, due: "2027-06-10", from: "2027-06-01", checkIns: [asked])
    }
    for scope in try [ReportScope.ministry, .block(block("BC")), .unit(unit("NEW"))] {
      let page = try lines(brief(invented, scope), language)
      #expect(page.count <= SummaryBrief.lines)
      #expect(page.allSatisfy { $0.count <= 80 })
    }
    let page = try lines(brief(invented), .english)
    #expect(page.contains("Needs a decision (30)"))
    #expect(page.contains { $0.hasPrefix("- and 2") && $0.hasSuffix(" more.") })
  }

  @Test func `a closed month's brief ends with its hash, a provisional one says that it is`() throws {
    let invented = try InventedMinistry()
    var ministry = invented.ministry
    let hash = String(repeating: "c0ffee00", count: 8)
    ministry.put(.closing(Closing(month: invented.june, on: try day("2027-07-02"), by: "an", hash: hash)))
    let june = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: ministry)
    let closed = SummaryBrief(of: MonthlySummary(of: SummaryMaterial(portfolio: june)))
    #expect(lines(closed, .english).suffix(4).joined().contains(hash))
    #expect(lines(closed, .english).contains("Closed on 2 Jul 2027 by an."))
    let open = try brief(invented)
    #expect(lines(open, .english).contains("Provisional figures: the month is not closed."))
    #expect(lines(open, .english).last == "Provisional figures, not closed.")
  }

  @Test func `a month without anything is a brief of a few lines`() throws {
    var invented = try InventedMinistry()
    invented.dossiers = []
    let page = try lines(brief(invented), .english)
    #expect(page.contains("Needs a decision: none"))
    #expect(page.contains("In most trouble: none"))
    #expect(page.contains("Doing best: none"))
  }
}
