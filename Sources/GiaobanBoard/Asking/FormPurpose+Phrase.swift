import GiaobanCore
import GiaobanReports
import GiaobanText

extension FormPurpose {
  /// As a list of drafts names it.
  var name: Phrase {
    switch self {
    case .checkIn(let key):
      Phrase(vi: "báo cáo của \(key.pledge), ", en: "the check-in of \(key.pledge), ") + key.month.name
    case .supervise(let key):
      Phrase(vi: "trả lời báo cáo của \(key.pledge), ", en: "the answer to \(key.pledge), ") + key.month.name
    case .newPledge(let unit):
      unit.map { Phrase(vi: "cam kết mới của \($0)", en: "a new pledge of \($0)") }
        ?? Phrase(vi: "cam kết mới", en: "a new pledge")
    case .pledge(let code): Phrase(vi: "sửa \(code)", en: "the editing of \(code)")
    case .newTask(let code): Phrase(vi: "nhiệm vụ mới của \(code)", en: "a new task of \(code)")
    case .task(let key): Phrase(vi: "sửa nhiệm vụ \(key)", en: "the editing of task \(key)")
    case .extend(let codes): Phrase(vi: "gia hạn ", en: "the extension of ") + Self.list(codes)
    case .decideExtension(let code):
      Phrase(vi: "quyết định gia hạn \(code)", en: "the decision on the extension of \(code)")
    case .accept(let code): Phrase(vi: "nhận \(code)", en: "the taking up of \(code)")
    case .move(let codes, let status): status.nameOfMove + Phrase(": ") + Self.list(codes)
    case .meeting(let words): words.name
    case .directive: Phrase(vi: "chỉ đạo mới", en: "a new directive")
    case .report(let subject): subject.nameInSentence
    case .leader, .block, .unit, .briefing, .settings: frameName
    }
  }

  private var frameName: Phrase {
    switch self {
    case .leader(let code): Self.record(Phrase(vi: "lãnh đạo", en: "leader"), code?.text)
    case .block(let code): Self.record(Phrase(vi: "khối", en: "block"), code?.text)
    case .unit(let code, _): Self.record(Phrase(vi: "đơn vị", en: "unit"), code?.text)
    case .briefing(let day): Self.record(Phrase(vi: "hội nghị giao ban", en: "briefing"), day?.iso)
    default: Phrase(vi: "thiết lập", en: "the settings")
    }
  }

  private static func record(_ kind: Phrase, _ code: String?) -> Phrase {
    guard let code else { return Phrase(vi: "\(kind.vi) mới", en: "a new \(kind.en)") }
    return Phrase(vi: "sửa \(kind.vi) \(code)", en: "the editing of \(kind.en) \(code)")
  }

  private static func list(_ codes: [PledgeCode]) -> Phrase {
    Phrase(codes.map(\.description).joined(separator: ", "))
  }
}

extension PledgeStatus {
  /// What is done with pledges that get this status by hand.
  var nameOfMove: Phrase {
    switch self {
    case .paused: Phrase(vi: "Tạm dừng", en: "Pause")
    case .dropped: Phrase(vi: "Dừng hẳn", en: "Drop")
    case .proposed, .active, .done: Phrase(vi: "Tiếp tục, mở lại", en: "Go on with")
    }
  }
}
