import GiaobanCore
import GiaobanReports
import GiaobanText
import Testing

/// A ministry that does not exist, with something in every section of a summary, seen at the end of June 2027.
struct InventedMinistry {
  let ministry: Ministry
  var dossiers: [Dossier]
  let june: Month

  init() throws {
    june = try month("2027-06")
    ministry = try Self.frame()
    dossiers = try Self.press() + Self.digital()
  }

  /// - Parameter today: a day after `month` shows its last day.
  func portfolio(
    of month: Month, today: Day, ministry: Ministry? = nil, scope: PortfolioScope = .month
  ) -> Portfolio {
    let viewpoint = Viewpoint(month: month, today: today)
    let ministry = ministry ?? self.ministry
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
    let lines = dossiers.filter { Portfolio.includes($0.pledge, seenFrom: viewpoint, scope: scope) }
      .map { $0.line(calendar) }
    return Portfolio(viewpoint: viewpoint, scope: scope, ministry: ministry, lines: lines)
  }

  func junePortfolio() throws -> Portfolio { portfolio(of: june, today: try day("2027-07-05")) }

  /// What a summary of `months` is made from, seen on 5 July 2027.
  func material(of months: MonthRange? = nil, scope: ReportScope = .ministry, ministry: Ministry? = nil) throws
    -> SummaryMaterial
  {
    let today = try day("2027-07-05")
    let months = months ?? MonthRange(june)
    var figures: [Month: MonthFigures] = [:]
    for month in SummaryMaterial.earlierMonths(of: months) {
      figures[month] = MonthFigures(of: portfolio(of: month, today: today, ministry: ministry))
    }
    let now = portfolio(of: months.last, today: today, ministry: ministry, scope: .everything)
    let words = dossiers.map { ($0.pledge.code, $0.checkIns) }
    return SummaryMaterial(
      months: months, scope: scope, portfolio: now, figures: figures,
      checkIns: Dictionary(uniqueKeysWithValues: words))
  }

  func summary(of months: MonthRange? = nil, scope: ReportScope = .ministry) throws -> MonthlySummary {
    MonthlySummary(of: try material(of: months, scope: scope))
  }

  /// NEW-1 with the reading of one month more: what an outlook takes.
  func measured() throws -> Dossier {
    var dossier = try #require(dossiers.first)
    var april = try #require(checkIn("NEW-1", try month("2027-04"), state: .acknowledged, on: try day("2027-04-24")))
    april.reading = 120
    april.readingDay = try day("2027-04-24")
    dossier.put(.checkIn(april))
    return dossier
  }

  /// The same pledge with a level that it is to keep.
  func kept() throws -> Dossier {
    var dossier = try measured()
    let metric = try #require(dossier.pledge.metric)
    dossier.pledge.metric = Metric(name: metric.name, unitOfMeasure: metric.unitOfMeasure, keep: .atLeast, target: 100)
    return dossier
  }

  /// Of a meeting on 30 June with two conclusions, the second of which made DIG-3.
  func conclusions() throws -> MeetingConclusions {
    var held = self
    var frame = ministry
    frame.put(
      .briefing(
        Briefing(
          day: try day("2027-06-30"), month: june, chair: try leader("DUNG"),
          title: try text(vi: "Giao ban tháng 6/2027", en: "Briefing of June 2027"),
          conclusions: [
            try text(vi: "Cục Tin thử bố trí thêm 3 biên chế.", en: "The Trial News Authority gets three posts."),
            try text(
              vi: "Vụ Số thử gặp đầu mối hằng tháng.", en: "The Trial Digital Office meets focal points monthly."),
          ], notReached: [try code("DIG-2"), try code("GONE-1")])))
    let made = ["DIG-3", "NEW-2", "ALL-1"]
    for index in held.dossiers.indices where made.contains(held.dossiers[index].pledge.code.description) {
      held.dossiers[index].pledge.briefing = try day("2027-06-30")
      held.dossiers[index].pledge.conclusion = held.dossiers[index].pledge.isMonthlyDuty ? 2 : nil
    }
    let portfolio = held.portfolio(of: june, today: try day("2027-07-05"), ministry: frame)
    return try #require(MeetingConclusions(of: try day("2027-06-30"), in: portfolio))
  }

