import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

/// Where the terminal's cursor stands, for what follows it: a screen reader, a magnifier, a braille line.
@Suite struct BoardCursorTests {
  /// The row of the screen in which the cursor stands, unseen.
  private func row(_ fixture: BoardFixture) throws -> String {
    let picture = fixture.board.picture()
    let cursor = try #require(picture.screenCursor)
    #expect(!cursor.isSeen)
    return picture.canvas.row(cursor.point.row).map(\.text).joined()
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40), (200, 60)])
  func `the cursor stands on the selected pledge, wherever one moves`(columns: Int, rows: Int) throws {
    var fixture = try BoardFixture.practice(size: Size(columns: columns, rows: rows))
    for key in [Key.down, .down, .tab, .end, .up, .character("z"), .character("2"), .home] {
      fixture.press(key)
      let code = try #require(fixture.board.selected)
      #expect(try row(fixture).contains(code.description), "\(key)")
    }
  }

  @Test func `in the to-do view it stands on the selected row`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"))
    for key in [Key.down, .down, .end, .up, .pageUp] {
      fixture.press(key)
      guard let code = fixture.board.selected else { continue }
      #expect(try row(fixture).contains(code.description), "\(key)")
    }
  }

  @Test func `in every list that is open it stands on the selected row`() throws {
    for keys in [
      [Key.character("?"), .down, .down], [.character(":"), .down], [.character("L"), .down], [.enter, .down],
      [.character("s"), .down], [.character("Y")],
    ] {
      var fixture = try BoardFixture.practice()
      for key in keys { fixture.press(key) }
      let picture = fixture.board.picture()
      let point = try #require(picture.screenCursor).point
      let top = try #require(fixture.board.overlays.last).view
      let frame = try #require(picture.place(of: .overlay))
      let wanted = top.selectedRow(fixture.board.glance).flatMap { picture.place(of: .overlayRow($0)) }
      #expect(point == wanted ?? Point(column: frame.column + 1, row: frame.row + 1), "\(keys)")
    }
  }

  @Test func `where one types it is seen, in the palette until one moves`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    fixture.type("them")
    let typing = try #require(fixture.board.picture().screenCursor)
    #expect(typing.isSeen)
    fixture.press(.down)
    let moved = try #require(fixture.board.picture().screenCursor)
    #expect(!moved.isSeen && moved.point.row > typing.point.row)
    fixture.type("e")
    #expect(try #require(fixture.board.picture().screenCursor).isSeen)
  }
}
