import GiaobanCore
import GiaobanText

/// What a line after `+` in the palette would add, and what in it is not understood.
package struct QuickPreview: Equatable, Sendable {
  let line: QuickLine
  /// The pledge that it makes; nil where something is missing or is not understood.
  let pledge: Change.NewPledge?
  /// Everything that stands in the way, in the order in which it stands.
  private(set) var problems: [Phrase]
  /// It is on its way to the store.
  private(set) var isSaving = false
  private let unit: UnitCode?

  static let sign = "+"

  /// - Parameter text: what was typed, with the sign.
  /// - Returns: nil where no line is begun, or there is no store.
  init?(_ text: String, _ glance: Glance) {
    guard text.hasPrefix(Self.sign), let portfolio = glance.month?.portfolio else { return nil }
    let (ministry, today) = (portfolio.ministryNow, portfolio.viewpoint.today)
    line = QuickLine(String(text.dropFirst()), in: ministry, today: today)
    let usual = glance.selection.unit ?? ministry.orderedUnits.first { $0.block == glance.selection.block }?.code
    unit = line.unit ?? usual
    do throws(QuickLineProblem) {
      pledge = try line.newPledge(in: glance.look.language, ministry: ministry, today: today, usualUnit: usual)
      problems = []
    } catch {
      pledge = nil
      // A line that has just been begun is not wrong.
      problems = line.problems.isEmpty ? (line.title.isEmpty ? [] : [error.phrase]) : line.problems.map(\.phrase)
    }
  }

  /// - Returns: what is asked of the store; nothing where the line is not complete.
  mutating func save() -> Answer {
    guard let pledge else { return .stay([.bell]) }
    isSaving = true
    return .stay([.save(.add(pledge))])
  }

  /// Takes in what became of its save; what was typed stays until it has succeeded.
  mutating func learn(_ news: News) -> Answer {
    guard isSaving else { return .notMine }
    switch news {
    case .saved: return .close()
    case .failed(let words): problems = [words]
    case .refused(let violation): problems = [violation.phrase]
    default: return .notMine
    }
    isSaving = false
    return .stay()
  }

  /// What is wrong, then what it comes to, a line for each thing; before anything is typed, how it is written.
  func lines(columns: Int, _ glance: Glance) -> [StyledLine] {
    let look = glance.look
    let wrong = problems.flatMap { look($0).wrapped(to: max(1, columns)).map { StyledLine($0, .error) } }
    if line == QuickLine("", in: Ministry(), today: .first) { return Self.example(look, columns: columns) }
    let rows = parts(glance).flatMap { name, text in
      Self.rows(look(name.capitalised), text, columns: columns)
    }
    return (wrong.isEmpty ? [] : wrong + [StyledLine()]) + rows
  }

  private static let labelColumns = 18
  /// Of one thing, so that a long title leaves room for the rest.
  private static let mostRows = 3

  private static func rows(_ name: String, _ text: String, columns: Int) -> [StyledLine] {
    text.wrapped(to: max(1, columns - labelColumns)).prefix(mostRows).enumerated().map { row, text in
      StyledLine((row == 0 ? name : "").padded(to: labelColumns), .dim) + (text, .text)
    }
  }

  private func parts(_ glance: Glance) -> [(name: Phrase, text: String)] {
    let look = glance.look
    let units = glance.month?.portfolio.ministryNow.units ?? [:]
    let day = { (day: Day) in DayText.withWeekdayAndYear(day, look.language) }
    let words: [(RecordField, String?)] = [
      (.title, line.title.isEmpty ? nil : line.title),
      (.unit, unit.map { code in "\(code) " + (units[code].map { look($0.name) } ?? "") }),
      (.cooperatingUnits, Self.list(line.cooperatingUnits.map(\.text))),
      (.due, line.due.map(day)), (.origin, line.origin.map { look($0.name) }), (.briefing, line.briefing.map(day)),
      (.assignedOn, line.assignedOn.map(day)), (.assignedBy, line.assignedBy?.text), (.source, line.source),
      (.product, line.product),
    ]
    let marks = line.marks.map { mark in
      switch mark {
      case .core: RecordField.core
      case .bold: RecordField.bold
      case .monthly: RecordField.duty
      }
    }
    return words.compactMap { field, text in text.map { (field.name, $0) } }
      + marks.map { ($0.name, look(Phrase(vi: "có", en: "yes"))) }
  }

  private static func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }

  private static func example(_ look: Look, columns: Int) -> [StyledLine] {
    let fields = QuickField.allCases.map { look($0.written) } + QuickMark.allCases.map { look($0.written) }
    let texts = [
      look(Phrase(vi: "Cam kết mới trong một dòng, ví dụ:", en: "A new pledge in one line, for example:")),
      look(
        Phrase(
          vi: "Mười phòng thực hành đơn-vị:EDU hạn:31/12 +cốt-lõi", en: "Ten practice labs unit:EDU due:31/12 +core")),
      fields.joined(separator: " "),
    ]
    return texts.flatMap { $0.wrapped(to: max(1, columns)) }.map { StyledLine($0, .dim) }
  }
}
