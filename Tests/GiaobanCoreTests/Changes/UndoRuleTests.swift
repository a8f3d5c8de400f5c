import GiaobanCore
import Testing

@Suite struct UndoRuleTests {
  private func head(_ number: Int, _ name: ChangeName = .done, undone: Bool = false) -> BatchHead {
    BatchHead(number: number, kind: .change, name: name, target: nil, isUndone: undone)
  }

  private func head(_ number: Int, _ kind: Batch.Kind, of target: Int) -> BatchHead {
    BatchHead(number: number, kind: kind, name: .done, target: target, isUndone: false)
  }

  @Test func `undo takes the newest batch that is not undone`() throws {
    #expect(try UndoRule.undoTarget(own: [head(9, undone: true), head(7), head(3)]) == 7)
  }

  @Test func `with nothing left there is nothing to undo`() {
    #expect(throws: RuleViolation.log(.nothingToUndo)) { try UndoRule.undoTarget(own: []) }
    #expect(throws: RuleViolation.log(.nothingToUndo)) { try UndoRule.undoTarget(own: [head(1, undone: true)]) }
  }

  @Test(arguments: [ChangeName.initialise, .closeMonth, .reopenMonth])
  func `the making of a store and the closing and opening again of a month stay`(_ name: ChangeName) {
    #expect(throws: RuleViolation.log(.cannotBeUndone(name))) {
      try UndoRule.undoTarget(own: [head(4, undone: true), head(3, name), head(2)])
    }
    #expect(!name.canBeUndone)
    #expect(ChangeName.allCases.filter { !$0.canBeUndone }.count == 3)
  }

  @Test func `redo does again what was undone last`() throws {
    let undone = [
      head(11, .undo, of: 8), head(10, .undo, of: 9), head(9, undone: true), head(8, undone: true), head(5),
    ]
    #expect(try UndoRule.redoTarget(own: undone) == 8)
    #expect(try UndoRule.redoTarget(own: [head(12, .redo, of: 8)] + undone) == 9)
    #expect(try UndoRule.redoTarget(own: [head(13, .undo, of: 8), head(12, .redo, of: 8)] + undone) == 8)
    #expect(throws: RuleViolation.log(.nothingToRedo)) {
      try UndoRule.redoTarget(own: [head(13, .redo, of: 9), head(12, .redo, of: 8)] + undone)
    }
  }

  @Test func `what was undone before a later step stays undone when that step is undone`() throws {
    let own = [head(4, .undo, of: 3), head(3, undone: true), head(2, .undo, of: 1), head(1, undone: true)]
    #expect(try UndoRule.redoTarget(own: own) == 3)
    #expect(throws: RuleViolation.log(.nothingToRedo)) { try UndoRule.redoTarget(own: [head(5, .redo, of: 3)] + own) }
  }

  @Test func `a new step ends what can be done again`() {
    #expect(throws: RuleViolation.log(.nothingToRedo)) {
      try UndoRule.redoTarget(own: [head(9), head(8, .undo, of: 7), head(7, undone: true)])
    }
    #expect(throws: RuleViolation.log(.nothingToRedo)) { try UndoRule.redoTarget(own: []) }
  }
}
