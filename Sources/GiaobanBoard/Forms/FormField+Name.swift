import GiaobanCore
import GiaobanText

extension FormField {
  /// The fields of all forms. Drafts keep these names.
  package enum Name: String, Codable, CaseIterable, Sendable {
    case reading
    case readingDay
    case noNumber
    case kept
    case health
    case did
    case next
    case obstacle
    case ask
    case title
    case titleOther
    case product
    case productOther
    case detail
    case detailOther
    case unit
    case cooperatingUnits
    case origin
    case assignedBy
    case assignedOn
    case briefing
    case source
    case due
    case duty
    case core
    case bold
    case metric
    case metricOther
    case measure
    case measureOther
    case baseline
    case baselineDay
    case target
    case targetDay
    case waypoints
    case correction
    case correctionReason
    case newDue
    case reason
    case grantedBy
    case decision
    case by
    case on
    case verdict
    case supervisorHealth
    case note
    case supervisorNote
    case code
    case name
    case nameOther
    case jobTitle
    case jobTitleOther
    case successor
    case firstDay
    case leader
    case order
    case spansMinistry
    case block
    case headName
    case contact
    case collective
    case day
    case month
    case chair
    case sourceOther
    case conclusions
    case organisation
    case organisationOther
    case pinnedDay
    case timeZone
    case cutOffDay
    case graceWorkingDays
    case escalationWorkingDays
    case owingFrom
    case dueSoonDays
    case onTrackFrom
    case atRiskFrom
    case judgedFromShare
    case daysOff
    case superior
    case superiorOther
    case documentNumber
    case place
    case placeOther
    case signer
    case signerTitle
    case signerTitleOther
    case addressees
    case addresseesOther
    case recipients
    case recipientsOther
    case kind
    case months
    case scope
    case pledge
    case format
    case file
    case read
    case write
    case print
    case submit
    case save
    case draft
  }
}

extension FormField.Name {
  var label: Phrase {
    switch self {
    case .reading, .readingDay, .noNumber, .kept, .health, .did, .next, .obstacle, .ask, .submit, .draft:
      checkInLabel
    case .title, .titleOther, .product, .productOther, .detail, .detailOther, .unit, .cooperatingUnits, .origin,
      .assignedBy, .assignedOn, .briefing, .source, .due, .duty, .core, .bold:
      pledgeLabel
    case .metric, .metricOther, .measure, .measureOther, .baseline, .baselineDay, .target, .targetDay, .waypoints:
      metricLabel
    case .note: Phrase(vi: "Kết luận", en: "Conclusion")
    case .correction: Phrase(vi: "Sửa từ khi nào", en: "The edit acts")
    case .correctionReason: Phrase(vi: "Sai sót là gì", en: "What the slip was")
    case .newDue, .reason, .grantedBy, .decision, .by, .on, .verdict, .supervisorHealth, .supervisorNote:
      decisionLabel
    case .successor: Phrase(vi: "Người kế nhiệm", en: "Successor")
    case .firstDay: Phrase(vi: "Nhận từ ngày", en: "First day")
    case .code, .name, .nameOther, .jobTitle, .jobTitleOther, .leader, .order, .spansMinistry, .block, .headName,
      .contact, .collective, .day, .month, .chair, .sourceOther, .conclusions:
      frameLabel
    case .organisation, .organisationOther, .pinnedDay, .timeZone, .cutOffDay, .graceWorkingDays,
      .escalationWorkingDays, .owingFrom, .dueSoonDays, .onTrackFrom, .atRiskFrom, .judgedFromShare, .daysOff:
      settingLabel
    case .superior, .superiorOther, .documentNumber, .place, .placeOther, .signer, .signerTitle, .signerTitleOther,
      .addressees, .addresseesOther, .recipients, .recipientsOther:
      letterLabel
    case .kind, .months, .scope, .pledge, .format, .file, .read, .write, .print: reportLabel
    case .save: Phrase(vi: "Lưu", en: "Save")
    }
  }

  private var reportLabel: Phrase {
    switch self {
    case .kind: Phrase(vi: "Loại", en: "What")
    case .months: Phrase(vi: "Tháng", en: "Months")
    case .scope: Phrase(vi: "Phạm vi", en: "Of")
    case .pledge: Phrase(vi: "Cam kết", en: "Pledge")
    case .format: Phrase(vi: "Định dạng", en: "Format")
    case .file: Phrase(vi: "Tệp", en: "File")
    case .read: Phrase(vi: "Đọc", en: "Read")
    case .write: Phrase(vi: "Ghi tệp", en: "Write")
    default: Phrase(vi: "In", en: "Print")
    }
  }

