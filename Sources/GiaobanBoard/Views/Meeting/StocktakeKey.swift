import GiaobanTerminal
import GiaobanText

/// What a key does in a meeting. The footer and the list of keys are made of these.
enum StocktakeKey: CaseIterable {
  case note
  case grant
  case refuse
  case returnCheckIn
  case direct
  case acknowledge
  case next
  case previous
  case first
  case rest
  case pause
  case undo
  case redo
  case keys
  case end

  init?(_ key: Key) {
    guard let found = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = found
  }

  var keys: [Key] {
    switch self {
    case .note: [.character("n")]
    case .grant: [.character("g"), .character("a")]
    case .refuse: [.character("f")]
    case .returnCheckIn: [.character("r")]
    case .direct: [.character("i"), .character("+")]
    case .acknowledge: [.character("k"), .character("K")]
    case .next: [.right, .enter, .character("l")]
    case .previous: [.left, .character("h")]
    case .first: [.home]
    case .rest: [.end, .character("G")]
    case .pause: [.character(" ")]
    case .undo: [.character("u")]
    case .redo: [.character("U"), .control("r")]
    case .keys: [.character("?"), .f(1)]
    case .end: [.escape, .character("q"), .character("Q"), .control("c")]
    }
  }

  /// As the list of keys writes them; the first is what the footer shows.
  var keyText: String {
    switch self {
    case .note: "n"
    case .grant: "g a"
    case .refuse: "f"
    case .returnCheckIn: "r"
    case .direct: "i +"
    case .acknowledge: "k K"
    case .next: "→ Enter l"
    case .previous: "← h"
    case .first: "Home"
    case .rest: "End G"
    case .pause: "Space"
    case .undo: "u"
    case .redo: "U Ctrl-r"
    case .keys: "? F1"
    case .end: "Esc q"
    }
  }

  var name: Phrase {
    switch self {
    case .note: Phrase(vi: "ghi kết luận, trả lời điều đang xin", en: "note a conclusion; it answers what is asked")
    case .grant: Phrase(vi: "đồng ý gia hạn đang xin", en: "grant the extension that is asked for")
    case .refuse: Phrase(vi: "không gia hạn, nêu lý do", en: "refuse the extension, with the reason")
    case .returnCheckIn: Phrase(vi: "trả lại báo cáo, nêu lý do", en: "return the check-in, with the reason")
    case .direct: Phrase(vi: "chỉ đạo một việc mới", en: "give a new directive")
    case .acknowledge: Phrase(vi: "ghi nhận báo cáo", en: "acknowledge the check-in")
    case .next: Phrase(vi: "cam kết tiếp theo", en: "the next pledge")
    case .previous: Phrase(vi: "cam kết trước", en: "the pledge before")
    case .first: Phrase(vi: "cam kết đầu tiên", en: "the first pledge")
    case .rest: Phrase(vi: "các cam kết còn lại", en: "the rest, taken by exception")
    case .pause: Phrase(vi: "dừng hoặc chạy đồng hồ", en: "pause the clock, or let it run")
    case .undo: Phrase(vi: "hoàn tác", en: "undo")
    case .redo: Phrase(vi: "làm lại", en: "redo")
    case .keys: Phrase(vi: "các phím này", en: "these keys")
    case .end: Phrase(vi: "kết thúc, hoặc tạm rời", en: "end the meeting, or leave it for now")
    }
  }

  /// A word or two for the footer; nil when it does not stand there.
  var short: Phrase? {
    switch self {
    case .note: Phrase(vi: "ghi", en: "note")
    case .grant: Phrase(vi: "cho gia hạn", en: "grant")
    case .refuse: Phrase(vi: "không gia hạn", en: "refuse")
    case .returnCheckIn: Phrase(vi: "trả lại", en: "return")
    case .direct: Phrase(vi: "chỉ đạo", en: "directive")
    case .acknowledge: Phrase(vi: "ghi nhận", en: "acknowledge")
    case .next: Phrase(vi: "tiếp", en: "next")
    case .pause: Phrase(vi: "đồng hồ", en: "clock")
    case .undo: Phrase(vi: "hoàn tác", en: "undo")
    case .keys: Phrase(vi: "phím", en: "keys")
    case .end: Phrase(vi: "kết thúc", en: "end")
    case .previous, .first, .rest, .redo: nil
    }
  }
}
