import GiaobanCore
import GiaobanTestSupport
import Testing

@testable import GiaobanTUI

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
    while fixture.board.selectedTask == nil { fixture.press(.down) }
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
    #expect(board.update(.key(.character("y"))) == [.copy("BOO-1 Audio books for the blind")])
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
    #expect(fixture.board.overlays.last == .confirmQuit)
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
    for entry in RequestEntry.all {
      #expect(picker.items.contains { $0.label == entry.name.en && $0.keys == entry.keyText })
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
    #expect(fixture.effects == [.applyTheme("light")])
  }

  @Test func `no key stands for two requests`() {
    let keys = RequestEntry.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  // MARK: The to-do view

  @Test func `the to-do view lists what is owed across blocks and never selects a heading`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.press(.character("0"))
    #expect(fixture.screen.contains("Check-ins owed this month (9)"))
    #expect(fixture.screen.contains("Suggestions nobody has taken (6)"))
    for _ in 0..<20 {
      #expect(fixture.board.selected != nil)
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
}
