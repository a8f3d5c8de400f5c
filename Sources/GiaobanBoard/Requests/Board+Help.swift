import GiaobanTerminal
import GiaobanText

extension Board {
  func helpPicker() -> Picker {
    var items = keysOfView
    // Over a form nothing else is asked for: what was typed is not left by accident.
    if formOnTop != nil { return Picker(.help, items: items) }
    items += [heading(look(Phrase(vi: "Ký hiệu", en: "Signs")))] + legend
    for group in RequestGroup.allCases {
      items.append(heading(look(group.name)))
      items += group.requests.map { item($0) }
      if group == .moving { items += [blocksByNumber(), mouse] }
    }
    // What the palette has besides is found here too.
    items += choices.map(\.forSearch)
    return Picker(.help, items: items, pledges: pledgeChoices)
  }

  /// What every sign says.
  var legend: [Picker.Item] {
    Mark.allCases.map { mark in
      let (meaning, sign) = (mark.meaning, look.symbols[mark])
      return Picker.Item(
        label: look(meaning), keys: sign, request: nil,
        text: FoldedText([meaning.vi, meaning.en, sign, mark.rawValue, "legend sign ký hiệu dấu"]), mark: mark)
    }
  }

  /// What the mouse does, which is no request.
  var mouse: Picker.Item {
    let words = Phrase(
      vi: "bấm để chọn, bấm đúp để mở, lăn để cuộn; --no-mouse thì không",
      en: "click selects, double click opens, the wheel scrolls; not with --no-mouse")
    let name = Phrase(vi: "chuột", en: "mouse")
    return Picker.Item(
      label: look(words), keys: look(name), request: nil, text: FoldedText([words.vi, words.en, name.vi, name.en]))
  }

  /// What the keys of the open view do, before what they would do without it.
  private var keysOfView: [Picker.Item] {
    let keys = overlays.last?.view.listedKeys(glance) ?? []
    if keys.isEmpty { return [] }
    return [heading(look(Phrase(vi: "Trong cửa sổ đang mở", en: "In the open view")))]
      + keys.map { key in
        Picker.Item(
          label: look(key.name), keys: key.text, request: nil, whyNot: key.whyNot.map { look($0) },
          text: FoldedText([key.name.vi, key.name.en, key.text]))
      }
  }

  /// One line for nine keys; which of them is meant cannot be chosen from it.
  private func blocksByNumber() -> Picker.Item {
    let name = Phrase(vi: "khối thứ 1 đến 9", en: "block number 1 to 9")
    return Picker.Item(
      label: look(name), keys: look.symbols.name == .ascii ? "1-9" : "1…9", request: nil,
      text: FoldedText([name.vi, name.en, "1 2 3 4 5 6 7 8 9"]))
  }

  private func heading(_ text: String) -> Picker.Item {
    Picker.Item(label: text, keys: "", request: nil, text: FoldedText(text), isHeading: true)
  }

  func item(_ request: Request) -> Picker.Item {
    let row = request.row
    return Picker.Item(
      label: look(row.name), keys: look.symbols.name == .ascii ? row.keyText.replacingArrows : row.keyText,
      request: request, whyNot: row.whyNot(self).map { look($0) },
      text: FoldedText([row.name.vi, row.name.en, row.keyText, row.also]), name: request.description)
  }
}