  private static func frame() throws -> Ministry {
    let (an, binh, dung) = (try leader("AN"), try leader("BINH"), try leader("DUNG"))
    let deputy = try text(vi: "Thứ trưởng", en: "Deputy Minister")
    return Ministry(
      settings: Settings(organisation: try text(vi: "Bộ Thực hành", en: "Practice Ministry")),
      records: [
        .leader(Leader(code: an, name: "Trần Thị An", title: deputy)),
        .leader(Leader(code: binh, name: "Lê Văn Bình", title: deputy)),
        .leader(Leader(code: dung, name: "Đỗ Dũng", title: try text(vi: "Bộ trưởng", en: "Minister"))),
        .block(Block(code: try block("BC"), name: try text(vi: "Báo chí", en: "Press"), leader: an, order: 1)),
        .block(
          Block(
            code: try block("SO"), name: try text(vi: "Công nghệ số", en: "Digital technology"), leader: binh, order: 2,
            cutOffDay: 20)),
        .block(
          Block(
            code: try block("CHUNG"), name: try text(vi: "Toàn bộ", en: "All units"), leader: dung, order: 3,
            spansMinistry: true)),
        .unit(
          OrgUnit(
            code: try unit("NEW"), name: try text(vi: "Cục Tin thử", en: "Trial News Authority"),
            block: try block("BC"),
            head: OrgUnit.Head(name: "Phạm Văn Giang", title: try text(vi: "Cục trưởng", en: "Director")),
            contact: "tin@example.org")),
        .unit(
          OrgUnit(
            code: try unit("DIG"), name: try text(vi: "Vụ Số thử", en: "Trial Digital Office"), block: try block("SO"))),
        .unit(
          OrgUnit(
            code: try unit("ALL"), name: try text(vi: "Mọi đơn vị", en: "All units"), block: try block("CHUNG"),
            isCollective: true)),
      ])
  }

  private static func press() throws -> [Dossier] {
    let metric = Metric(
      name: try text(vi: "Bài điều tra", en: "Investigations"), unitOfMeasure: try text(vi: "bài", en: "stories"),
      baseline: 100, baselineDay: try day("2027-01-01"), target: 220, targetDay: try day("2029-01-01"),
      waypoints: [Metric.Waypoint(day: try day("2028-01-01"), value: 160)])
    var june = checkIn("NEW-1", try month("2027-06"), state: .submitted, on: try day("2027-06-24"))
    june?.reading = 126
    june?.readingDay = try day("2027-06-24")
    june?.health = .onTrack
    june?.did = try text(vi: "Đăng 6 bài", en: "Published 6 stories")
    june?.next = try text(vi: "Mở hai lớp nghiệp vụ", en: "Open two courses")
    june?.obstacle = try text(vi: "Thiếu phóng viên", en: "Too few reporters")
    june?.ask = try text(vi: "Xin thêm 3 biên chế trước 30/07", en: "Three more posts before 30 July")
    var may = checkIn("NEW-1", try month("2027-05"), state: .acknowledged, on: try day("2027-05-24"))
    may?.reading = 125
    may?.readingDay = try day("2027-05-24")
    may?.supervision = CheckIn.Supervision(
      health: .onTrack, note: try text(vi: "Tốt", en: "Good"), by: "an", on: try day("2027-05-26"))
    return [
      try dossier(
        "NEW-1", vi: "Loạt bài điều tra", en: "Investigations", due: "2029-01-01", metric: metric, isCore: true,
        from: "2027-01-04", checkIns: [may, june]),
      try dossier(
        "NEW-2", vi: "Kho lưu trữ số", en: "Digital archive", due: "2027-06-15", from: "2027-04-26",
        checkIns: [checkIn("NEW-2", try month("2027-04"), state: .submitted, on: try day("2027-04-28"))],
        tasks: [("Khảo sát", "Survey", "2027-05-20", "2027-05-19"), ("Mua máy", "Buy servers", "2027-06-01", nil)]),
      try dossier(
        "NEW-3", vi: "Rút gọn thủ tục", en: "Shorter forms", due: "2027-06-12", from: "2027-05-27",
        moves: [("2027-06-10", .done, nil)]),
      try dossier(
        "NEW-4", vi: "Sách trắng", en: "White paper", due: "2027-06-15", from: "2027-05-27",
        moves: [("2027-06-20", .done, nil)]),
    ]
  }

