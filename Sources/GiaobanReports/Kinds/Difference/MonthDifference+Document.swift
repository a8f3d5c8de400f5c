import GiaobanCore
import GiaobanText

extension MonthDifference {
  /// What changed, each kind of change under its own heading; a kind with nothing in it is left out.
  package func document(_ language: Language) -> ReportDocument {
    DifferenceLayout(self, language).document
  }
}

/// Puts what changed between two months into the words of one language.
private struct DifferenceLayout {
  private let difference: MonthDifference
  private let language: Language

  init(_ difference: MonthDifference, _ language: Language) {
    self.difference = difference
    self.language = language
  }

  private func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }

  var document: ReportDocument {
    let (from, to) = (difference.from.name, difference.to.name)
    let title = ReportDocument.Part.title(
      say("Thay đổi từ \(from.vi) đến \(to.vi)", "Changes from \(from.en) to \(to.en)"))
    let days = (DayText.full(difference.fromDay, language), DayText.full(difference.toDay, language))
    let groups = DifferenceGroup.allCases.map { group in
      (group, difference.rows.filter { DifferenceGroup(of: $0.change) == group })
    }.filter { !$0.1.isEmpty }
    let counts = groups.map { "\($0.name.text(language).lowercased()) \($1.count)" }.joined(separator: ", ")
    let intro =
      groups.isEmpty
      ? say("Không có gì thay đổi.", "Nothing changed.")
      : say(
        "Từ ngày \(days.0) đến ngày \(days.1): \(counts).", "From \(days.0) to \(days.1): \(counts).")
    return ReportDocument(
      [title, .paragraph(intro)] + groups.flatMap { [.heading($0.name.text(language)), .table(table($0, $1))] },
      in: language)
  }

  private func table(_ group: DifferenceGroup, _ rows: [MonthDifference.Row]) -> ReportTable {
    let columns = [
      ReportTable.Column(say("Mã", "Code")), ReportTable.Column(say("Cam kết", "Pledge"), isFlexible: true),
      ReportTable.Column(say("Thay đổi", "Change")), ReportTable.Column(say("Từ → đến", "From → to")),
    ]
    return ReportTable(
      name: "diff", group: group.name.text(language), layout: .records, columns: columns,
      noteName: say("Lý do", "Reason"),
      rows: rows.map { row in
        ReportTable.Row(
          [
            row.pledge.code.description, row.pledge.title.text(language), row.change.name.text(language),
            row.change.fromTo(language),
          ], note: row.change.reason(language))
      })
  }
}

/// What a reader looks for in a difference, in this order.
private enum DifferenceGroup: CaseIterable {
  case due
  case target
  case words
  case health
  case added
  case status
  case silent

  init(of change: PledgeChange) {
    switch change {
    case .extended, .revised(.due): self = .due
    case .revised(.target), .revised(.keep), .revised(.targetDay), .revised(.baseline), .revised(.waypoints):
      self = .target
    case .revised(.unit), .revised(.core): self = .status
    case .revised(.title), .revised(.product): self = .words
    case .health: self = .health
    case .added: self = .added
    case .dropped, .status: self = .status
    case .silent: self = .silent
    }
  }

  var name: Phrase {
    switch self {
    case .due: Phrase(vi: "Dời hạn", en: "Due days moved")
    case .target: Phrase(vi: "Đổi mục tiêu, lộ trình", en: "Targets and paths moved")
    case .words: Phrase(vi: "Đổi lời", en: "Reworded")
    case .health: Phrase(vi: "Đổi đánh giá", en: "Health moved")
    case .added: Phrase(vi: "Cam kết mới", en: "Added")
    case .status: Phrase(vi: "Xong, dừng, đổi trạng thái", en: "Done, dropped, other status")
    case .silent: Phrase(vi: "Không báo cáo", en: "Silent")
    }
  }
}
