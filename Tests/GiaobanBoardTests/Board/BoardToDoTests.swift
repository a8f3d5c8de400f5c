import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// The to-do view on the board: what its rows open and copy, and the header's line that leads to it.
@Suite struct BoardToDoTests {
  /// With the reminder to a unit selected.
  private func reminding(_ unit: String, language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.press(.character("0"))
    let count = try #require(fixture.board.toDo?.list.count)
    for _ in 0..<count where fixture.board.selectedUnit?.unit.text != unit { fixture.press(.down) }
    #expect(fixture.board.selectedUnit?.unit.text == unit)
    return fixture
  }

  @Test func `y on a unit's row copies its reminder, ready to send`() throws {
    var fixture = try reminding("POS", language: .vietnamese)
    guard case .copy(let text, let said)? = fixture.board.update(.key(.character("y"))).first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Kính gửi: Trưởng ban Ông Phong, Ban Thư tín\n"))
    #expect(text.contains("1. POS-1 – Bưu cục giao hàng trong ngày\n- báo cáo tháng 6/2027"))
    #expect(text.hasSuffix("\nBộ Thực hành\n"))
    #expect(said.vi == "đã gửi vào bảng tạm lời nhắc gửi POS")
  }

  @Test func `what is late in a month that has ended goes to who holds the block today`() throws {
    var fixture = try reminding("SEC")
    fixture.press(.character("["))
    #expect(fixture.board.month?.iso == "2027-05")
    #expect(fixture.screen.contains("2 check-ins late · Ông Dũng"))
    let (leader, next) = (try #require(LeaderCode("DUNG")), try #require(LeaderCode("AN")))
    fixture.saveElsewhere(.succeed(leader, by: next, on: try #require(Day("2027-06-05"))))
    fixture.readAgain()
    let holder = fixture.board.view?.portfolio.ministry.minister?.code
    #expect(holder == leader)
    #expect(fixture.screen.contains("2 check-ins late · Bà An"))
  }

  @Test func `Enter on a unit's row opens what it has owed for longest`() throws {
    var fixture = try reminding("SEC")
    #expect(fixture.screen.contains("Enter opens SEC-3, which it has owed for longest; y copies the reminder"))
    fixture.press(.enter)
    #expect(fixture.board.selected == PledgeCode("SEC-3"))
    #expect(fixture.screen.contains("Servers with unpatched flaws"))
    fixture.press(.escape)
    #expect(fixture.board.selectedUnit?.unit.text == "SEC")
  }

  @Test func `a unit's row takes no done, check-in or why`() throws {
    var fixture = try reminding("POS")
    for key: Key in [.character("d"), .character("c"), .character("w")] {
      #expect(fixture.board.update(.key(key)) == [.bell])
      #expect(fixture.board.message?.words.en == "no pledge is selected")
    }
  }

  @Test func `a unit without a core pledge has nothing to open, and its name is copied`() throws {
    var fixture = try reminding("REA")
    #expect(fixture.board.update(.key(.enter)) == [.bell])
    #expect(fixture.board.message?.words.en == "REA has no core pledge to open")
    #expect(fixture.screen.contains("─ REA · Office of Reading · Head Ông Sơn · rea@practice.example ─"))
    #expect(
      fixture.board.update(.key(.character("y"))) == [
        .copy(
          "REA Office of Reading",
          said: Phrase(
            vi: "đã gửi vào bảng tạm: REA Office of Reading", en: "sent to the clipboard: REA Office of Reading"))
      ])
  }

  @Test func `a check-in that was returned, is a draft or is missing has its sign`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"))
    let lines = fixture.screen.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("↩ BOO-1 ") && $0.contains(" 10 days late · Bà An") })
    #expect(lines.contains { $0.contains("✎ CAB-2 ") })
    #expect(lines.contains { $0.contains("– POS-1 ") })
    #expect(lines.contains { $0.contains("(6)  2 to the minister, ") })
  }

  @Test func `a pledge that is stale has its sign in its pane`() throws {
    let screen = try BoardFixture.practice(size: Size(columns: 200, rows: 60)).screen
    let rows = screen.split(separator: "\n").filter { $0.contains("POS-1 ") }
    #expect(rows.contains { $0.contains(" ! 31 Dec –") })
  }

  @Test func `the header tells how far late check-ins have been taken up`() throws {
    let words = { (columns: Int) in
      try BoardFixture.practice(size: Size(columns: columns, rows: 40), state: ProgramState()).screen.split(
        separator: "\n")[1]
    }
    #expect(
      try words(160).hasPrefix(
        " [6 check-ins late, 2 to the minister] [10 owed, 4 days left] [5 to decide] [6 overdue] [4 suggestions not taken up] "
      ))
    #expect(try words(160).hasSuffix(" [0: everything to do]"))
    #expect(try words(120).hasSuffix(" [0: to do]"))
    #expect(try words(80).hasPrefix(" [6 late] [10 owed, 4 days] [5 to decide] [6 overdue] [4 not taken up] "))
    #expect(try words(60).hasPrefix(" [6 late] [10 owed] [5 to decide] [6 overdue] "))
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `the header's counts are never cut in the middle`(language: Language) throws {
    let view = try #require(try BoardFixture.practice(language: language).board.view)
    let header = HeaderTiles(view: view, language: language)
    let all = header.fitted(columns: 200).count
    for columns in 10...200 {
      let tiles = header.fitted(columns: columns).map(\.text)
      #expect(tiles.joined(separator: " ").displayWidth <= columns, "\(columns)")
      #expect(tiles.count == all || columns < 71, "\(columns)")
    }
  }

  @Test func `nothing new is said for the month of the row that is selected`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"), .character("C"))
    #expect(fixture.screen.contains("Why is there no number?"))
    fixture.press(.character("d"))
    let months = fixture.dossier("SEC-3")?.checkIns.filter { $0.noNumber == .dataLate }.map(\.key.month.iso)
    #expect(months == ["2027-04"])
  }

  @Test func `c and K are for the month of the row that is selected`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"))
    let months = { (fixture: BoardFixture) in (fixture.board.monthOfSelection?.iso, fixture.board.month?.iso) }
    // The first row is the check-in that is late for longest: of a month before the one on the screen.
    let (row, screen) = months(fixture)
    let code = try #require(fixture.board.selected)
    #expect(row != screen && screen == "2027-06")
    fixture.press(.character("c"))
    guard case .form(let form)? = fixture.board.overlays.last, case .checkIn(let key) = form.purpose else {
      Issue.record("no check-in was opened")
      return
    }
    #expect(key.pledge == code && key.month.iso == row)
  }

  @Test func `the header tells what falls due soon by its nearest step`() throws {
    var fixture = try BoardFixture.practice(size: Size(columns: 200, rows: 40))
    for due in ["2027-06-22", "2027-06-27"] {
      fixture.save(
        .addTask(
          try #require(PledgeCode("DAT-3")), title: try #require(Bilingual("Thử", in: .vietnamese)),
          due: try #require(Day(due))))
    }
    #expect(fixture.screen.contains(" [2 due in 7 days, 1 tomorrow] "))
  }
}
