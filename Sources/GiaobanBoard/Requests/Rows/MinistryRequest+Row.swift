import GiaobanCore
import GiaobanText

extension MinistryRequest {
  var row: RequestRow {
    switch self {
    case .newLeader:
      Self.form(
        .leader(nil), vi: "lãnh đạo mới", en: "new leader", also: "add minister deputy thêm bộ trưởng thứ trưởng")
    case .newBlock: Self.form(.block(nil), vi: "khối mới", en: "new block", also: "add thêm")
    case .newUnit:
      Self.form(.unit(nil, block: nil), vi: "đơn vị mới", en: "new unit", also: "add department thêm cục vụ viện")
    case .newBriefing:
      Self.form(.briefing(nil), vi: "hội nghị giao ban mới", en: "new briefing", also: "add meeting thêm cuộc họp")
    case .editLeader: Self.list(.leaders, vi: "sửa lãnh đạo…", en: "edit leader…")
    case .editBlock: Self.list(.blocks, vi: "sửa khối…", en: "edit block…")
    case .editUnit: Self.list(.units, vi: "sửa đơn vị…", en: "edit unit…")
    case .editBriefing: Self.list(.briefings, vi: "sửa hội nghị giao ban…", en: "edit briefing…")
    case .settings:
      Self.form(
        .settings, vi: "thiết lập: ngày chốt, ngưỡng, ngày nghỉ, ghim ngày",
        en: "settings: cut-off day, thresholds, days off, pinned day",
        also: "options preferences config ministry name cài đặt cấu hình tên bộ tên cơ quan ngày nghỉ")
    }
  }

  private static func form(_ purpose: FormPurpose, vi: String, en: String, also: String = "") -> RequestRow {
    RequestRow(vi: vi, en: en, also: also, whyNot: { $0.whyNoForm(purpose) }, perform: { $0.openForm(purpose) })
  }

  /// The row of a request that lets one of the records be chosen, to be edited.
  private static func list(_ records: CodeList, vi: String, en: String) -> RequestRow {
    RequestRow(vi: vi, en: en, whyNot: { $0.whyNoRecord(of: records) }, change: { $0.chooseRecord(of: records) })
  }
}
