import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// The log of the store: its steps newest first, one line each; one of them may be unfolded to what it changed.
///
/// The steps are numbered without gaps, so the list is as long as the newest number from the start, and those on the screen are
/// read when they come into sight.
package struct LogView: Equatable, Sendable {
  /// One line of the list.
  enum Row: Equatable {
    case step(Int)
    /// A line of what the unfolded step changed.
    case change(Line)
  }

  /// One line of what a step changed.
  struct Line: Equatable {
    let text: String
    let pledge: PledgeCode?
  }

  /// The number of the newest step, or nil until the log has been read.
  private(set) var newest: Int?
  /// The step that undo would take back.
  private(set) var nextUndo: Int?
  /// Those that have been read, by number.
  private(set) var steps: [Int: LogStep] = [:]
  private(set) var unfolded: Int?
  var cursor = ListCursor()
  /// Something was written since the log was read.
  private var isOld = false

  package init() {}

  // MARK: Reading

  /// - Parameter rows: lines of the list that are seen at once.
  /// - Returns: what is to be read, page by page.
  func wants(rows: Int, lines: [Line]) -> [Effect] {
    guard let newest, !isOld else { return [.loadLog(upTo: nil)] }
    let top = cursor.top(rows: rows, count: newest + lines.count)
    let missing = (top..<top + max(1, rows)).compactMap { index -> Int? in
      guard case .step(let number)? = row(at: index, lines), steps[number] == nil else { return nil }
      return number
    }
    let pages = missing.map { min(newest, (($0 - 1) / LogPage.length + 1) * LogPage.length) }
    return Set(pages).sorted(by: >).map { .loadLog(upTo: $0) }
  }

  /// Takes a page in; what was selected stays so, unless it is the newest step.
  mutating func take(_ page: LogPage) {
    let grown = page.newest - (newest ?? page.newest)
    if grown < 0 {
      self = LogView()
    } else if cursor.selected > 0 {
      cursor.select(cursor.selected + grown, count: .max)
    }
    (newest, nextUndo, isOld) = (page.newest, page.nextUndo, false)
    for step in page.steps { steps[step.number] = step }
  }

  /// - Parameter isAnother: whether it may be another log, of which nothing has been read.
  mutating func grow(old isAnother: Bool) {
    isOld = true
    if isAnother { steps = [:] }
  }

  // MARK: Rows

  func count(_ lines: [Line]) -> Int { (newest ?? 0) + lines.count }

  /// - Parameter lines: those of the unfolded step.
  func row(at index: Int, _ lines: [Line]) -> Row? {
    guard let newest, index >= 0 else { return nil }
    let head = unfolded.map { newest - $0 } ?? newest
    let behind = index - head - 1
    if lines.indices.contains(behind) { return .change(lines[behind]) }
    let number = newest - (behind < 0 ? index : index - lines.count)
    return number > 0 ? .step(number) : nil
  }

  /// What the unfolded step changed, as it is drawn.
  func lines(columns: Int, _ look: Look) -> [Line] {
    guard let unfolded, let step = steps[unfolded] else { return [] }
    var lines: [Line] = []
    let add = { (text: String, pledge: PledgeCode?) in
      lines += look.withArrows(text).wrapped(to: max(20, columns)).map { Line(text: $0, pledge: pledge) }
    }
    if let reason = step.reason { add(look(Phrase(vi: "Lý do: ", en: "Reason: ") + reason), nil) }
    for change in step.changes.prefix(LogPage.changes) { add(look(change.words), change.pledge) }
    if step.changes.count > LogPage.changes {
      let words = Phrase(vi: "… và còn nữa: giaoban log", en: "… and more: giaoban log")
      lines.append(Line(text: look(words), pledge: nil))
    }
    if lines.isEmpty { lines.append(Line(text: look(Phrase(vi: "không bản ghi nào", en: "no record")), pledge: nil)) }
    return lines
  }

  // MARK: Folding

  /// Shows what a step changed, and no other.
  mutating func unfold(_ number: Int) {
    guard let newest, steps[number] != nil else { return }
    unfolded = number
    cursor.select(newest - number, count: .max)
  }

  mutating func fold() {
    guard let newest, let number = unfolded else { return }
    unfolded = nil
    cursor.select(newest - number, count: newest)
  }
}
