import GiaobanText

extension Finding {
  /// One sentence: the rule, its inputs, its thresholds. Numbers and days are in the form of each language.
  package var phrase: Phrase {
    switch self {
    case .attainment(let reading, let day, let expected, let attainment, let onTrackFrom, let atRiskFrom):
      Self.attained(
        reading, on: day, expected, attainment,
        Self.bounds(attainment, onTrackFrom: onTrackFrom, atRiskFrom: atRiskFrom),
        thresholds: [onTrackFrom, atRiskFrom])
    case .level(let level, let reading, let day, let onTrackFrom):
      Self.level(level, reading, on: day, onTrackFrom)
    case .notJudged(let reason): Self.notJudged(reason)
    case .overdue(let due, let days): Self.overdue(due, days)
    case .dueSoon(let due, let days, let threshold): Self.dueSoon(due, days, threshold)
    case .taskOverdue(let title, let due): Self.taskOverdue(title, due)
    case .extensionGrantedThisMonth(let old, let new): Self.extended(old, new)
    case .withinTime(let due): Self.withinTime(due)
    case .noDueDayAndNoTasks:
      Phrase(
        vi: "Chưa đánh giá được: không có hạn và không có nhiệm vụ.",
        en: "It cannot be judged: no due day and no tasks.")
    case .dutyKept(let month): Self.duty(month, vi: "đã làm trong", en: "kept in")
    case .dutyNotKept(let month): Self.duty(month, vi: "không làm trong", en: "not kept in")
    case .dutyNotReported(let month): Self.duty(month, vi: "chưa có báo cáo", en: "no check-in for")
    case .dutyNotYetOwed:
      Phrase(vi: "Việc hằng tháng: chưa qua kỳ báo cáo nào.", en: "Monthly duty: no check-in has been called for yet.")
    case .notActive(let status):
      Phrase(
        vi: "Không đánh giá: trạng thái “\(status.name.vi)”.", en: "Not judged: its status is “\(status.name.en)”.")
    case .stale(let month, let graceEnd, let left): Self.stale(month, graceEnd, left)
    case .ownerSays(let health, let month): Self.says(Phrase(vi: "Đơn vị tự", en: "The owner"), health, month)
    case .supervisorSays(let health, let month): Self.says(Phrase(vi: "Cấp trên", en: "The supervisor"), health, month)
    case .ownerAlone:
      Phrase(
        vi: "Chỉ đơn vị nói đúng tiến độ, chưa có gì xác nhận.",
        en: "Only the owner says on track; nothing confirms it.")
    case .mismatch(let steps):
      Phrase(vi: "Các đánh giá lệch nhau \(steps) bậc.", en: "The voices are \(Self.counted(steps, "step")) apart.")
    }
  }

  private static func attained(
    _ reading: Double, on day: Day, _ expected: Double, _ attainment: Double, _ bounds: Phrase, thresholds: [Double]
  ) -> Phrase {
    let numbers = { (language: Language) -> (String, String, String, String) in
      (
        NumberText.screenText(reading, language),
        NumberText.screenText(expected, language, maximumFractionDigits: expected.magnitude < 100 ? 2 : 1),
        rateText(attainment, thresholds: thresholds, language), DayText.full(day, language)
      )
    }
    let (vi, en) = (numbers(.vietnamese), numbers(.english))
    return Phrase(
      vi: "Đạt \(vi.0) so với \(vi.1) theo lộ trình đến \(vi.3): \(vi.2) (\(bounds.vi)).",
      en: "\(en.0) against \(en.1) expected by \(en.3): \(en.2) (\(bounds.en)).")
  }

  private static func level(_ level: KeptLevel, _ reading: Double, on day: Day, _ onTrackFrom: Double) -> Phrase {
    let isKept = level.isKept(by: reading)
    let number = { (language: Language) in
      // What misses the level must not be written as the level.
      (2...9).lazy.map { NumberText.screenText(reading, language, maximumFractionDigits: $0) }
        .first { isKept || $0 != NumberText.screenText(level.bound, language, maximumFractionDigits: 9) }
        ?? NumberText.screenText(reading, language)
    }
    let (vi, en) = (number(.vietnamese), number(.english))
    let (onVi, onEn) = (DayText.full(day, .vietnamese), DayText.full(day, .english))
    if isKept {
      return Phrase(
        vi: "\(vi) ngày \(onVi): giữ được \(level.phrase.vi).", en: "\(en) on \(onEn): \(level.phrase.en) is kept.")
    }
    let near = level.nearness(of: reading).map { nearness in
      Phrase(
        vi: " (mới bằng \(rateText(nearness, thresholds: [1, onTrackFrom], .vietnamese)); "
          + "\(Health.atRisk.name.vi) từ \(NumberText.screenText(onTrackFrom, .vietnamese)))",
        en: " (\(rateText(nearness, thresholds: [1, onTrackFrom], .english)) of it; "
          + "\(Health.atRisk.name.en) from \(NumberText.screenText(onTrackFrom, .english)))")
    }
    return Phrase(
      vi: "\(vi) ngày \(onVi): không giữ được \(level.phrase.vi)",
      en: "\(en) on \(onEn): \(level.phrase.en) is not kept"
    ) + (near ?? Phrase("")) + Phrase(".")
  }

