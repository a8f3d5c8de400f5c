import GiaobanCore
import GiaobanReports
import GiaobanText

// What is said of the place where one is.
extension PlainLoop {
  /// The lines to be said, and where the numbers in them lead.
  var reading: (lines: [String], numbered: [PlainPlace]) {
    guard let view = board.view else { return ([], []) }
    return switch place {
    case .ministry: ministry(view)
    case .block(let number): block(number, view)
    case .toDo: toDo(view)
    case .found(let text): found(text, view)
    case .pledge(let code): pledge(code, view)
    }
  }

  private var language: Language { board.look.language }

  private func text(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }

  private func ministry(_ view: MonthView) -> (lines: [String], numbered: [PlainPlace]) {
    let viewpoint = view.portfolio.viewpoint
    let name = view.portfolio.ministry.settings.organisation.map { $0.text(language) + ", " } ?? ""
    let head = name + viewpoint.month.name.text(language) + ", " + DayText.full(viewpoint.day, language) + "."
    let reminder = HeaderTiles(view: view, language: language).sentences.joined(separator: "; ")
    let blocks = view.blocks.enumerated().map { place, part in
      let leader = part.leader.map { " (\($0.name))" } ?? ""
      let counts = part.tally.health.each.filter { $0.count > 0 }.map { "\($0.count) \($0.health.name.text(language))" }
      let done = text("xong \(part.tally.done)/\(part.tally.total)", "\(part.tally.done) of \(part.tally.total) done")
      return "\(place + 1). \(part.block.name.text(language))\(leader): "
        + ([text("\(part.tally.total) cam kết", part.tally.total.counting("pledge"))] + counts + [done])
        .joined(separator: ", ") + "."
    }
    let hint = text(
      "Gõ số để mở khối, mã để mở cam kết, 0 việc cần làm, p báo cáo tổng hợp, ? trợ giúp, q thoát.",
      "A number opens a block, a code a pledge; 0 to do, p summary, ? help, q quit.")
    return ([head, reminder + "."] + blocks + [hint], view.blocks.indices.map { .block($0) })
  }

  private func block(_ number: Int, _ view: MonthView) -> (lines: [String], numbered: [PlainPlace]) {
    guard board.panes.indices.contains(number), view.blocks.indices.contains(board.panes[number].part) else {
      return ([], [])
    }
    let part = view.blocks[board.panes[number].part]
    let (lines, numbered) = list(board.panes[number].lines, view)
    return ([part.block.name.text(language) + ":"] + lines, numbered)
  }

  private func found(_ text: String, _ view: MonthView) -> (lines: [String], numbered: [PlainPlace]) {
    let (lines, numbered) = list(board.panes.flatMap(\.lines), view)
    return (["/\(text):"] + lines, numbered)
  }

  private func list(_ places: [Int], _ view: MonthView) -> (lines: [String], numbered: [PlainPlace]) {
    if places.isEmpty { return ([text("Không có cam kết nào.", "There are no pledges.")], []) }
    let lines = places.enumerated().map { number, place in
      let entry = PledgeEntry(view.portfolio.lines[place], ministry: view.portfolio.ministry, calendar: view.calendar)
      return "\(number + 1). \(PledgeListText.line(of: entry, language))"
    }
    return (lines, places.map { .pledge(view.portfolio.lines[$0].pledge.code) })
  }

  /// What is owed, as `due` tells it.
  private func toDo(_ view: MonthView) -> (lines: [String], numbered: [PlainPlace]) {
    let items = view.portfolio.lines.indices.flatMap { place in
      DueItem.items(
        of: view.portfolio.lines[place], view.assessments[place], day: view.portfolio.viewpoint.day, withinDays: 7)
    }.sorted(by: DueItem.isBefore)
    if items.isEmpty { return ([text("Hiện không có việc nào đến hạn.", "Nothing is owed now.")], []) }
    let lines = items.enumerated().map { number, item in "\(number + 1). \(DueText.line(item, language))" }
    return ([text("Việc cần làm:", "To do:")] + lines, items.map { .pledge($0.pledge) })
  }

  private func pledge(_ code: PledgeCode, _ view: MonthView) -> (lines: [String], numbered: [PlainPlace]) {
    guard let dossier = board.dossier, dossier.pledge.code == code else {
      return ([text("Không đọc được \(code).", "\(code) could not be read.")], [])
    }
    let whole = PledgeText.text(of: view.portfolio.seen(dossier), in: view.portfolio, language, columns: Self.columns)
    let hint = text(
      "c báo cáo, d hoàn thành, d và số: nhiệm vụ xong, e sửa, x gia hạn, b quay lại.",
      "c check-in, d done, d and a number: that task is done, e edit, x extend, b back.")
    return ([whole, hint], [])
  }
}
