import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct PaletteTests {
  private func open(_ fixture: inout BoardFixture, _ text: String = "") throws -> Picker {
    fixture.press(.character(":"))
    fixture.type(text)
    guard case .picker(let picker)? = fixture.board.overlays.last else { throw NoPalette() }
    return picker
  }

  private struct NoPalette: Error {}

  @Test(arguments: [
    ("chlang", Request.program(.language)), ("srthlth", .choose(.sort(by: .health))),
    ("doi ngon ngu", .program(.language)), ("2019-02", nil),
    ("zoom", .find(.zoom)), ("und", .step(.undo)),
  ])
  func `a few letters in their order find a request`(text: String, request: Request?) throws {
    var fixture = try BoardFixture.practice()
    let wanted = try request ?? .choose(.month(#require(Month(text))))
    #expect(try open(&fixture, text).selected?.request == wanted)
  }

  @Test func `a code as typed goes first, before those that only contain it`() throws {
    var fixture = try BoardFixture.practice()
    #expect(try open(&fixture, "kdi-1").selected?.request == PledgeCode("KDI-1").map { .choose(.select($0)) })
  }

  @Test func `a code that the month has not is looked for among those that ended`() throws {
    var fixture = try BoardFixture.practice()
    var everything = fixture
    _ = everything.board.perform(.choose(.filter(by: "is:done")))
    everything.press(.down)
    let shown = Set(fixture.shownCodes)
    let ended = try #require(everything.shownCodes.first { !shown.contains($0) })
    _ = try open(&fixture, ended)
    fixture.press(.enter)
    #expect(fixture.board.selected?.description == ended)
    #expect(try open(&fixture, "ZZZ-1").selected == nil)
  }

  @Test func `names with the words go before pledges, and what has the letters alone is left out`() throws {
    var fixture = try BoardFixture.practice()
    let picker = try open(&fixture, "edu")
    let requests = picker.shown.compactMap { picker.item(at: $0)?.request }
    let unit = try #require(requests.firstIndex(of: .choose(.filter(by: "unit:EDU"))))
    let pledge = try #require(requests.firstIndex { if case .choose(.select) = $0 { true } else { false } })
    #expect(unit < pledge)
    #expect(picker.shown.last.map { $0 >= picker.items.count } == true)
  }

  @Test func `a unit shows its pledges`() throws {
    var fixture = try BoardFixture.practice(language: .vietnamese)
    _ = try open(&fixture, "ban ky nang")
    fixture.press(.enter)
    #expect(fixture.board.filter.query == "unit:EDU")
    #expect(Set(fixture.shownCodes.map { $0.prefix(3) }) == ["EDU"])
    #expect(fixture.board.selected?.unit.text == "EDU")
  }

  @Test func `what was chosen comes first next time, newest first, and is kept`() throws {
    var fixture = try BoardFixture.practice()
    for text in ["undo", "unit:EDU", "SEC-2", "2019-02"] {
      _ = try open(&fixture, text)
      fixture.press(.enter)
    }
    let recent = ["month 2019-02", "pledge SEC-2", "unit EDU", "undo"]
    #expect(fixture.board.state.recent == recent)
    #expect(fixture.remembered == ProgramState(order: PledgeOrder(), recent: recent))
    var next = try BoardFixture.practice(state: ProgramState(recent: recent + ["pledge ZZ-9", "gone"]))
    let picker = try open(&next)
    #expect(picker.shown.prefix(4).compactMap { picker.item(at: $0)?.name } == recent)
    #expect(Set(picker.shown).count == picker.shown.count)
    #expect(picker.selected?.name == "month 2019-02")
  }

  @Test func `what cannot be done now is remembered only when it is done`() throws {
    var fixture = try BoardFixture.practice()
    _ = try open(&fixture, "forget this saved")
    fixture.press(.enter)
    #expect(fixture.board.overlays.count == 1 && fixture.board.state.recent.isEmpty)
  }

  static let synonyms: [(String, Request)] = [
    ("finish", .pledge(.markDone)), ("complete", .pledge(.markDone)), ("xong", .pledge(.markDone)),
    ("hoàn thành", .pledge(.markDone)), ("delete", .pledge(.drop)), ("remove", .pledge(.drop)), ("xóa", .pledge(.drop)),
    ("bỏ", .pledge(.drop)), ("xoa", .pledge(.drop)), ("theme", .choose(.theme("default"))),
    ("color", .choose(.theme("default"))), ("colour", .choose(.theme("default"))), ("màu", .pledge(.why)),
    ("export", .month(.summary)), ("xuất", .month(.summary)), ("lịch sử", .step(.log)), ("lich su", .step(.log)),
    ("nhật ký", .step(.log)), ("nhat ky", .step(.log)), ("history", .step(.log)), ("tieng anh", .program(.language)),
    ("tiếng Anh", .program(.language)), ("ten bo", .ministry(.settings)), ("date", .pledge(.extend)),
    ("legend", .program(.help)), ("search", .find(.filter)), ("refresh", .program(.reload)),
  ]

  @Test(arguments: ["?", ":"], synonyms) func `help and palette know the same words`(
    key: String, wanted: (String, Request)
  ) throws {
    var fixture = try BoardFixture.practice()
    fixture.type(key + wanted.0)
    guard case .picker(let picker)? = fixture.board.overlays.last else { throw NoPalette() }
    let found = picker.shown.compactMap { picker.item(at: $0)?.request }
    #expect(found.contains(wanted.1), "\(wanted.0): \(found.prefix(5))")
  }

  @Test(arguments: ["?", ":"], ["mouse", "chuột", "mismatch", "○", "≠", "unknown"])
  func `what is no request is found too`(key: String, text: String) throws {
    var fixture = try BoardFixture.practice()
    fixture.type(key + text)
    guard case .picker(let picker)? = fixture.board.overlays.last else { throw NoPalette() }
    #expect(picker.shown.contains { picker.item(at: $0)?.request == nil })
  }

  @Test func `two letters are looked for where words begin, and a blank ends a word`() throws {
    var fixture = try BoardFixture.practice()
    let picker = try open(&fixture, "in ")
    #expect((1...12).contains(picker.shown.count), "\(picker.shown.compactMap { picker.item(at: $0)?.label })")
    for place in picker.shown where place < picker.items.count {
      #expect(SearchText("in ", isNarrow: true).matches(picker.items[place].text))
    }
  }

  @Test func `the help begins with the legend`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("?"))
    let rows = fixture.screen.split(separator: "\n").map(String.init)
    let legend = try #require(rows.firstIndex { $0.contains("Signs") })
    #expect(rows[legend + 1].contains("● ") && rows[legend + 1].contains("on track"))
    #expect(rows[..<legend].allSatisfy { !$0.contains("one line up") })
  }

  @Test func `help remembers nothing`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("?"))
    fixture.type("everything owed")
    fixture.press(.enter)
    #expect(fixture.board.toDo != nil && fixture.board.state == BoardFixture.byCode)
  }
}