  private static func notJudged(_ reason: NotJudgedReason) -> Phrase {
    switch reason {
    case .noTarget:
      Phrase(
        vi: "Chưa đánh giá được bằng số: chưa có mục tiêu hoặc ngày mục tiêu.",
        en: "Not judged by number: the target or its day is not set.")
    case .noBaseline:
      Phrase(
        vi: "Chưa đánh giá được bằng số: chưa có mức ban đầu hoặc ngày của nó.",
        en: "Not judged by number: the baseline or its day is not set.")
    case .noReading:
      Phrase(
        vi: "Chưa đánh giá được bằng số: chưa có số liệu nào.", en: "Not judged by number: there is no reading yet.")
    case .tooEarly(let share):
      Phrase(
        vi: "Còn sớm để đánh giá bằng số: lộ trình đến nay chưa đi được "
          + "\(NumberText.percentText(share, .vietnamese)) chặng đường.",
        en: "Too early to judge by number: the path has covered less than "
          + "\(NumberText.percentText(share, .english)) of the way.")
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

  private static func overdue(_ due: Day, _ count: Int) -> Phrase {
    Phrase(
      vi: "Quá hạn \(count) ngày (hạn \(DayText.full(due, .vietnamese))).",
      en: "Overdue by \(days(count)) (due \(DayText.full(due, .english))).")
  }

  private static func dueSoon(_ due: Day, _ count: Int, _ threshold: Int) -> Phrase {
    let left =
      count == 0 ? Phrase(vi: "hôm nay", en: "today") : Phrase(vi: "còn \(count) ngày", en: "in \(days(count))")
    return Phrase(
      vi: "Đến hạn \(DayText.full(due, .vietnamese)), \(left.vi), chưa xong (có nguy cơ khi còn \(threshold) ngày).",
      en: "Due \(DayText.full(due, .english)), \(left.en), not done (at risk within \(days(threshold))).")
  }

  private static func taskOverdue(_ title: Bilingual, _ due: Day) -> Phrase {
    Phrase(
      vi: "Nhiệm vụ “\(title.text(.vietnamese))” quá hạn từ \(DayText.full(due, .vietnamese)).",
      en: "Task “\(title.text(.english))” is overdue since \(DayText.full(due, .english)).")
  }

  private static func extended(_ old: Day, _ new: Day) -> Phrase {
    Phrase(
      vi: "Được gia hạn trong tháng: \(DayText.full(old, .vietnamese)) → \(DayText.full(new, .vietnamese)).",
      en: "Extended this month: \(DayText.full(old, .english)) → \(DayText.full(new, .english)).")
  }

  private static func withinTime(_ due: Day?) -> Phrase {
    guard let due else { return Phrase(vi: "Không nhiệm vụ nào trễ.", en: "No task is late.") }
    return Phrase(
      vi: "Trong hạn (\(DayText.full(due, .vietnamese))), không có gì trễ.",
      en: "In time (due \(DayText.full(due, .english))), nothing late.")
  }

  private static func duty(_ month: Month, vi: String, en: String) -> Phrase {
    Phrase(vi: "Việc hằng tháng: \(vi) \(month.name.vi).", en: "Monthly duty: \(en) \(month.name.en).")
  }

  private static func stale(_ month: Month, _ graceEnd: Day, _ left: CheckInState?) -> Phrase {
    let (vi, en) = (DayText.full(graceEnd, .vietnamese), DayText.full(graceEnd, .english))
    let what =
      switch left {
      case .returned?:
        Phrase(
          vi: "Báo cáo \(month.name.vi) bị trả lại và chưa gửi lại",
          en: "The check-in for \(month.name.en) was returned and not given again")
      case .draft?:
        Phrase(
          vi: "Báo cáo \(month.name.vi) mới là bản nháp", en: "The check-in for \(month.name.en) is still a draft")
      case .submitted?, .acknowledged?, nil:
        Phrase(vi: "Thiếu báo cáo \(month.name.vi)", en: "The check-in for \(month.name.en) is missing")
      }
    return what + Phrase(vi: "; thời gian ân hạn đã hết ngày \(vi).", en: "; grace ended on \(en).")
  }

  private static func says(_ who: Phrase, _ health: Health, _ month: Month) -> Phrase {
    Phrase(
      vi: "\(who.vi) đánh giá \(month.name.vi): \(health.name.vi).",
      en: "\(who.en) says for \(month.name.en): \(health.name.en).")
  }

  private static func days(_ count: Int) -> String { counted(count, "day") }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
