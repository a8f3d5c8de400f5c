import Foundation
import GiaobanCore
import GiaobanTerminal
import GiaobanText
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

  @Test func `the wheel scrolls the list under the pointer, and the focus stays`() throws {
    var fixture = try BoardFixture.may2023()
    let place = try fixture.point(of: "ATT-1")
    fixture.send(.mouse(Mouse(kind: .wheelDown, point: place)))
    fixture.send(.mouse(Mouse(kind: .wheelDown, point: place)))
    #expect(fixture.board.focused == 0 && fixture.board.panes.map(\.cursor.selected) == [0, 2, 0, 0])
    fixture.send(.mouse(Mouse(kind: .wheelUp, point: place)))
    #expect(fixture.board.panes[1].cursor.selected == 1)
  }

  @Test(arguments: [60, 80, 120], Language.allCases)
  func `the footer always has the way to everything`(columns: Int, language: Language) throws {
    let fixture = try BoardFixture.practice(size: Size(columns: columns, rows: 24), language: language)
    let footer = try #require(fixture.screen.split(separator: "\n").last)
    #expect(footer.contains(language == .english ? ": any" : ": tất cả"))
    #expect(footer.contains(language == .english ? "? help" : "? trợ giúp"))
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
