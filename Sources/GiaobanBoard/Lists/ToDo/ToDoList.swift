import GiaobanCore
import GiaobanText

/// Everything that is owed now, across blocks, in groups by what there is to do.
///
/// Its rows are places among the portfolio's lines, not what is written there: half a million of them are put in order in a
/// moment, and what is drawn is looked up.
package struct ToDoList: Equatable, Sendable {
  package enum Group: Int, CaseIterable, Sendable {
    case late
    case owed
    case toAcknowledge
    case decisions
    case questions
    case dueSoon
    case overdue
    case suggestions
    case withoutCore
    case unjudged
    case reminders
  }

  /// One thing to do about one pledge.
  package struct Entry: Equatable, Sendable {
    package enum Matter: Equatable, Sendable {
      /// A check-in with who is told of it, past grace.
      case checkIn(Month, Escalation.Rung?)
      /// Its place among the pledge's tasks.
      case task(Int)
      /// The pledge itself falls due.
      case dueDay
      case acknowledge(Month)
      case ask(Month)
      /// Its place among the pledge's extensions.
      case extended(Int)
      case suggestion
      case unjudged
      /// What the supervisor should ask its owner.
      case question(HonestyQuestion)
    }

    /// The place of the pledge among the portfolio's lines.
    package let place: Int
    package let matter: Matter
    /// 0 where no day is set.
    package let daysLeft: Int

    /// The most overdue first, those of one day in order of block, unit and number.
    static func < (left: Self, right: Self) -> Bool {
      left.daysLeft == right.daysLeft ? left.place < right.place : left.daysLeft < right.daysLeft
    }
  }

  /// What one unit owes altogether.
  package struct UnitDebt: Equatable, Sendable {
    package let unit: UnitCode
    /// The places of its pledges among the portfolio's lines.
    var places: Range<Int>
    /// Whether it has chosen what it is judged by.
    var hasCore = false
    /// Check-ins whose cut-off has not passed.
    var owed = 0
    /// Check-ins whose cut-off has passed.
    var late = 0
    /// Tasks and pledges.
    var overdue = 0
    var dueSoon = 0
    /// The highest rung that a check-in of it has been taken up to.
    var rung: Escalation.Rung?
    /// The place of the pledge that has owed for longest, and the days it has left.
    var oldest = 0
    var oldestDaysLeft = Int.max

    init(_ unit: UnitCode, places: Range<Int> = 0..<0) {
      self.unit = unit
      self.places = places
    }

    var isEmpty: Bool { owed + late + overdue + dueSoon == 0 }
  }

  package enum Row: Equatable, Sendable {
    case heading(Group, count: Int, note: Phrase)
    case pledge(Group, Entry)
    case unit(Group, UnitDebt)
  }

  struct Section: Equatable, Sendable {
    let group: Group
    /// What the heading says besides how many they are.
    let note: Phrase
    var entries: [Entry] = []
    var units: [UnitDebt] = []

    var count: Int { entries.count + units.count }
    /// The number of rows with the heading; 0 when there is nothing in it.
    var rows: Int { count == 0 ? 0 : count + 1 }
  }

  /// One for each group, in order.
  let sections: [Section]
  /// What each unit that has pledges owes, in order.
  let debts: [UnitDebt]
  /// The number of rows, the headings too.
  package let count: Int

  init(sections: [Section], debts: [UnitDebt]) {
    self.sections = sections
    self.debts = debts
    count = sections.reduce(0) { $0 + $1.rows }
  }

  /// - Returns: nil beyond the last.
  package subscript(row: Int) -> Row? {
    var rest = row
    for section in sections {
      guard rest >= section.rows else {
        if rest == 0 { return .heading(section.group, count: section.count, note: section.note) }
        rest -= 1
        return rest < section.entries.count
          ? .pledge(section.group, section.entries[rest])
          : .unit(section.group, section.units[rest - section.entries.count])
      }
      rest -= section.rows
    }
    return nil
  }

  package func isHeading(_ row: Int) -> Bool {
    if case .heading? = self[row] { true } else { false }
  }
}

extension ToDoList.Group {
  package var name: Phrase {
    switch self {
    case .late: Phrase(vi: "Báo cáo chậm", en: "Check-ins late")
    case .owed: Phrase(vi: "Báo cáo còn nợ", en: "Check-ins owed")
    case .toAcknowledge: Phrase(vi: "Báo cáo chờ ghi nhận", en: "Check-ins to acknowledge")
    case .decisions: Phrase(vi: "Cần quyết định", en: "To decide")
    case .questions: Phrase(vi: "Câu hỏi của cấp trên", en: "Questions for the supervisor")
    case .dueSoon: Phrase(vi: "Đến hạn trong 7 ngày", en: "Due within 7 days")
    case .overdue: Phrase(vi: "Quá hạn", en: "Overdue")
    case .suggestions: Phrase(vi: "Gợi mở chưa ai nhận", en: "Suggestions not taken up")
    case .withoutCore: Phrase(vi: "Đơn vị chưa có việc cốt lõi", en: "Units without a core pledge")
    case .unjudged: Phrase(vi: "Cam kết không có gì để đánh giá", en: "Pledges with nothing to judge them by")
    case .reminders: Phrase(vi: "Lời nhắc cần gửi", en: "Reminders to send")
    }
  }
}
