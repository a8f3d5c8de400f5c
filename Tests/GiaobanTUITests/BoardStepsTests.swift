import GiaobanCore
import Testing

@testable import GiaobanTUI

/// What undo and redo are called in help and palette.
@Suite struct BoardStepsTests {
  private func step(_ name: ChangeName, _ code: String) throws -> StepSummary {
    StepSummary(name: name, pledges: [try #require(PledgeCode(code))], more: 0)
  }

  private func labels(_ board: Board) -> [String] {
    guard case .picker(let picker)? = board.overlays.last else { return [] }
    return picker.items.map { $0.label + ($0.whyNot.map { " (\($0))" } ?? "") }
  }

  @Test func `help and palette ask what there is to undo, and name it`() throws {
    for key: Key in [.character("?"), .character(":")] {
      var board = try BoardFixture.practice().board
      #expect(board.update(.key(key)) == [.nameSteps])
      #expect(labels(board).contains("undo"))
      _ = board.update(.steps(undo: try step(.done, "SEC-1"), redo: nil))
      #expect(labels(board).contains("undo: done: SEC-1"))
      #expect(labels(board).contains("redo (There is nothing to redo.)"))
    }
  }

  @Test func `a change makes the names unknown again`() throws {
    var fixture = try BoardFixture.practice()
    _ = fixture.board.update(.steps(undo: try step(.done, "SEC-1"), redo: nil))
    #expect(fixture.board.update(.key(.character("U"))) == [.bell])
    #expect(fixture.board.message?.words == RuleViolation.nothingToRedo.phrase)
    fixture.press(.character("d"))
    #expect(fixture.board.update(.key(.character("U"))) == [.redo])
    #expect(fixture.board.update(.key(.character(":"))) == [.nameSteps])
  }
}
