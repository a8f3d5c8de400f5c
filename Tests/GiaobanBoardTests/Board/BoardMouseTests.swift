import Foundation
import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

@Suite struct BoardMouseTests {
  @Test func `a click selects, a double click opens`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try fixture.point(of: "CDS-1")
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    #expect(fixture.board.selected == PledgeCode("CDS-1"))
    fixture.send(.mouse(Mouse(kind: .doubleClick, point: point)))
    #expect(fixture.board.overlays.map(\.view.pledge?.description) == ["CDS-1"])
  }

  @Test func `the wheel scrolls the list`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.send(.mouse(Mouse(kind: .wheelDown, point: Point(column: 5, row: 5))))
    #expect(fixture.board.selected == PledgeCode("BC-2"))
  }

  @Test func `the wheel moves in the list under the pointer and leaves the focus`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try fixture.point(of: "KCN-2")
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    let focused = fixture.board.focused
    fixture.press(.character("1"))
    let selected = fixture.board.selected
    let row = fixture.board.panes[focused].cursor.selected
    fixture.send(.mouse(Mouse(kind: .wheelUp, point: point)))
    #expect(fixture.board.panes[focused].cursor.selected == row - 1)
    #expect(fixture.board.selected == selected && fixture.board.focused == 0)
  }

  @Test func `a footer key is clicked like pressed`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try fixture.point(of: "? help")
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    #expect(fixture.board.overlays.count == 1)
  }

  @Test func `what lies under an overlay is not reached`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try fixture.point(of: "CDS-1")
    fixture.press(.character("?"))
    let before = fixture.board.panes
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    #expect(fixture.board.panes == before)
  }
}
