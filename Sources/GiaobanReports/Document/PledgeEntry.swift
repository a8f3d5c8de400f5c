import GiaobanCore
import GiaobanText

/// One pledge as lists and reports show it: the record, how it stands, and where it belongs.
///
/// It never changes, so it is a value though it is a class: reports group and sort entries by the ten thousand, and a
/// struct of this size would be copied, with some twenty references in it, at each of these steps.
package final class PledgeEntry: Equatable, Sendable {
  package let line: PledgeLine
  package let assessment: Assessment
  /// The unit, or nil when the ministry does not know it.
  package let unit: OrgUnit?
  package let viewpoint: Viewpoint

  package init(_ line: PledgeLine, ministry: Ministry, calendar: ReportingCalendar) {
    self.line = line
    assessment = Assessment(of: line, calendar: calendar)
    unit = ministry.units[line.pledge.unit]
    viewpoint = calendar.viewpoint
  }

  package static func == (left: PledgeEntry, right: PledgeEntry) -> Bool {
    left === right
      || (left.line == right.line && left.assessment == right.assessment && left.unit == right.unit
        && left.viewpoint == right.viewpoint)
  }

  package var pledge: Pledge { line.pledge }
  package var code: PledgeCode { line.pledge.code }
  package var block: BlockCode? { unit?.block }

  /// The due day in force on the viewpoint's day.
  package var due: Day? { line.dueInForce(on: viewpoint.day) }

  package var tasksDone: Int { line.tasks.filter { $0.isDone(on: viewpoint.day) }.count }

  /// The latest month, up to the viewpoint's, with a check-in that is made.
  package var lastCheckIn: Month? { line.madeMonths.latest }

  /// The check-in of the viewpoint's month, or nil when none is owed or given.
  package var checkIn: CheckInNeed? {
    if let mark = line.mark(of: viewpoint.month) { return .given(mark.state) }
    return assessment.owed.contains { $0.month == viewpoint.month } ? .owed : nil
  }
}

/// How it stands with the check-in of a month.
package enum CheckInNeed: Hashable, Sendable {
  case owed
  case given(CheckInState)

  /// As scripts see it: owed, or the name of the state.
  package var name: String {
    switch self {
    case .owed: "owed"
    case .given(let state): state.rawValue
    }
  }

  package var words: Phrase {
    switch self {
    case .owed: Phrase(vi: "chưa có", en: "owed")
    case .given(let state): state.name
    }
  }
}

extension Portfolio {
  /// Every pledge with its assessment, in order of block, unit and number.
  package var entries: [PledgeEntry] {
    let calendar = self.calendar
    return lines.map { PledgeEntry($0, ministry: ministry, calendar: calendar) }
  }
}
