import GiaobanText

// What a store that is still empty says to do.
extension Board {
  /// Nothing once there are pledges in the month.
  func firstSteps(columns: Int) -> [StyledLine] {
    guard let view, view.portfolio.lines.isEmpty, filter.query.isEmpty, !view.portfolio.viewpoint.isPast else {
      return []
    }
    let ministry = view.portfolio.ministry
    let counts: [(name: Phrase, count: Int)] = [
      (Phrase(vi: "lãnh đạo", en: "leaders"), ministry.leaders.count),
      (Phrase(vi: "khối", en: "blocks"), ministry.blocks.count),
      (Phrase(vi: "đơn vị", en: "units"), ministry.units.count),
      (Phrase(vi: "hội nghị giao ban", en: "briefings"), ministry.briefings.count),
    ]
    var steps = StyledLine()
    for (name, count) in counts {
      let sign = count > 0 ? look.symbols.taskDone : look.symbols.taskOpen
      steps = steps + ("\(sign) \(count) \(look(name))   ", count > 0 ? .done : .text)
    }
    let others = look(Self.otherSteps).wrapped(to: max(1, columns)).map { StyledLine($0, .dim) }
    return [StyledLine(look(nextStep), .title), steps] + others
  }

  private var nextStep: Phrase {
    switch nextMinistryForm {
    case .leader:
      Phrase(vi: "Kho còn trống. a hoặc Enter: thêm lãnh đạo", en: "The store is empty. a or Enter: add a leader")
    case .block:
      Phrase(vi: "Chưa có khối nào. a hoặc Enter: thêm khối", en: "There is no block yet. a or Enter: add a block")
    case .unit:
      Phrase(vi: "Chưa có đơn vị nào. a hoặc Enter: thêm đơn vị", en: "There is no unit yet. a or Enter: add a unit")
    default: Phrase(vi: "Chưa có cam kết nào. a: thêm cam kết", en: "There is no pledge yet. a: add a pledge")
    }
  }

  private static let otherSteps = Phrase(
    vi: "Thêm nữa: gõ “:” rồi lãnh đạo mới, khối mới, đơn vị mới, hội nghị mới. Hoặc nạp tệp: giaoban load TỆP",
    en: "More of them: type “:” and new leader, new block, new unit, new briefing. Or load a file: giaoban load FILE")
}
