import GiaobanCore
import GiaobanTestSupport
import Testing

@testable import GiaobanBoard

/// Edits while a month that has ended is on the screen.
@Suite struct CorrectionChoiceTests {
  /// A pledge is open for an edit, one month back from the practice ministry's pinned day.
  private func editing(_ code: String = "EDU-1") throws -> BoardFixture {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("["))
    fixture.goTo(code)
    fixture.press(.character("e"))
    return fixture
  }

  @Test func `the form of this month asks nothing about it`() throws {
    var fixture = try BoardFixture.practice()
    fixture.goTo("EDU-1")
    fixture.press(.character("e"))
    #expect(fixture.form?.fields.contains { $0.name == .correction } == false)
  }

  @Test func `an edit acts from now on unless a slip is chosen`() throws {
    var fixture = try editing()
    #expect(fixture.form?.fields.contains { $0.name == .correction } == true)
    try fixture.fill(.source, "QĐ 12")
    fixture.press(.control("s"))
    #expect(fixture.batches.first?.name == .edit)
  }

  @Test func `a slip needs its reason, and is saved with it`() throws {
    var fixture = try editing()
    try fixture.fill(.target, "31000")
    try fixture.turn(.correction)
    fixture.failToSave(at: .correctionReason, "This is needed")
    fixture.type("typed wrong")
    fixture.press(.control("s"))
    #expect(fixture.batches.first?.name == .correct)
    #expect(fixture.batches.first?.reason?.en == "typed wrong")
  }

  @Test func `a reason without a slip is no edit`() throws {
    var fixture = try editing()
    try fixture.fill(.correctionReason, "why")
    fixture.failToSave(at: .correction, "A reason is for a slip")
    #expect(fixture.batches.isEmpty)
  }
}
