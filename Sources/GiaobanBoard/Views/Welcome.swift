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
}

extension Welcome: View {
  var openView: OpenView { .welcome(self) }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
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

  private func choose(_ choice: Choice) -> Answer {
    switch choice {
    case .may2023: .stay([.initialise(.may2023)])
    case .practice: .stay([.initialise(.practice)])
    case .file: .push(.prompt(Prompt(.loadFile)))
    case .empty: .stay([.initialise(.empty)])
    }
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: Choice.allCases.count)
    return isDouble ? take(.enter, glance) : .stay()
  }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    switch news {
    case .loaded: return .close()
    case .failed(let words): problem = words
    default: return .notMine
    }
    return .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let columns = min(glance.size.columns - 2, 72)
    let intro = Phrase(
      vi: "Chào mừng đến với giaoban. Chưa có kho dữ liệu trên máy này. Bắt đầu với:",
      en: "Welcome to giaoban. There is no store on this machine yet. Begin with:")
    let lines = look(intro).wrapped(to: columns - 4)
    let problem = self.problem.map { look($0).wrapped(to: columns - 4) } ?? []
    let hint = Phrase(vi: "↑↓ chọn  Enter bắt đầu  q thoát", en: "↑↓ choose  Enter begins  q quits")
    let choices = Choice.allCases
    let inside = glance.frame(
      Size(columns: columns, rows: lines.count + choices.count + problem.count + 5), title: "giaoban",
      hint: look(hint), &picture
    ).inset(columns: 1, rows: 0)
    glance.write(lines, in: inside, &picture)
    let list = inside.split(top: lines.count + 1).rest
    for (index, choice) in choices.enumerated() {
      let isSelected = index == cursor.selected
      let style = look.palette[isSelected ? .selection : .overlay]
      let rect = Rect(column: list.column, row: list.row + index, columns: list.columns, rows: 1)
      picture.canvas.fill(rect, style: style)
      picture.canvas.write(
        "\(isSelected ? look.symbols.selected : " ") \(index + 1)  \(look(choice.name))",
        at: Point(column: rect.column, row: rect.row),
        limit: rect.columns, style: style)
      picture.add(rect, .overlayRow(index))
    }
    glance.write(problem, .error, in: list.split(top: choices.count).rest, &picture)
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
