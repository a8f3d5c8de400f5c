import GiaobanTerminal
import GiaobanText

extension Board {
  /// The request that a key stands for, where no view takes it.
  func request(at key: Key) -> Request? { Keymap.all[key] }

  /// A request as views offer it.
  func offer(_ request: Request) -> RequestOffer {
    let row = request.row
    return RequestOffer(
      keys: row.keys, name: row.name, short: row.shortInDetail ?? row.short, whyNot: { whyNot(request) })
  }

  /// Why a request cannot be done now, or nil when it can.
  package func whyNot(_ request: Request) -> Phrase? { request.row.whyNot(self) }

  /// Does what was asked for, or says why it cannot be done.
  package mutating func perform(_ request: Request) -> [Effect] {
    let row = request.row
    if let reason = row.whyNot(self) {
      message = Message(words: reason, isError: true)
      return [.bell]
    }
    return row.perform(&self)
  }
}

// Reasons that are those of many requests.
extension Board {
  static let noPledge = Phrase(vi: "chưa chọn cam kết nào", en: "no pledge is selected")

  var whyNoStore: Phrase? { view == nil ? Phrase(vi: "chưa có kho dữ liệu", en: "there is no store yet") : nil }

  var whyReadOnly: Phrase? { isReadOnly ? Phrase(vi: "đang mở chỉ để đọc", en: "opened read-only") : nil }

  /// Why nothing can be written now, or nil when the rules decide.
  var whyNotWriting: Phrase? { whyNoStore ?? whyReadOnly }

  var whyNoPledge: Phrase? { selected == nil ? Self.noPledge : nil }
}
