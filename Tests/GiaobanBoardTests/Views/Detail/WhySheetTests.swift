import GiaobanCore
import Testing

@testable import GiaobanBoard

@Suite struct WhySheetTests {
  private func lines(_ code: String) throws -> [String] {
    let fixture = try BoardFixture.practice()
    let view = try #require(fixture.board.view)
    let place = try #require(PledgeCode(code).flatMap { view.index(of: $0) })
    return WhySheet(assessment: view.assessments[place], look: fixture.board.look).lines(columns: 300).map(\.text)
  }

  @Test func `it ends with the rule that decided`() throws {
    #expect(
      try lines("BOO-1").last
        == "A pledge without its check-in is never green: figures and due days say on track, but there is no check-in for June 2027."
    )
    #expect(try lines("EDU-1").last == "The worst voice decides: the figures say at risk.")
    #expect(try lines("KPR-1").last == "Every voice says at risk: the figures and the owner.")
    #expect(try lines("SEC-1").last == "Only a pledge that is worked on is judged; this one is done.")
  }

  @Test func `a check-in that was returned is not said to be missing`() throws {
    #expect(try lines("BOO-1").contains { $0.contains("The check-in for June 2027 was returned and not given again") })
  }

  @Test func `what is done stands as done`() throws {
    #expect(try lines("SEC-1").first == "✓ DONE")
  }
}
