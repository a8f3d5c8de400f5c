import GiaobanTerminal
import GiaobanText

/// The first start, when there is no store yet.
package struct Welcome: Equatable, Sendable {
  enum Choice: CaseIterable {
    case may2023
    case practice
    case file
    case empty
  }

  var cursor = ListCursor()
  var problem: Phrase?

  package init() {}

  mutating func handle(_ key: Key) -> OverlayResponse {
    let choices = Choice.allCases
    switch key {
    case .up, .character("k"): cursor.move(by: -1, count: choices.count)
    case .down, .character("j"), .tab: cursor.move(by: 1, count: choices.count)
    case .character(let digit):
      guard let number = Int(digit), choices.indices.contains(number - 1) else {
        return digit == "q" || digit == "Q" ? .close([.quit]) : .notMine
      }
      cursor.select(number - 1, count: choices.count)
      return choose(choices[number - 1])
    case .enter: return choose(choices[cursor.selected])
    case .escape: return .stay()
    case .control("c"): return .close([.quit])
    default: return .notMine
    }
    return .stay()
  }

  private func choose(_ choice: Choice) -> OverlayResponse {
    switch choice {
    case .may2023: .stay([.initialise(.may2023)])
    case .practice: .stay([.initialise(.practice)])
    case .file: .push(.prompt(Prompt(.loadFile)))
    case .empty: .stay([.initialise(.empty)])
    }
  }
}

extension Welcome.Choice {
  var name: Phrase {
    switch self {
    case .may2023: Phrase(vi: "Hội nghị giao ban tháng 5/2023 (số liệu thật)", en: "The briefing of May 2023 (real)")
    case .practice: Phrase(vi: "Một năm thực hành của bộ hư cấu", en: "A practice year of an invented ministry")
    case .file: Phrase(vi: "Nạp từ một tệp…", en: "Load a file…")
    case .empty: Phrase(vi: "Bắt đầu trống", en: "Start empty")
    }
  }
}
