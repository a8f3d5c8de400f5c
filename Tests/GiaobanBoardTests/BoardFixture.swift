import Foundation
import GiaobanCore
import GiaobanExchange
import GiaobanReports
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// A board over a briefing file, without a store or a terminal: changes are decided by Core, as any store does.
struct BoardFixture {
  /// The lists in the order of the codes, so that a test can name rows by their places.
  static let byCode = ProgramState(order: PledgeOrder())

  var board: Board
  /// Effects that the board asked for and that only the outside can carry out, in order.
  private(set) var effects: [Effect] = []
  /// What the board wanted to be there at the next start; apart, as every choice from the palette is.
  private(set) var remembered: ProgramState?
  /// What was typed and not saved, as it is kept outside.
  private(set) var kept: [FormDraft] = []
  /// What there is to ask, whatever the month.
  var questions: [PledgeCode: [HonestyQuestion]] = [:]
  /// Why drafts cannot be kept.
  var draftProblem: Phrase?
  private var ministry: Ministry
  private var dossiers: [PledgeCode: Dossier]
  private let today: Day
  private var number = 0
  /// Newest first.
  private(set) var batches: [Batch] = []

  init(
    _ file: BriefingFile, size: Size = Size(columns: 120, rows: 40), language: Language = .english, ascii: Bool = false,
    state: ProgramState = BoardFixture.byCode
  ) throws {
    try self.init(records: file.records, size: size, language: language, ascii: ascii, state: state)
  }

  /// - Parameter records: the settings among them, with a pinned day.
  init(
    records: [Record], size: Size = Size(columns: 120, rows: 40), language: Language = .english, ascii: Bool = false,
    state: ProgramState = BoardFixture.byCode
  ) throws {
    ministry = Ministry(records: records)
    dossiers = [:]
    for case .pledge(let pledge) in records { dossiers[pledge.code] = Dossier(pledge: pledge) }
    for record in records { if let code = record.key.pledge { dossiers[code]?.put(record) } }
    today = try #require(ministry.settings.pinnedDay)
    let look = Look(language: language, palette: .plain, symbols: ascii ? .ascii : .unicode)
    board = Board(look: look, size: size, themes: ["default", "light"], state: state)
    carryOut([.load(nil)])
  }

  static func may2023(
    size: Size = Size(columns: 120, rows: 40), language: Language = .english, ascii: Bool = false,
    state: ProgramState = BoardFixture.byCode
  ) throws -> BoardFixture {
    try BoardFixture(Samples.may2023.get(), size: size, language: language, ascii: ascii, state: state)
  }

  static func practice(
    size: Size = Size(columns: 120, rows: 40), language: Language = .english, ascii: Bool = false,
    state: ProgramState = BoardFixture.byCode
  ) throws -> BoardFixture {
    try BoardFixture(Samples.practice.get(), size: size, language: language, ascii: ascii, state: state)
  }

  /// Types keys; each letter of a text is a key of its own.
  mutating func type(_ text: String) { for letter in text { press(.character(String(letter))) } }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func send(_ action: Action) {
    carryOut(board.update(action))
    for _ in 0..<2 { carryOut(board.idleEffects + board.lateEffects) }
    board.settle()
  }

  var screen: String { board.picture().canvas.text() }

  /// The codes of the pledges that the panes list, pane by pane.
  var shownCodes: [String] {
    board.panes.flatMap(\.lines).compactMap { board.view?.portfolio.lines[$0].pledge.code.description }
  }

  /// Where a text stands on the screen.
  func point(of text: String) throws -> Point {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not on the screen")
    let before = try #require(lines[row].range(of: text)).lowerBound
    return Point(column: String(lines[row][..<before]).displayWidth, row: row)
  }

