import GiaobanCore
import GiaobanText

/// The sentences of the summary that are made from counts and settings.
enum SummaryWords {
  /// The month in one paragraph.
  static func headline(
    months: MonthRange, tally: Tally, cells: SixCells, checkIns: MonthlySummary.CheckInCount, pending: Int
  ) -> Phrase {
    if tally.total == 0 {
      return Phrase(
        vi: "\(months.name.vi.capitalisedAtStart) chưa ghi nhận cam kết nào.",
        en: "Nothing is recorded for \(months.name.en).")
    }
    return fares(months, tally) + completion(months, cells) + words(of: checkIns) + decisions(pending)
  }

  private static func fares(_ months: MonthRange, _ tally: Tally) -> Phrase {
    let open = tally.health.total
    let counts = Health.worstFirst.map { (tally.health[$0], $0) }
    let list = { (language: Language) in
      counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1.name.text(language))" }.joined(separator: ", ")
    }
    let none = open == 0
    return Phrase(
      vi: "\(months.name.vi.capitalisedAtStart) có \(tally.total) cam kết, \(open) đang mở"
        + (none ? "." : ": \(list(.vietnamese))."),
      en: "\(months.name.en.capitalisedAtStart) has \(tally.total.counting("pledge")), \(open) of them open"
        + (none ? "." : ": \(list(.english))."))
  }

  private static func completion(_ months: MonthRange, _ cells: SixCells) -> Phrase {
    guard let rate = cells.completionRate else {
      return months.isOneMonth
        ? Phrase(vi: " Trong tháng chưa có cam kết nào đến hạn.", en: " Nothing fell due in the month.")
        : Phrase(vi: " Trong kỳ chưa có cam kết nào đến hạn.", en: " Nothing fell due in the period.")
    }
    return Phrase(
      vi: " Hoàn thành \(cells.done)/\(cells.due) cam kết đến hạn (\(NumberText.percentText(rate, .vietnamese))), "
        + "\(cells.doneLate) muộn; \(cells.openOverdue) quá hạn chưa xong.",
      en: " Of \(cells.due) due, \(cells.done) \(cells.done == 1 ? "is" : "are") done "
        + "(\(NumberText.percentText(rate, .english))), \(cells.doneLate) late; \(cells.openOverdue) overdue.")
  }

  private static func words(of checkIns: MonthlySummary.CheckInCount) -> Phrase {
    Phrase(
      vi: " Báo cáo tháng: đã có \(checkIns.made), chưa có \(checkIns.missing).",
      en: " Check-ins: \(checkIns.made) made, \(checkIns.missing) not made.")
  }

  private static func decisions(_ pending: Int) -> Phrase {
    if pending == 0 { return Phrase(vi: " Không có việc chờ quyết định.", en: " Nothing waits for a decision.") }
    return Phrase(
      vi: " Có \(pending) việc chờ quyết định.",
      en: pending == 1 ? " One thing waits for a decision." : " \(pending) things wait for a decision.")
  }

  /// What the colours and rates mean, with the settings in force.
  ///
  /// - Parameter hasLevels: whether any pledge has a level to keep; what keeping it means is told only then.
  static func definitions(_ settings: Settings, hasLevels: Bool) -> [MonthlySummary.Definition] {
    let number = { (value: Double) in
      Phrase(vi: NumberText.screenText(value, .vietnamese), en: NumberText.screenText(value, .english))
    }
    let (good, risky) = (number(settings.onTrackFrom), number(settings.atRiskFrom))
    let share = Phrase(
      vi: NumberText.percentText(settings.judgedFromShare, .vietnamese),
      en: NumberText.percentText(settings.judgedFromShare, .english))
    let level = MonthlySummary.Definition(
      term: RecordField.keep.name.capitalised,
      meaning: Phrase(
        vi:
          "đúng tiến độ khi số liệu mới nhất giữ được mức; chưa giữ được nhưng đạt từ \(good.vi) mức đó là có nguy cơ; "
          + "dưới đó là chậm tiến độ.",
        en:
          "on track when the latest reading keeps the level; at risk when it comes to \(good.en) of it; else off track."
      ))
    return [
      MonthlySummary.Definition(
        term: Phrase(vi: "Theo số liệu", en: "By number"),
        meaning: Phrase(
          vi: "phần đã đi được so với lộ trình: đúng tiến độ từ \(good.vi), có nguy cơ từ \(risky.vi), dưới đó là "
            + "chậm tiến độ; chưa đánh giá khi lộ trình chưa đi được \(share.vi) chặng đường.",
          en: "the way covered against the way expected: on track from \(good.en), at risk from \(risky.en), else off "
            + "track; not judged before \(share.en) of the way is expected."))
    ] + (hasLevels ? [level] : []) + [
      MonthlySummary.Definition(
        term: Phrase(vi: "Theo lịch", en: "By calendar"),
        meaning: Phrase(
          vi:
            "quá hạn là chậm tiến độ; còn \(settings.dueSoonDays) ngày đến hạn, có nhiệm vụ quá hạn hoặc được gia hạn "
            + "trong tháng là có nguy cơ.",
          en: "overdue is off track; due within \(settings.dueSoonDays.counting("day")), with an overdue task or "
            + "extended this month is at risk.")),
      MonthlySummary.Definition(
        term: Phrase(vi: "Việc hằng tháng", en: "Monthly duty"),
        meaning: Phrase(
          vi: "đúng tiến độ khi kỳ gần nhất đã làm; không làm hoặc không báo cáo là chậm tiến độ.",
          en: "on track when kept in the last month called for; not kept or not reported is off track.")),
      MonthlySummary.Definition(
        term: Phrase(vi: "Đánh giá chung", en: "Overall"),
        meaning: Phrase(
          vi: "mức xấu nhất trong số tính được, đơn vị và cấp trên; riêng đơn vị nói đúng tiến độ thì chưa đủ; "
            + "thiếu báo cáo thì không bao giờ xanh.",
          en: "the worst of what is computed and what owner and supervisor say; an owner's on track alone is not "
            + "enough; what is not reported is never green.")),
    ] + rates(settings) + units + [outlook, questions]
  }

  private static func rates(_ settings: Settings) -> [MonthlySummary.Definition] {
    [
      MonthlySummary.Definition(
        term: Phrase(vi: "Báo cáo tháng", en: "Check-ins"),
        meaning: Phrase(
          vi: "chốt ngày \(settings.cutOffDay) (lùi về ngày làm việc); quá "
            + "\(settings.graceWorkingDays) ngày làm việc là thiếu; cứ \(settings.escalationWorkingDays) ngày làm việc "
            + "nữa báo lên một cấp: thủ trưởng đơn vị, lãnh đạo khối, bộ trưởng.",
          en:
            "close on day \(settings.cutOffDay) (moved back to a working day); missing after "
            + "\(settings.graceWorkingDays.counting("working day")) of grace; every "
            + "\(settings.escalationWorkingDays.counting("working day")) more is one step up: head, leader, minister.")),
      MonthlySummary.Definition(
        term: Phrase(vi: "Tỷ lệ hoàn thành", en: "Completion"),
        meaning: Phrase(
          vi: "hoàn thành trong tháng / (hoàn thành trong tháng + quá hạn chưa xong), chỉ tính cam kết có hạn; “–” khi "
            + "không có gì đến hạn.",
          en: "done in the month / (done in the month + open overdue), of pledges with a due day; – when nothing was "
            + "due.")),
      MonthlySummary.Definition(
        term: Phrase(vi: "Tỷ lệ quá hạn", en: "Overdue rate"),
        meaning: Phrase(
          vi: "quá hạn chưa xong / (hoàn thành trong tháng + quá hạn chưa xong).",
          en: "open overdue / (done in the month + open overdue).")),
    ]
  }

  private static var units: [MonthlySummary.Definition] {
    let fewest = MonthlySummary.LeagueRow.fewest
    return [
      MonthlySummary.Definition(
        term: Phrase(vi: "Bảng theo đơn vị", en: "Table of units"),
        meaning: Phrase(
          vi:
            "n là số cam kết đang thực hiện hoặc hoàn thành trong kỳ; xếp theo tỷ lệ hoàn thành, rồi số quá hạn và số "
            + "báo cáo thiếu; n dưới \(fewest) có dấu *; không tính đơn vị đại diện chung.",
          en:
            "n counts the pledges that are active or were done in the period; in order of completion, then of what is "
            + "overdue and missing; n below \(fewest) has a *; collective units are left out."))
    ]
  }

  private static var outlook: MonthlySummary.Definition {
    let shares = { (language: Language) in
      (NumberText.percentText(Outlook.likelyFrom, language), NumberText.percentText(Outlook.closeFrom, language))
    }
    let (vi, en) = (shares(.vietnamese), shares(.english))
    return MonthlySummary.Definition(
      term: Phrase(vi: "Triển vọng", en: "Outlook"),
      meaning: Phrase(
        vi:
          "kéo dài đà của \(Outlook.fewestReadings)–\(Outlook.mostReadings) kỳ số liệu gần nhất (Theil–Sen) đến ngày mục "
          + "tiêu: có thể đạt từ \(vi.0) chặng đường, gần đạt từ \(vi.1), dưới đó là khó đạt.",
        en: "the last \(Outlook.fewestReadings) to \(Outlook.mostReadings) readings, drawn on to the target's day "
          + "(Theil–Sen): likely from \(en.0) of the way, close from \(en.1), else unlikely."))
  }

  /// The threshold at which each question begins.
  private static var questions: MonthlySummary.Definition {
    let jump = HonestyRule.jumpShare
    let share = (NumberText.percentText(jump, .vietnamese), NumberText.percentText(jump, .english))
    return MonthlySummary.Definition(
      term: Phrase(vi: "Câu hỏi cho người giám sát", en: "Questions for the supervisor"),
      meaning: Phrase(
        vi:
          "đơn vị nói đúng tiến độ khi tính ra chậm; xin gia hạn trong \(HonestyRule.lastDays) ngày cuối hoặc sau hạn; lời "
          + "báo cáo như tháng trước; \(HonestyRule.sameReadings) kỳ số liệu liền như nhau; ít nhất \(share.0) biến động "
          + "của \(HonestyRule.jumpReadings.lowerBound)–\(HonestyRule.jumpReadings.upperBound) kỳ dồn vào tháng này; đúng "
          + "tiến độ \(HonestyRule.greenMonths) tháng liền; hạ mục tiêu sau khi chậm; hoàn thành mà chưa có minh chứng. Câu hỏi có thể có lời đáp thỏa đáng.",
        en: "on track says the owner, off track say the figures; an extension asked for in the last "
          + "\(HonestyRule.lastDays.counting("day")) or later; last month's words; \(HonestyRule.sameReadings) readings in a "
          + "row the same; \(share.1) or more of the movement of \(HonestyRule.jumpReadings.lowerBound) to "
          + "\(HonestyRule.jumpReadings.upperBound) readings in this month; on track for \(HonestyRule.greenMonths) months "
          + "in a row; a target eased after off track; done without evidence. Each may have a good answer."))
  }
}
