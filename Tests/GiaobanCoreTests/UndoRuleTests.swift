import GiaobanCore
import Testing

@Suite struct UndoRuleTests {
  private func head(_ number: Int, _ name: ChangeName = .done, undone: Bool = false) -> BatchHead {
    BatchHead(number: number, name: name, isUndone: undone)
  }

  @Test func `undo takes the newest batch that is not undone`() throws {
    #expect(try UndoRule.undoTarget(own: [head(9, undone: true), head(7), head(3)]) == 7)
  }

  @Test func `with nothing left there is nothing to undo`() {
    #expect(throws: RuleViolation.nothingToUndo) { try UndoRule.undoTarget(own: []) }
    #expect(throws: RuleViolation.nothingToUndo) { try UndoRule.undoTarget(own: [head(1, undone: true)]) }
  }

  @Test(arguments: [ChangeName.initialise, .closeMonth, .reopenMonth])
  func `the making of a store and the closing and opening again of a month stay`(_ name: ChangeName) {
    #expect(throws: RuleViolation.cannotBeUndone(name)) {
      try UndoRule.undoTarget(own: [head(4, undone: true), head(3, name), head(2)])
    }
    #expect(!name.canBeUndone)
    #expect(ChangeName.allCases.filter { !$0.canBeUndone }.count == 3)
  }

  @Test func `redo does again what was undone last`() throws {
    let own = [head(9, undone: true), head(8, undone: true), head(5), head(4, undone: true)]
    #expect(try UndoRule.redoTarget(own: own) == 8)
  }

  @Test func `a new step ends what can be done again`() {
    #expect(throws: RuleViolation.nothingToRedo) { try UndoRule.redoTarget(own: [head(9), head(8, undone: true)]) }
    #expect(throws: RuleViolation.nothingToRedo) { try UndoRule.redoTarget(own: []) }
  }
}
