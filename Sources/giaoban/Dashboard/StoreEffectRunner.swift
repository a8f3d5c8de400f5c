import Foundation
import GiaobanBoard
import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanStore
import GiaobanTerminal
import GiaobanText

/// Carries the board's effects out: on the store, on files, on the printer.
final class StoreEffectRunner: EffectRunner {
  private let invocation: Invocation
  private let colorDepth: ColorDepth
  private(set) var store: (any KeptStore)?
  /// The store of its name that `store` is connected to.
  private var file: FileIdentity?
  private var watch: StoreWatch?
  private var seenToken = 0
  /// What the board has asked for last: a change by another process is seen in the same.
  private var scope = PortfolioScope.owing
  private var stateFile: StateFile
  private let drafts: DraftFiles
  /// What takes its time, one thing at a time: the board shows it, and asks for nothing else meanwhile.
  private var working: (any LongWorking)?

  /// - Parameters:
  ///   - store: nil where there is none yet.
  ///   - stateFile: as it was read for the board.
  init(invocation: Invocation, store: (any KeptStore)?, colorDepth: ColorDepth, stateFile: StateFile? = nil) {
    self.invocation = invocation
    self.stateFile = stateFile ?? StateFile(path: invocation.paths.stateFile, store: invocation.address.absolute)
    self.colorDepth = colorDepth
    self.store = store
    drafts = DraftFiles(folder: invocation.paths.stateFolder, store: invocation.address)
    if store != nil { beginWatching() }
  }

  func run(_ effect: Effect, on screen: any Screen, speaking language: Language) -> [Action] {
    do {
      return try carryOut(effect, on: screen, speaking: language)
    } catch StoreError.refused(let violation) {
      return [.refused(violation)]
    } catch {
      return [.failed(Failure(error).words)]
    }
  }

  func storeChanged(seen month: Month?) -> [Action] {
    guard let watch, watch.drain() else { return [] }
    do {
      let store = try connected()
      // What woke us may be the end of a commit whose lock is still held: nothing would wake us again. A reading waits for it.
      if store.changeToken() == seenToken { _ = try? store.newestBatch() }
      let token = store.changeToken()
      guard token != seenToken else { return [] }
      seenToken = token
      return [try loaded(month)]
    } catch {
      return [.failed(Failure(error).words)]
    }
  }

  private func carryOut(_ effect: Effect, on screen: any Screen, speaking language: Language) throws -> [Action] {
    switch effect {
    case .load(let month, let scope):
      self.scope = scope
      return watch == nil && store == nil ? [.noStore] : [try loaded(month)]
    case .loadDossier(let code, let closed):
      guard let dossier = try connected().dossier(code) else { throw RuleViolation.reference(.unknownPledge(code)) }
      return [.dossier(dossier, since: try closed.flatMap { try connected().sinceClosing($0, of: code) })]
    case .loadHistory(let code):
      return [
        .history(try HistorySource(store: connected(), offsetSeconds: invocation.offsetSeconds).history(of: code))
      ]
    case .loadLog(let number):
      let source = HistorySource(store: try connected(), offsetSeconds: invocation.offsetSeconds)
      return [.log(try source.page(upTo: number, for: invocation.who))]
    case .loadReadings(let codes, let month, let count):
      return [.readings(try connected().readings(of: codes, upTo: month, last: count), of: codes)]
    case .loadQuestions(let month): return [.questions(try questions(of: month), of: month)]
    case .loadYear(let months): return [.year(try yearSource().totals(of: months))]
    case .save(let change): return [.saved(try written { try $0.apply(change, $1) })]
    case .edit(let text):
      let editor = try TextEditor(environment: invocation.environment, language: invocation.language)
      return [.edited(try screen.runOutside { try editor.edit(text) })]
    case .loadDrafts:
      let found = drafts.load()
      return [.drafts(found.drafts, problem: found.problem)]
    case .keepDrafts(let list):
      do {
        try drafts.keep(list)
        return [.keptDrafts(list, problem: nil)]
      } catch {
        return [.keptDrafts(list, problem: Failure(error).words)]
      }
    case .undo: return [.undone(try written { try $0.undo($1) })]
    case .redo: return [.redone(try written { try $0.redo($1) })]
    case .initialise(let beginning):
      scope = .owing
      store = try invocation.createStore(beginning).store
      beginWatching()
      screen.watchedDescriptor = watch?.descriptor
      return [try loaded(nil)]
    case .readReport(let subject): return begin(report(subject, for: .screen, in: language))
    case .writeReport(let subject, let format, let path, let isReplacing):
      return begin(report(subject, for: .file(format, path: path, isReplacing: isReplacing), in: language))
    case .printReport(let subject): return begin(report(subject, for: .printer, in: language))
    case .closeMonths(let months): return begin(ClosingWork(months, close: close))
    case .stopWork:
      // What has ended meanwhile has been told.
      guard let words = working?.stop() else { return [] }
      working = nil
      return [.stopped(words)]
    case .applyTheme(let name):
      let theme = try invocation.themes.theme(name)
      return [.themed(theme.palette(for: colorDepth), name: theme.name)]
    case .previewTheme(let name):
      return [.previewed(try invocation.themes.theme(name).palette(for: colorDepth), name: name)]
    case .remember(let state):
      try stateFile.write(state)
      return []
    case .copy, .redraw, .suspend, .takeMouse, .bell, .quit: return []
    }
  }

