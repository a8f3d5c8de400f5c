import GiaobanCore
import GiaobanText

/// One of the numbers that a meeting sees large.
struct MeetingNumber: Equatable {
  let label: String
  let value: String
  let caption: String
  let role: ThemeRole
}

/// The three numbers of a pledge: of a measured one where it is, where it should be and where it goes; of another one its
/// tasks, its days and its check-ins.
struct MeetingNumbers {
  let sheet: PledgeSheet

  private var look: Look { sheet.look }

  /// At most three, those that there are.
  var all: [MeetingNumber] { Array((metric + [tasks, days, checkIns].compactMap(\.self)).prefix(3)) }

  private func number(
    _ label: Phrase, _ value: String, _ caption: String = "", _ role: ThemeRole = .text
  ) -> MeetingNumber {
    MeetingNumber(label: look(label), value: value, caption: caption, role: role)
  }

  private var metric: [MeetingNumber] {
    guard let metric = sheet.pledge.metric else { return [] }
    let assessment = sheet.assessment
    var numbers: [MeetingNumber] = []
    if let reading = assessment.reading {
      let day = DayText.short(reading.day, look.language)
      numbers.append(
        number(
          Phrase(vi: "Hiện có", en: "Now"), text(reading.value),
          look(metric.unitOfMeasure) + look.dot + day, .chartReading))
    }
    if let expected = assessment.expected {
      let attained = assessment.attainment.map { rate in
        let share = NumberText.screenText(rate, look.language, maximumFractionDigits: 2)
        return look(Phrase(vi: "mức đạt \(share)", en: "attained \(share)"))
      }
      numbers.append(number(Phrase(vi: "Dự kiến", en: "Expected"), text(expected), attained ?? "", .chartPath))
    }
    if let target = metric.target { numbers.append(goal(target, by: metric.targetDay, assessment.progress)) }
    return numbers
  }

  private func goal(_ target: Double, by day: Day?, _ progress: Double?) -> MeetingNumber {
    let until = day.map { look(Phrase(vi: "đến ", en: "by ")) + DayText.short($0.inMonth, look.language) }
    let share = progress.map { share in
      let text = NumberText.percentText(share, look.language, maximumFractionDigits: 0)
      return look(Phrase(vi: "đi được \(text)", en: "\(text) of the way"))
    }
    return number(
      Phrase(vi: "Mục tiêu", en: "Target"), text(target),
      [until, share].compactMap(\.self).joined(separator: look.dot),
      .title)
  }

  private func text(_ value: Double) -> String { NumberText.shortened(value, look.language) }

  private var tasks: MeetingNumber? {
    let tasks = sheet.dossier.tasks
    if tasks.isEmpty { return nil }
    let day = sheet.viewpoint.day
    let (done, late) = (tasks.filter { $0.isDone(on: day) }.count, tasks.filter { $0.isOverdue(on: day) }.count)
    let overdue = Phrase(vi: "\(late) quá hạn", en: "\(late) overdue")
    return number(
      Phrase(vi: "Nhiệm vụ xong", en: "Tasks done"), "\(done)/\(tasks.count)", late > 0 ? look(overdue) : "",
      late > 0 ? .late : .text)
  }

  private var days: MeetingNumber? {
    guard sheet.assessment.status == .active, let due = sheet.pledge.due else { return nil }
    let left = due - sheet.viewpoint.day
    return left < 0
      ? number(Phrase(vi: "Ngày quá hạn", en: "Days overdue"), "\(-left)", "", .late)
      : number(Phrase(vi: "Ngày còn lại", en: "Days left"), "\(left)")
  }

  /// Of the last six months that were owed and are over, those with a check-in.
  private var checkIns: MeetingNumber? {
    let calendar = sheet.view.calendar
    let owed = calendar.monthsOwed(by: sheet.pledge, closedToo: true)
    let months = (0..<12).map { sheet.viewpoint.month.adding(months: -$0) }
      .filter { owed.contains($0) && calendar.cutOff(of: $0, for: sheet.pledge.unit) < sheet.viewpoint.day }.prefix(6)
    if months.isEmpty { return nil }
    let made = months.filter { sheet.dossier.checkIn(in: $0)?.state.isMade ?? false }.count
    let last = Phrase(vi: "\(months.count) tháng gần nhất", en: "last \(months.count.counting("month"))")
    return number(
      Phrase(vi: "Báo cáo đã gửi", en: "Check-ins given"), "\(made)/\(months.count)", look(last),
      made < months.count ? .late : .text)
  }
}
