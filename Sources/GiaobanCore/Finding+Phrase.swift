extension Finding {
  /// One sentence: the rule, its inputs, its thresholds. Numbers and days are in the form of each language.
  package var phrase: Phrase {
    switch self {
    case .attainment, .notJudged: numberPhrase
    case .overdue, .dueSoon, .taskOverdue, .extensionGrantedThisMonth, .withinTime, .noDueDayAndNoTasks: calendarPhrase
    case .dutyKept, .dutyNotKept, .dutyNotReported, .dutyNotYetOwed: dutyPhrase
    case .notActive, .stale, .ownerSays, .supervisorSays, .ownerAlone, .mismatch: voicePhrase
    }
  }

  private var numberPhrase: Phrase {
    switch self {
    case .attainment(let reading, let day, let expected, let attainment, let onTrackFrom, let atRiskFrom):
      let numbers = { (language: Language) -> (String, String, String, String) in
        (
          NumberText.screenText(reading, language),
          NumberText.screenText(expected, language, maximumFractionDigits: expected.magnitude < 100 ? 2 : 1),
          Self.rateText(attainment, thresholds: [onTrackFrom, atRiskFrom], language), DayText.full(day, language)
        )
      }
      let (vi, en) = (numbers(.vietnamese), numbers(.english))
      let bounds = Self.bounds(attainment, onTrackFrom: onTrackFrom, atRiskFrom: atRiskFrom)
      return Phrase(
        vi: "Đạt \(vi.0) so với \(vi.1) theo lộ trình đến \(vi.3): \(vi.2) (\(bounds.vi)).",
        en: "\(en.0) against \(en.1) expected by \(en.3): \(en.2) (\(bounds.en)).")
    case .notJudged(.noTarget):
      return Phrase(
        vi: "Chưa đánh giá được bằng số: chưa có mục tiêu hoặc ngày mục tiêu.",
        en: "Not judged by number: the target or its day is not set.")
    case .notJudged(.noBaseline):
      return Phrase(
        vi: "Chưa đánh giá được bằng số: chưa có mức ban đầu hoặc ngày của nó.",
        en: "Not judged by number: the baseline or its day is not set.")
    case .notJudged(.noReading):
      return Phrase(
        vi: "Chưa đánh giá được bằng số: chưa có số liệu nào.", en: "Not judged by number: there is no reading yet.")
    case .notJudged(.tooEarly(let share)):
      return Phrase(
        vi: "Còn sớm để đánh giá bằng số: lộ trình đến nay chưa đi được "
          + "\(NumberText.percentText(share, .vietnamese)) chặng đường.",
        en: "Too early to judge by number: the path has covered less than "
          + "\(NumberText.percentText(share, .english)) of the way.")
    default: return Phrase("")
    }
  }

  private static func rateText(_ rate: Double, thresholds: [Double], _ language: Language) -> String {
    NumberText.textShort(of: thresholds, rate, fractionDigits: 2...9) {
      NumberText.screenText($0, language, maximumFractionDigits: $1)
    }
  }

  private static func bounds(_ attainment: Double, onTrackFrom: Double, atRiskFrom: Double) -> Phrase {
    let onTrack = Phrase(
      vi: "\(Health.onTrack.name.vi) từ \(NumberText.screenText(onTrackFrom, .vietnamese))",
      en: "\(Health.onTrack.name.en) from \(NumberText.screenText(onTrackFrom, .english))")
    if attainment >= onTrackFrom - 1e-9 { return onTrack }
    return onTrack
      + Phrase(
        vi: ", \(Health.atRisk.name.vi) từ \(NumberText.screenText(atRiskFrom, .vietnamese))",
        en: ", \(Health.atRisk.name.en) from \(NumberText.screenText(atRiskFrom, .english))")
  }

  private var calendarPhrase: Phrase {
    switch self {
    case .overdue(let due, let days):
      return Phrase(
        vi: "Quá hạn \(days) ngày (hạn \(DayText.full(due, .vietnamese))).",
        en: "Overdue by \(Self.days(days)) (due \(DayText.full(due, .english))).")
    case .dueSoon(let due, let days, let threshold):
      let left =
        days == 0 ? Phrase(vi: "hôm nay", en: "today") : Phrase(vi: "còn \(days) ngày", en: "in \(Self.days(days))")
      return Phrase(
        vi: "Đến hạn \(DayText.full(due, .vietnamese)), \(left.vi), chưa xong (có nguy cơ khi còn \(threshold) ngày).",
        en: "Due \(DayText.full(due, .english)), \(left.en), not done (at risk within \(Self.days(threshold))).")
    case .taskOverdue(let title, let due):
      return Phrase(
        vi: "Nhiệm vụ “\(title.text(.vietnamese))” quá hạn từ \(DayText.full(due, .vietnamese)).",
        en: "Task “\(title.text(.english))” is overdue since \(DayText.full(due, .english)).")
    case .extensionGrantedThisMonth(let old, let new):
      return Phrase(
        vi: "Được gia hạn trong tháng: \(DayText.full(old, .vietnamese)) → \(DayText.full(new, .vietnamese)).",
        en: "Extended this month: \(DayText.full(old, .english)) → \(DayText.full(new, .english)).")
    case .withinTime(let due?):
      return Phrase(
        vi: "Trong hạn (\(DayText.full(due, .vietnamese))), không có gì trễ.",
        en: "In time (due \(DayText.full(due, .english))), nothing late.")
    case .withinTime: return Phrase(vi: "Không nhiệm vụ nào trễ.", en: "No task is late.")
    case .noDueDayAndNoTasks:
      return Phrase(
        vi: "Chưa đánh giá được: không có hạn và không có nhiệm vụ.",
        en: "It cannot be judged: no due day and no tasks.")
    default: return Phrase("")
    }
  }

  private var dutyPhrase: Phrase {
    switch self {
    case .dutyKept(let month):
      Phrase(vi: "Việc hằng tháng: đã làm trong \(month.name.vi).", en: "Monthly duty: kept in \(month.name.en).")
    case .dutyNotKept(let month):
      Phrase(
        vi: "Việc hằng tháng: không làm trong \(month.name.vi).", en: "Monthly duty: not kept in \(month.name.en).")
    case .dutyNotReported(let month):
      Phrase(
        vi: "Việc hằng tháng: chưa có báo cáo \(month.name.vi).",
        en: "Monthly duty: no check-in for \(month.name.en).")
    case .dutyNotYetOwed:
      Phrase(vi: "Việc hằng tháng: chưa qua kỳ báo cáo nào.", en: "Monthly duty: no check-in has been called for yet.")
    default: Phrase("")
    }
  }

  private var voicePhrase: Phrase {
    switch self {
    case .notActive(let status):
      Phrase(
        vi: "Không đánh giá: trạng thái “\(status.name.vi)”.", en: "Not judged: its status is “\(status.name.en)”.")
    case .stale(let month, let graceEnd):
      Phrase(
        vi: "Thiếu báo cáo \(month.name.vi); thời gian chờ đã hết ngày \(DayText.full(graceEnd, .vietnamese)).",
        en: "The check-in for \(month.name.en) is missing; grace ended on \(DayText.full(graceEnd, .english)).")
    case .ownerSays(let health, let month):
      Phrase(
        vi: "Đơn vị tự đánh giá \(month.name.vi): \(health.name.vi).",
        en: "The owner says for \(month.name.en): \(health.name.en).")
    case .supervisorSays(let health, let month):
      Phrase(
        vi: "Cấp trên đánh giá \(month.name.vi): \(health.name.vi).",
        en: "The supervisor says for \(month.name.en): \(health.name.en).")
    case .ownerAlone:
      Phrase(
        vi: "Chỉ đơn vị nói đúng tiến độ, chưa có gì xác nhận.",
        en: "Only the owner says on track; nothing confirms it.")
    case .mismatch(let steps):
      Phrase(vi: "Các đánh giá lệch nhau \(steps) bậc.", en: "The voices are \(Self.counted(steps, "step")) apart.")
    default: Phrase("")
    }
  }

  private static func days(_ count: Int) -> String { counted(count, "day") }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
