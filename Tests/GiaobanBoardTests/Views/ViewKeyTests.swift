import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct ViewKeyTests {
  /// Keys that a keyboard has, and that are not text in every view.
  private static let keyboard: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .f(1), .f(2),
    ]
    + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?:[]+ ".map { .character(String($0)) }
    + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }

  /// One of each view that takes keys alone, over the practice ministry.
  private func views() throws -> [any View] {
    var fixture = try BoardFixture.practice()
    let code = try #require(fixture.board.selected)
    fixture.press(.enter)
    let month = try #require(fixture.board.view)
    let subject = ReportSubject.summary(MonthRange(month.portfolio.viewpoint.month), .ministry)
    let draft = FormDraft(
      purpose: .pledge(code), opened: nil, language: .english, typed: [:], day: month.portfolio.viewpoint.today)
    return [
      DetailView(code), Pager(.report(subject, ReportDocument([.paragraph("Page")]))),
      Pager(.why(code: code, title: Bilingual(Phrase("x")), month.assessments[0])), YearView(.checkIns),
      YearView(.health), Welcome(), DraftOffer([draft]), MeetingView(month),
    ]
  }

  private func glance() throws -> Glance {
    var fixture = try BoardFixture.practice()
    fixture.press(.enter)
    return fixture.board.glance
  }

  private func changes(_ view: some View, at key: Key, _ glance: Glance) -> Bool {
    var after = view
    let answer = after.take(key, glance)
    return after != view || ![.notMine, .stay(), .stay([.bell])].contains(answer)
  }

  private func keysTwice(_ view: some View, _ glance: Glance) -> Int {
    let all = view.keys(glance).filter { !$0.isOfBoard }.flatMap { $0.keys + $0.also }
    return all.count - Set(all).count
  }

  @Test func `no view does anything at a key that its list of keys does not tell`() throws {
    let glance = try glance()
    for view in try views() {
      for key in Self.keyboard where changes(view, at: key, glance) {
        Issue.record("\(type(of: view)) does something at \(key.text) that it does not tell")
      }
    }
  }

  @Test func `every key of a view has words in both languages, and one meaning`() throws {
    let glance = try glance()
    for view in try views() {
      #expect(keysTwice(view, glance) == 0, "\(type(of: view))")
      for key in view.listedKeys(glance) {
        #expect(!key.text.isEmpty && !key.name.vi.isEmpty && !key.name.en.isEmpty, "\(type(of: view))")
      }
    }
  }

  @Test func `keys that do the same in two directions stand together in the hint`() throws {
    let glance = try glance()
    #expect(Welcome().hint(glance) == "↑↓ choose  Enter begins  q quits")
    #expect(YearView(.checkIns).hint(glance) == "Tab health  ←→ block  [ ] month  Enter opens the unit  Esc closes")
    var look = glance.look
    look.symbols = .ascii
    #expect(KeyOffer(keys: [.left, .right], words: Phrase("")).text(look) == "Left/Right")
    #expect(KeyOffer(keys: [.pageUp, .pageDown], words: Phrase("")).text(look) == "PgUp PgDn")
  }

  @Test func `a key that does nothing now says why`() throws {
    let glance = try glance()
    var meeting = MeetingView(try #require(glance.month))
    guard case .refuse = meeting.answer(.left, glance) else { return _ = Issue.record("no reason is given") }
  }

  @Test func `the help of an open view tells its own keys first`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("Y"), .character("?"))
    let lines = fixture.screen.split(separator: "\n").map(String.init)
    let own = try #require(lines.firstIndex { $0.contains("In the open view") })
    let all = try #require(lines.firstIndex { $0.contains("the other picture") })
    #expect(own < all)
    fixture.press(.escape, .escape, .character("?"))
    #expect(!fixture.screen.contains("In the open view"))
  }

  @Test func `every key of a form has words, whatever field has the focus`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("c"))
    let glance = fixture.board.glance
    var form = try #require(fixture.board.formOnTop)
    for place in form.fields.indices {
      form.focus(at: place)
      #expect(keysTwice(form, glance) == 0, "\(form.focused.name)")
      #expect(form.listedKeys(glance).allSatisfy { !$0.text.isEmpty && !$0.name.en.isEmpty })
      if case .day = form.focused.kind {
        form.openPopup(try #require(glance.formContext))
        #expect(form.hint(glance) == "←→ day  ↑↓ week  PgUp PgDn month  Enter takes  Esc closes")
        #expect(keysTwice(form, glance) == 0)
      }
    }
  }
}
