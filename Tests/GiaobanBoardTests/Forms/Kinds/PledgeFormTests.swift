import GiaobanCore
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// Pledges and their tasks, entered and changed by keys, in an invented ministry.
@Suite struct PledgeFormTests {
  private func practice(_ code: String? = nil, _ language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    guard let code else { return fixture }
    fixture.press(.character(":"))
    fixture.type(code)
    fixture.press(.enter)
    return fixture
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  @Test func `a new pledge has all that was typed, and is selected`() throws {
    var fixture = try practice("EDU-1", .vietnamese)
    fixture.press(.character("a"))
    let unit = try #require(fixture.board.formOnTop?.fields.first { $0.name == .unit })
    #expect(unit.typed == "EDU")
    fixture.type("Mười phòng thực hành")
    try fixture.fill(.title, in: .english, "Ten practice labs")
    try fixture.fill(.product, "Mười phòng")
    fixture.press(.enter)
    fixture.type("có máy")
    try fixture.fill(.cooperatingUnits, "biz, DIG")
    try fixture.focus(.origin)
    fixture.press(.right)
    try fixture.fill(.assignedBy, "binh")
    try fixture.fill(.assignedOn, "hôm nay")
    try fixture.fill(.source, "QĐ 12")
    try fixture.fill(.due, "cuối năm")
    try fixture.focus(.core)
    fixture.press(.right)
    try fixture.fill(.metric, "Phòng")
    try fixture.fill(.measure, "phòng")
    try fixture.fill(.baseline, "0")
    try fixture.fill(.baselineDay, "hôm nay")
    try fixture.fill(.target, "10")
    try fixture.fill(.targetDay, "31/12/2027")
    try fixture.fill(.waypoints, "30/9/2027=2,5")
    fixture.press(.enter)
    fixture.type("31/10/2027 = 5")
    #expect(fixture.screen.contains("= 30/09/2027: 2,5 · 31/10/2027: 5"))
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop == nil)
    let pledge = try #require(fixture.dossier(fixture.board.selected?.description ?? "")?.pledge)
    #expect(pledge.code.unit.text == "EDU" && pledge.status == .active && pledge.origin == .directive)
    #expect(pledge.title == Bilingual(vi: "Mười phòng thực hành", en: "Ten practice labs"))
    #expect(pledge.product == Bilingual(vi: "Mười phòng\ncó máy", en: nil))
    #expect(pledge.cooperatingUnits.map(\.text) == ["BIZ", "DIG"])
    #expect(pledge.assignedBy?.text == "BINH" && pledge.source == "QĐ 12" && pledge.isCore && !pledge.isBold)
    #expect(try pledge.assignedOn == day("2027-06-21") && pledge.due == day("2027-12-31"))
    let metric = try #require(pledge.metric)
    #expect(try metric.baselineDay == day("2027-06-21") && metric.targetDay == day("2027-12-31") && metric.target == 10)
    #expect(
      try metric.waypoints == [
        Metric.Waypoint(day: day("2027-09-30"), value: 2.5), Metric.Waypoint(day: day("2027-10-31"), value: 5),
      ])
  }

  @Test func `a level to be kept is a choice, and takes no baseline`() throws {
    var fixture = try practice("EDU-1", .english)
    fixture.press(.character("a"))
    fixture.type("Answered in time")
    for (name, text) in [(RecordField.metric, "answered"), (.measure, "%"), (.target, "95"), (.baseline, "10")] {
      try fixture.fill(name, text)
    }
    try fixture.focus(.keep)
    fixture.press(.right)
    #expect(fixture.screen.contains("at least"))
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.problem?.field == .baseline)
    #expect(fixture.board.formOnTop?.problem?.words.en.contains("a level that is kept has no baseline") == true)
    try fixture.fill(.baseline, "")
    fixture.press(.control("s"))
    let metric = try #require(fixture.dossier(fixture.board.selected?.description ?? "")?.pledge.metric)
    #expect(metric.level == KeptLevel(.atLeast, 95) && metric.baseline == nil)
  }

  @Test func `codes are completed by code and by name, accents optional`() throws {
    var fixture = try practice("EDU-1", .vietnamese)
    fixture.press(.character("a"))
    try fixture.fill(.unit, "ky nang")
    #expect(fixture.screen.contains("EDU  Ban Kỹ năng"))
    fixture.press(.tab)
    #expect(fixture.board.formOnTop?.fields.first { $0.name == .unit }?.typed == "EDU")
    #expect(fixture.board.formOnTop?.focused.name == .due)
    try fixture.focus(.cooperatingUnits)
    fixture.press(.control("t"), .down, .down, .up, .enter)
    let second = try #require(fixture.board.view?.portfolio.ministry.orderedUnits[1].code.text)
    #expect(fixture.board.formOnTop?.focused.typed == second)
    fixture.type(", edu")
    #expect(fixture.screen.contains("= ") && fixture.screen.contains("Ban Kỹ năng"))
    #expect(fixture.board.formOnTop?.popup == nil)
  }

  @Test func `a code that is none is told at its field, with the nearest`() throws {
    var fixture = try practice("EDU-1")
    fixture.press(.character("a"))
    fixture.type("Labs")
    try fixture.fill(.unit, "EDW")
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("There is no unit “EDW”. Nearest: EDU."))
    #expect(fixture.board.formOnTop?.focused.name == .unit)
  }

  private func problem(_ changes: [(RecordField, String)]) throws -> (field: RecordField?, words: String) {
    var fixture = try practice("EDU-1")
    fixture.press(.character("a"))
    fixture.type("Labs")
    for (name, text) in changes { try fixture.fill(name, text) }
    fixture.press(.control("s"))
    let problem = try #require(fixture.board.formOnTop?.problem)
    #expect(fixture.board.formOnTop?.focused.name == problem.field)
    return (problem.field, problem.words.en)
  }

  @Test func `a day of the past without its year is the latest one`() throws {
    var fixture = try practice("EDU-1")
    fixture.press(.character("a"))
    fixture.type("Labs")
    try fixture.fill(.assignedOn, "15/12")
    let form = try #require(fixture.board.formOnTop)
    let field = try #require(form.fields.first { $0.name == .assignedOn })
    let context = try #require(fixture.board.formContext)
    #expect(field.understood(context, among: form.fields) == "= Tue 15 Dec 2026")
  }

  @Test func `what is done every month is asked about and becomes a duty`() throws {
    var fixture = try practice("EDU-1", .vietnamese)
    fixture.press(.character("a"))
    fixture.type("Giao ban")
    try fixture.fill(.due, "Thường xuyên")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.question?.words.first?.vi.contains("việc hằng tháng") == true)
  }

  @Test func `three digits after the point, and a day in the other title, are asked about`() throws {
    var fixture = try practice("EDU-1", .vietnamese)
    fixture.press(.character("a"))
    fixture.type("Phòng")
    try fixture.fill(.title, in: .english, "20/6")
    for (name, text) in [
      (RecordField.metric, "Người"), (.measure, "người"), (.baseline, "0"), (.baselineDay, "1/6"),
      (.target, "21,914"),
    ] {
      try fixture.fill(name, text)
    }
    fixture.press(.control("s"))
    let words = try #require(fixture.board.formOnTop?.question?.words.map(\.vi))
    #expect(words.count == 2)
    #expect(words[0].contains("đọc như một ngày"))
    #expect(words[1].contains("21.914 người"))
  }

  @Test func `what cannot be is a problem at its field`() throws {
    let metric: [(RecordField, String)] = [
      (.metric, "Labs"), (.measure, "labs"), (.baseline, "0"), (.baselineDay, "2027-06-01"), (.target, "10"),
      (.targetDay, "2027-12-31"),
    ]
    let cases: [([(RecordField, String)], RecordField, String)] = [
      ([(.title, "")], .title, "needs a title"), ([(.due, "2027-01-01")], .due, "before its start"),
      ([(.due, "soon")], .due, "“soon” is no day"), ([(.target, "10")], .metric, "needs a name"),
      ([(.metric, "Labs")], .measure, "unit of measure"),
      (metric + [(.target, "0")], .target, "must differ"),
      (metric + [(.targetDay, "2027-05-01")], .targetDay, "must be after"),
      (metric + [(.waypoints, "2027-09-30=5, 2027-08-31=2")], .waypoints, "put them in order of day"),
      (metric + [(.waypoints, "2027-05-01=5")], .waypoints, "after the baseline's day"),
      (metric + [(.waypoints, "2028-05-01=5")], .waypoints, "before the target's day"),
      (metric + [(.baselineDay, "2027-12-01")], .baselineDay, "in the future"),
      ([(.assignedOn, "2028-01-01")], .assignedOn, "in the future"), ([(.due, "6/30")], .due, "month before the day"),
      ([(.due, "mùng 5")], .due, "lunar"),
      (metric + [(.target, "1,5")], .target, "a comma parts the thousands"),
      (metric + [(.waypoints, "2027-09-30: 5")], .waypoints, "is no waypoint"),
    ]
    for (changes, field, words) in cases {
      let problem = try problem(changes)
      #expect(problem.field == field, "\(words)")
      #expect(problem.words.contains(words), "\(problem.words)")
    }
  }

  @Test func `a duty with a due day is refused at the duty`() throws {
    var fixture = try practice("EDU-1")
    fixture.press(.character("a"))
    fixture.type("Labs")
    try fixture.fill(.due, "2027-12-31")
    try fixture.focus(.duty)
    fixture.press(.right, .control("s"))
    #expect(fixture.board.formOnTop?.focused.name == .duty)
    #expect(fixture.screen.contains("a monthly duty has no due day"))
  }

  @Test func `an edit changes what was touched and nothing else`() throws {
    var fixture = try practice("EDU-1")
    let before = try #require(fixture.dossier("EDU-1")?.pledge)
    fixture.press(.character("e"))
    fixture.press(.control("s"))
    #expect(fixture.screen.contains("Nothing changes"))
    try fixture.fill(.source, "Decision 12")
    fixture.press(.control("s"))
    var after = before
    after.source = "Decision 12"
    #expect(fixture.dossier("EDU-1")?.pledge == after)
  }

  @Test func `a later due day is refused at its field, with the key that asks for it`() throws {
    var fixture = try practice("KPR-1")
    fixture.press(.character("e"))
    try fixture.fill(.due, "+1y")
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.focused.name == .due)
    let words = try #require(fixture.board.formOnTop?.problem?.words.en)
    #expect(words.contains("takes an extension") && words.contains("The key x asks for one"))
  }

  @Test func `two people on one pledge lose nothing`() throws {
    var fixture = try practice("KPR-1")
    fixture.press(.character("e"))
    try fixture.fill(.title, "My title")
    try fixture.fill(.source, "My source")
    let seen = try #require(fixture.dossier("KPR-1")?.pledge)
    var other = seen
    other.title = try #require(Bilingual(vi: seen.title.vi, en: "Their title"))
    other.isBold.toggle()
    fixture.saveElsewhere(.edit(from: seen, to: other))
    fixture.press(.control("s"))
    #expect(fixture.board.formOnTop?.focused.name == .title)
    #expect(fixture.screen.contains("someone else has changed") && fixture.screen.contains("Recorded now: Their title"))
    fixture.press(.control("s"))
    let now = try #require(fixture.dossier("KPR-1")?.pledge)
    #expect(now.title.en == "My title" && now.source == "My source" && now.isBold == other.isBold)
  }

  @Test func `E opens the detail text in the editor, and what comes back waits to be saved`() throws {
    var fixture = try practice("KPR-1")
    let text = try #require(fixture.dossier("KPR-1")?.pledge.detail?.en)
    fixture.press(.character("E"))
    #expect(fixture.effects.last == .edit(text))
    fixture.send(.edited("one\ntwo"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("KPR-1")?.pledge.detail?.en == "one\ntwo")
  }

  @Test func `E of a pledge in the same burst waits until it has been read`() throws {
    var board = try practice().board
    _ = board.update(.key(.down))
    let code = try #require(board.selected)
    #expect(board.update(.key(.character("E"))).isEmpty)
    #expect(board.idleEffects.first == .loadDossier(code))
    let dossier = try #require(practice().dossier(code.description))
    #expect(board.update(.dossier(dossier)) == [.edit(dossier.pledge.detail?.en ?? "")])
  }

  @Test func `in an open pledge a adds a task, and e edits the one under the cursor`() throws {
    var fixture = try practice("KPR-1")
    let before = try #require(fixture.dossier("KPR-1")?.tasks.count)
    fixture.press(.enter, .character("a"))
    fixture.type("Ask the schools")
    try fixture.fill(.due, "2027-07-30")
    fixture.press(.control("s"))
    #expect(fixture.dossier("KPR-1")?.tasks.count == before + 1)
    #expect(try fixture.dossier("KPR-1")?.tasks.last?.due == day("2027-07-30"))
    #expect(fixture.screen.contains("Ask the schools"))
    while fixture.board.selectedTask == nil { fixture.press(.down) }
    let number = try #require(fixture.board.selectedTask?.key.number)
    fixture.press(.character("e"), .control("u"))
    fixture.type("Ask all schools")
    fixture.press(.control("s"))
    #expect(fixture.dossier("KPR-1")?.tasks.first { $0.key.number == number }?.title.en == "Ask all schools")
    fixture.press(.character("e"), .control("u"), .tab, .control("u"), .control("s"))
    #expect(fixture.screen.contains("The task needs a title"))
  }

  @Test func `several marked pledges are not edited at once`() throws {
    var fixture = try practice()
    fixture.press(.character(" "), .character(" "), .character("e"))
    #expect(fixture.board.formOnTop == nil)
    #expect(fixture.screen.contains("this is done one by one"))
  }

  @Test func `titles left in a draft stay with their language`() throws {
    var fixture = try practice("EDU-1", .vietnamese)
    fixture.press(.character("a"))
    fixture.type("Tên Việt")
    fixture.press(.escape, .character(":"))
    fixture.type("ngon ngu")
    fixture.press(.enter, .character("a"))
    #expect(fixture.board.formOnTop?.fields.first { $0.name == .title }?.typed == "")
    #expect(
      fixture.board.formOnTop?.fields.first { $0.name == .title && $0.language == .vietnamese }?.typed == "Tên Việt")
  }
}
