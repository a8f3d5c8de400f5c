import GiaobanCore
import GiaobanText

// Filters that have a name.
extension Board {
  /// The saved filter that is in force.
  var savedFilter: ProgramState.SavedFilter? { state.filters.first { $0.text == filter.query } }

  /// The next one in the row of tabs; after the last, all pledges.
  mutating func nextFilter() {
    let place = savedFilter.flatMap { state.filters.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    filterBy(state.filters.indices.contains(place) ? state.filters[place].text : "")
  }

  mutating func saveFilter(as name: String) -> [Effect] {
    let saved = ProgramState.SavedFilter(name: name, text: filter.query)
    message = Message(
      words: Phrase(vi: "đã lưu bộ lọc “\(name)” (f để chuyển)", en: "filter “\(name)” saved (f switches)"),
      isError: false)
    return keep { $0.save(saved) }
  }

  mutating func forgetFilter() -> [Effect] {
    guard let saved = savedFilter else { return [] }
    message = Message(
      words: Phrase(vi: "đã bỏ bộ lọc “\(saved.name)”", en: "filter “\(saved.name)” forgotten"), isError: false)
    return keep { $0.forget(saved) }
  }

  mutating func askForFilterName() {
    overlays.append(.prompt(Prompt(.saveFilter(filter.query), text: savedFilter?.name ?? "")))
  }

  // MARK: Why not

  var whyNoNextFilter: Phrase? {
    state.filters.isEmpty ? Phrase(vi: "chưa lưu bộ lọc nào: F để lưu", en: "no filter is saved: F saves one") : nil
  }

  var whyNoFilterToSave: Phrase? {
    filter.query.isEmpty ? Phrase(vi: "chưa lọc gì: / để lọc", en: "nothing is filtered: / filters") : nil
  }

  var whyNoFilterToForget: Phrase? {
    savedFilter == nil ? Phrase(vi: "không dùng bộ lọc đã lưu nào", en: "no saved filter is in use") : nil
  }
}
