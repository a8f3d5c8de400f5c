import GiaobanCore
import GiaobanText

// What the palette offers: every request, and everything that one can go to.
extension Board {
  func palettePicker() -> Picker {
    var items = RequestEntry.all.filter(\.isListed).map { item($0) }
    items += themes.map { name in
      choice(Phrase(vi: "giao diện ", en: "theme ") + Phrase(name), .theme(name), name: "theme \(name)")
    }
    guard let view else { return Picker(.palette, items: items, recent: state.recent) }
    items += PledgeOrder.Column.allCases.map { column in
      let words = Phrase(vi: "sắp xếp theo ", en: "sort by ") + column.name
      return choice(words, .sortBy(column), name: "sort \(column.rawValue)")
    }
    items += state.filters.map { saved in
      choice(
        Phrase(vi: "bộ lọc ", en: "filter ") + Phrase(saved.name), .filterBy(saved.text), name: "filter \(saved.name)")
    }
    for (index, part) in view.blocks.enumerated() {
      let block = part.block
      items.append(choice(words(block.name), keys: block.code.text, .pane(index + 1), name: "block \(block.code)"))
    }
    items += view.portfolio.ministry.orderedUnits.map { unit in
      choice(words(unit.name), keys: "unit:\(unit.code)", .filterBy("unit:\(unit.code)"), name: "unit \(unit.code)")
    }
    items += listedMonths(from: view.portfolio.viewpoint.today.inMonth).map { .month($0, label: look($0.name)) }
    return Picker(
      .palette, items: items, pledges: PledgeChoices(view.portfolio, folded: folded, language: look.language),
      recent: state.recent)
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

  private func choice(_ words: Phrase, keys: String = "", _ request: Request, name: String) -> Picker.Item {
    Picker.Item(
      label: look(words), keys: keys, request: request, whyNot: whyNot(request).map { look($0) },
      text: FoldedText([look(words), keys, words.vi, words.en]), name: name)
  }

  /// What was chosen from the palette is offered first next time.
  mutating func rememberChoice(from picker: Picker) -> [Effect] {
    guard picker.kind == .palette, let name = picker.selected?.name, !name.isEmpty else { return [] }
    return keep { $0.remember(name) }
  }
}
