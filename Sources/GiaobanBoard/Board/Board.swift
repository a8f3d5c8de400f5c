import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// The state of the screen. It changes by actions, answers with effects, and draws itself on a canvas; it touches nothing.
package struct Board: Sendable {
  package internal(set) var look: Look
  package internal(set) var size: Size
  /// What the month on the screen shows, or nil until a store was read.
  package internal(set) var view: MonthView?
  package internal(set) var panes: [Pane] = []
  package internal(set) var focused = 0
  package internal(set) var isZoomed = false
  /// The to-do view, when it stands in the panes' place.
  package internal(set) var toDo: ToDoState?
  package internal(set) var filter = Filter()
  package internal(set) var marks = Marks()
  /// What is kept for the user's next start: saved filters, order, what was chosen from the palette.
  package internal(set) var state: ProgramState
  /// The one on top last.
  package internal(set) var overlays: [OpenView] = []
  /// What has been read for the month beyond its lines.
  var reading = MonthReading()
  /// Whether there is one was told with the last report.
  var hasPrinter = false
  package internal(set) var message: Message?
  package internal(set) var isPinned = false
  package let themes: [String]
  /// Made at the first search of a month, and kept while its pledges stay.
  var folded: FoldedPledges?
  /// The pledges in the order asked for; nil while that is the order in which they stand.
  var sorted: SortedPledges?
  /// Refuses every change.
  package let isReadOnly: Bool
  /// The theme that is looked at, and what it stands in the place of.
  var themePreview: ThemePreview?
  /// Whether the mouse is the board's; else the terminal's own selection works.
  package internal(set) var takesMouse: Bool
  /// What was typed into forms and not saved.
  var drafts = Drafts()
  /// A view that was left before its end, to go on with: a meeting.
  var setAside: OpenView?
  /// A form that opens as soon as its pledge has been read.
  var waitingForm: WaitingForm?

  struct WaitingForm: Equatable, Sendable {
    let purpose: FormPurpose
    let inEditor: Bool
  }

  /// What the footer says of the last request.
  package struct Message: Equatable, Sendable {
    package let words: Phrase
    package let isError: Bool
  }

  package struct ToDoState: Equatable, Sendable {
    var list: ToDoList
    var cursor = ListCursor()

    mutating func select(_ row: Int) { cursor.select(row, count: list.count) }
    /// The lines of its frame that are not for rows: the border, and the counts at the top.
    static let frameLines = 3
    mutating func settle(rows: Int) { cursor.settle(rows: rows, count: list.count) }
  }

  package init(
    look: Look, size: Size, themes: [String] = [], isReadOnly: Bool = false, takesMouse: Bool = true,
    state: ProgramState = ProgramState()
  ) {
    self.look = look
    self.size = size
    self.themes = themes
    self.isReadOnly = isReadOnly
    self.takesMouse = takesMouse
    self.state = state
  }

  /// The month on the screen, or nil until a store was read.
  ///
  /// Never inlined: where it is compared and `view` is then written, Swift 6.3.1's optimiser ends in an error of its own
  /// (CopyPropagation, "found ownership error").
  package var month: Month? {
    @inline(never) get {
      guard let view else { return nil }
      return view.portfolio.viewpoint.month
    }
  }

  /// The selected pledge, whole, once it has been read.
  package var dossier: Dossier? { reading.dossier }

  /// The place of the selected pledge among the portfolio's lines.
  var selectedLine: Int? {
    if let toDo {
      if case .pledge(_, let entry)? = toDo.list[toDo.cursor.selected] { return entry.place }
      return nil
    }
    return panes.indices.contains(focused) ? panes[focused].selectedLine : nil
  }

  /// The month of the check-in that the selected row of the to-do view is about, else the one on the screen.
  var monthOfSelection: Month? {
    if !isSelectionHeld, let toDo, case .pledge(_, let entry)? = toDo.list[toDo.cursor.selected] {
      switch entry.matter {
      case .checkIn(let month, _), .acknowledge(let month), .ask(let month): return month
      case .task, .dueDay, .extended, .suggestion, .unjudged, .question: break
      }
    }
    return month
  }

  /// The pledge that requests are about: the detail's or the meeting's when one is open, else the list's.
  package var selected: PledgeCode? {
    if let holder = overlays.reversed().lazy.map(\.view).first(where: { $0.holdsSelection }) { return holder.pledge }
    return selectedLine.flatMap { view?.portfolio.lines[$0].pledge.code }
  }

  /// Whether requests are about what an open view is about, which may be no pledge.
  var isSelectionHeld: Bool { overlays.contains { $0.view.holdsSelection } }

  /// What is wanted once the input queue is empty: the pledges that the filter asks for; then the pledge of the form, or the
  /// selected one, whole; the readings of the visible ones; and that what was typed is kept.
  package var idleEffects: [Effect] {
    if let view, view.portfolio.scope != wantedScope { return [load(month)] }
    return pledgeEffects + wantedByViews.filter { !$0.takesItsTime } + readingEffects + draftEffects
  }

  /// What takes its time: wanted once the screen has been shown and nobody types.
  package var lateEffects: [Effect] { wantedByViews.filter(\.takesItsTime) + questionEffects }

  /// The month on the screen, where it is shown as it was closed.
  var closedMonth: Month? { view.flatMap { $0.portfolio.isFrozen ? $0.portfolio.viewpoint.month : nil } }

  /// Whether the selected pledge has not been read yet.
  var wantsPledge: Bool { !pledgeEffects.isEmpty }

  private var pledgeEffects: [Effect] {
    if let code = pledgeOfForm { return dossier?.pledge.code == code ? [] : [.loadDossier(code, closed: closedMonth)] }
    guard let selected, dossier?.pledge.code != selected, view?.index(of: selected) != nil else { return [] }
    return [.loadDossier(selected, closed: closedMonth)]
  }

  /// Whether the next key is for a form or a detail whose pledge has not been read yet.
  package var isWaitingForPledge: Bool {
    let top = overlays.last?.view
    let awaited = waitingForm?.purpose.pledge ?? (top?.waitsForPledge == true ? top?.pledge : nil)
    return awaited.map { dossier?.pledge.code != $0 } ?? false
  }

  /// Nothing of the board is shown then, so nothing may be changed.
  package var isTooSmall: Bool {
    size.columns < BoardLayout.smallest.columns || size.rows < BoardLayout.smallest.rows
  }

  package func layout() -> BoardLayout {
    let needs = panes.map { max(1, $0.lines.count) + 2 }
    let spanning = panes.firstIndex { view?.blocks[$0.part].block.spansMinistry ?? false }
    return BoardLayout(
      size: size, needs: needs, spanning: spanning, focused: focused, alone: isZoomed || toDo != nil,
      hasTabs: !state.filters.isEmpty && toDo == nil)
  }
}
