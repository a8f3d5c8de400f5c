import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText
import Testing

@testable import GiaobanBoard

/// Tells a portfolio when it is asked for one, and the time: a second later each time. A report takes it three steps.
private final class TimedRunner: EffectRunner {
  private let portfolio: Portfolio
  private var now = 0
  private var report: ReportSubject?
  private var steps = 0
  /// In which each report was asked for.
  private(set) var languages: [Language] = []

  init(_ portfolio: Portfolio) { self.portfolio = portfolio }

  func run(_ effect: Effect, on screen: any Screen, speaking language: Language) -> [Action] {
    switch effect {
    case .load: return [.loaded(portfolio)]
    case .readReport(let subject):
      (report, steps) = (subject, 3)
      languages.append(language)
      return goOn()
    case .stopWork:
      report = nil
      return [.stopped(Phrase("stopped as asked"))]
    default: return []
    }
  }

  var work: LongWork? { report.map { _ in LongWork(descriptor: nil) } }

  func goOn() -> [Action] {
    guard let subject = report else { return [] }
    steps -= 1
    if steps > 0 { return [.working(Phrase("Report"), step: Phrase("Reading"))] }
    report = nil
    return [.report(subject, ReportDocument([.paragraph("Page")]), hasPrinter: false)]
  }

  func storeChanged(seen month: Month?) -> [Action] { [] }

  var milliseconds: Int {
    now += 1_000
    return now
  }
}

/// Reads pledges as well, and notes which.
private final class ReadingRunner: EffectRunner {
  private let portfolio: Portfolio
  private(set) var read: [PledgeCode] = []

  init(_ portfolio: Portfolio) { self.portfolio = portfolio }

  func run(_ effect: Effect, on screen: any Screen, speaking language: Language) -> [Action] {
    switch effect {
    case .load: return [.loaded(portfolio)]
    case .loadDossier(let code, _):
      guard let pledge = portfolio.lines.first(where: { $0.pledge.code == code })?.pledge else { return [] }
      read.append(code)
      return [.dossier(Dossier(pledge: pledge))]
    default: return []
    }
  }

  func storeChanged(seen month: Month?) -> [Action] { [] }
  var milliseconds: Int { 0 }
}

