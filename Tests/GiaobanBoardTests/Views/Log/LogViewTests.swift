import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

@Suite struct LogViewTests {
  /// A board on which something was written.
  private func worked(
    _ size: Size = Size(columns: 120, rows: 40), language: Language = .english, ascii: Bool = false
  ) throws -> BoardFixture {
    var fixture = try BoardFixture.practice(size: size, language: language, ascii: ascii)
    fixture.press(.down)
    fixture.type("dy")
    fixture.press(.down)
    fixture.type("dyd")
    return fixture
  }

  private func log(_ fixture: BoardFixture) throws -> LogView {
    guard case .log(let log)? = fixture.board.overlays.last else { throw Missing() }
    return log
  }

  private struct Missing: Error {}

  private func batch(_ number: Int, of code: String = "KVT-1") throws -> Batch {
    let before = Pledge(
      code: try #require(PledgeCode(code)), origin: .own, title: Bilingual(Phrase("Trial")),
      moves: [Pledge.Move(day: try #require(Day("2027-01-04")), status: .active)])
    var after = before
    after.moves.append(Pledge.Move(day: try #require(Day("2027-06-20")), status: .done))
    return Batch(
      number: number, at: Timestamp(milliseconds: 1_687_252_500_000), day: Day(number: 19_528), by: "nam",
      kind: .change, name: .done, events: [Event(before: .pledge(before), after: .pledge(after))])
  }

  private func page(_ numbers: ClosedRange<Int>, of newest: Int, nextUndo: Int? = nil) throws -> LogPage {
    LogPage(try numbers.reversed().map { try batch($0) }, newest: newest, nextUndo: nextUndo) { _ in 0 }
  }

  @Test func `L tells who did what, the newest first, and which step u takes back`() throws {
    var fixture = try worked()
    fixture.press(.character("L"))
    #expect(fixture.screen.contains("The log · 3 steps"))
    let lines = fixture.screen.split(separator: "\n").map(String.init)
    let steps = lines.filter { $0.contains("tester") }
    #expect(steps.count == 3)
    #expect(steps[0].contains("#3") && steps[0].contains("07:00") && steps[0].contains("u undoes this"))
    #expect(steps.dropFirst().allSatisfy { !$0.contains("u undoes this") && $0.contains("done") })
  }

  @Test func `Enter unfolds a step to what it changed, and there opens the pledge`() throws {
    var fixture = try worked()
    fixture.press(.character("L"), .down, .enter)
    #expect(try log(fixture).unfolded == 2)
    let code = try #require(try log(fixture).steps[2]?.pledges.first)
    #expect(fixture.screen.contains("     \(code) status: active → done"))
    fixture.press(.down, .enter)
    guard case .detail(let detail)? = fixture.board.overlays.last else { throw Missing() }
    #expect(detail.code == code && fixture.board.selected == code)
    fixture.press(.escape)
    #expect(try log(fixture).unfolded == 2)
    fixture.press(.left)
    #expect(try log(fixture).unfolded == nil && log(fixture).cursor.selected == 1)
    fixture.press(.escape)
    #expect(fixture.board.overlays.isEmpty)
  }

  @Test func `a pledge that is not of the month cannot be opened, and that is said`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("L"))
    let step = try batch(1, of: "KVT-99")
    fixture.send(.log(LogPage([step], newest: 1, nextUndo: nil) { _ in 0 }))
    fixture.press(.enter, .down, .enter)
    #expect(fixture.board.message?.isError == true && fixture.board.overlays.count == 1)
    #expect(fixture.screen.contains("KVT-99 is not in the month on the screen"))
  }

  @Test func `an empty log says so`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("L"))
    #expect(fixture.screen.contains("Nothing has been written yet."))
    fixture.press(.enter, .end, .pageDown)
    #expect(try log(fixture).count([]) == 0)
  }

  @Test func `a long log is as long as it is at once, and only what is in sight is read`() throws {
    var fixture = try BoardFixture.practice()
    fixture.press(.character("L"))
    var board = fixture.board
    _ = board.update(.log(try page(99_901...100_000, of: 100_000)))
    #expect(board.picture().canvas.text().contains("The log · 100000 steps"))
    _ = board.update(.key(.end))
    #expect(board.idleEffects == [.loadLog(upTo: 100)])
    _ = board.update(.log(try page(1...100, of: 100_000)))
    #expect(board.idleEffects.isEmpty && board.picture().canvas.text().contains("#1 "))
  }

  @Test func `what is selected stays so when others write, and at the top the newest is seen`() throws {
    var log = LogView()
    log.take(try page(1...10, of: 10))
    log.cursor.select(4, count: 10)
    log.grow(old: false)
    #expect(log.wants(rows: 5, lines: []) == [.loadLog(upTo: nil)])
    log.take(try page(1...12, of: 12))
    #expect(log.row(at: log.cursor.selected, []) == .step(6))
    log.cursor.select(0, count: 12)
    log.take(try page(1...13, of: 13))
    #expect(log.row(at: log.cursor.selected, []) == .step(13))
    // Another log has taken its place.
    log.take(try page(1...2, of: 2))
    #expect(log.steps.keys.sorted() == [1, 2] && log.cursor.selected == 0)
  }

  @Test func `u takes the step back that says so, and the log goes on with it`() throws {
    var fixture = try worked()
    fixture.press(.character("L"), .character("u"))
    #expect(fixture.effects.last == .undo)
    // A key for pledges does nothing to one that nobody sees.
    let count = fixture.batches.count
    fixture.press(.character("d"), .character("x"))
    #expect(fixture.batches.count == count && fixture.board.overlays.count == 1)
  }

  @Test func `a step that loaded a file tells the first of what it changed`() throws {
    let pledges = try (1...21).map { try batch(1, of: "KVT-\($0)").events[0] }
    let loaded = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: Day(number: 19_528), by: "nam", kind: .change, name: .load,
      events: pledges)
    var log = LogView()
    log.take(LogPage([loaded], newest: 1, nextUndo: nil) { _ in 0 })
    log.unfold(1)
    let look = Look(language: .english, palette: .plain, symbols: .ascii)
    let lines = log.lines(columns: 80, look)
    #expect(lines.count == 21 && lines.last?.text == "… and more: giaoban log")
    #expect(lines[0].text == "KVT-1 status: active -> done")
  }

  @Test(arguments: BoardScreenTests.sizes, Language.allCases)
  func `the log, one step unfolded`(size: Size, language: Language) throws {
    var fixture = try worked(size, language: language)
    fixture.press(.character("L"), .enter)
    expectGolden(fixture.screen, "board/log-\(size.columns)x\(size.rows)-\(language.rawValue).txt")
  }

  @Test func `the log has no sign beyond ASCII where there are none`() throws {
    var fixture = try worked(Size(columns: 80, rows: 24), ascii: true)
    fixture.press(.character("L"), .enter)
    expectGolden(fixture.screen, "board/log-80x24-ascii.txt")
    #expect(!fixture.screen.contains("→"))
  }
}
