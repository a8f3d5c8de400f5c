import ArgumentParser
import GiaobanBoard
import GiaobanService
import GiaobanStore
import GiaobanTerminal

struct SnapshotCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Draw the dashboard without a terminal: as text, ANSI or SVG.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban snapshot --size 120x40 --view todo --format svg >to-do.svg
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "text, ansi or svg.", completion: .list(["text", "ansi", "svg"])) var format = "text"

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "COLSxROWS")) var size = "120x40"

  @Option(
    help: ArgumentHelp(
      "board, todo, help, summary, meeting, log, year, health, health:BLOCK, detail:CODE or why:CODE.",
      valueName: "view"),
    completion: .list([
      "board", "todo", "help", "summary", "meeting", "log", "year", "health", "health:", "detail:", "why:",
    ]))
  var view = "board"

  private enum Format: String, CaseIterable {
    case text
    case ansi
    case svg
  }

  func run(in invocation: Invocation) throws {
    let format: Format = try TypedValue.choice(format, of: "--format")
    let size = try size(of: size)
    let depth: ColorDepth = format == .text ? .none : invocation.colorDepth(terminalColors: 256)
    let look = Look(
      language: invocation.language, palette: try invocation.theme().palette(for: depth), symbols: invocation.symbols)
    let store = try invocation.openStore()
    let viewpoint = invocation.viewpoint(try store.ministry())
    let board = Board(look: look, size: size, themes: invocation.themes.names, isReadOnly: invocation.isReadOnly)
    var drawing = BoardDrawing(board: board, store: store, invocation)
    try drawing.load(viewpoint)
    for request in try requests(invocation, store) { try drawing.perform(request) }
    let picture = drawing.board.picture().canvas
    let canvas = invocation.isASCII ? picture.inASCII() : picture
    switch format {
    case .text: try invocation.output.write(canvas.text())
    case .ansi: try invocation.output.write(canvas.ansi(depth: depth))
    case .svg:
      try invocation.output.write(
        canvas.svg(title: "giaoban \(viewpoint.month.iso)", ground: .of(look.palette.ground)))
    }
  }

  private func requests(_ invocation: Invocation, _ store: any Store) throws -> [Request] {
    let parts = view.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("board", 1): return []
    case ("todo", 1): return [.pledge(.toDo)]
    case ("help", 1): return [.program(.help)]
    case ("summary", 1): return [.month(.summary)]
    case ("meeting", 1): return [.month(.meeting)]
    case ("log", 1): return [.step(.log)]
    case ("year", 1): return [.month(.year)]
    case ("health", 1): return [.month(.health)]
    case ("health", 2): return [.choose(.health(of: try invocation.block(parts[1], in: try store.ministry())))]
    case ("detail", 2): return [.choose(.select(try invocation.code(parts[1], in: store))), .pledge(.open)]
    case ("why", 2): return [.choose(.select(try invocation.code(parts[1], in: store))), .pledge(.why)]
    default:
      throw Failure.usage(
        vi: """
          --view: không có “\(view)”; có: board, todo, help, summary, meeting, log, year, health, health:KHỐI, \
          detail:MÃ, why:MÃ.
          """,
        en: """
          --view: there is no “\(view)”; there are: board, todo, help, summary, meeting, log, year, health, \
          health:BLOCK, detail:CODE, why:CODE.
          """)
    }
  }

  /// Reads a size from 1×1 to 1000×1000: what a picture can be, however small the board says it is.
  private func size(of text: String) throws -> Size {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1_000).contains(columns),
      (1...1_000).contains(rows)
    {
      return Size(columns: columns, rows: rows)
    }
    throw Failure.usage(
      vi: "--size: “\(text)” không hợp lệ. Hãy viết như 120x40, mỗi chiều từ 1 đến 1000.",
      en: "--size: “\(text)” is no size. Write it like 120x40, each from 1 to 1000.")
  }
}
