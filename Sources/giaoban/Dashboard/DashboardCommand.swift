import ArgumentParser
import Foundation
import GiaobanBoard
import GiaobanCore
import GiaobanExchange
import GiaobanService
import GiaobanStore
import GiaobanTerminal
import GiaobanText

/// The dashboard: what `giaoban` without a command opens.
struct DashboardCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "The dashboard; what giaoban opens without a command.")

  @OptionGroup var options: GlobalOptions

  func run(in office: Office) throws {
    guard isatty(STDOUT_FILENO) == 1 else { return try printOnce(office) }
    PrivateFolder.removeLeftovers(office.environment)
    let store = try existingStore(office, isForScreen: true)
    let screen = try NcursesScreen(mouse: office.usesMouse, environment: office.screenEnvironment)
    let end: BoardLoop.End
    do {
      defer { screen.leave() }
      end = try open(store, on: screen, office)
    }
    switch end {
    case .quit: return
    case .hungUp: throw ExitCode(128 + SIGHUP)
    case .signal(let number): throw ExitCode(128 + number)
    }
  }

  private func open(_ store: (any KeptStore)?, on screen: NcursesScreen, _ office: Office) throws -> BoardLoop.End {
    let depth = office.color == .never ? .none : screen.colorDepth
    let symbols: SymbolSet = screen.showsUnicode ? office.symbols : .ascii
    let look = Look(language: office.language, palette: try office.theme().palette(for: depth), symbols: symbols)
    var stateFile = StateFile(path: office.paths.stateFile)
    var problem: Failure?
    do { try stateFile.read() } catch { problem = Failure(error) }
    var board = Board(
      look: look, size: screen.size, themes: office.themes.names, isReadOnly: office.isReadOnly, state: stateFile.state)
    if let words = office.inUse.migration { _ = board.update(.done(words)) }
    if let problem { _ = board.update(.failed(problem.words)) }
    let runner = StoreEffectRunner(office: office, store: store, colorDepth: depth, stateFile: stateFile)
    screen.watchedDescriptor = runner.watchedDescriptor
    let month = try store.map { office.viewpoint(try $0.ministry()).month }
    var loop = BoardLoop(board: board, screen: screen, runner: runner)
    return loop.run(starting: [.load(month)] + (store == nil || office.isReadOnly ? [] : [.loadDrafts]))
  }

  /// - Returns: nil where there is no store yet.
  private func existingStore(_ office: Office, isForScreen: Bool = false) throws -> (any KeptStore)? {
    do throws(StoreError) {
      return try office.openStore(isForScreen: isForScreen)
    } catch {
      if case .notFound = error { return nil }
      throw error
    }
  }

  /// Where the output is no terminal: the board once, as text; with no store yet the sample, storing nothing.
  private func printOnce(_ office: Office) throws {
    let store = try existingStore(office)
    let shown: any Store
    if let store {
      shown = store
    } else {
      shown = MemoryStore()
      let records = try BriefingFile.may2023().records
      let ministry = Ministry(records: records)
      _ = try shown.apply(.load(records, isFirst: true), office.signature(office.today(ministry)))
      StandardError.say(
        Phrase(
          vi: "Chưa có kho dữ liệu; đây là bản mẫu tháng 5/2023. Tạo kho: giaoban init",
          en: "There is no store yet; this is the sample of May 2023. Create one: giaoban init"
        ).text(office.language))
    }
    let look = Look(
      language: office.language, palette: try office.theme().palette(for: .none), symbols: office.symbols)
    let board = Board(look: look, size: Size(columns: 120, rows: 40), isReadOnly: office.isReadOnly)
    var drawing = BoardDrawing(board: board, store: shown, office)
    try drawing.load(office.viewpoint(try shown.ministry()))
    try office.output.write(drawing.board.picture().canvas.text())
  }
}
