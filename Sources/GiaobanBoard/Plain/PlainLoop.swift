import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// The program line by line: numbered lists, questions, and no drawing, for screen readers and slow lines. The board
/// decides as it does on the screen; its forms are asked field by field.
package struct PlainLoop {
  let console: any PlainConsole
  private let runner: any EffectRunner
  /// Nothing is drawn; some effects ask for one.
  private let screen: any Screen
  var board: Board
  private(set) var places = [PlainPlace.ministry]
  /// Where the numbers lead that were said last.
  private(set) var numbered: [PlainPlace] = []
  private var isOver = false
  private var toldWork: Phrase?

  /// How wide reports are set.
  package static let columns = 80

  package init(board: Board, screen: any Screen, runner: any EffectRunner, console: any PlainConsole) {
    self.board = board
    self.screen = screen
    self.runner = runner
    self.console = console
  }

  /// - Returns: false where there is no store to work in.
  package mutating func run(starting effects: [Effect]) -> Bool {
    perform(effects)
    rest()
    guard board.view != nil else { return false }
    tell()
    showPlace()
    tellOfDrafts()
    while !isOver, let line = console.readLine(after: "> ") {
      let news = runner.storeChanged(seen: board.month)
      if !news.isEmpty {
        news.forEach { act($0) }
        say(Phrase(vi: "Dữ liệu vừa được người khác sửa.", en: "Somebody else has changed the store."))
      }
      obey(line.trimmed)
      tell()
    }
    // What was typed into a form and not saved is offered at the next start.
    perform(board.draftEffects)
    return true
  }

  /// What an earlier run has left: it stands in its form again.
  private mutating func tellOfDrafts() {
    guard case .drafts(let offer)? = board.overlays.last else { return }
    board.overlays.removeLast()
    for draft in offer.drafts {
      say(Phrase(vi: "Chưa lưu, mở lại để gõ tiếp: ", en: "Not saved, open it again to go on: ") + draft.purpose.name)
    }
  }

  var place: PlainPlace { places.last ?? .ministry }

  func say(_ words: Phrase) { console.say(board.look(words)) }

  // MARK: Going

  mutating func go(to place: PlainPlace) {
    places.append(place)
    showPlace()
  }

  mutating func goBack() {
    if places.count > 1 { places.removeLast() }
    showPlace()
  }

  mutating func end() { isOver = true }

  private mutating func showPlace() {
    if case .pledge(let code) = place { select(code) }
    let (lines, numbered) = reading
    self.numbered = numbered
    lines.forEach { console.say($0) }
  }

  mutating func repeatPlace() { showPlace() }

  /// Has the board select a pledge and read it: in its lists, or opened where the lists do not have it.
  ///
  /// - Parameter isOpen: opened in any case; some requests go by what is open.
  mutating func select(_ code: PledgeCode, isOpen: Bool = false) {
    board.overlays.removeAll()
    board.select(code)
    if isOpen || board.selected != code { board.overlays = [.detail(DetailView(code))] }
    rest()
  }

  // MARK: Doing

  /// Carries effects out, and what comes of them.
  mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: end()
      case .redraw, .bell, .suspend: break
      case .copy(let text, _): console.say(text)
      default: runner.run(effect, on: screen, speaking: board.look.language).forEach { act($0) }
      }
    }
  }

  private mutating func act(_ action: Action) {
    switch action {
    case .working(let title, _):
      if toldWork != title { say(title + Phrase("…")) }
      toldWork = title
    case .report(_, let document, _):
      console.say(TextReport(columns: Self.columns).text(of: document))
    case .noStore: break
    default: perform(board.update(action))
    }
  }

  /// Reads what the board wants, and goes on with what takes its time, until there is nothing left.
  mutating func rest() {
    var tried: [Effect] = []
    while board.idleEffects != tried {
      tried = board.idleEffects
      perform(tried)
    }
    while let work = runner.work {
      if let descriptor = work.descriptor { console.wait(for: descriptor) }
      runner.goOn().forEach { act($0) }
    }
    toldWork = nil
  }

  /// Says what the board has to say of the last request.
  mutating func tell() {
    if let message = board.message { say(message.words) }
    board.message = nil
  }
}