  private static func digital() throws -> [Dossier] {
    var duty = checkIn("DIG-3", try month("2027-06"), state: .submitted, on: try day("2027-06-17"))
    duty?.kept = true
    duty?.next = try text(vi: "Họp ngày 06/07", en: "Meet on 6 July")
    let extended = Extension(
      key: ExtensionKey(pledge: try code("DIG-1"), number: 1), askedOn: try day("2027-06-02"), askedBy: "binh",
      oldDue: try day("2027-06-30"), newDue: try day("2027-08-31"),
      reason: try text(vi: "Chờ ý kiến các bộ", en: "Waiting for other ministries"),
      decision: Extension.Decision(
        isGranted: true, on: try day("2027-06-05"), by: "dung", reason: try text(vi: "Lần cuối", en: "The last time")))
    let asked = Extension(
      key: ExtensionKey(pledge: try code("DIG-2"), number: 1), askedOn: try day("2027-06-18"), askedBy: "binh",
      oldDue: try day("2027-07-20"), newDue: try day("2027-09-30"),
      reason: try text(vi: "Nhà thầu chậm", en: "The contractor is late"))
    let reports = { (code: String) in
      [checkIn(code, try month("2027-06"), state: .submitted, on: try day("2027-06-17"))]
    }
    return [
      try dossier(
        "DIG-1", vi: "Rà soát chiến lược", en: "Review of strategies", due: "2027-08-31", dueOriginal: "2027-06-30",
        from: "2027-05-27", checkIns: try reports("DIG-1"), extensions: [extended]),
      try dossier(
        "DIG-2", vi: "Trợ lý ảo cho từng cán bộ", en: "An assistant for each officer", due: "2027-07-20",
        from: "2027-05-27", checkIns: try reports("DIG-2"), extensions: [asked],
        tasks: [("Chạy thử", "Trial run", "2027-07-10", nil)]),
      try dossier(
        "DIG-3", vi: "Gặp đầu mối hằng tháng", en: "Meet focal points", isDuty: true, from: "2027-05-27",
        checkIns: [duty]),
      try dossier(
        "DIG-4", vi: "Phòng đọc", en: "Reading rooms", from: "2027-05-27",
        moves: [("2027-06-11", .paused, "hết kinh phí")]),
      try dossier(
        "DIG-5", vi: "Bản tin giấy", en: "Paper bulletin", from: "2027-05-27",
        moves: [("2027-06-14", .dropped, "trùng")]),
      try dossier(
        "ALL-1", vi: "Bước vào vùng 2%", en: "Enter the 2 % zone", origin: .suggestion, isBold: true,
        from: "2027-06-01",
        status: .proposed),
    ]
  }
}

func day(_ iso: String) throws -> Day { try #require(Day(iso)) }
func month(_ iso: String) throws -> Month { try #require(Month(iso)) }
func code(_ text: String) throws -> PledgeCode { try #require(PledgeCode(text)) }
func unit(_ text: String) throws -> UnitCode { try #require(UnitCode(text)) }
func block(_ text: String) throws -> BlockCode { try #require(BlockCode(text)) }
func leader(_ text: String) throws -> LeaderCode { try #require(LeaderCode(text)) }
func text(vi: String, en: String) throws -> Bilingual { try #require(Bilingual(vi: vi, en: en)) }

func checkIn(_ code: String, _ month: Month, state: CheckInState, on day: Day) -> CheckIn? {
  PledgeCode(code).map {
    CheckIn(key: CheckInKey(pledge: $0, month: month), state: state, enteredOn: day, enteredBy: "giang")
  }
}

/// One invented pledge, active from `from` on, with what the test is about.
func dossier(
  _ text: String, vi: String, en: String, origin: PledgeOrigin = .own, due: String? = nil, dueOriginal: String? = nil,
  metric: Metric? = nil, isDuty: Bool = false, isCore: Bool = false, isBold: Bool = false, from: String,
  status: PledgeStatus = .active, moves: [(String, PledgeStatus, String?)] = [], checkIns: [CheckIn?] = [],
  extensions: [Extension] = [], tasks: [(String, String, String, String?)] = []
) throws -> Dossier {
  let code = try code(text)
  let later = try moves.map { Pledge.Move(day: try day($0.0), status: $0.1, reason: $0.2) }
  let pledge = Pledge(
    code: code, origin: origin, title: try GiaobanReportsTests.text(vi: vi, en: en), assignedBy: LeaderCode("DUNG"),
    assignedOn: try day(from), briefing: try day("2027-05-27"), source: "TB 12/2027", due: try due.map(day),
    dueOriginal: try dueOriginal.map(day), isMonthlyDuty: isDuty, isCore: isCore, isBold: isBold, metric: metric,
    moves: [Pledge.Move(day: try day(from), status: status)] + later)
  let steps = try tasks.enumerated().map { place, task in
    PledgeTask(
      key: TaskKey(pledge: code, number: place + 1), title: try GiaobanReportsTests.text(vi: task.0, en: task.1),
      due: try day(task.2), doneOn: try task.3.map(day))
  }
  return Dossier(pledge: pledge, tasks: steps, checkIns: checkIns.compactMap(\.self), extensions: extensions)
}