  private var checkInLabel: Phrase {
    switch self {
    case .reading: Phrase(vi: "Số liệu", en: "Reading")
    case .readingDay: Phrase(vi: "Ngày của số liệu", en: "Day of the reading")
    case .noNumber: Phrase(vi: "Chưa có số vì", en: "No number because")
    case .kept: Phrase(vi: "Tháng này", en: "This month")
    case .health: Phrase(vi: "Tự đánh giá", en: "Health")
    case .did: Phrase(vi: "Đã làm", en: "Did")
    case .next: Phrase(vi: "Tiếp theo", en: "Next")
    case .obstacle: Phrase(vi: "Vướng mắc", en: "Obstacle")
    case .ask: Phrase(vi: "Xin quyết định", en: "Ask")
    case .submit: Phrase(vi: "Gửi", en: "Submit")
    default: Phrase(vi: "Lưu nháp", en: "Save as draft")
    }
  }

  /// The other language is the one that the screen does not speak.
  private var pledgeLabel: Phrase {
    switch self {
    case .title: Phrase(vi: "Tên", en: "Title")
    case .titleOther: Phrase(vi: "Tên tiếng Anh", en: "Vietnamese title")
    case .product: Phrase(vi: "Sản phẩm", en: "Product")
    case .productOther: Phrase(vi: "Sản phẩm tiếng Anh", en: "Vietnamese product")
    case .detail: Phrase(vi: "Chi tiết", en: "Detail")
    case .detailOther: Phrase(vi: "Chi tiết tiếng Anh", en: "Vietnamese detail")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .cooperatingUnits: Phrase(vi: "Phối hợp", en: "With")
    case .origin: Phrase(vi: "Nguồn gốc", en: "Origin")
    case .assignedBy: Phrase(vi: "Người giao", en: "Assigned by")
    case .assignedOn: Phrase(vi: "Ngày giao", en: "Assigned on")
    case .briefing: Phrase(vi: "Hội nghị ngày", en: "Briefing of")
    case .source: Phrase(vi: "Căn cứ", en: "Source")
    case .due: Phrase(vi: "Hạn", en: "Due")
    case .duty: Phrase(vi: "Việc hằng tháng", en: "Monthly duty")
    case .core: Phrase(vi: "Việc cốt lõi", en: "Core work")
    default: Phrase(vi: "Vùng 2%", en: "The bold 2 %")
    }
  }

  private var decisionLabel: Phrase {
    switch self {
    case .newDue: Phrase(vi: "Hạn mới", en: "New due day")
    case .reason: Phrase(vi: "Lý do", en: "Reason")
    case .grantedBy: Phrase(vi: "Người cho gia hạn", en: "Granted by")
    case .decision: Phrase(vi: "Quyết định", en: "Decision")
    case .by: Phrase(vi: "Người quyết định", en: "Decided by")
    case .on: Phrase(vi: "Từ ngày", en: "On")
    case .verdict: Phrase(vi: "Trả lời", en: "Answer")
    case .supervisorHealth: Phrase(vi: "Cấp trên đánh giá", en: "Health, as you see it")
    default: Phrase(vi: "Ý kiến", en: "Note")
    }
  }

  private var frameLabel: Phrase {
    switch self {
    case .code: Phrase(vi: "Mã", en: "Code")
    case .name: Phrase(vi: "Tên", en: "Name")
    case .nameOther: Phrase(vi: "Tên tiếng Anh", en: "Vietnamese name")
    case .jobTitle: Phrase(vi: "Chức danh", en: "Title")
    case .jobTitleOther: Phrase(vi: "Chức danh tiếng Anh", en: "Vietnamese title")
    case .leader: Phrase(vi: "Lãnh đạo phụ trách", en: "Leader")
    case .order: Phrase(vi: "Thứ tự", en: "Place")
    case .spansMinistry: Phrase(vi: "Mọi đơn vị", en: "All units")
    case .block: Phrase(vi: "Khối", en: "Block")
    case .headName: Phrase(vi: "Thủ trưởng", en: "Head")
    case .contact: Phrase(vi: "Liên hệ", en: "Contact")
    case .collective: Phrase(vi: "Đơn vị chung", en: "Collective")
    case .day: Phrase(vi: "Ngày họp", en: "Day")
    case .month: Phrase(vi: "Về tháng", en: "Month")
    case .chair: Phrase(vi: "Chủ trì", en: "Chair")
    case .sourceOther: Phrase(vi: "Căn cứ tiếng Anh", en: "Vietnamese source")
    default: Phrase(vi: "Kết luận", en: "Conclusions")
    }
  }

