import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

// Reports on the board: read, chosen, written, printed.
extension Board {
  /// What a report can be of; nil while there is no store.
  var reportOffer: ReportDialog.Offer? {
    guard let portfolio = view?.portfolio else { return nil }
    let line = selectedLine.map { portfolio.lines[$0] }
    let block = panes.indices.contains(focused) ? view?.blocks[panes[focused].part].block.code : nil
    return ReportDialog.Offer(
      portfolio: portfolio, block: block, unit: line?.pledge.unit ?? selectedUnit?.unit, pledge: selected,
      hasPrinter: hasPrinter)
  }

  /// Asks for a report to be read.
  func read(_ subject: ReportSubject?) -> [Effect] { subject.map { [.readReport($0)] } ?? [] }

  /// Shows a report that was read in the place of the one before.
  mutating func show(_ subject: ReportSubject, _ document: ReportDocument, hasPrinter: Bool) {
    self.hasPrinter = hasPrinter
    endProgress()
    if case .pager(let pager)? = overlays.last, case .report = pager.content { overlays.removeLast() }
    overlays.append(.pager(Pager(.report(subject, document))))
  }

  mutating func handle(_ key: Key, _ dialog: inout ReportDialog) -> OverlayResponse {
    reportOffer.map { dialog.handle(key, $0) } ?? .close()
  }

  /// A file of that name is there: what was asked for is done over it, or another name is chosen.
  mutating func askToReplace(_ subject: ReportSubject, _ format: ReportFormat, path: String) {
    endProgress()
    let beginning = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    let words =
      format == .csv
      ? Phrase(
        vi: "Đã có các tệp bảng của \(beginning). Ghi đè lên tất cả?",
        en: "The tables of \(beginning) are already there. Replace them all?")
      : Phrase(vi: "Đã có tệp \(path). Ghi đè lên tệp đó?", en: "\(path) is already there. Replace it?")
    overlays.append(
      .question(
        Question(
          title: Phrase(vi: "Ghi đè?", en: "Replace?"), words: words, answer: Phrase(vi: "ghi đè", en: "replaces it"),
          effects: [.writeReport(subject, format, path: path, isReplacing: true)])))
  }

  func draw(_ dialog: ReportDialog, _ picture: inout Picture) {
    guard let offer = reportOffer else { return }
    let drawing = ReportDialogDrawing(dialog: dialog, offer: offer, look: look)
    let columns = min(size.columns - 4, 76)
    let problem = drawing.problem(columns: columns - 4)
    let hint = look(
      Phrase(vi: "Tab dòng  ←→ chọn  Ctrl-s ghi tệp  Esc thôi", en: "Tab line  ←→ choose  Ctrl-s writes  Esc cancels"))
    let title = dialog.fixed?.title ?? Phrase(vi: "Báo cáo: đọc, ghi tệp, in", en: "A report: read, write, print")
    let inside = frame(
      Size(columns: columns, rows: drawing.rows + problem.count + 2), title: look(title),
      hint: look.symbols.name == .ascii ? hint.replacingArrows : hint, &picture
    ).inset(columns: 1, rows: 0)
    drawing.draw(in: inside, &picture)
  }
}
