import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct BoardTests {
  private func code(_ text: String) throws -> PledgeCode { try #require(PledgeCode(text)) }

  // MARK: Moving

  @Test func `the first pledge of the first block is selected at the start`() throws {
    let fixture = try BoardFixture.may2023()
    #expect(fixture.board.selected == PledgeCode("BC-1"))
  }

  @Test func `arrows move in the list and stop at its ends`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.up)
    #expect(fixture.board.selected == PledgeCode("BC-1"))
    fixture.press(.down, .character("j"))
    #expect(fixture.board.selected == PledgeCode("KBC-1"))
    fixture.press(.end, .down)
    #expect(fixture.board.selected == PledgeCode("TDN-1"))
  }

  @Test func `panes are reached in order, round about, and by number`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.right)
    #expect(fixture.board.selected == PledgeCode("ATT-1"))
    fixture.press(.backTab, .backTab)
    #expect(fixture.board.selected == PledgeCode("BO-1"))
    fixture.press(.character("3"))
    #expect(fixture.board.selected == PledgeCode("KVT-1"))
  }

  @Test func `a pane that does not exist is named, and nothing moves`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("7"))
    #expect(fixture.board.message?.words.en == "there is no block 7")
    #expect(fixture.board.selected == PledgeCode("BC-1"))
  }

  @Test func `the month is travelled by brackets and t comes back`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("["))
    #expect(fixture.board.month == Month("2023-05"))
    fixture.press(.character("]"), .character("]"))
    #expect(fixture.board.month == Month("2023-07"))
    #expect(fixture.screen.contains("the month has not begun"))
    fixture.press(.character("t"))
    #expect(fixture.board.month == Month("2023-06"))
  }

  @Test func `what was selected stays selected in another month`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.right, .down, .down, .down, .character("["))
    #expect(fixture.board.selected == PledgeCode("CNT-1"))
  }

  // MARK: Work

  @Test func `d asks for the selected pledge to be marked done today`() throws {
    var board = try BoardFixture.may2023().board
    _ = board.update(.key(.character("3")))
    let today = try #require(Day("2023-06-20"))
    #expect(board.update(.key(.character("d"))) == [.save(.toggleDone([try code("KVT-1")], on: today))])
  }

  @Test func `a pledge that is done shows it in the same frame, and d opens it again`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("d"))
    #expect(fixture.dossier("KVT-1")?.pledge.status == .done)
    #expect(fixture.screen.contains("1 of 1 done"))
    #expect(fixture.screen.contains("done: KVT-1 (u undo)"))
    fixture.press(.character("d"))
    #expect(fixture.dossier("KVT-1")?.pledge.status == .active)
  }

  @Test func `a suggestion that nobody has taken cannot be done, and the footer says why`() throws {
    var fixture = try BoardFixture.may2023(language: .vietnamese)
    fixture.press(.character("d"))
    #expect(fixture.dossier("BC-1")?.pledge.status == .proposed)
    #expect(fixture.board.message?.isError == true)
    #expect(fixture.screen.contains("BC-1"))
  }

  @Test func `in the detail d marks the task under the cursor`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character(":"))
    fixture.type("KCN-2")
    fixture.press(.enter, .enter)
    #expect(fixture.screen.contains("Tasks: 0 of 2 done"))
    fixture.press(.character("d"))
    #expect(fixture.dossier("KCN-2")?.tasks.first?.doneOn == Day("2023-06-20"))
    #expect(fixture.dossier("KCN-2")?.pledge.status == .active)
    #expect(fixture.screen.contains("Tasks: 1 of 2 done"))
  }

  @Test func `read-only refuses every change with its reason`() throws {
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    let portfolio = try #require(BoardFixture.may2023().board.view?.portfolio)
    var board = Board(look: look, size: Size(columns: 120, rows: 40), isReadOnly: true)
    _ = board.update(.loaded(portfolio))
    for key: Key in [.character("d"), .character("c"), .character("u"), .character("U")] {
      #expect(board.update(.key(key)) == [.bell])
      #expect(board.message?.words.en == "opened read-only")
    }
  }

  @Test func `undo and redo are asked of the outside`() throws {
    var board = try BoardFixture.may2023().board
    #expect(board.update(.key(.character("u"))) == [.undo])
    #expect(board.update(.key(.control("r"))) == [.redo])
  }

  @Test func `y copies code and title`() throws {
    var board = try BoardFixture.practice().board
    #expect(
      board.update(.key(.character("y"))) == [
        .copy(
          "BOO-1 Audio books for the blind",
          said: Phrase(
            vi: "đã gửi vào bảng tạm: BOO-1 Audio books for the blind",
            en: "sent to the clipboard: BOO-1 Audio books for the blind"))
      ])
  }

  // MARK: Leaving

  @Test func `Esc never quits, q closes and at the root quits`() throws {
    var board = try BoardFixture.may2023().board
    #expect(board.update(.key(.escape)) == [])
    _ = board.update(.key(.character("0")))
    #expect(board.update(.key(.character("q"))) == [])
    #expect(board.toDo == nil)
    #expect(board.update(.key(.character("q"))) == [.quit])
  }

  @Test func `typed text that is not saved asks once before the program ends`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .character("c"), .tab)
    fixture.type("Đã họp")
    fixture.press(.escape)
    #expect(fixture.board.update(.key(.character("q"))) == [])
    #expect(fixture.board.overlays.last == .confirmQuit(ConfirmQuit(areDraftsKept: true)))
    #expect(fixture.board.update(.key(.character("n"))) == [])
    _ = fixture.board.update(.key(.control("c")))
    #expect(fixture.board.update(.key(.character("y"))) == [.quit])
  }

  // MARK: Finding

  @Test func `the filter narrows every pane as one types, accents optional`() throws {
    var fixture = try BoardFixture.practice(language: .vietnamese)
    fixture.press(.character("/"))
    fixture.type("ky su so")
    #expect(fixture.board.panes.flatMap(\.lines).count == 1)
    #expect(fixture.screen.contains("1 cam kết"))
    fixture.press(.enter)
    #expect(fixture.board.selected == PledgeCode("EDU-1"))
    fixture.press(.escape)
    #expect(fixture.board.panes.flatMap(\.lines).count == fixture.board.view?.portfolio.lines.count)
  }

  @Test func `d while filtering is a letter`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("/"))
    fixture.type("d")
    #expect(fixture.board.filter.query == "d")
    #expect(fixture.dossier("BOO-1")?.pledge.status == .active)
  }

  @Test func `the filter survives month travel`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("/"))
    fixture.type("EDU")
    fixture.press(.enter, .character("["))
    #expect(fixture.board.month == Month("2027-05"))
    let shown = fixture.board.panes.flatMap(\.lines).compactMap {
      fixture.board.view?.portfolio.lines[$0].pledge.code.unit.text
    }
    #expect(Set(shown) == ["EDU"])
  }

  @Test func `help is searched and runs what is chosen`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("?"))
    fixture.type("everything owed")
    fixture.press(.enter)
    #expect(fixture.board.toDo != nil)
  }

  @Test func `help names every request with its keys, and every mark`() throws {
    let picker = try BoardFixture.may2023().board.helpPicker()
    for row in Request.listed.map(\.row) {
      #expect(picker.items.contains { $0.label == row.name.en && $0.keys == row.keyText })
    }
    for mark in Mark.allCases { #expect(picker.items.contains { $0.label == mark.meaning.en }) }
  }

  @Test func `the palette goes to a code, a block, a month and a theme`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    fixture.type("SEC-2")
    fixture.press(.enter)
    #expect(fixture.board.selected == PledgeCode("SEC-2"))
    fixture.press(.character(":"))
    fixture.type("2026-11")
    fixture.press(.enter)
    #expect(fixture.board.month == Month("2026-11"))
    fixture.press(.character(":"))
    fixture.type("theme light")
    fixture.press(.enter)
    #expect(fixture.effects.last == .applyTheme("light"))
  }

  // MARK: The to-do view

  @Test func `the to-do view lists what is owed across blocks and never selects a heading`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("0"))
    #expect(fixture.screen.contains("Check-ins owed (9)"))
    #expect(fixture.screen.contains("Suggestions not taken up (6)"))
    for _ in 0..<40 {
      #expect(fixture.board.selected != nil || fixture.board.selectedUnit != nil)
      fixture.press(.down)
    }
    fixture.press(.home)
    #expect(fixture.board.selected != nil)
  }

  // MARK: When things fail

  @Test func `a failure outside is shown in the footer and everything stays`() throws {
    var fixture = try BoardFixture.may2023()
    let before = fixture.board.selected
    fixture.send(.failed(Phrase(vi: "Đĩa đã đầy.", en: "The disk is full.")))
    #expect(fixture.screen.contains("The disk is full."))
    #expect(fixture.board.selected == before)
  }

  @Test func `with no store the welcome offers four beginnings`() throws {
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var board = Board(look: look, size: Size(columns: 80, rows: 24))
    _ = board.update(.noStore)
    #expect(board.picture().canvas.text().contains("The briefing of May 2023 (real)"))
    #expect(board.update(.key(.enter)) == [.initialise(.may2023)])
    _ = board.update(.key(.down))
    #expect(board.update(.key(.enter)) == [.initialise(.practice)])
    #expect(board.update(.key(.character("4"))) == [.initialise(.empty)])
    _ = board.update(.key(.character("3")))
    for letter in "a.yaml" { _ = board.update(.key(.character(String(letter)))) }
    #expect(board.update(.key(.enter)) == [.initialise(.file("a.yaml"))])
    _ = board.update(.failed(Phrase(vi: "Không có tệp.", en: "No such file.")))
    #expect(board.picture().canvas.text().contains("No such file."))
    #expect(board.picture().canvas.text().contains("a.yaml"))
  }

  // MARK: The footer

  private func footer(_ fixture: BoardFixture) -> String {
    String(fixture.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last ?? "")
  }

  @Test(arguments: [60, 80, 120]) func `the footer offers what works now, and always help`(columns: Int) throws {
    for language in Language.allCases {
      var fixture = try BoardFixture.may2023(size: Size(columns: columns, rows: 24), language: language)
      let done = language == .vietnamese ? "d hoàn thành" : "d done"
      let help = language == .vietnamese ? "? trợ giúp" : "? help"
      #expect(!footer(fixture).contains(done))
      #expect(footer(fixture).contains(help))
      fixture.press(.character("3"))
      #expect(footer(fixture).contains(done) && footer(fixture).contains(help))
    }
  }

  @Test func `an open view takes the keys, so the footer offers none`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("w"))
    #expect(footer(fixture).allSatisfy { $0 == " " })
    var welcome = Board(look: fixture.board.look, size: Size(columns: 80, rows: 24))
    _ = welcome.update(.noStore)
    #expect(!welcome.picture().canvas.text().contains("p summary"))
    #expect(welcome.update(.key(.character("/"))) == [.bell])
  }

  @Test(arguments: Language.allCases) func `a message is read whole, however narrow`(language: Language) throws {
    var fixture = try BoardFixture.may2023(size: Size(columns: 60, rows: 16), language: language)
    for key: Key in [.character("d"), .character("c")] {
      fixture.press(key)
      let words = try #require(fixture.board.message?.words.text(language))
      let shown = fixture.screen.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
      #expect(shown.contains(words), "\(words)")
      #expect(words.contains("giaoban accept BC-1"))
    }
  }

  @Test func `a message is seen over an open view`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("3"), .enter, .character("d"))
    #expect(footer(fixture).contains("done: KVT-1 (u undo)"))
    fixture.press(.escape, .character("1"), .enter, .character("c"))
    #expect(footer(fixture).contains("giaoban accept BC-1"))
  }

  // MARK: Going elsewhere from an open view

  @Test func `filter, to-do and blocks come out of an open view`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.enter, .character("/"))
    fixture.type("jqk")
    #expect(fixture.board.overlays.isEmpty && fixture.board.filter.query == "jqk")
    fixture.press(.escape, .enter, .character("0"))
    #expect(fixture.board.overlays.isEmpty && fixture.board.toDo != nil)
    fixture.press(.character("w"), .character("3"))
    #expect(fixture.board.overlays.isEmpty && fixture.board.selected == PledgeCode("KVT-1"))
  }

  @Test func `a code chosen over an open pledge opens that one`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.enter, .character(":"))
    fixture.type("KVT-1")
    fixture.press(.enter)
    #expect(fixture.board.overlays.map(\.view.pledge) == [try code("KVT-1")])
    #expect(fixture.screen.contains("The telecom block's work to 2025"))
  }

  @Test func `the help has one line for the keys of the blocks`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("?"))
    fixture.type("block number")
    #expect(fixture.screen.contains("1…9"))
    #expect(!fixture.screen.contains("block number 3"))
    fixture.press(.enter)
    #expect(fixture.board.overlays.count == 1)
  }

  @Test func `unpinning and taking it back goes where the day is`() throws {
    let pinned = try #require(BoardFixture.may2023().board.view?.portfolio)
    var board = try BoardFixture.may2023().board
    var settings = pinned.ministry.settings
    settings.pinnedDay = nil
    #expect(board.perform(.program(.unpin)) == [.save(.configure(settings))])
    var ministry = pinned.ministry
    ministry.put(.settings(settings))
    let batch = Batch(
      number: 9, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "tester", kind: .change, name: .configure,
      events: [Event(before: .settings(pinned.ministry.settings), after: .settings(settings))])
    #expect(board.update(.saved(Saved(batch: batch, ministry: ministry, dossiers: []))) == [.load(nil)])
  }

  @Test func `titles in the strip of all units have its width`() throws {
    #expect(try BoardFixture.may2023().screen.contains("Works that leave a mark, carried out in a practical way"))
  }

  @Test func `the help of the ascii set names the arrows`() throws {
    var fixture = try BoardFixture.may2023(ascii: true)
    fixture.press(.character("?"))
    #expect(fixture.screen.contains("Up k") && fixture.screen.contains("Left h") && !fixture.screen.contains("↑"))
  }

  @Test func `a day beside a month of another year has its year`() throws {
    var fixture = try BoardFixture.may2023()
    #expect(fixture.screen.contains("Tue 20 Jun (pinned)"))
    for _ in 0..<7 { fixture.press(.character("]")) }
    #expect(fixture.screen.contains("Tue 20 Jun 2023 (pinned)"))
  }

  @Test func `after d the message tells of the check-in that is still owed, and c gives it`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    fixture.type("POS-1")
    fixture.press(.enter, .character("d"))
    let words = try #require(fixture.board.message?.words)
    #expect(words.en == "done: POS-1 (u undo) · still owes the check-in of June 2027 (c)")
    #expect(words.vi == "hoàn thành: POS-1 (u hoàn tác) · còn nợ báo cáo tháng 6/2027 (c)")
    fixture.press(.character("c"))
    guard case .form(let form)? = fixture.board.overlays.last, case .checkIn(let key) = form.purpose else {
      Issue.record("no check-in was opened")
      return
    }
    #expect(key.pledge == PledgeCode("POS-1") && key.month.iso == "2027-06")
  }
}
