import Foundation
import GiaobanCore
import Testing

@testable import GiaobanTUI

@Suite struct BoardMouseTests {
  /// Where a text stands on the screen.
  private func point(of text: String, on fixture: BoardFixture) throws -> Point {
    for (row, line) in fixture.screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let range = line.range(of: text) {
        return Point(column: String(line[..<range.lowerBound]).displayWidth, row: row)
      }
    }
    Issue.record("\(text) is not on the screen")
    return Point(column: 0, row: 0)
  }

  @Test func `a click selects, a double click opens`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try point(of: "KCN-2", on: fixture)
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    #expect(fixture.board.selected == PledgeCode("KCN-2"))
    fixture.send(.mouse(Mouse(kind: .doubleClick, point: point)))
    #expect(fixture.board.overlays == [.detail(DetailView(try #require(PledgeCode("KCN-2"))))])
  }

  @Test func `the wheel scrolls the list`() throws {
    var fixture = try BoardFixture.may2023()
    fixture.send(.mouse(Mouse(kind: .wheelDown, point: Point(column: 5, row: 5))))
    #expect(fixture.board.selected == PledgeCode("BC-2"))
  }

  @Test func `a footer key is clicked like pressed`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try point(of: "? help", on: fixture)
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    #expect(fixture.board.overlays.count == 1)
  }

  @Test func `what lies under an overlay is not reached`() throws {
    var fixture = try BoardFixture.may2023()
    let point = try point(of: "KCN-2", on: fixture)
    fixture.press(.character("?"))
    let before = fixture.board.panes
    fixture.send(.mouse(Mouse(kind: .press, point: point)))
    #expect(fixture.board.panes == before)
  }
}
