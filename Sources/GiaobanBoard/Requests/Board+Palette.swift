import GiaobanCore
import GiaobanText

// What the palette offers: every request, and everything that one can go to.
extension Board {
  func palettePicker() -> Picker {
    let items = Request.listed.map { item($0) } + choices + (legend + [mouse]).map(\.forSearch)
    return Picker(.palette, items: items, pledges: pledgeChoices, recent: state.recent)
  }

  var pledgeChoices: PledgeChoices? {
    view.map { PledgeChoices($0.portfolio, folded: folded, language: look.language) }
  }

  /// Everything that goes by its name: themes, columns, filters, blocks, units, months.
  var choices: [Picker.Item] {
    let themes = self.themes.map { choice(.theme($0), name: "theme \($0)") }
    guard let view else { return themes }
    let columns = PledgeOrder.Column.allCases.map { choice(.sort(by: $0), name: "sort \($0.rawValue)") }
    let filters = state.filters.map { saved in
      choice(
        .filter(by: saved.text), Phrase(vi: "bộ lọc ", en: "filter ") + Phrase(saved.name), name: "filter \(saved.name)"
      )
    }
    let blocks = view.blocks.enumerated().map { index, part in
      choice(
        .pane(index + 1), words(part.block.name), keys: part.block.code.text, name: "block \(part.block.code)")
    }
    let units = view.portfolio.ministry.orderedUnits.map { unit in
      let text = "unit:\(unit.code)"
      return choice(.filter(by: text), words(unit.name), keys: text, name: "unit \(unit.code)")
    }
    let months = listedMonths(from: view.portfolio.viewpoint.today.inMonth).map {
      Picker.Item.month($0, label: look($0.name))
    }
    return themes + columns + filters + blocks + units + months
  }

  /// A year ahead, two back, and those that were chosen before.
  private func listedMonths(from month: Month) -> [Month] {
    let listed = (-12...24).map { month.adding(months: -$0) }
    let chosen = state.recent.compactMap { name in
      name.hasPrefix("month ") ? Month(String(name.dropFirst("month ".count))) : nil
    }
    return listed + chosen.filter { !listed.contains($0) }
  }

  /// Text of data in both languages, as far as it has them.
  private func words(_ text: Bilingual) -> Phrase {
    Phrase(vi: text.text(.vietnamese), en: text.text(.english))
  }

  /// - Parameter words: what it is called here; nil takes the words of the request.
  private func choice(
    _ chosen: ChoiceRequest, _ words: Phrase? = nil, keys: String = "", name: String
  ) -> Picker.Item {
    let request = Request.choose(chosen)
    let row = request.row
    let words = words ?? row.name
    return Picker.Item(
      label: look(words), keys: keys, request: request, whyNot: whyNot(request).map { look($0) },
      text: FoldedText([look(words), keys, words.vi, words.en, row.also]), name: name)
  }

  /// What was chosen from the palette is offered first next time.
  mutating func rememberChoice(_ name: String) -> [Effect] { name.isEmpty ? [] : keep { $0.remember(name) } }
}
