import GiaobanCore
import GiaobanText

/// The pledges as a table, for `list` and for the board without a terminal.
package enum PledgeListText {
  /// The pledges in the order given; one sentence when there are none.
  package static func text(of entries: [PledgeEntry], _ language: Language, columns: Int = 80) -> String {
    let report = TextReport(columns: columns)
    guard !entries.isEmpty else {
      let none = Phrase(vi: "Không có cam kết nào.", en: "There are no pledges.")
      return report.text(of: ReportDocument([.paragraph(none.text(language))]))
    }
    return report.text(of: ReportDocument([.table(table(of: entries, language))]))
  }

  /// One pledge as a line to be heard: what the columns of the table say, one after the other.
  package static func line(of entry: PledgeEntry, _ language: Language) -> String {
    let said = [
      Phrase(vi: "hạn ", en: "due ").text(language) + entry.dueText(language), entry.standing.text(language),
      entry.checkIn.map { Phrase(vi: "báo cáo: ", en: "check-in: ").text(language) + $0.words.text(language) },
    ].compactMap(\.self)
    return "\(entry.code) \(entry.pledge.title.text(language)); " + said.joined(separator: "; ")
  }

  private static func table(of entries: [PledgeEntry], _ language: Language) -> ReportTable {
    let names = [
      Phrase(vi: "Mã", en: "Code"), Phrase(vi: "Cam kết", en: "Pledge"), Phrase(vi: "Đơn vị", en: "Unit"),
      Phrase(vi: "Hạn", en: "Due"), Phrase(vi: "Đánh giá", en: "Health"), Phrase(vi: "Báo cáo", en: "Check-in"),
    ]
    let columns = names.enumerated().map { ReportTable.Column($1.text(language), isFlexible: $0 == 1) }
    return ReportTable(columns: columns, rows: entries.map { row($0, language) })
  }

  private static func row(_ entry: PledgeEntry, _ language: Language) -> ReportTable.Row {
    let pledge = entry.pledge
    return ReportTable.Row([
      pledge.code.description, pledge.title.text(language), pledge.unit.text, entry.dueText(language),
      entry.standing.text(language), entry.checkIn?.words.text(language) ?? "–",
    ])
  }
}

extension PledgeEntry {
  /// The health of an active pledge, else its status.
  var standing: Phrase {
    assessment.status == .active ? assessment.overall.name : assessment.status.name
  }

  func dueText(_ language: Language) -> String {
    if pledge.isMonthlyDuty { return Phrase(vi: "hằng tháng", en: "monthly").text(language) }
    return due.map { DayText.full($0, language) } ?? "–"
  }
}
