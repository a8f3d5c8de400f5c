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
  func selectedRow(_ glance: Glance) -> Int? { cursor.selected }

  func keys(_ glance: Glance) -> [ViewKey<Welcome>] {
    let choices = Choice.allCases
    let digits = choices.indices.map { index in
      ViewKey<Welcome>(.character("\(index + 1)"), name: choices[index].name) { welcome in
        welcome.cursor.select(index, count: choices.count)
        return welcome.choose(choices[index])
      }
    }
    return ViewKey.scrolling(also: [.down: [.tab]], short: Phrase(vi: "chọn", en: "choose")) { welcome, scrolling in
      welcome.cursor.move(scrolling, page: choices.count, count: choices.count)
    } + [
      ViewKey(
        .enter, name: Phrase(vi: "bắt đầu với điều đang chọn", en: "begin with what is selected"),
        short: Phrase(vi: "bắt đầu", en: "begins")
      ) { welcome in welcome.choose(choices[welcome.cursor.selected]) },
      ViewKey(
        .character("q"), also: [.character("Q"), .control("c")], name: Phrase(vi: "thoát", en: "quit"),
        short: Phrase(vi: "thoát", en: "quits")
      ) { _ in .close([.quit]) },
    ] + digits
  }

  func take(_ key: Key, _ glance: Glance) -> Answer { key == .escape ? .stay() : .notMine }

  private func choose(_ choice: Choice) -> Answer {
    switch choice {
    case .may2023: .stay([.initialise(.may2023)])
    case .practice: .stay([.initialise(.practice)])
    case .file: .prompt(Prompt(.loadFile))
    case .empty: .stay([.initialise(.empty)])
    }
  }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    cursor.select(row, count: Choice.allCases.count)
    return isDouble ? answer(.enter, glance) : .stay()
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
    let choices = Choice.allCases
    let inside = glance.frame(
      Size(columns: columns, rows: lines.count + choices.count + problem.count + 5), title: "giaoban",
      hint: hint(glance), &picture
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
