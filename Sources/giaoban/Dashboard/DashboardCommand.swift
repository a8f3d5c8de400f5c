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
struct DashboardCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "The dashboard; what giaoban opens without a command.")

  @OptionGroup var options: GlobalOptions

  func run(in invocation: Invocation) throws {
    if invocation.options.plain { return try talk(invocation) }
    guard isatty(STDOUT_FILENO) == 1 else { return try printOnce(invocation) }
    PrivateFolder.removeLeftovers(invocation.environment)
    let store = try existingStore(invocation, isForScreen: true)
    let screen = try TerminalScreen(
      mouse: invocation.usesMouse, isASCII: invocation.isASCII, asksGround: invocation.asksGround,
      environment: invocation.screenEnvironment)
    let end: BoardLoop.End
    do {
      defer { screen.leave() }
      end = try open(store, on: screen, invocation)
    }
    switch end {
    case .quit: return
    case .hungUp: throw ExitCode(128 + SIGHUP)
    case .signal(let number): throw ExitCode(128 + number)
    }
  }

  private func open(_ store: (any KeptStore)?, on screen: TerminalScreen, _ invocation: Invocation) throws
    -> BoardLoop.End
  {
    let depth = invocation.color == .never ? .none : screen.colorDepth
    let symbols: SymbolSet = screen.showsUnicode ? invocation.symbols : .ascii
    let look = Look(
      language: invocation.language, palette: try invocation.theme(on: screen.ground).palette(for: depth),
      symbols: symbols)
    var stateFile = StateFile(path: invocation.paths.stateFile, store: invocation.address.absolute)
    var problem: Failure?
    do { try stateFile.read() } catch { problem = Failure(error) }
    var board = Board(
      look: look, size: screen.size, themes: invocation.themes.names, isReadOnly: invocation.isReadOnly,
      takesMouse: invocation.usesMouse, state: stateFile.state)
    if let words = invocation.inUse.migration { _ = board.update(.done(words)) }
    if let problem { _ = board.update(.failed(problem.words)) }
    let runner = StoreEffectRunner(invocation: invocation, store: store, colorDepth: depth, stateFile: stateFile)
    screen.watchedDescriptor = runner.watchedDescriptor
    let month = try store.map { invocation.viewpoint(try $0.ministry()).month }
    var loop = BoardLoop(board: board, screen: screen, runner: runner)
    return loop.run(starting: [.load(month)] + (store == nil || invocation.isReadOnly ? [] : [.loadDrafts]))
  }

  /// The dashboard line by line.
  private func talk(_ invocation: Invocation) throws {
    PrivateFolder.removeLeftovers(invocation.environment)
    let store = try invocation.openStore(isForScreen: true)
    let look = Look(
      language: invocation.language, palette: try invocation.theme().palette(for: .none), symbols: invocation.symbols)
    let size = Size(columns: PlainLoop.columns, rows: 24)
    let board = Board(look: look, size: size, isReadOnly: invocation.isReadOnly)
    let console = StandardConsole(invocation.output, invocation.language)
    var loop = PlainLoop(
      board: board, screen: RecordingScreen(size: size),
      runner: StoreEffectRunner(invocation: invocation, store: store, colorDepth: .none), console: console)
    let month = invocation.viewpoint(try store.ministry()).month
    _ = loop.run(starting: [.load(month)] + (invocation.isReadOnly ? [] : [.loadDrafts]))
    if let failure = console.failure { throw failure }
  }

  /// - Returns: nil where there is no store yet.
  private func existingStore(_ invocation: Invocation, isForScreen: Bool = false) throws -> (any KeptStore)? {
    do throws(StoreError) {
      return try invocation.openStore(isForScreen: isForScreen)
    } catch {
      if case .notFound = error { return nil }
      throw error
    }
  }

  /// Where the output is no terminal: the board once, as text; with no store yet the sample, storing nothing.
  private func printOnce(_ invocation: Invocation) throws {
    let store = try existingStore(invocation)
    let shown: any Store
    if let store {
      shown = store
    } else {
      shown = MemoryStore()
      let records = try BriefingFile.may2023().records
      let ministry = Ministry(records: records)
      _ = try shown.apply(.load(records, isFirst: true), invocation.signature(invocation.today(ministry)))
      StandardError.say(
        Phrase(
          vi: "Chưa có kho dữ liệu; đây là bản mẫu tháng 5/2023. Tạo kho: giaoban init",
          en: "There is no store yet; this is the sample of May 2023. Create one: giaoban init"
        ).text(invocation.language))
    }
    let look = Look(
      language: invocation.language, palette: try invocation.theme().palette(for: .none), symbols: invocation.symbols)
    let board = Board(look: look, size: Size(columns: 120, rows: 40), isReadOnly: invocation.isReadOnly)
    var drawing = BoardDrawing(board: board, store: shown, invocation)
    try drawing.load(invocation.viewpoint(try shown.ministry()))
    let canvas = drawing.board.picture().canvas
    try invocation.output.write((invocation.isASCII ? canvas.inASCII() : canvas).text())
  }
}
