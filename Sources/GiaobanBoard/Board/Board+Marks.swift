import GiaobanCore
import GiaobanText

extension Board {
  /// The pledges that the next action is for. They stay marked under another filter and in another month.
  package struct Marks: Equatable, Sendable {
    package fileprivate(set) var codes: Set<PledgeCode> = []
    /// The row of the focused list where a range was begun; it ends where the selection is.
    fileprivate(set) var anchor: Int?
    /// How many of them no list shows now.
    fileprivate(set) var hidden = 0
    /// Those that what was asked for last does not fit.
    fileprivate var leftOut: LeftOut?
    /// What was asked of the outside names all of the others; they are cleared when it is done.
    fileprivate var areBeingSaved = false

    /// Marked pledges that an action does not fit.
    struct LeftOut: Equatable, Sendable {
      let codes: Set<PledgeCode>
      /// Without those that are as asked already.
      let stillMarked: Set<PledgeCode>
      /// Which, and why.
      let words: Phrase
    }

    package var isEmpty: Bool { codes.isEmpty && anchor == nil }
  }

  /// What an action is for: the pledge that is open, else the marked ones in the order of blocks, units and numbers, else
  /// the selected one.
  package var targets: [PledgeCode] {
    if isSelectionHeld || marks.isEmpty { return selected.map { [$0] } ?? [] }
    var codes = marks.codes
    if let range = markedRange { codes.formUnion(range.compactMap(code(atRow:))) }
    let listed = (view?.portfolio.lines ?? []).map(\.pledge.code).filter(codes.contains)
    return listed + codes.subtracting(listed).sorted()
  }

  /// Whether the next action is for marked pledges. It costs nothing, however many are marked.
  var actsOnMarked: Bool { !marks.isEmpty && !isSelectionHeld }

  // MARK: The list that has the focus

  private var focusedList: (cursor: ListCursor, count: Int) {
    if let toDo { return (toDo.cursor, toDo.list.count) }
    guard panes.indices.contains(focused) else { return (ListCursor(), 0) }
    return (panes[focused].cursor, panes[focused].lines.count)
  }

  func code(atRow row: Int) -> PledgeCode? {
    guard let view else { return nil }
    if let toDo {
      guard case .pledge(_, let entry)? = toDo.list[row] else { return nil }
      return view.portfolio.lines[entry.place].pledge.code
    }
    guard panes.indices.contains(focused), panes[focused].lines.indices.contains(row) else { return nil }
    return view.portfolio.lines[panes[focused].lines[row]].pledge.code
  }

  /// The rows of the focused list between the beginning of a range and the selection.
  var markedRange: ClosedRange<Int>? {
    marks.anchor.map { min($0, focusedList.cursor.selected)...max($0, focusedList.cursor.selected) }
  }

  // MARK: What the keys do

  /// Why nothing can be marked now, or nil when it can.
  var whyNotMarking: Phrase? {
    overlays.isEmpty ? whyNoPledge : Phrase(vi: "đóng cửa sổ này trước", en: "close this view first")
  }

  mutating func mark() {
    if marks.anchor != nil { return endRange() }
    guard let selected else { return }
    if marks.codes.remove(selected) == nil { marks.codes.insert(selected) }
    move(.down)
  }

  mutating func markRange() {
    if marks.anchor == nil { marks.anchor = focusedList.cursor.selected } else { endRange() }
  }

  /// Marks the whole list, or, where all of it is marked, none of it.
  mutating func markAll() {
    endRange()
    let all = (0..<focusedList.count).compactMap(code(atRow:))
    if all.allSatisfy(marks.codes.contains) {
      marks.codes.subtract(all)
    } else {
      marks.codes.formUnion(all)
    }
  }

  /// What was in the range is marked now, whatever becomes of the list.
  mutating func endRange() {
    guard let range = markedRange else { return }
    marks.codes.formUnion(range.compactMap(code(atRow:)))
    marks.anchor = nil
  }

  /// A range that was begun goes first.
  mutating func clearMarks() {
    if marks.anchor == nil { marks = Marks() } else { marks.anchor = nil }
  }

  mutating func countHiddenMarks() {
    guard !marks.codes.isEmpty, let view else {
      marks.hidden = 0
      return
    }
    let shown = panes.reduce(0) { count, pane in
      count + pane.lines.count { marks.codes.contains(view.portfolio.lines[$0].pledge.code) }
    }
    marks.hidden = marks.codes.count - shown
  }

  // MARK: Saving

  /// Notes whether `effects` save all the marked pledges. Whoever calls it cannot see whom they are for.
  mutating func noteMarks(in effects: [Effect]) {
    for case .save(let change) in effects where !marks.codes.isEmpty {
      marks.areBeingSaved = marks.codes.subtracting(marks.leftOut?.codes ?? []).isSubset(of: change.pledges)
    }
  }

  mutating func leaveOut(_ leftOut: Marks.LeftOut?) { marks.leftOut = leftOut }

  /// - Parameter isSaved: false: it was refused, and they stay, to be looked through.
  /// - Returns: which of them were left out, and why.
  @discardableResult
  mutating func endSavingMarks(isSaved: Bool) -> Phrase? {
    guard marks.areBeingSaved else { return nil }
    marks.areBeingSaved = false
    guard isSaved else { return nil }
    let leftOut = marks.leftOut
    marks = Marks()
    marks.codes = leftOut?.stillMarked ?? []
    return leftOut?.words
  }

  // MARK: Words

  /// "3 marked, 1 hidden", and which key ends it; nil when none are.
  var marksNote: (words: Phrase, key: Phrase)? {
    if let range = markedRange {
      let words = Phrase(vi: "đang đánh dấu \(range.count) dòng", en: "marking \(range.count.counting("line"))")
      return (words, Phrase(vi: " (v xong)", en: " (v ends)"))
    }
    if marks.codes.isEmpty { return nil }
    let count = marks.codes.count
    var words = Phrase(vi: "đánh dấu \(count)", en: "\(count) marked")
    if marks.hidden > 0 { words = words + Phrase(vi: ", ẩn \(marks.hidden)", en: ", \(marks.hidden) hidden") }
    return (words, Phrase(vi: " (Esc bỏ)", en: " (Esc clears)"))
  }
}
