import GiaobanCore

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
    case submit
    case draft
  }
}

extension FormField.Name {
  var label: Phrase {
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
    case .draft: Phrase(vi: "Lưu nháp", en: "Save as draft")
    }
  }
}
