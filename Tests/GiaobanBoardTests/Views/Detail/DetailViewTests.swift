import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// The open pledge: its cursor, its tasks, its history.
@Suite struct DetailViewTests {
  /// EDU-1 has four tasks, of which the third and fourth are open.
  private func board(_ code: String = "EDU-1", size: Size = Size(columns: 120, rows: 40)) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: size)
    fixture.press(.character(":"))
    fixture.type(code)
    fixture.press(.enter)
    return fixture
  }

  private func opened(_ code: String = "EDU-1", size: Size = Size(columns: 120, rows: 40)) throws -> BoardFixture {
    var fixture = try board(code, size: size)
    fixture.press(.enter)
    return fixture
  }

  private func done(_ fixture: BoardFixture, _ code: String = "EDU-1") -> [Int] {
    fixture.dossier(code)?.tasks.filter { $0.doneOn != nil }.map(\.key.number) ?? []
  }

  private func number(_ fixture: BoardFixture) -> Int? { fixture.board.selectedTask?.key.number }

  @Test func `a task is done from the board in two keys, told by its name, and u takes it back`() throws {
    var fixture = try board()
    fixture.press(.enter, .character("d"))
    #expect(done(fixture) == [1, 2, 3] && fixture.dossier("EDU-1")?.pledge.status == .active)
    #expect(fixture.board.message?.words.en == "task done: EDU-1 “New core curriculum” (u undo)")
    #expect(fixture.board.message?.words.vi.hasPrefix("xong nhiệm vụ: EDU-1 “") == true)
    fixture.press(.character("u"))
    #expect(fixture.effects.last == .undo)
  }

  @Test func `keys that come in one burst do the same as slow ones`() throws {
    var fixture = try board()
    fixture.press(.enter, .character("d"), .character("d"))
    #expect(done(fixture) == [1, 2])
  }

  @Test(arguments: [[Key.down, .up], [.character("j"), .character("k")], [.tab, .backTab]])
  func `the arrows go from task to task, and up to the pledge`(keys: [Key]) throws {
    var fixture = try opened()
    #expect(number(fixture) == 3)
    fixture.press(keys[0])
    #expect(number(fixture) == 4)
    for expected in [3, 2, 1] {
      fixture.press(keys[1])
      #expect(number(fixture) == expected)
    }
    fixture.press(keys[1])
    #expect(number(fixture) == nil)
  }

  @Test func `a number ticks its task, and one that there is not does nothing`() throws {
    var fixture = try opened()
    fixture.press(.character("4"))
    #expect(done(fixture) == [1, 2, 4] && number(fixture) == 4)
    fixture.press(.character("4"), .character("1"), .character("9"))
    #expect(done(fixture) == [2] && fixture.effects.last == .bell)
    #expect(fixture.board.overlays.count == 1)
  }

  @Test func `pages scroll the text, and what is done is shown`() throws {
    var fixture = try opened(size: Size(columns: 80, rows: 24))
    fixture.press(.pageDown, .pageDown)
    #expect(!fixture.screen.contains("New core curriculum"))
    fixture.press(.character("d"))
    #expect(fixture.screen.contains("3 [✓] New core curriculum"))
    fixture.press(.end)
    #expect(fixture.screen.contains("Status") && !fixture.screen.contains("New core curriculum"))
    fixture.press(.home)
    #expect(fixture.screen.contains("AT RISK"))
  }

  @Test func `below the last task the arrows scroll`() throws {
    var fixture = try opened(size: Size(columns: 80, rows: 24))
    for _ in 0..<200 { fixture.press(.down) }
    let end = fixture.screen
    fixture.press(.end)
    #expect(fixture.screen == end)
    for _ in 0..<200 { fixture.press(.up) }
    #expect(fixture.screen.contains("AT RISK") && number(fixture) == nil)
  }

  @Test func `a task that was added is under the cursor`() throws {
    var fixture = try opened()
    fixture.press(.character("a"))
    fixture.type("One more")
    fixture.press(.control("s"))
    #expect(fixture.board.selectedTask?.title.text(.english) == "One more")
  }

  @Test func `d beside the tasks asks while some are open, and y marks the pledge done`() throws {
    var fixture = try opened()
    fixture.press(.up, .up, .up, .character("d"))
    #expect(fixture.screen.contains("The pledge EDU-1 has 2 open tasks: New core curriculum;"))
    fixture.press(.character("n"))
    #expect(fixture.dossier("EDU-1")?.pledge.status == .active && fixture.board.overlays.count == 1)
    fixture.press(.character("d"), .character("y"))
    #expect(fixture.dossier("EDU-1")?.pledge.status == .done)
  }

  @Test func `d on the board's row asks too, and where no task is open it does not`() throws {
    var fixture = try board()
    fixture.press(.character("d"))
    #expect(fixture.screen.contains("has 2 open tasks") && fixture.dossier("EDU-1")?.pledge.status == .active)
    fixture.press(.character("y"))
    #expect(fixture.dossier("EDU-1")?.pledge.status == .done && fixture.board.overlays.isEmpty)
    fixture.press(.character("d"))
    #expect(fixture.dossier("EDU-1")?.pledge.status == .active)
    var without = try board("KDI-3")
    without.press(.character("d"))
    #expect(without.dossier("KDI-3")?.pledge.status == .done)
  }

  @Test func `d on marked rows names each that has open tasks, and y does all of them`() throws {
    var fixture = try board()
    fixture.press(.character(" "), .character(":"))
    fixture.type("KDI-3")
    fixture.press(.enter, .character(" "), .character("d"))
    #expect(fixture.screen.contains("EDU-1 has 2 open tasks"))
    fixture.press(.character("y"))
    for code in ["EDU-1", "KDI-3"] { #expect(fixture.dossier(code)?.pledge.status == .done) }
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `an arrow reaches the history, and Enter unfolds it`() throws {
    var fixture = try opened("KDI-3")
    fixture.press(.character("d"), .character("d"))
    #expect(!fixture.screen.contains("status: active → done"))
    fixture.press(.end, .down, .down, .enter)
    #expect(fixture.screen.contains("status: active → done") && fixture.screen.contains("History · 2 steps"))
    fixture.press(.enter)
    #expect(!fixture.screen.contains("status: active → done"))
  }

  @Test(arguments: [56, 76, 95, 96, 116, 196], Language.allCases)
  func `every line of every pledge fits`(columns: Int, language: Language) throws {
    let fixture = try BoardFixture.practice(language: language)
    let view = try #require(fixture.board.view)
    for line in view.portfolio.lines {
      let dossier = try #require(fixture.dossier(line.pledge.code.description))
      let page = PledgeSheet(dossier: dossier, view: view, look: fixture.board.look).page(columns: columns, rows: 30)
      for (place, line) in page.lines.enumerated() {
        #expect(line.text.displayWidth <= page.columns(ofLine: place), "\(line.text)")
      }
      #expect(page.subjects.first == .pledge)
    }
  }

  @Test func `the panel tells verdict and the first open task in any rectangle`() throws {
    let fixture = try BoardFixture.practice()
    let view = try #require(fixture.board.view)
    let sheet = PledgeSheet(
      dossier: try #require(fixture.dossier("EDU-1")), view: view, look: fixture.board.look)
    for columns in [56, 73, 74, 100, 116, 160, 196] {
      for rows in [5, 8, 12, 24, 50] {
        let rect = Rect(column: 1, row: 1, columns: columns, rows: rows)
        let size = Size(columns: columns + 2, rows: rows + 2)
        var picture = Picture(canvas: Canvas(size: size, style: fixture.board.look.palette[.text]))
        PledgePanel(sheet: sheet).draw(in: rect, &picture)
        let text = picture.canvas.text()
        #expect(text.contains("AT RISK") && text.contains("[ ] New core"), "\(columns)×\(rows)\n\(text)")
      }
    }
  }
}
