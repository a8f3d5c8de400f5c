import GiaobanText

/// A month is closed, or cannot be closed or opened again.
package enum ClosingViolation: Hashable, Sendable {
  case monthClosed(Month, closedOn: Day)
  case monthNotOver(Month, today: Day)
  case monthNotClosed(Month)
  /// Check-ins are owed, and months closed, from a later month on.
  case monthBeforeOwing(Month, owingFrom: Month)
  /// Months are closed in order, and these come before it.
  case earlierMonthsOpen(MonthRange, before: Month)
  /// Months are opened again the latest first.
  case laterMonthClosed(Month, later: Month)
  /// Nothing was recorded in the month, so there is nothing to close.
  case monthEmpty(Month)
}

extension ClosingViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .monthClosed(let month, let day):
      Phrase(
        vi: "Tháng \(month.iso) đã chốt ngày \(day), không sửa được nữa.",
        en: "\(month.iso) was closed on \(day) and does not change any more.")
    case .monthNotOver(let month, let today):
      Phrase(
        vi: "Tháng \(month.iso) chưa hết; chốt được từ ngày \(month.last.adding(days: 1)) (hôm nay \(today)).",
        en: "\(month.iso) is not over; it can be closed from \(month.last.adding(days: 1)) on (today is \(today)).")
    case .monthNotClosed(let month):
      Phrase(
        vi: "Tháng \(month.iso) chưa chốt, nên không cần mở lại.",
        en: "\(month.iso) is not closed, so there is nothing to open again.")
    case .monthBeforeOwing(let month, let first):
      Phrase(
        vi: "Đơn vị báo cáo từ \(first.name.vi), nên không chốt \(month.name.vi). Hãy chốt từ \(first.iso).",
        en:
          "Check-ins are owed from \(first.name.en) on, so \(month.name.en) is not closed. Close from \(first.iso) on.")
    case .earlierMonthsOpen(let open, let month):
      Phrase(
        vi: "Chốt theo thứ tự: trước \(month.name.vi) còn "
          + (open.isOneMonth ? "\(open.name.vi) chưa chốt." : "các tháng chưa chốt, \(open.name.vi)."),
        en: "Months are closed in order: before \(month.name.en), \(open.name.en) "
          + (open.isOneMonth ? "is still open." : "are still open."))
    case .laterMonthClosed(let month, let later):
      Phrase(
        vi: "Mở lại từ tháng cuối: sau \(month.name.vi) còn \(later.name.vi) đã chốt.",
        en: "Months are opened again the latest first: after \(month.name.en), \(later.name.en) is closed.")
    case .monthEmpty(let month):
      Phrase(
        vi: "Tháng \(month.iso) chưa có cam kết nào, nên không có gì để chốt. Hãy xem lại tháng.",
        en: "\(month.iso) has no pledges, so there is nothing to close. Check the month.")
    }
  }
}
