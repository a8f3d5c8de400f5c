import GiaobanText

/// A leader decides, or hands over, outside the time in office.
package enum TermViolation: Hashable, Sendable {
  case succeedsOneself(LeaderCode)
  case alreadySucceeded(LeaderCode, lastDay: Day)
  case successorHasLeft(LeaderCode, lastDay: Day)
  /// A successor would take a block over before the leader held it.
  case blockHeldSince(BlockCode, LeaderCode, since: Day, on: Day)
  /// A leader decided or assigned something after what is to be the last day in office.
  case decidedLater(LeaderCode, Day)
  case chairsLater(LeaderCode, Day)
  /// A leader would decide, assign or chair on a day after the last one in office.
  case afterLastDay(LeaderCode, as: RecordField, on: Day, lastDay: Day, inOffice: [LeaderCode])
  /// The leader of a block is out of office.
  case blockHolderLeft(BlockCode, LeaderCode, lastDay: Day)
  /// A last day in office is no matter of an edit.
  case lastDayWithoutSuccessor(LeaderCode)
}

extension TermViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .succeedsOneself(let code):
      Phrase(
        vi: "\(code) không kế nhiệm chính mình; hãy nêu người khác.",
        en: "\(code) cannot follow \(code); name someone else.")
    case .alreadySucceeded(let code, let last):
      Phrase(
        vi: "\(code) đã có người kế nhiệm; ngày cuối giữ chức là \(last).",
        en: "\(code) has a successor already; the last day in office was \(last).")
    case .successorHasLeft(let code, let last):
      Phrase(
        vi: "\(code) đã thôi giữ chức, ngày cuối là \(last); hãy nêu người đang giữ chức.",
        en: "\(code) is out of office, the last day was \(last); name someone in office.")
    case .blockHeldSince(let block, let leader, let since, let day):
      Phrase(
        vi: "\(leader) phụ trách khối \(block) từ ngày \(since); "
          + "người kế nhiệm nhận từ ngày đó trở đi, không phải \(day).",
        en: "\(leader) has held block \(block) since \(since): a successor takes over from that day on, not on \(day).")
    case .decidedLater(let code, let day):
      Phrase(
        vi: "\(code) còn quyết định hoặc giao việc ngày \(day); người kế nhiệm nhận từ ngày hôm sau trở đi.",
        en: "\(code) decided or assigned something on \(day); a successor takes over after that day.")
    case .chairsLater(let code, let day):
      Phrase(
        vi: "\(code) chủ trì hội nghị ngày \(day). Hãy đổi người chủ trì trước, hoặc chọn ngày sau đó.",
        en: "\(code) has the chair of the briefing of \(day). Change its chair first, or choose a later day.")
    case .afterLastDay(let code, _, let day, let last, let others):
      Phrase(
        vi: "\(code) giữ chức đến hết ngày \(last), nên không quyết định, giao việc hay chủ trì ngày \(day). "
          + "Đang giữ chức ngày đó: \(Self.list(others)).",
        en: "\(code) was in office until \(last), and decides, assigns and chairs nothing on \(day). "
          + "In office on that day: \(Self.list(others)).")
    case .blockHolderLeft(let block, let leader, let last):
      Phrase(
        vi: "Khối \(block): \(leader) đã thôi giữ chức, ngày cuối là \(last). Hãy giao khối cho người đang giữ chức.",
        en: "Block \(block): \(leader) is out of office, the last day was \(last). Give it to someone in office.")
    case .lastDayWithoutSuccessor(let code):
      Phrase(
        vi: "Ngày cuối giữ chức của \(code) được ghi cùng người kế nhiệm, không sửa riêng.",
        en: "The last day in office of \(code) is written with a successor, and not edited by itself.")
    }
  }

  /// The field that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .succeedsOneself, .alreadySucceeded, .successorHasLeft: .successor
    case .blockHeldSince, .decidedLater, .chairsLater: .firstDay
    case .blockHolderLeft: .leader
    case .lastDayWithoutSuccessor: .lastDay
    case .afterLastDay(_, let field, _, _, _): field
    }
  }

  private static func list(_ leaders: [LeaderCode]) -> String {
    leaders.isEmpty ? "–" : leaders.map(\.text).joined(separator: ", ")
  }
}