  func dossier(_ code: String) -> Dossier? { PledgeCode(code).flatMap { dossiers[$0] } }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .load(let month, let scope): load(month, scope)
      case .loadDossier(let code, _): if let dossier = dossiers[code] { follow(.dossier(dossier)) }
      case .loadHistory(let code):
        let touching = batches.filter { $0.pledges.contains(code) }
        follow(.history(PledgeHistory(of: code, touching) { _ in 7 * 3_600 }))
      case .loadLog(let number):
        let page = batches.filter { $0.number <= number ?? .max }.prefix(LogPage.length)
        follow(
          .log(LogPage(Array(page), newest: self.number, nextUndo: batches.first?.number) { _ in 7 * 3_600 }))
      case .loadReadings(let codes, let month, let count):
        let store = dossiers.mapValues { dossier in
          dossier.checkIns.map(\.mark).filter { $0.state.isMade && $0.reading != nil && $0.month <= month }
        }
        follow(.readings(store.filter { codes.contains($0.key) }.mapValues { $0.suffix(count) }, of: codes))
      case .loadQuestions(let month): follow(.questions(questions, of: month))
      case .loadYear(let months):
        follow(.year(months.map { MonthTotals(MonthFigures(of: portfolio(of: $0, .month))) }))
      case .save(let change): save(change)
      case .remember(let state): remembered = state
      case .keepDrafts(let drafts):
        kept = drafts
        follow(.keptDrafts(drafts, problem: draftProblem))
      default: self.effects.append(effect)
      }
    }
  }

  private mutating func follow(_ action: Action) { carryOut(board.update(action)) }

  /// The board hears that someone else has written.
  mutating func readAgain() { load(board.month, .owing) }

  private mutating func load(_ month: Month?, _ scope: PortfolioScope) {
    follow(.loaded(portfolio(of: month ?? today.inMonth, scope)))
  }

  private func portfolio(of month: Month, _ scope: PortfolioScope) -> Portfolio {
    let viewpoint = Viewpoint(month: month, today: today)
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: viewpoint)
    let lines = dossiers.values.map { $0.line(calendar) }.filter { Portfolio.includes($0, calendar, scope: scope) }
    return Portfolio(viewpoint: viewpoint, scope: scope, ministry: ministry, lines: lines)
  }

  /// The board reads again what is stored.
  mutating func reread() {
    load(board.month, board.view?.portfolio.scope ?? .owing)
    for _ in 0..<2 { carryOut(board.idleEffects) }
    board.settle()
  }

  /// Someone else writes; the board hears of it when it reads again.
  mutating func saveElsewhere(_ change: Change) {
    do {
      _ = try decided(change)
    } catch {
      Issue.record("\(error.phrase.en)")
    }
  }

  mutating func save(_ change: Change) {
    do {
      follow(.saved(try decided(change)))
    } catch {
      follow(.refused(error))
    }
  }

  private mutating func decided(_ change: Change) throws(RuleViolation) -> Saved {
    let signature = Signature(by: "tester", at: Timestamp(milliseconds: 0), today: today)
    let decision = try change.decide(
      in: Situation(
        ministry: ministry, dossiers: dossiers, highestNumbers: highestNumbers, signature: signature,
        recordedMonths: RecordedMonths(pledge: dossiers.values.flatMap { $0.pledge.moves.map(\.day.inMonth) }.min())))
    number += 1
    let batch = Batch(
      number: number, at: signature.at, day: signature.today, by: signature.by, kind: .change, name: decision.name,
      reason: decision.reason, events: decision.events)
    batches.insert(batch, at: 0)
    for event in decision.events {
      guard let after = event.after else { continue }
      ministry.put(after)
      guard let code = after.key.pledge else { continue }
      if case .pledge(let pledge) = after, dossiers[code] == nil { dossiers[code] = Dossier(pledge: pledge) }
      dossiers[code]?.put(after)
    }
    let changed = batch.amendments.map(\.amendment).filter { $0.key.pledge == nil }
    ministry.past = Past(ministry.past.amendments + changed)
    return Saved(batch: batch, ministry: ministry, dossiers: batch.pledges.compactMap { dossiers[$0] })
  }

  private var highestNumbers: [UnitCode: Int] {
    dossiers.keys.reduce(into: [:]) { $0[$1.unit] = max($0[$1.unit] ?? 0, $1.number) }
  }
}
