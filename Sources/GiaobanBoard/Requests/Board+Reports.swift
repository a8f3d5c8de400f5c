import GiaobanCore
import GiaobanReports
import GiaobanText

// Reports on the board: read, chosen, written, printed.
extension Board {
  /// The unit of the selected pledge, or the one that the selected row of the to-do view is about.
  var selectedUnitCode: UnitCode? {
    if isSelectionHeld { return selectedPledgeLine?.pledge.unit }
    return selectedLine.flatMap { view?.portfolio.lines[$0].pledge.unit } ?? selectedUnit?.unit
  }

  /// Asks for a report to be read.
  func read(_ subject: ReportSubject?) -> [Effect] { subject.map { [.readReport($0)] } ?? [] }

  /// Shows a report that was read in the place of the one before.
  mutating func show(_ subject: ReportSubject, _ document: ReportDocument, hasPrinter: Bool) {
    self.hasPrinter = hasPrinter
    endProgress()
    tellTop(.report)
    overlays.append(.pager(Pager(.report(subject, document))))
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
}
