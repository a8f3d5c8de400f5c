import GiaobanText

/// What there is to do, by kind, in the order of the to-do view: what somebody above has to decide or see first.
package enum ToDoGroup: Int, CaseIterable, Hashable, Sendable {
  case decisions
  case overdue
  case late
  case owed
  case dueSoon
  case toAcknowledge
  case questions
  case suggestions
  case withoutCore
  case unjudged
  case reminders

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

  /// A word or two, after how many they are.
  package var short: Phrase {
    switch self {
    case .late: Phrase(vi: "chậm", en: "late")
    case .owed: Phrase(vi: "còn nợ", en: "owed")
    case .toAcknowledge: Phrase(vi: "chờ ghi nhận", en: "to acknowledge")
    case .decisions: Phrase(vi: "cần quyết định", en: "to decide")
    case .questions: Phrase(vi: "câu hỏi", en: "to ask")
    case .dueSoon: Phrase(vi: "sắp đến hạn", en: "due soon")
    case .overdue: Phrase(vi: "quá hạn", en: "overdue")
    case .suggestions: Phrase(vi: "chưa nhận", en: "not taken up")
    case .withoutCore: Phrase(vi: "thiếu việc cốt lõi", en: "without core")
    case .unjudged: Phrase(vi: "không đánh giá được", en: "unjudged")
    case .reminders: Phrase(vi: "cần nhắc", en: "to remind")
    }
  }
}
