import GiaobanCore
import GiaobanText

/// A sign in a line of the board that stands for a fact. The help's legend is this list.
package enum Mark: String, CaseIterable, Sendable {
  case onTrack
  case atRisk
  case offTrack
  case unknown
  case owed
  case draft
  case submitted
  case acknowledged
  case returned
  case missing
  case lateCheckIn
  case closed
  case done
  case core
  case bold
  case marked
  case mismatch
  case stale
  case risen
  case fallen
  case level

  /// What the mark says, for the legend.
  package var meaning: Phrase {
    switch self {
    case .onTrack: Phrase(vi: "đúng tiến độ", en: "on track")
    case .atRisk: Phrase(vi: "có nguy cơ", en: "at risk")
    case .offTrack: Phrase(vi: "chậm tiến độ", en: "off track")
    case .unknown: Phrase(vi: "chưa đánh giá", en: "unknown")
    case .owed: Phrase(vi: "còn nợ báo cáo tháng", en: "check-in owed")
    case .draft: Phrase(vi: "báo cáo mới là bản nháp", en: "check-in is a draft")
    case .submitted: Phrase(vi: "đã gửi báo cáo", en: "check-in submitted")
    case .acknowledged: Phrase(vi: "báo cáo đã được ghi nhận", en: "check-in acknowledged")
    case .returned: Phrase(vi: "báo cáo bị trả lại", en: "check-in returned")
    case .missing: Phrase(vi: "thiếu báo cáo tháng", en: "check-in missing")
    case .lateCheckIn: Phrase(vi: "báo cáo gửi sau ngày chốt", en: "check-in came after the cut-off")
    case .closed: Phrase(vi: "tháng đã chốt", en: "month closed")
    case .done: Phrase(vi: "đã hoàn thành (ở cột đánh giá)", en: "done (in the column of health)")
    case .core: RecordField.core.name
    case .bold: RecordField.bold.name
    case .marked: Phrase(vi: "đã đánh dấu", en: "marked")
    case .mismatch: Phrase(vi: "các đánh giá lệch nhau", en: "the voices disagree")
    case .stale: Phrase(vi: "thiếu báo cáo, đã hết thời gian ân hạn", en: "stale: a check-in is missing past its grace")
    case .risen: Phrase(vi: "số liệu tăng", en: "the number went up")
    case .fallen: Phrase(vi: "số liệu giảm", en: "the number went down")
    case .level: Phrase(vi: "số liệu như cũ", en: "the number stayed")
    }
  }
}