  private var settingLabel: Phrase {
    switch self {
    case .organisation: Phrase(vi: "Cơ quan", en: "Organisation")
    case .organisationOther: Phrase(vi: "Cơ quan tiếng Anh", en: "Vietnamese name")
    case .pinnedDay: Phrase(vi: "Ghim ngày", en: "Pinned day")
    case .timeZone: Phrase(vi: "Múi giờ", en: "Time zone")
    case .cutOffDay: Phrase(vi: "Ngày chốt báo cáo", en: "Cut-off day")
    case .graceWorkingDays: Phrase(vi: "Ngày nới thêm", en: "Days of grace")
    case .escalationWorkingDays: Phrase(vi: "Ngày mỗi cấp nhắc", en: "Days a step")
    case .owingFrom: Phrase(vi: "Nợ báo cáo từ", en: "Owed from")
    case .dueSoonDays: Phrase(vi: "Sắp đến hạn, ngày", en: "Due soon, days")
    case .onTrackFrom: Phrase(vi: "Đúng tiến độ từ", en: "On track from")
    case .atRiskFrom: Phrase(vi: "Có nguy cơ từ", en: "At risk from")
    case .judgedFromShare: Phrase(vi: "Đánh giá từ", en: "Judged from")
    default: Phrase(vi: "Ngày nghỉ", en: "Days off")
    }
  }

  private var letterLabel: Phrase {
    switch self {
    case .superior: Phrase(vi: "Cơ quan cấp trên", en: "Superior body")
    case .documentNumber: Phrase(vi: "Số, ký hiệu", en: "Document number")
    case .place: Phrase(vi: "Địa danh", en: "Place")
    case .signer: Phrase(vi: "Người ký", en: "Signer")
    case .signerTitle: Phrase(vi: "Chức vụ người ký", en: "Signer's title")
    case .addressees: Phrase(vi: "Kính gửi", en: "Addressees")
    case .recipients: Phrase(vi: "Nơi nhận", en: "Recipients")
    case .superiorOther: Phrase(vi: "Cấp trên tiếng Anh", en: "Vietnamese superior")
    case .placeOther: Phrase(vi: "Địa danh tiếng Anh", en: "Vietnamese place")
    case .signerTitleOther: Phrase(vi: "Chức vụ tiếng Anh", en: "Vietnamese title")
    case .addresseesOther: Phrase(vi: "Kính gửi tiếng Anh", en: "Addressees (Viet.)")
    default: Phrase(vi: "Nơi nhận tiếng Anh", en: "Recipients (Viet.)")
    }
  }

  private var metricLabel: Phrase {
    switch self {
    case .metric: Phrase(vi: "Tên chỉ tiêu", en: "Metric")
    case .metricOther: Phrase(vi: "Chỉ tiêu tiếng Anh", en: "Vietnamese metric")
    case .measure: Phrase(vi: "Đơn vị tính", en: "Unit of measure")
    case .measureOther: Phrase(vi: "Đơn vị tính (Anh)", en: "Vietnamese unit")
    case .baseline: Phrase(vi: "Mức ban đầu", en: "Baseline")
    case .baselineDay: Phrase(vi: "Ngày ban đầu", en: "Baseline's day")
    case .target: Phrase(vi: "Mục tiêu", en: "Target")
    case .targetDay: Phrase(vi: "Ngày mục tiêu", en: "Target's day")
    default: Phrase(vi: "Các mốc", en: "Waypoints")
    }
  }

  /// Where forms ask for a field of a record: the first of them that a form has.
  static func places(of field: RecordField) -> [FormField.Name] {
    switch field {
    case .conclusion: [.conclusions]
    case .on: [.on, .firstDay]
    case .decidedBy: [.by, .grantedBy]
    default: FormField.Name(rawValue: field.rawValue).map { [$0] } ?? []
    }
  }

  /// The kind of day that is asked for; nil for fields that ask for none.
  var dayKind: DayKind? {
    switch self {
    case .readingDay: .reading
    case .baselineDay: .baseline
    case .assignedOn: .assigned
    case .day, .briefing: .briefing
    case .on, .firstDay: .move
    case .due, .newDue: .due
    case .targetDay: .target
    case .waypoints: .waypoint
    case .pinnedDay: .today
    case .daysOff: .dayOff
    default: nil
    }
  }

  /// The field that asks for the same text in the other language; where there is none, the field itself.
  var otherLanguage: FormField.Name {
    let ending = "Other"
    let other = rawValue.hasSuffix(ending) ? String(rawValue.dropLast(ending.count)) : rawValue + ending
    return FormField.Name(rawValue: other) ?? self
  }
}
