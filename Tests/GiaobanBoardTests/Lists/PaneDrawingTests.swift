import GiaobanCore
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct PaneDrawingTests {
  @Test func `a bar shares its columns by the counts and leaves out nothing that is there`() {
    #expect(PaneDrawing.shares(of: [1, 4, 6, 3, 3], columns: 8) == [1, 2, 3, 1, 1])
    #expect(PaneDrawing.shares(of: [0, 0, 0, 0, 4], columns: 8) == [0, 0, 0, 0, 8])
    #expect(PaneDrawing.shares(of: [1, 1], columns: 8) == [4, 4])
  }

  @Test func `an empty block has an empty bar`() {
    #expect(PaneDrawing.shares(of: [0, 0], columns: 8) == [0, 0])
  }

  @Test func `a bar is as long as it is wide, whatever the counts`() {
    for done in 0...20 {
      for open in 0...20 where done + open > 0 {
        #expect(PaneDrawing.shares(of: [done, open, 1], columns: 8).reduce(0, +) == 8)
      }
    }
  }

  @Test func `a list scrolls by as little as it must`() {
    var cursor = ListCursor()
    cursor.select(9, count: 20)
    cursor.settle(rows: 5, count: 20)
    #expect(cursor.top == 5)
    cursor.move(by: -2, count: 20)
    cursor.settle(rows: 5, count: 20)
    #expect(cursor.top == 5)
    cursor.move(by: -3, count: 20)
    cursor.settle(rows: 5, count: 20)
    #expect(cursor.top == 4)
  }

  @Test func `a selection that a reload removed becomes the last there is`() {
    var cursor = ListCursor(selected: 9)
    cursor.settle(rows: 5, count: 3)
    #expect(cursor.selected == 2)
    cursor.settle(rows: 5, count: 0)
    #expect(cursor.selected == 0)
  }

  @Test func `a block that gave up pledges says so beside its bar`() throws {
    var fixture = try BoardFixture.practice()
    #expect(fixture.screen.contains("0 of 10 done"))
    let codes = [try #require(PledgeCode("BOO-1")), try #require(PledgeCode("RAD-1"))]
    let today = try #require(Day("2027-06-21"))
    fixture.save(.move(codes, to: .dropped, on: today, reason: "no money"))
    fixture.save(.toggleDone([try #require(PledgeCode("BOO-3"))], on: today))
    #expect(fixture.screen.contains("1 of 10 done, 2 dropped"))
  }

  @Test func `a bar has its numbers inside, worst first`() throws {
    #expect(try BoardFixture.practice().screen.contains("┃ ■■2 ▲▲▲3 ●1 ○○○○4 "))
  }

  @Test func `a heading is clicked to sort, and again to turn the order round`() throws {
    var fixture = try BoardFixture.practice()
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: "due Jun"))))
    #expect(fixture.board.state.order == PledgeOrder(.due))
    fixture.send(.mouse(Mouse(kind: .press, point: try fixture.point(of: "▾due Jun"))))
    #expect(fixture.board.state.order == PledgeOrder(.due, isReversed: true))
  }
}
