import GiaobanBoard
import GiaobanCore
import GiaobanService
import GiaobanStore

/// A board over a store with nobody at the keys: brought to a state, then drawn once.
struct BoardDrawing {
  private(set) var board: Board
  let store: any Store
  private let invocation: Invocation

  init(board: Board, store: any Store, _ invocation: Invocation) {
    self.board = board
    self.store = store
    self.invocation = invocation
  }

  mutating func load(_ viewpoint: Viewpoint) throws {
    try send(.loaded(try store.portfolio(viewpoint, scope: .owing)), viewpoint)
  }

  /// - Throws: a ``Failure`` with the board's own words where the request does not apply.
  mutating func perform(_ request: Request) throws {
    guard let viewpoint = board.view?.portfolio.viewpoint else { return }
    if let words = board.whyNot(request) { throw Failure(.refused, words) }
    try carryOut(board.perform(request), viewpoint)
  }

  private mutating func send(_ action: Action, _ viewpoint: Viewpoint) throws {
    try carryOut(board.update(action), viewpoint)
  }

  /// Readings alone: a picture changes nothing.
  private mutating func carryOut(_ effects: [Effect], _ viewpoint: Viewpoint) throws {
    for effect in effects + board.idleEffects + board.lateEffects {
      switch effect {
      case .loadDossier(let code, let closed):
        let since = try closed.flatMap { try store.sinceClosing($0, of: code) }
        if let dossier = try store.dossier(code) { try send(.dossier(dossier, since: since), viewpoint) }
      case .loadHistory(let code):
        try send(
          .history(try HistorySource(store: store, offsetSeconds: invocation.offsetSeconds).history(of: code)),
          viewpoint)
      case .loadLog(let number):
        let source = HistorySource(store: store, offsetSeconds: invocation.offsetSeconds)
        try send(.log(try source.page(upTo: number, for: invocation.who)), viewpoint)
      case .loadReadings(let codes, let month, let count):
        try send(.readings(try store.readings(of: codes, upTo: month, last: count), of: codes), viewpoint)
      case .readReport(let subject):
        let report = try PreparedReport(subject, from: store, today: viewpoint.today)
        let document = report.document(invocation.language)
        try send(.report(report.subject, document, hasPrinter: false), viewpoint)
      case .loadQuestions(let month):
        let summary = try SummarySource(store: store).summary(of: MonthRange(month), today: viewpoint.today)
        try send(.questions(summary.questionsByPledge, of: month), viewpoint)
      case .loadYear(let months):
        try send(.year(try YearSource(store: store, today: viewpoint.today).totals(of: months)), viewpoint)
      default: break
      }
    }
    board.settle()
  }
}
