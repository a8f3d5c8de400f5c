import GiaobanCore
import GiaobanText

/// What a block with rules of its own is judged by, in one line of the definitions.
enum BlockRuleWords {
  static func definitions(_ ministry: Ministry, _ scope: ReportScope) -> [MonthlySummary.Definition] {
    ministry.orderedBlocks.compactMap { block in
      guard isOf(block, scope, ministry) else { return nil }
      let parts = parts(of: block)
      guard !parts.isEmpty else { return nil }
      return MonthlySummary.Definition(
        term: Phrase(vi: block.name.text(.vietnamese), en: block.name.text(.english)),
        meaning: Phrase(
          vi: "riêng khối này: " + parts.map(\.vi).joined(separator: "; ") + ".",
          en: "this block alone: " + parts.map(\.en).joined(separator: "; ") + "."))
    }
  }

  private static func isOf(_ block: Block, _ scope: ReportScope, _ ministry: Ministry) -> Bool {
    switch scope {
    case .ministry: true
    case .block(let code): block.code == code
    case .unit(let code): ministry.units[code]?.block == block.code
    }
  }

  private static func parts(of block: Block) -> [Phrase] {
    var parts: [Phrase] = []
    if let day = block.cutOffDay {
      parts.append(Phrase(vi: "chốt báo cáo ngày \(day)", en: "check-ins close on day \(day)"))
    }
    guard let rules = block.rules else { return parts }
    let number = { (value: Double) in
      Phrase(vi: NumberText.screenText(value, .vietnamese), en: NumberText.screenText(value, .english))
    }
    if let days = rules.graceWorkingDays {
      parts.append(
        Phrase(
          vi: "quá \(days) ngày làm việc là thiếu",
          en: "missing after \(days.counting("working day")) of grace"))
    }
    if let share = rules.onTrackFrom.map(number) {
      parts.append(Phrase(vi: "đúng tiến độ từ \(share.vi)", en: "on track from \(share.en)"))
    }
    if let share = rules.atRiskFrom.map(number) {
      parts.append(Phrase(vi: "có nguy cơ từ \(share.vi)", en: "at risk from \(share.en)"))
    }
    if let share = rules.judgedFromShare {
      let vi = NumberText.percentText(share, .vietnamese)
      let en = NumberText.percentText(share, .english)
      parts.append(Phrase(vi: "đánh giá từ \(vi) chặng đường", en: "judged from \(en) of the way"))
    }
    if let days = rules.dueSoonDays {
      parts.append(
        Phrase(
          vi: "còn \(days) ngày đến hạn là có nguy cơ",
          en: "at risk within \(days.counting("day")) of the due day"))
    }
    return parts
  }
}