  /// The store, connected anew where another file has its name now. SQLite, asked about a file that was moved away, would take
  /// the journal beside the new one for its own, and roll back what another program is writing.
  private func connected() throws -> any KeptStore {
    let now = invocation.address.identity
    if let store, now == file { return store }
    try? store?.close()
    store = nil
    let fresh = try invocation.openStore(isForScreen: true)
    store = fresh
    file = now
    // Whatever was seen, it was of another file.
    seenToken = fresh.changeToken() - 1
    return fresh
  }

  private func loaded(_ month: Month?) throws -> Action {
    let store = try connected()
    let today = invocation.today(try store.ministry())
    return .loaded(try store.portfolio(Viewpoint(month: month ?? today.inMonth, today: today), scope: scope))
  }

  private func report(_ subject: ReportSubject, for goal: ReportWork.Goal, in language: Language) -> ReportWork {
    ReportWork(subject, for: goal, in: language, environment: invocation.environment) { [unowned self] subject in
      let store = try connected()
      return try PreparedReport(subject, from: store, today: invocation.today(try store.ministry()))
    }
  }

  private func close(_ months: MonthRange) throws -> Saved {
    try written { store, signature in try MonthClosing(store: store, signature: signature).close(months) }
  }

  private func questions(of month: Month) throws -> [PledgeCode: [HonestyQuestion]] {
    let store = try connected()
    let today = invocation.today(try store.ministry())
    return try SummarySource(store: store).summary(of: MonthRange(month), today: today).questionsByPledge
  }

  private func yearSource() throws -> YearSource {
    let store = try connected()
    return YearSource(store: store, today: invocation.today(try store.ministry()))
  }

  private func written(_ write: (any Store, Signature) throws -> Saved) throws -> Saved {
    let store = try connected()
    let before = store.changeToken()
    let saved = try write(store, invocation.signature(invocation.today(try store.ministry())))
    // What someone else wrote in between is still to be seen: only one's own step is counted as seen, and what woke the
    // watch is left to `storeChanged`.
    if before == seenToken { seenToken += 1 }
    return saved
  }

  private func beginWatching() {
    seenToken = store?.changeToken() ?? 0
    file = invocation.address.identity
    watch = invocation.address.watch()
  }

  // MARK: What takes its time

  var work: LongWork? { working.map { LongWork(descriptor: $0.descriptor) } }

  private func begin(_ work: any LongWorking) -> [Action] {
    working?.stop()
    working = work
    return [.working(work.title, step: work.step)]
  }

  func goOn() -> [Action] {
    guard let work = working else { return [] }
    do {
      guard let actions = try work.goOn() else { return [.working(work.title, step: work.step)] }
      working = nil
      return actions
    } catch {
      work.stop()
      working = nil
      if case StoreError.refused(let violation) = error { return [.refused(violation)] }
      return [.failed(Failure(error).words)]
    }
  }

  var milliseconds: Int { Int(DispatchTime.now().uptimeNanoseconds / 1_000_000) }

  var watchedDescriptor: Int32? { watch?.descriptor }
}
