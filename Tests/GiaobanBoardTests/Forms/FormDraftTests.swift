import Foundation
import GiaobanCore
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// What was typed and not saved, while the program runs and from one start to the next.
@Suite struct FormDraftTests {
  /// The check-in of June 2027 of a measured pledge of an invented ministry, with an obstacle typed.
  private func typed(_ language: Language = .english) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(language: language)
    fixture.press(.character(":"))
    fixture.type("EDU-1")
    fixture.press(.enter, .character("c"))
    try fixture.focus(.obstacle)
    fixture.type("mưa lũ")
    return fixture
  }

  @Test func `what is typed is kept as soon as the input queue is empty, and no more once it is saved`() throws {
    var fixture = try typed()
    let draft = try #require(fixture.kept.first)
    #expect(fixture.kept.count == 1)
    #expect(draft.purpose.name.en == "the check-in of EDU-1, June 2027")
    #expect(draft.typed == ["obstacle": "mưa lũ"])
    #expect(draft.day == Day("2027-06-21"))
    #expect(fixture.board.idleEffects.isEmpty)
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "mưa lũ")
    #expect(fixture.kept.isEmpty && fixture.board.drafts.isEmpty)
  }

  @Test func `what is left is kept, what is thrown away or as it was is not`() throws {
    var fixture = try typed()
    fixture.press(.escape)
    #expect(fixture.kept.count == 1)
    fixture.press(.character("c"))
    #expect(fixture.screen.contains("mưa lũ") && fixture.screen.contains("A draft of 21 Jun 2027, not saved"))
    while fixture.board.formOnTop?.focused.name != .obstacle { fixture.press(.tab) }
    fixture.press(.control("u"))
    #expect(fixture.kept.isEmpty)
    fixture.type("khác")
    fixture.press(.control("x"), .control("x"))
    #expect(fixture.kept.isEmpty && fixture.board.drafts.isEmpty)
  }

  /// Another start of the program, over what the first one has kept.
  private func nextStart(_ kept: [FormDraft], _ language: Language = .english) throws -> BoardFixture {
    let bytes = try JSONEncoder().encode(kept)
    var fixture = try BoardFixture.practice(language: language)
    fixture.send(.drafts(try JSONDecoder().decode([FormDraft].self, from: bytes), problem: nil))
    return fixture
  }

  @Test func `what an earlier version kept under other names is offered in its fields`() throws {
    let fixture = try BoardFixture.practice()
    let context = try #require(fixture.board.formContext)
    let code = try #require(PledgeCode("EDU-1"))
    let draft = { (purpose: FormPurpose, typed: [String: String]) in
      FormDraft(purpose: purpose, opened: nil, language: .vietnamese, typed: typed, day: context.today)
    }
    let pledge = Form(draft(.newPledge(unit: nil), ["title": "Việc mới", "titleOther": "New work"]), context)
    let titles = pledge.fields.filter { $0.name == .title }
    #expect(titles.map(\.typed) == titles.map { $0.language == .vietnamese ? "Việc mới" : "New work" })
    #expect(titles.count == 2)
    for name in ["by", "grantedBy"] {
      let extended = Form(draft(.extend([code]), [name: "BINH"]), context)
      #expect(extended.fields.first { $0.name == .decidedBy }?.typed == "BINH")
    }
  }

  @Test func `the next start offers it, and Enter goes on with it`() throws {
    var fixture = try nextStart(try typed().kept)
    #expect(fixture.screen.contains("21 Jun 2027  the check-in of EDU-1, June 2027"))
    fixture.press(.enter)
    #expect(fixture.board.formOnTop?.purpose.pledge == PledgeCode("EDU-1"))
    #expect(fixture.screen.contains("mưa lũ"))
    fixture.press(.control("s"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "mưa lũ")
    #expect(fixture.kept.isEmpty)
  }

  @Test func `the next start's x throws it away, Esc leaves it for later`() throws {
    var fixture = try nextStart(try typed().kept, .vietnamese)
    fixture.press(.escape)
    #expect(fixture.board.overlays.isEmpty && fixture.kept.count == 1)
    fixture.press(.character(":"))
    fixture.type("bieu mau chua luu")
    fixture.press(.enter)
    #expect(fixture.screen.contains("21/06/2027  báo cáo của EDU-1, tháng 6/2027"))
    fixture.press(.character("x"))
    #expect(fixture.board.overlays.isEmpty && fixture.board.drafts.isEmpty && fixture.kept.isEmpty)
    #expect(fixture.board.whyNot(.step(.drafts))?.vi == "không có biểu mẫu nào chưa lưu")
  }

  @Test func `a draft over a record that someone has changed since is told so at its save`() throws {
    var fixture = try nextStart(try typed().kept)
    var other = try #require(fixture.dossier("EDU-1")?.checkIns.last)
    other.obstacle = Bilingual(vi: nil, en: "theirs")
    fixture.saveElsewhere(.checkIn(other))
    fixture.press(.enter, .control("s"))
    #expect(fixture.screen.contains("someone else has changed"))
    #expect(fixture.screen.contains("mưa lũ"))
    #expect(fixture.dossier("EDU-1")?.checkIns.last?.obstacle?.en == "theirs")
  }

  @Test func `that drafts cannot be kept is said once`() throws {
    var fixture = try BoardFixture.practice()
    fixture.draftProblem = Phrase(vi: "Đĩa đầy.", en: "The disk is full.")
    fixture.press(.down, .down, .character("c"), .tab)
    fixture.type("x")
    #expect(fixture.screen.contains("kept until you quit, no longer. The disk is full."))
    fixture.type("y")
    #expect(!fixture.screen.contains("The disk is full."))
    fixture.press(.escape, .character("q"))
    #expect(fixture.screen.contains("Quit and lose it?"))
  }

  @Test func `a draft of a pledge that is gone is told, and nothing waits for it`() throws {
    let draft = try #require(try typed().kept.first)
    var fixture = try BoardFixture.may2023()
    fixture.send(.drafts([draft], problem: nil))
    fixture.press(.enter)
    #expect(fixture.board.isWaitingForPledge)
    fixture.send(.failed(RuleViolation.reference(.unknownPledge(try #require(draft.purpose.pledge))).phrase))
    #expect(!fixture.board.isWaitingForPledge)
    #expect(fixture.screen.contains("There is no pledge EDU-1"))
  }
}
