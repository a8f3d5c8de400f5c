import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanTUI

/// Carries the board's effects out: on the store, on files, on the printer.
final class StoreEffectRunner: EffectRunner {
  private let office: Office
  private let colorDepth: ColorDepth
  private(set) var store: (any Store)?
  /// The file that `store` is connected to.
  private var file: FileIdentity?
  private var watch: StoreWatch?
  private var seenToken = 0
  /// What the board has asked for last: a change by another process is seen in the same.
  private var scope = PortfolioScope.month
  private var stateFile: StateFile
  private let drafts: DraftFiles

  /// - Parameters:
  ///   - store: nil where there is none yet.
  ///   - stateFile: as it was read for the board.
  init(office: Office, store: (any Store)?, colorDepth: ColorDepth, stateFile: StateFile? = nil) {
    self.office = office
    self.stateFile = stateFile ?? StateFile(path: office.paths.stateFile)
    self.colorDepth = colorDepth
    self.store = store
    drafts = DraftFiles(folder: office.paths.stateFolder, store: office.storePath)
    if store != nil { beginWatching() }
  }

  func run(_ effect: Effect, on screen: any Screen) -> [Action] {
    do {
      return try carryOut(effect, on: screen)
    } catch StoreError.refused(let violation) {
      return [.refused(violation)]
    } catch {
      return [.failed(Failure(error).words)]
    }
  }

  func storeChanged(seen month: Month?) -> [Action] {
    guard let watch else { return [] }
    watch.drain()
    do {
      let store = try opened()
      // What woke us may be the end of a commit whose lock is still held: nothing would wake us again. A reading waits for it.
      if store.changeToken() == seenToken { _ = try? store.ministry() }
      let token = store.changeToken()
      guard token != seenToken else { return [] }
      seenToken = token
      return [try loaded(month)]
    } catch {
      return [.failed(Failure(error).words)]
    }
  }

  private func carryOut(_ effect: Effect, on screen: any Screen) throws -> [Action] {
    switch effect {
    case .load(let month, let scope):
      self.scope = scope
      return watch == nil && store == nil ? [.noStore] : [try loaded(month)]
    case .loadDossier(let code):
      guard let dossier = try opened().dossier(code) else { throw RuleViolation.unknownPledge(code) }
      return [.dossier(dossier)]
    case .loadHistory(let code): return [.history(try HistorySource(store: opened(), office: office).history(of: code))]
    case .loadReadings(let codes, let month, let count):
      return [.readings(try opened().readings(of: codes, upTo: month, last: count), of: codes)]
    case .loadYear(let months): return [.year(try yearSource().totals(of: months))]
    case .save(let change): return [.saved(try written { try $0.apply(change, $1) })]
    case .edit(let text):
      let editor = try TextEditor(environment: office.environment)
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
      scope = .month
      store = try NewStore(office: office).create(beginning).store
      beginWatching()
      screen.watchedDescriptor = watch?.descriptor
      return [try loaded(nil)]
    case .summarise(let month): return [.summary(try summary(month))]
    case .writeSummary(let month, let format, let path):
      try write(format.content(of: try summary(month), office.language), to: path)
      return [.done(Phrase(vi: "đã ghi \(path)", en: "written: \(path)"))]
    case .printSummary(let month):
      let summary = try summary(month)
      try print(titled: "giaoban \(month.iso)") { $0.content(of: summary, office.language) }
      return [.done(Phrase(vi: "đã gửi tới máy in", en: "sent to the printer"))]
    case .readConclusions(let day): return [.conclusions(try conclusions(day))]
    case .writeConclusions(let day, let format, let path):
      try write(format.content(of: try conclusions(day), office.language), to: path)
      return [.done(Phrase(vi: "đã ghi \(path)", en: "written: \(path)"))]
    case .printConclusions(let day):
      let conclusions = try conclusions(day)
      try print(titled: "giaoban \(day.iso)") { $0.content(of: conclusions, office.language) }
      return [.done(Phrase(vi: "đã gửi tới máy in", en: "sent to the printer"))]
    case .applyTheme(let name):
      let theme = try office.themes.theme(name)
      return [.themed(theme.palette(for: colorDepth), name: theme.name)]
    case .remember(let state):
      try stateFile.write(state)
      return []
    case .copy, .redraw, .suspend, .bell, .quit: return []
    }
  }

  /// The store, connected anew where another file has its name now. SQLite, asked about a file that was moved away, would take
  /// the journal beside the new one for its own, and roll back what another program is writing.
  private func opened() throws -> any Store {
    let now = FileIdentity(path: office.storePath)
    if let store, now == file { return store }
    try? (store as? SQLiteStore)?.close()
    store = nil
    let fresh = try office.openStore()
    store = fresh
    file = now
    // Whatever was seen, it was of another file.
    seenToken = fresh.changeToken() - 1
    return fresh
  }

  private func loaded(_ month: Month?) throws -> Action {
    let store = try opened()
    let today = office.today(try store.ministry())
    return .loaded(try store.portfolio(Viewpoint(month: month ?? today.inMonth, today: today), scope: scope))
  }

  private func summary(_ month: Month) throws -> MonthlySummary {
    let store = try opened()
    let today = office.today(try store.ministry())
    return try SummarySource(store: store).summary(seenFrom: Viewpoint(month: month, today: today))
  }

  private func conclusions(_ day: Day?) throws -> MeetingConclusions {
    let store = try opened()
    return try ConclusionsSource(store: store, today: office.today(try store.ministry())).conclusions(of: day)
  }

  private func yearSource() throws -> YearSource {
    let store = try opened()
    return YearSource(store: store, today: office.today(try store.ministry()))
  }

  private func write(_ content: ReportContent, to path: String) throws {
    try ReportJob.waiting {
      try ReportJob(
        writing: content, to: path, by: FileWriter(isReplacing: false), environment: office.environment)
    } _: { _ in
    }
  }

  private func print(titled title: String, _ content: (ReportFormat) -> ReportContent) throws {
    try ReportJob.waiting {
      try ReportJob(printing: content, title: title, environment: office.environment)
    } _: { _ in
    }
  }

  private func written(_ write: (any Store, Signature) throws -> Saved) throws -> Saved {
    let store = try opened()
    let before = store.changeToken()
    let saved = try write(store, office.signature(office.today(try store.ministry())))
    // What someone else wrote in between is still to be seen: only one's own step is counted as seen, and what woke the
    // watch is left to `storeChanged`.
    if before == seenToken { seenToken += 1 }
    return saved
  }

  private func beginWatching() {
    seenToken = store?.changeToken() ?? 0
    file = FileIdentity(path: office.storePath)
    let folder = URL(fileURLWithPath: office.storePath).deletingLastPathComponent().path
    watch = StoreWatch(folder: folder)
  }

  var milliseconds: Int { Int(DispatchTime.now().uptimeNanoseconds / 1_000_000) }

  var watchedDescriptor: Int32? { watch?.descriptor }
}
