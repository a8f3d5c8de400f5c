import GiaobanText

// The words of the records' closed lists, as users see them.

extension Health {
  package var name: Phrase {
    switch self {
    case .onTrack: Phrase(vi: "đúng tiến độ", en: "on track")
    case .atRisk: Phrase(vi: "có nguy cơ", en: "at risk")
    case .offTrack: Phrase(vi: "chậm tiến độ", en: "off track")
    case .unknown: Phrase(vi: "chưa đánh giá", en: "unknown")
    }
  }
}

extension PledgeStatus {
  package var name: Phrase {
    switch self {
    case .proposed: Phrase(vi: "đề xuất", en: "proposed")
    case .active: Phrase(vi: "đang thực hiện", en: "active")
    case .paused: Phrase(vi: "tạm dừng", en: "paused")
    case .done: Phrase(vi: "hoàn thành", en: "done")
    case .dropped: Phrase(vi: "dừng", en: "dropped")
    }
  }
}

extension PledgeOrigin {
  package var name: Phrase {
    switch self {
    case .own: Phrase(vi: "tự đặt ra", en: "own")
    case .directive: Phrase(vi: "chỉ đạo", en: "directive")
    case .suggestion: Phrase(vi: "gợi mở", en: "suggestion")
    }
  }
}

extension CheckInState {
  package var name: Phrase {
    switch self {
    case .draft: Phrase(vi: "bản nháp", en: "draft")
    case .submitted: Phrase(vi: "đã gửi", en: "submitted")
    case .acknowledged: Phrase(vi: "đã ghi nhận", en: "acknowledged")
    case .returned: Phrase(vi: "trả lại", en: "returned")
    }
  }
}

extension CheckIn {
  /// How one is told that has ``cameAfter``.
  package static let cameAfterWords = Phrase(vi: "đến sau khi chốt", en: "came after the close")
}

extension NoNumberReason {
  package var name: Phrase {
    switch self {
    case .notStarted: Phrase(vi: "chưa bắt đầu", en: "not started")
    case .tooEarly: Phrase(vi: "còn quá sớm", en: "too early")
    case .yearlyFigure: Phrase(vi: "số liệu theo năm", en: "yearly figure")
    case .dataLate: Phrase(vi: "số liệu về chậm", en: "data late")
    }
  }
}
