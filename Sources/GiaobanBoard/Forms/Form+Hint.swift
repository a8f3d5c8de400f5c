import GiaobanText

extension Form {
  /// The keys that work in the focused field, those to know first.
  var hint: Phrase {
    if let popup { return popup.hint }
    var keys = [Phrase(vi: "Ctrl-s \(saveWord.vi)", en: "Ctrl-s \(saveWord.en)")]
    switch focused.kind {
    case .long: keys.append(Phrase(vi: "Ctrl-o trình soạn thảo", en: "Ctrl-o editor"))
    case .day: keys.append(Phrase(vi: "Ctrl-t lịch", en: "Ctrl-t calendar"))
    case .code, .codes: keys.append(Phrase(vi: "Ctrl-t danh sách", en: "Ctrl-t list"))
    case .choice: keys.append(Phrase(vi: "←→ chọn", en: "←→ choose"))
    case .months: keys.append(Phrase(vi: "[ ] tháng", en: "[ ] month"))
    case .line, .number, .file, .waypoints, .button: break
    }
    keys += [Phrase(vi: "Tab ô sau", en: "Tab next"), Phrase(vi: "Esc đóng", en: "Esc close")]
    if fields.contains(where: { $0.kind == .button(.draft) }) {
      keys.append(Phrase(vi: "Ctrl-d nháp", en: "Ctrl-d draft"))
    }
    return Phrase(vi: keys.map(\.vi).joined(separator: "  "), en: keys.map(\.en).joined(separator: "  "))
  }

  /// As the button says it.
  private var saveWord: Phrase {
    let label = fields.first { $0.kind == .button(.save) }?.name.label ?? Phrase(vi: "Lưu", en: "Save")
    return Phrase(vi: label.vi.lowercased(), en: label.en.lowercased())
  }
}

extension FormPopup {
  fileprivate var hint: Phrase {
    switch self {
    case .calendar:
      Phrase(
        vi: "←→ ngày  ↑↓ tuần  PgUp PgDn tháng  Enter lấy  Esc bỏ",
        en: "←→ day  ↑↓ week  PgUp PgDn month  Enter takes  Esc closes")
    case .codes: Phrase(vi: "↑↓ chọn  Tab lấy  Esc bỏ", en: "↑↓ choose  Tab takes  Esc closes")
    }
  }
}