@Suite struct BoardLoopTests {
  private func steps(_ count: Int, typedAhead: Bool) throws -> (screen: RecordingScreen, runner: ReadingRunner) {
    let fixture = try BoardFixture.practice()
    let runner = ReadingRunner(try #require(fixture.board.view?.portfolio))
    let events = Array(repeating: [InputEvent.key(.down)], count: count)
    let screen = RecordingScreen(size: Size(columns: 120, rows: 40), events: events)
    screen.hasInput = typedAhead
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var loop = BoardLoop(board: Board(look: look, size: screen.size), screen: screen, runner: runner)
    #expect(loop.run(starting: [.load(nil)]) == .hungUp)
    return (screen, runner)
  }

  @Test func `a step shows the moved bar first, and the panel once it has been read`() throws {
    let (screen, runner) = try steps(1, typedAhead: false)
    #expect(screen.shown.count == 3 && runner.read.count == 2)
    let panel = try #require(screen.shown[0].text().split(separator: "\n").lastIndex { $0.hasPrefix("┌─ ") })
    let texts = screen.shown.map { $0.text().split(separator: "\n").map(String.init) }
    // The bar has moved, the panel not yet; then the panel alone.
    #expect(texts[1][..<panel] != texts[0][..<panel] && texts[1][panel] == texts[0][panel])
    #expect(texts[2][..<panel] == texts[1][..<panel] && texts[2][panel] != texts[1][panel])
    #expect(screen.cursors[1] == screen.cursors[2] && screen.cursors[1] != screen.cursors[0])
  }

  @Test func `of what stood over the board nothing stays, wherever it led`() throws {
    let fixture = try BoardFixture.practice()
    let runner = ReadingRunner(try #require(fixture.board.view?.portfolio))
    let keys = [Key.character(":")] + "SEC-1".map { .character(String($0)) } + [.enter]
    let screen = RecordingScreen(size: Size(columns: 120, rows: 40), events: keys.map { [.key($0)] })
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var loop = BoardLoop(board: Board(look: look, size: screen.size), screen: screen, runner: runner)
    #expect(loop.run(starting: [.load(nil)]) == .hungUp)
    #expect(runner.read.last == PledgeCode("SEC-1"))
    let open = screen.shown.map { $0.text().contains("Any request, code") }
    // Shown before, while and after the palette is open: never once it has gone.
    #expect(open.first == false && open.last == false && open.contains(true))
    let texts = screen.shown.drop { !$0.text().contains("Any request, code") }.drop {
      $0.text().contains("Any request, code")
    }
    #expect(texts.allSatisfy { !$0.text().contains("Esc closes") })
  }

  @Test func `what is typed into the filter is seen at once, though the panel follows`() throws {
    let fixture = try BoardFixture.practice()
    let runner = ReadingRunner(try #require(fixture.board.view?.portfolio))
    let keys = "/unit:KDI".map { Key.character(String($0)) }
    let screen = RecordingScreen(size: Size(columns: 120, rows: 40), events: keys.map { [.key($0)] })
    screen.hasInput = true
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var loop = BoardLoop(board: Board(look: look, size: screen.size), screen: screen, runner: runner)
    #expect(loop.run(starting: [.load(nil)]) == .hungUp)
    #expect(try #require(screen.shown.last).text().contains("Filter / unit:KDI"))
  }

  @Test func `while keys wait, the bar moves and no pledge is read`() throws {
    let (screen, runner) = try steps(3, typedAhead: true)
    #expect(screen.shown.count == 4 && runner.read.count == 1)
  }

  private func run(_ events: [[InputEvent]]) throws -> RecordingScreen {
    let fixture = try BoardFixture.practice()
    let runner = TimedRunner(try #require(fixture.board.view?.portfolio))
    let screen = RecordingScreen(size: Size(columns: 120, rows: 40), events: events)
    let look = Look(language: .english, palette: .plain, symbols: .unicode)
    var loop = BoardLoop(board: Board(look: look, size: screen.size), screen: screen, runner: runner)
    #expect(loop.run(starting: [.load(nil)]) == .hungUp)
    return screen
  }

  @Test func `an idle board sleeps until something happens`() throws {
    let screen = try run([[.key(.down)], [.key(.character("z"))]])
    #expect(screen.timeouts == [nil, nil, nil])
  }

  @Test func `what takes its time is read once a view has been shown and nobody types, then the board sleeps`() throws {
    let screen = try run([[.key(.character("0"))], [.key(.down)], [], [.key(.down)]])
    #expect(screen.timeouts == [nil, 0, 0, nil, nil])
  }

  @Test func `keys typed ahead of a report are for the report, and Esc stops it`() throws {
    let typed = try run([[.key(.character("p")), .key(.character("t"))]])
    let last = try #require(typed.shown.last).text()
    #expect(last.contains("Page") && last.contains("giaoban-2027-06.txt"))
    let stopped = try run([[.key(.character("p")), .key(.escape)]])
    #expect(try #require(stopped.shown.last).text().contains("stopped as asked"))
  }

  @Test func `what wakes it and changes nothing draws nothing`() throws {
    #expect(try run([[.extra], [.extra], [.key(.down)], [.extra]]).shown.count == 2)
  }

  @Test func `a letter that did not arrive whole is heard`() throws {
    #expect(try run([[.key(.character("/"))], [.key(.character("\u{FFFD}"))]]).bells == 1)
  }

  @Test func `a running meeting wakes when its seconds change, a paused one sleeps`() throws {
    let screen = try run([
      [.key(.character("m"))], [], [], [.key(.character(" "))], [.key(.right)],
    ])
    #expect(screen.timeouts == [nil, 1_000, 1_000, 1_000, nil, nil])
    let clocks = screen.shown.map { canvas in canvas.text().split(separator: "\n").first.map(String.init) ?? "" }
    #expect(clocks[1].hasSuffix("0:00 · total 0:00"))
    #expect(clocks[2].hasSuffix("0:02 · total 0:02"))
    #expect(clocks[4].hasSuffix("PAUSED") && clocks[4] != clocks[3])
  }

  @Test func `a report is asked for in the language that the board speaks by then`() throws {
    let fixture = try BoardFixture.practice()
    let runner = TimedRunner(try #require(fixture.board.view?.portfolio))
    let keys = "pq:change language\npq".map { $0 == "\n" ? Key.enter : .character(String($0)) }
    let screen = RecordingScreen(size: Size(columns: 120, rows: 40), events: keys.map { [.key($0)] })
    let look = Look(language: .vietnamese, palette: .plain, symbols: .unicode)
    var loop = BoardLoop(board: Board(look: look, size: screen.size), screen: screen, runner: runner)
    #expect(loop.run(starting: [.load(nil)]) == .hungUp)
    #expect(runner.languages == [.vietnamese, .english])
  }
}
