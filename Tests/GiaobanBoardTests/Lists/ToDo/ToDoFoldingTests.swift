import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// The groups of the to-do view: opened from the header's tiles, folded, counted.
@Suite struct ToDoFoldingTests {
  private func opened() throws -> BoardFixture {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"))
    return fixture
  }

  /// The rows that the list has under the headings.
  private func rows(_ fixture: BoardFixture) throws -> [ToDoGroup: Int] {
    let list = try #require(fixture.board.toDo?.list)
    var counts: [ToDoGroup: Int] = [:]
    for row in 0..<list.count {
      switch list[row] {
      case .pledge(let group, _)?, .unit(let group, _)?: counts[group, default: 0] += 1
      case .heading?, nil: break
      }
    }
    return counts
  }

  @Test func `what is to be decided and what is overdue come first`() throws {
    let list = try #require(try opened().board.toDo?.list)
    #expect(list.groups.prefix(4) == [.decisions, .overdue, .late, .owed])
  }

  @Test(arguments: Language.allCases)
  func `each tile opens as many rows as it says`(language: Language) throws {
    let fixture = try BoardFixture.practice(size: Size(columns: 160, rows: 40), language: language)
    let view = try #require(fixture.board.view)
    let tiles = HeaderTiles(view: view, language: language).fitted(columns: 200)
    #expect(tiles.compactMap(\.group) == [.late, .owed, .decisions, .overdue, .suggestions])
    for tile in tiles {
      var fixture = fixture
      let group = try #require(tile.group)
      let shown = try #require(
        HeaderTiles(view: view, language: language).fitted(columns: 130).first { $0.group == group }?.text)
      fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: shown))))
      let number = try #require(Int(shown.dropFirst().prefix { $0.isNumber }))
      #expect(try rows(fixture) == [group: number])
      #expect(fixture.board.selectedGroup == group)
      #expect(fixture.board.toDo?.list.isOpenHeading(fixture.board.toDo?.cursor.selected ?? 0) == false)
    }
  }

  @Test func `T shows the groups with their counts, and a letter opens one`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("T"))
    #expect(fixture.screen.contains("1  To decide (5)"))
    #expect(fixture.screen.contains("3  Check-ins late (6)"))
    fixture.press(.character("3"))
    #expect(try rows(fixture) == [.late: 6])
  }

  @Test func `o folds the group under the cursor, Enter and a click unfold it, O folds all`() throws {
    var fixture = try opened()
    let before = try rows(fixture)
    fixture.press(.character("o"))
    #expect(fixture.board.foldedSelection == .decisions)
    #expect(try rows(fixture) == before.filter { $0.key != .decisions })
    #expect(fixture.screen.contains("› To decide (5)"))
    fixture.press(.enter)
    #expect(try rows(fixture) == before)
    fixture.press(.character("O"))
    #expect(try rows(fixture).isEmpty)
    fixture.press(.down)
    #expect(fixture.board.foldedSelection == .overdue)
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: "› Overdue"))))
    #expect(try rows(fixture) == [.overdue: before[.overdue] ?? 0])
    fixture.press(.character("O"), .character("O"))
    #expect(try rows(fixture) == before)
  }

  @Test func `what is folded stays so after a save`() throws {
    var fixture = try opened()
    fixture.press(.character("o"), .down, .down)
    fixture.save(
      .addTask(
        try #require(PledgeCode("DAT-3")), title: try #require(Bilingual("Thử", in: .vietnamese)),
        due: try #require(Day("2027-06-01"))))
    #expect(fixture.board.toDo?.list.folded == [.decisions])
    #expect(try rows(fixture)[.overdue] == 7)
  }

  @Test func `the counts at the top are those of the groups, and the selected row has a sign`() throws {
    let fixture = try opened()
    #expect(fixture.screen.contains("┃ 5 to decide · 6 overdue · 6 late · 10 owed · "))
    #expect(fixture.screen.contains("┃▌ – SEC-3 "))
  }

  @Test func `what all rows of a group share stands in the heading alone`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("T"), .character("4"))
    #expect(fixture.screen.contains("Check-ins owed (10)  close Fri 25 Jun, 4 days left"))
    let row = try #require(fixture.screen.split(separator: "\n").first { $0.contains("◌ DAT-1 ") })
    #expect(!row.contains("left") && !row.contains("Jun"))
  }

  @Test func `outside the to-do view nothing is folded`() throws {
    var fixture = try BoardFixture.practice()
    #expect(fixture.board.update(.key(.character("o"))) == [.bell])
    #expect(fixture.board.message?.words.en == "only in the to-do view: 0")
  }
}
