/// What a supervisor should ask the owner of a pledge about: each may have a good answer, and names its evidence.
package enum HonestyQuestion: Hashable, Sendable {
  /// The owner says on track where the numbers or the calendar say off track.
  case greenAgainstNumbers(Month)
  /// An extension was asked for in the last days before the due day it would move, or after it.
  case lateExtension(askedOn: Day, due: Day)
  /// What was done is told in the words of an earlier month.
  case sameWords(Month, as: Month)
  /// So many readings in a row are the same number.
  case noVariance(value: Double, readings: Int, since: Month)
  /// Nearly all the movement of its last readings came in one month, the latest.
  case jump(from: Double, to: Double, Month, share: Double, readings: Int)
  /// The pledge was on track at the end of so many months in a row.
  case alwaysGreen(months: Int, since: Month)
  /// The target was eased when the pledge had been off track.
  case easedAfterRed(from: Double, to: Double?, red: Month)
  /// The pledge was done, and no check-in tells what shows it.
  case doneWithoutEvidence(Day)
}

/// The thresholds at which the questions begin. They are rules of the program, told with every summary, and no
/// settings: who could turn a question off would.
package enum HonestyRule {
  /// An extension is late when it is asked for so many days before the due day, or fewer.
  package static let lastDays = 3
  /// Readings in a row that are the same.
  package static let sameReadings = 4
  /// Readings that a jump is seen against: at least, and at most.
  package static let jumpReadings = 4...6
  /// The latest month's share of all movement in those readings.
  package static let jumpShare = 0.8
  /// A jump is at least so much of the whole way from baseline to target.
  package static let jumpWay = 0.05
  package static let greenMonths = 6
}

/// What the questions about one pledge are found in.
package struct HonestyEvidence: Sendable {
  let line: PledgeLine
  let assessment: Assessment
  let months: MonthRange
  let calendar: ReportingCalendar
  let checkIns: [CheckIn]
  let readings: [CheckInMark]
  let healthByMonth: [Month: Health]
  let before: Pledge?

  /// - Parameters:
  ///   - months: what is asked about: extensions asked for and targets changed in them, the check-in of the last.
  ///   - checkIns: the pledge's, of the last month and the ones before it; those that are not there are not asked about.
  ///   - readings: marks with a reading, by month; for want of more, those of the line.
  ///   - healthByMonth: overall, at the end of earlier months.
  ///   - before: the pledge as it stood before `months`; nil when it was not changed since.
  package init(
    _ line: PledgeLine, _ assessment: Assessment, months: MonthRange, calendar: ReportingCalendar,
    checkIns: [CheckIn] = [], readings: [CheckInMark] = [], healthByMonth: [Month: Health] = [:],
    before: Pledge? = nil
  ) {
    self.line = line
    self.assessment = assessment
    self.months = months
    self.calendar = calendar
    self.checkIns = checkIns
    self.readings = readings.isEmpty ? line.marks : readings
    self.healthByMonth = healthByMonth
    self.before = before
  }

  /// The questions in the order of the rules; empty for most pledges. A pledge that is not active has only those about
  /// its due day and its target.
  package var questions: [HonestyQuestion] {
    let active: [HonestyQuestion?] =
      assessment.status == .active ? [greenAgainstNumbers, sameWords, noVariance, jump, alwaysGreen] : []
    return (active + [easedAfterRed, doneWithoutEvidence]).compactMap(\.self) + lateExtensions
  }

  private var greenAgainstNumbers: HonestyQuestion? {
    guard assessment.owner == .onTrack, assessment.computed == .offTrack, let made = line.latestMade else { return nil }
    return .greenAgainstNumbers(made.month)
  }

  private var lateExtensions: [HonestyQuestion] {
    line.extensions.filter { asked in
      months.contains(asked.askedOn) && asked.askedOn <= calendar.viewpoint.day
        && asked.oldDue - asked.askedOn <= HonestyRule.lastDays
    }.map { .lateExtension(askedOn: $0.askedOn, due: $0.oldDue) }
  }

  private var sameWords: HonestyQuestion? {
    guard let latest = checkIns.last(where: { $0.key.month == months.last && $0.state.isMade }) else { return nil }
    return latest.monthOfSameWords(in: checkIns).map { .sameWords(months.last, as: $0) }
  }

  /// The readings up to the last month, by month, each in its check-in.
  private var measured: [CheckInMark] {
    readings.filter { $0.month <= months.last && $0.state.isMade && $0.reading != nil }
  }

  /// A number that has reached its target, or keeps its level, may rest there.
  private var noVariance: HonestyQuestion? {
    let measured = measured
    guard let latest = measured.last, latest.month == months.last, let value = latest.reading else { return nil }
    let same = measured.reversed().prefix { $0.reading == value }
    guard same.count >= HonestyRule.sameReadings, let first = same.last else { return nil }
    if let progress = line.pledge.metric?.path?.progress(of: value), progress >= 1 { return nil }
    if let level = line.pledge.metric?.level, level.isKept(by: value) { return nil }
    return .noVariance(value: value, readings: same.count, since: first.month)
  }

  /// Movement counts whichever way it went: a number that swings does not jump. Only a step from one month to the next is
  /// asked about; what comes after a gap may well be large.
  private var jump: HonestyQuestion? {
    let last = measured.suffix(HonestyRule.jumpReadings.upperBound)
    guard last.count >= HonestyRule.jumpReadings.lowerBound, let latest = last.last, latest.month == months.last,
      let before = last.dropLast().last, before.month == latest.month.adding(months: -1),
      let from = before.reading, let to = latest.reading, let path = line.pledge.metric?.path,
      let way = ExpectedPath.share(of: to - from, from: 0, to: path.end.value - path.start.value),
      way >= HonestyRule.jumpWay
    else { return nil }
    let values = last.compactMap(\.reading)
    let movement = zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.1 - $1.0) }
    guard movement > 0, movement.isFinite else { return nil }
    let share = abs(to - from) / movement
    guard share >= HonestyRule.jumpShare - 1e-9 else { return nil }
    return .jump(from: from, to: to, latest.month, share: share, readings: values.count)
  }

  private var alwaysGreen: HonestyQuestion? {
    guard assessment.overall == .onTrack else { return nil }
    var months = 1
    while healthByMonth[self.months.last.adding(months: -months)] == .onTrack { months += 1 }
    guard months >= HonestyRule.greenMonths else { return nil }
    return .alwaysGreen(months: months, since: self.months.last.adding(months: 1 - months))
  }

  /// The evidence stands in the check-in of the month in which it was done, or in one of those before.
  private var doneWithoutEvidence: HonestyQuestion? {
    guard assessment.status == .done, let day = line.pledge.move(on: calendar.viewpoint.day)?.day,
      months.contains(day.inMonth), !checkIns.contains(where: { $0.evidence != nil })
    else { return nil }
    return .doneWithoutEvidence(day)
  }

  private var easedAfterRed: HonestyQuestion? {
    let red = months.first.adding(months: -1)
    guard let before, healthByMonth[red] == .offTrack else { return nil }
    for case .target(let old?, let new, let move) in PledgeRevision.all(from: before, to: line.pledge, extensions: [])
    where move == .lowered || move == .removed {
      return .easedAfterRed(from: old, to: new, red: red)
    }
    return nil
  }
}
