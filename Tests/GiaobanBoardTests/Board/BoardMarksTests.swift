import GiaobanCore
import GiaobanTerminal
import Testing

@testable import GiaobanBoard

@Suite struct BoardMarksTests {
  private func code(_ text: String) throws -> PledgeCode { try #require(PledgeCode(text)) }

  private func codes(_ texts: String...) throws -> [PledgeCode] { try texts.map(code) }

  private let space = Key.character(" ")

  @Test func `Space marks and moves down, and unmarks`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, .down, space)
    #expect(fixture.board.targets == (try codes("BOO-1", "KPR-1")))
    #expect(fixture.board.selected == PledgeCode("KPR-2"))
    fixture.press(.up, space)
    #expect(fixture.board.targets == (try codes("BOO-1")))
    fixture.press(.escape)
    #expect(fixture.board.targets == [try #require(fixture.board.selected)])
  }

  @Test(arguments: [false, true]) func `a marked row has a sign, in both sets`(ascii: Bool) throws {
    var fixture = try BoardFixture.practice(ascii: ascii)
    fixture.press(space)
    #expect(fixture.screen.contains(ascii ? "x ? BOO-1" : "• ○ BOO-1"))
    fixture.press(.character("0"))
    let row = fixture.screen.split(separator: "\n").first { $0.contains(" BOO-1 ") }
    #expect(row?.contains(ascii ? "xr BOO-1" : "•↩ BOO-1") == true)
  }

  @Test func `a range goes with the selection until v, and Esc takes it back`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.down, .character("v"), .down, .down)
    #expect(fixture.board.targets == (try codes("BOO-3", "KPR-1", "KPR-2")))
    #expect(fixture.screen.contains("marking 3 lines (v ends)"))
    fixture.press(.up, .character("v"), .down, .down)
    #expect(fixture.board.targets == (try codes("BOO-3", "KPR-1")))
    fixture.press(.character("v"), .down, .escape)
    #expect(fixture.board.targets == (try codes("BOO-3", "KPR-1")))
    fixture.press(.character("v"), .down, .right)
    #expect(fixture.board.targets.count == 4)
    fixture.press(.escape)
    #expect(fixture.board.marks.isEmpty)
  }

  @Test(arguments: [Key.character("q"), .character("0"), .character("/"), .character("2")])
  func `a range ends with the list it was begun in`(leaving: Key) throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"), .character("v"), .down, .down, .down)
    let marked = fixture.board.targets
    fixture.press(leaving)
    #expect(fixture.board.targets == marked && marked.count == 3 && fixture.board.toDo == nil)
  }

  @Test func `V marks the whole list, and again none of it`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("/"))
    fixture.type("health:off")
    fixture.press(.enter, .character("V"))
    #expect(fixture.board.targets == (try codes("BOO-3", "REA-1")))
    fixture.press(.character("V"))
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `marks stay under another filter and in another month, and the footer tells how many are hidden`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, space, .right, space, .character("/"))
    fixture.type("unit:BOO")
    fixture.press(.enter)
    #expect(fixture.screen.contains("3 marked, 1 hidden (Esc clears) · filter “unit:BOO”: 2"))
    fixture.press(.character("["), .character("]"))
    #expect(fixture.board.targets == (try codes("BOO-1", "BOO-3", "BIZ-1")))
    fixture.press(.escape)
    #expect(fixture.board.marks.isEmpty && fixture.board.filter.query == "unit:BOO")
    fixture.press(.escape)
    #expect(fixture.board.filter.query.isEmpty)
  }

  @Test func `d is one change for all that are marked, and clears them when it is saved`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, space, space)
    let today = try #require(Day("2027-06-21"))
    var board = fixture.board
    _ = board.update(.key(.character("d")))
    #expect(
      board.update(.key(.character("y"))) == [.save(.toggleDone(try codes("BOO-1", "BOO-3", "KPR-1"), on: today))])
    fixture.type("dy")
    for code in ["BOO-1", "BOO-3", "KPR-1"] { #expect(fixture.dossier(code)?.pledge.status == .done) }
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `what is done already among them does not keep the marks`() throws {
    var fixture = try BoardFixture.practice()
    fixture.type("dy  dy")
    #expect(fixture.dossier("BOO-3")?.pledge.status == .done)
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `what fits is done in one step; what does not is named, with the reason, and stays marked`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, .down, .down, space)
    #expect(fixture.board.targets == (try codes("BOO-1", "KPR-2")))
    fixture.type("d")
    #expect(fixture.dossier("BOO-1")?.pledge.status == .done && fixture.batches.count == 1)
    #expect(fixture.board.message?.words.en.hasPrefix("done: BOO-1 (u undo) · not: KPR-2 paused") == true)
    #expect(fixture.board.message?.words.vi.contains("không làm: KPR-2 tạm dừng") == true)
    #expect(fixture.board.targets == (try codes("KPR-2")))
    fixture.press(.character("d"))
    #expect(fixture.board.message?.isError == true && fixture.board.message?.words.en == "not: KPR-2 paused")
    #expect(fixture.batches.count == 1)
  }

  @Test func `a reason is asked for those that can be paused, and the others are named`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, .down, .down, space, .character("P"))
    #expect(fixture.board.message?.words.en == "not: KPR-2 paused")
    fixture.type("Later")
    fixture.press(.control("s"))
    #expect(fixture.dossier("BOO-1")?.pledge.status == .paused)
    #expect(fixture.board.message?.words.en.hasSuffix("not: KPR-2 paused") == true)
    // It is as asked already.
    #expect(fixture.board.marks.isEmpty)
  }

  @Test func `K acknowledges the check-ins of all that are marked in one step`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("V"), .character("K"))
    let month = try #require(Month("2027-06"))
    let batch = try #require(fixture.batches.first)
    #expect(batch.pledges.count > 2 && fixture.batches.count == 1)
    for code in batch.pledges {
      #expect(fixture.dossier(code.description)?.checkIn(in: month)?.state == .acknowledged)
    }
    #expect(fixture.board.message?.words.en.contains("BOO-1 returned") == true)
    fixture.press(.character("K"))
    #expect(fixture.board.message?.isError == true && fixture.batches.count == 1)
  }

  @Test(arguments: ["d", "x", "D", "r", "C", "K", "E"])
  func `behind the picture of a year nothing is done to a pledge`(key: String) throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, space, .character("Y"))
    let overlays = fixture.board.overlays.count
    fixture.type(key)
    #expect(fixture.board.overlays.count == overlays && fixture.batches.isEmpty)
    #expect(fixture.board.message?.words.en == "no pledge is selected")
    fixture.press(.escape)
    #expect(fixture.board.targets.count == 2)
  }

  @Test func `a change of another pledge leaves the marks, and so does an undo`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space, space, .enter)
    #expect(fixture.board.targets == (try codes("KPR-1")))
    fixture.press(.character("d"), .escape)
    #expect(fixture.dossier("KPR-1")?.tasks.allSatisfy { $0.doneOn != nil } == true)
    #expect(fixture.board.targets == (try codes("BOO-1", "BOO-3")))
  }

  @Test func `the footer offers what acts on the marked ones`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(space)
    let footer = String(fixture.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last ?? "")
    #expect(footer.contains("d done") && footer.contains("? help") && footer.contains("1 marked (Esc clears)"))
    #expect(!footer.contains("Enter open"))
  }

  @Test func `marks are made in the to-do view too, and headings are passed over`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("0"))
    let first = try #require(fixture.board.selected)
    fixture.press(space)
    #expect(fixture.board.targets == [first])
    fixture.press(.character("V"))
    let list = try #require(fixture.board.toDo?.list)
    let view = try #require(fixture.board.view)
    let listed = Set(
      (0..<list.count).compactMap { row -> PledgeCode? in
        guard case .pledge(_, let entry)? = list[row] else { return nil }
        return view.portfolio.lines[entry.place].pledge.code
      })
    #expect(Set(fixture.board.targets) == listed && !listed.isEmpty)
  }

  @Test func `nothing is marked behind an open view`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.enter, space)
    #expect(fixture.board.marks.isEmpty)
    #expect(fixture.board.message?.words.en == "close this view first")
  }
}
