import Foundation
import GiaobanBoard
import GiaobanCore
import GiaobanExchange
import GiaobanReports
import GiaobanStore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import giaoban

@Suite struct StoreEffectRunnerTests {
  private let folder: TemporaryFolder
  private let runner: StoreEffectRunner
  private let screen = RecordingScreen(size: Size(columns: 80, rows: 24))

  init() throws {
    folder = try TemporaryFolder("runner")
    try SampleStore.may2023.put(into: folder)
    let invocation = try Invocation(try GlobalOptions.parse([]), environment: folder.userEnvironment())
    runner = StoreEffectRunner(invocation: invocation, store: try invocation.openStore(), colorDepth: .none)
  }

  /// Whether whoever waits for the watch would be woken.
  private func isAwake() throws -> Bool {
    var from = pollfd(fd: try #require(runner.watchedDescriptor), events: Int16(POLLIN), revents: 0)
    return poll(&from, 1, 0) > 0
  }

  private func status(of code: String, in actions: [Action]) throws -> PledgeStatus? {
    guard case .loaded(let portfolio)? = actions.first else { return nil }
    return portfolio.lines.first { $0.pledge.code.description == code }?.pledge.status
  }

  @Test func `another program's step wakes the watch and is read`() throws {
    #expect(try !isAwake())
    try TerminalBoard.giaoban(["done", "KBC-1"], in: folder)
    #expect(try isAwake())
    #expect(try status(of: "KBC-1", in: runner.storeChanged(seen: nil)) == .done)
    #expect(try !isAwake())
  }

  @Test func `one's own step is not read again`() throws {
    let code = try #require(PledgeCode("KCN-1"))
    let day = try #require(Day("2023-06-20"))
    guard case .saved? = runner.run(.save(.toggleDone([code], on: day)), on: screen).first else {
      Issue.record("not saved")
      return
    }
    #expect(runner.storeChanged(seen: nil).isEmpty)
    #expect(try !isAwake())
  }

  @Test func `another program's step that one's own follows at once is still read`() throws {
    try TerminalBoard.giaoban(["done", "KBC-1"], in: folder)
    let code = try #require(PledgeCode("KCN-1"))
    _ = runner.run(.save(.toggleDone([code], on: try #require(Day("2023-06-20")))), on: screen)
    #expect(try isAwake())
    let seen = runner.storeChanged(seen: nil)
    #expect(try status(of: "KBC-1", in: seen) == .done)
    #expect(try status(of: "KCN-1", in: seen) == .done)
    #expect(runner.storeChanged(seen: nil).isEmpty)
  }

  @Test func `what the board has asked for last is what it sees of another program's step`() throws {
    func scope(_ actions: [Action]) -> PortfolioScope? {
      if case .loaded(let portfolio)? = actions.first { portfolio.scope } else { nil }
    }
    #expect(scope(runner.run(.load(nil, .everything), on: screen)) == .everything)
    try TerminalBoard.giaoban(["done", "KBC-1"], in: folder)
    #expect(scope(runner.storeChanged(seen: nil)) == .everything)
    #expect(scope(runner.run(.load(nil), on: screen)) == .owing)
  }

  @Test func `what is to be kept is written for the user`() throws {
    let state = ProgramState(recent: ["undo"])
    #expect(runner.run(.remember(state), on: screen).isEmpty)
    #expect(try folder.read("state/giaoban/state.yaml") == state.yaml())
  }

  @Test func `an effect that fails says why`() throws {
    #expect(runner.run(.redo, on: screen) == [.refused(.log(.nothingToRedo))])
  }

  @Test func `a store that was taken away is missed in words, and nothing is written in its place`() throws {
    try FileManager.default.removeItem(atPath: folder.file("data/giaoban/giaoban.db"))
    let code = try #require(PledgeCode("KCN-1"))
    let day = try #require(Day("2023-06-20"))
    let words = StoreError.notFound(path: folder.file("data/giaoban/giaoban.db")).phrase
    #expect(runner.run(.save(.toggleDone([code], on: day)), on: screen) == [.failed(words)])
    #expect(runner.storeChanged(seen: nil) == [.failed(words)])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("data/giaoban")).isEmpty)
  }

  @Test func `a store that another one has replaced is opened anew, and written to`() throws {
    let path = folder.file("data/giaoban/giaoban.db")
    try FileManager.default.moveItem(atPath: path, toPath: folder.file("old.db"))
    // While it is made, SQLite must not meddle with its journal from the old file.
    #expect(!runner.storeChanged(seen: nil).isEmpty)
    try SampleStore.may2023.put(into: folder)
    try TerminalBoard.giaoban(["done", "KBC-1"], in: folder)
    #expect(try status(of: "KBC-1", in: runner.storeChanged(seen: nil)) == .done)
    let code = try #require(PledgeCode("KCN-1"))
    let day = try #require(Day("2023-06-20"))
    guard case .saved? = runner.run(.save(.toggleDone([code], on: day)), on: screen).first else {
      Issue.record("not saved")
      return
    }
    let listed = try TerminalBoard.giaoban(["list", "--format", "json"], in: folder)
    #expect(listed.components(separatedBy: "\"status\": \"done\"").count == 3)
  }

  /// Goes on with what takes its time until it has come of something.
  private func finished(_ effect: Effect, _ language: Language) -> Action? {
    var actions = runner.run(effect, on: screen, speaking: language)
    while case .working? = actions.first { actions = runner.goOn() }
    return actions.first
  }

  @Test(arguments: Language.allCases)
  func `a report is read and written in the board's language, whatever the program began with`(
    language: Language
  ) throws {
    let month = MonthRange(try #require(Month("2023-06")))
    let subject = ReportSubject.summary(month, .ministry)
    let printed = try TerminalBoard.giaoban(["summary", "2023-06", "--lang", language.rawValue], in: folder)
    guard case .report(_, let document, _)? = finished(.readReport(subject), language) else {
      Issue.record("no report")
      return
    }
    #expect(TextReport(columns: 80).text(of: document) == printed)
    let write = Effect.writeReport(subject, .text, path: folder.file("june.txt"), isReplacing: false)
    #expect(
      finished(write, language) == .done(Phrase(vi: "đã ghi ", en: "written: ") + Phrase(folder.file("june.txt"))))
    #expect(try folder.read("june.txt") == printed)
  }

  @Test func `what is stopped says what came of it`() throws {
    let month = try #require(Month("2023-05"))
    let subject = ReportSubject.summary(MonthRange(month), .ministry)
    let stopped: [(Effect, String)] = [
      (.readReport(subject), "stopped"),
      (
        .writeReport(subject, .text, path: folder.file("may.txt"), isReplacing: false), "stopped, nothing is written"
      ), (.printReport(subject), "stopped, nothing is printed"),
      (.closeMonths(MonthRange(month)), "stopped, May 2023 is not closed"),
    ]
    for (effect, words) in stopped {
      _ = runner.run(effect, on: screen)
      guard case .stopped(let phrase)? = runner.run(.stopWork, on: screen).first else {
        Issue.record("\(words): not stopped")
        continue
      }
      #expect(phrase.text(.english) == words)
      #expect(runner.work == nil && runner.run(.stopWork, on: screen).isEmpty)
    }
    #expect(!folder.exists("may.txt"))
  }
}

extension StoreEffectRunner {
  /// For what no language matters to.
  func run(_ effect: Effect, on screen: any Screen) -> [Action] { run(effect, on: screen, speaking: .english) }
}
