import GiaobanCore
import GiaobanText

/// How the history names the fields of records. The paths are those of RecordJSON.
enum FieldWords {
  /// The name of the field at `path`; the path itself where it has none.
  static func name(of path: String) -> Phrase {
    for (suffix, language) in [
      (".vi", Phrase(vi: " (tiếng Việt)", en: " (vi)")), (".en", Phrase(vi: " (tiếng Anh)", en: " (en)")),
    ]
    where path.hasSuffix(suffix) {
      return name(of: String(path.dropLast(suffix.utf8.count))) + language
    }
    return names[path] ?? Phrase(path)
  }

  /// A value as people read it: days, numbers and closed lists in their words.
  static func value(_ value: JSONValue, at path: String, _ language: Language) -> String {
    switch value {
    case .bool(let truth): return (truth ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no")).text(language)
    case .number(let number): return NumberText.screenText(number, language, maximumFractionDigits: 6)
    case .integer(let count): return String(count)
    case .string(let text):
      if let day = Day(text) { return DayText.full(day, language) }
      return word(text, at: path)?.text(language) ?? text
    case .array(let values): return values.map { self.value($0, at: path, language) }.joined(separator: "; ")
    case .object(let members):
      return members.filter { $0.value != .null }.map { self.value($0.value, at: path, language) }
        .joined(separator: " ")
    case .null: return "–"
    }
  }

  private static func word(_ text: String, at path: String) -> Phrase? {
    switch path {
    case "status": PledgeStatus(rawValue: text)?.name
    case "origin": PledgeOrigin(rawValue: text)?.name
    case "state": CheckInState(rawValue: text)?.name
    case "health", "supervision.health": Health(rawValue: text)?.name
    case "noNumber": NoNumberReason(rawValue: text)?.name
    case "duty": Phrase(vi: "hằng tháng", en: "monthly")
    default: nil
    }
  }

  private static let names: [String: Phrase] = [
    "status": Phrase(vi: "trạng thái", en: "status"), "title": Phrase(vi: "tên", en: "title"),
    "name": Phrase(vi: "tên", en: "name"), "unit": Phrase(vi: "đơn vị", en: "unit"),
    "origin": Phrase(vi: "nguồn gốc", en: "origin"), "due": Phrase(vi: "hạn", en: "due"),
    "dueOriginal": Phrase(vi: "hạn ban đầu", en: "first due"), "duty": Phrase(vi: "việc hằng tháng", en: "duty"),
    "core": Phrase(vi: "cốt lõi", en: "core"), "bold": Phrase(vi: "vùng 2%", en: "bold"),
    "product": Phrase(vi: "sản phẩm", en: "product"), "detail": Phrase(vi: "chi tiết", en: "detail"),
    "cooperatingUnits": Phrase(vi: "phối hợp", en: "with"), "assignedBy": Phrase(vi: "giao bởi", en: "assigned by"),
    "assignedOn": Phrase(vi: "giao ngày", en: "assigned on"), "briefing": Phrase(vi: "hội nghị", en: "briefing"),
    "conclusion": Phrase(vi: "kết luận số", en: "conclusion"),
    "conclusions": Phrase(vi: "kết luận", en: "conclusions"),
    "notReached": Phrase(vi: "chưa xem đến", en: "not reached"), "chair": Phrase(vi: "chủ trì", en: "chair"),
    "source": Phrase(vi: "nguồn", en: "source"), "metric.name": Phrase(vi: "chỉ tiêu", en: "metric"),
    "metric.unitOfMeasure": Phrase(vi: "đơn vị tính", en: "unit of measure"),
    "metric.baseline": Phrase(vi: "mức ban đầu", en: "baseline"),
    "metric.baselineDay": Phrase(vi: "ngày ban đầu", en: "baseline's day"),
    "metric.target": Phrase(vi: "mục tiêu", en: "target"),
    "metric.targetDay": Phrase(vi: "ngày mục tiêu", en: "target's day"),
    "metric.waypoints": Phrase(vi: "mốc", en: "waypoints"), "doneOn": Phrase(vi: "xong ngày", en: "done on"),
    "state": Phrase(vi: "trạng thái", en: "state"), "reading": Phrase(vi: "số liệu", en: "reading"),
    "readingDay": Phrase(vi: "ngày số liệu", en: "reading's day"),
    "noNumber": Phrase(vi: "chưa có số vì", en: "no number"), "kept": Phrase(vi: "đã làm", en: "kept"),
    "health": Phrase(vi: "đơn vị đánh giá", en: "owner"), "did": Phrase(vi: "kết quả", en: "did"),
    "next": Phrase(vi: "tiếp theo", en: "next"), "obstacle": Phrase(vi: "vướng mắc", en: "obstacle"),
    "ask": Phrase(vi: "kiến nghị", en: "ask"), "decision": Phrase(vi: "quyết định", en: "decision"),
    "enteredOn": Phrase(vi: "nhập ngày", en: "entered on"), "enteredBy": Phrase(vi: "người nhập", en: "entered by"),
    "cameAfter": Phrase(vi: "đến sau khi chốt", en: "came after the closing"),
    "supervision.health": Phrase(vi: "cấp trên đánh giá", en: "supervisor"),
    "supervision.note": Phrase(vi: "ý kiến", en: "note"), "supervision.by": Phrase(vi: "người xem", en: "seen by"),
    "supervision.on": Phrase(vi: "ngày xem", en: "seen on"), "askedOn": Phrase(vi: "xin ngày", en: "asked on"),
    "askedBy": Phrase(vi: "người xin", en: "asked by"), "oldDue": Phrase(vi: "hạn cũ", en: "old due day"),
    "newDue": Phrase(vi: "hạn mới", en: "new due day"), "reason": Phrase(vi: "lý do", en: "reason"),
    "decision.granted": Phrase(vi: "đồng ý", en: "granted"),
    "decision.on": Phrase(vi: "ngày quyết định", en: "decided on"),
    "decision.by": Phrase(vi: "người quyết định", en: "decided by"),
    "decision.reason": Phrase(vi: "lý do quyết định", en: "reason of the decision"),
    "month": Phrase(vi: "tháng", en: "month"), "number": Phrase(vi: "số", en: "number"),
    "lastDay": Phrase(vi: "ngày cuối giữ chức", en: "last day in office"),
    "leader": Phrase(vi: "lãnh đạo", en: "leader"), "block": Phrase(vi: "khối", en: "block"),
    "order": Phrase(vi: "thứ tự", en: "order"), "head.name": Phrase(vi: "thủ trưởng", en: "head"),
    "head.title": Phrase(vi: "chức danh thủ trưởng", en: "head's title"),
    "collective": Phrase(vi: "đơn vị chung", en: "collective"),
    "spansMinistry": Phrase(vi: "gồm mọi đơn vị", en: "all units"),
    "contact": Phrase(vi: "liên hệ", en: "contact"), "on": Phrase(vi: "ngày", en: "on"),
    "by": Phrase(vi: "người", en: "by"), "hash": Phrase(vi: "mã", en: "hash"),
    "organisation": Phrase(vi: "cơ quan", en: "organisation"), "pinnedDay": Phrase(vi: "ngày ghim", en: "pinned day"),
    "timeZone": Phrase(vi: "múi giờ", en: "time zone"), "cutOffDay": Phrase(vi: "ngày chốt", en: "cut-off day"),
    "graceWorkingDays": Phrase(vi: "số ngày chờ", en: "days of grace"),
    "daysOff": Phrase(vi: "ngày nghỉ", en: "days off"),
    "onTrackFrom": Phrase(vi: "đúng tiến độ từ", en: "on track from"),
    "atRiskFrom": Phrase(vi: "có nguy cơ từ", en: "at risk from"),
    "judgedFromShare": Phrase(vi: "đánh giá từ phần", en: "judged from share"),
    "dueSoonDays": Phrase(vi: "sắp đến hạn (ngày)", en: "due soon (days)"),
    "escalationWorkingDays": Phrase(vi: "số ngày mỗi cấp", en: "days of each step up"),
    "owingFrom": Phrase(vi: "nợ báo cáo từ tháng", en: "check-ins owed from"),
    "owesFrom": Phrase(vi: "nợ báo cáo từ tháng", en: "check-ins owed from"),
    "letter.superior": Phrase(vi: "cơ quan chủ quản", en: "superior body"),
    "letter.number": Phrase(vi: "số, ký hiệu văn bản", en: "document number"),
    "letter.place": Phrase(vi: "địa danh", en: "place"), "letter.signer": Phrase(vi: "người ký", en: "signer"),
    "letter.signerTitle": Phrase(vi: "chức vụ người ký", en: "signer's title"),
    "letter.addressees": Phrase(vi: "kính gửi", en: "addressees"),
    "letter.recipients": Phrase(vi: "nơi nhận", en: "recipients"),
    "reopening.on": Phrase(vi: "mở lại ngày", en: "opened again on"),
    "reopening.by": Phrase(vi: "người mở lại", en: "opened again by"),
    "reopening.reason": Phrase(vi: "lý do mở lại", en: "why opened again"),
    "former": Phrase(vi: "các lần chốt trước", en: "earlier closings"),
  ]
}
