import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// What a form begins with, and what stands folded behind it.
@Suite struct FormFoldingTests {
  private func adding(_ language: Language = .english, size: Size = Size(columns: 120, rows: 40)) throws -> BoardFixture
  {
    var fixture = try BoardFixture.practice(size: size, language: language)
    fixture.goTo("EDU-1")
    fixture.press(.character("a"))
    return fixture
  }

  private func shown(_ fixture: BoardFixture) throws -> [String] {
    let form = try #require(fixture.form)
    return form.shownPlaces.map { form.fields[$0].id }
  }

  @Test(arguments: Language.allCases) func `a new pledge asks for four things`(language: Language) throws {
    let fixture = try adding(language)
    #expect(try shown(fixture) == ["title.\(language.rawValue)", "unit", "due", "briefing", "button.save", "more"])
    #expect(fixture.screen.contains(language == .english ? "more… Ctrl-n ]" : "thêm mục… Ctrl-n ]"))
  }

  @Test func `title and due day are all that is typed, the rest is filled in`() throws {
    var fixture = try adding()
    fixture.type("Ten labs")
    fixture.press(.tab, .tab)
    fixture.type("31/12")
    fixture.save()
    let code = try #require(fixture.board.selected)
    let pledge = try #require(fixture.dossier(code.description)?.pledge)
    let today = try #require(Day("2027-06-21"))
    let newest = try #require(fixture.board.view?.portfolio.ministry.newestBriefing(on: today)?.day)
    #expect(pledge.unit.text == "EDU" && pledge.due == Day("2027-12-31"))
    #expect(pledge.briefing == newest && pledge.assignedOn == newest)
  }

  @Test func `Enter goes through the four and saves`() throws {
    var fixture = try adding()
    fixture.type("Ten labs")
    fixture.press(.enter, .enter)
    fixture.type("31/12")
    fixture.press(.enter, .enter, .enter)
    #expect(fixture.form == nil && fixture.board.selected?.unit.text == "EDU")
  }

  @Test func `without a briefing it holds from today, of whichever day was chosen from that day`() throws {
    var fixture = try adding()
    fixture.type("Ten labs")
    try fixture.focus(.briefing)
    fixture.press(.backspace)
    #expect(fixture.form?.fields.first { $0.name == .assignedOn }?.typed == "2027-06-21")
    fixture.type("2027-04-")
    fixture.press(.down, .enter)
    let form = try #require(fixture.form)
    let briefing = form.fields.first { $0.name == .briefing }?.typed
    #expect(form.fields.first { $0.name == .assignedOn }?.typed == briefing && briefing?.hasPrefix("2027-04-") == true)
    fixture.press(.escape, .character("a"))
    #expect(fixture.form?.fields.first { $0.name == .assignedOn }?.typed == briefing, "in a draft as well")
  }

  @Test func `Ctrl-n, Enter or a click on the row shows the others, and a folded one's problem does`() throws {
    for key in [Key.control("n"), .enter, .character(" ")] {
      var fixture = try adding()
      if key != .control("n") { fixture.press(.backTab) }
      fixture.press(key)
      #expect(try shown(fixture).count > 20 && !(try shown(fixture).contains("more")))
      #expect(fixture.form?.focused.id == "title.vi")
    }
    var clicked = try adding()
    clicked.send(.mouse(Mouse(kind: .press, point: try clicked.point(of: "more…"))))
    #expect(try shown(clicked).count > 20)
    var refused = try adding()
    refused.type("Labs")
    try refused.focus(.duty)
    refused.press(.right, .escape, .character("a"))
    #expect(refused.form?.isUnfolded == true, "nothing that was typed is out of sight")
  }

  @Test func `an edit shows all`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("EDU-1")
    fixture.press(.character("e"))
    #expect(try shown(fixture).count == fixture.form?.fields.count)
  }

  @Test func `a new task asks for its title and its due day`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("KPR-1")
    fixture.press(.enter, .character("a"))
    #expect(try shown(fixture) == ["title.en", "due", "button.save", "more"])
    fixture.type("Ask")
    fixture.press(.tab)
    fixture.type("20/7")
    fixture.save()
    #expect(fixture.dossier("KPR-1")?.tasks.last?.title == Bilingual(vi: nil, en: "Ask"))
    #expect(fixture.dossier("KPR-1")?.tasks.last?.due == Day("2027-07-20"))
  }

  @Test func `how many fields stand beyond the edges is told, with the key that saves`() throws {
    for language in Language.allCases {
      for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
        var fixture = try adding(language, size: size)
        fixture.press(.control("n"))
        let count = try #require(fixture.form?.fields.count { !$0.isButton })
        let words = try fixture.screen.matches(
          of: Regex(language == .english ? "(\\d+) more below" : "còn (\\d+) mục ở dưới"))
        let below = try #require(words.first?.output[1].substring.flatMap { Int($0) })
        let labels = try #require(fixture.form?.fields.filter { !$0.isButton }).filter { field in
          fixture.screen.contains("│ " + field.label(on: language).name.text(language).prefix(12))
        }
        #expect(below > 0 && below < count && labels.count >= count - below)
        #expect(fixture.screen.contains("Ctrl-s"))
        for _ in 0..<count { fixture.press(.pageDown) }
        #expect(fixture.screen.contains(language == .english ? " more above" : " mục ở trên"))
        #expect(fixture.screen.contains("Ctrl-s"))
      }
    }
  }
}
