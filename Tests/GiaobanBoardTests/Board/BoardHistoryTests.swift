import GiaobanCore
import GiaobanReports
import Testing

@testable import GiaobanBoard

/// What has happened to a pledge, at the end of its detail.
@Suite struct BoardHistoryTests {
  private func opened() throws -> BoardFixture {
    var fixture = try BoardFixture.practice()
    fixture.press(.character(":"))
    fixture.type("SEC-2")
    fixture.press(.enter, .enter)
    return fixture
  }

  private func lines(_ fixture: BoardFixture) throws -> [String] {
    guard case .detail(let detail)? = fixture.board.overlays.last else { return [] }
    return detail.page(fixture.board.glance).lines.map(\.text)
  }

  @Test func `only an open detail asks for the log, once the keys are done`() throws {
    var board = try BoardFixture.practice().board
    #expect(!board.idleEffects.contains { if case .loadHistory = $0 { true } else { false } })
    _ = board.update(.key(.enter))
    let code = try #require(board.selected)
    #expect(board.idleEffects.contains(.loadHistory(code)))
    _ = board.update(.history(PledgeHistory(of: code, []) { _ in 0 }))
    #expect(!board.idleEffects.contains(.loadHistory(code)))
  }

  @Test func `a change is told in the history of its pledge at once`() throws {
    var fixture = try opened()
    #expect(try !lines(fixture).contains { $0.hasPrefix("History") })
    fixture.press(.home, .up, .up, .character("d"), .character("y"))
    #expect(try lines(fixture).last == "History · 1 step · z unfolds")
    fixture.press(.character("z"))
    let told = try lines(fixture)
    let start = try #require(told.firstIndex(of: "History · 1 step"))
    #expect(told[(start + 1)...] == ["1 Jan 1970 07:00  tester  done", "    status: active → done"])
    fixture.press(.home, .up, .character("d"))
    let then = try lines(fixture)
    let newest = try #require(then.firstIndex(of: "History · 2 steps")) + 1
    #expect(then[newest] == "1 Jan 1970 07:00  tester  opened again")
  }

  @Test func `a long history says where the rest is`() throws {
    var fixture = try opened()
    let code = try #require(PledgeCode("SEC-2"))
    let pledge = try #require(fixture.dossier("SEC-2")?.pledge)
    let batches = (0...PledgeHistory.limit).map {
      Batch(
        number: 500 - $0, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .edit,
        events: [Event(before: nil, after: .pledge(pledge))])
    }
    fixture.send(.history(PledgeHistory(of: code, batches) { _ in 0 }))
    fixture.press(.character("z"))
    #expect(try lines(fixture).last == "Older: giaoban log --code SEC-2")
  }
}
