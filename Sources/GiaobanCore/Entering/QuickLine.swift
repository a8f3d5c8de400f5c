import GiaobanText

/// A new pledge told in one line: `Ten labs unit:EDU due:31/12 +core`, `Mười phòng đơn-vị:EDU hạn:cuối quý +cốt-lõi`.
///
/// What has no name and no plus sign is the title. A value with blanks stands in quotes; a day goes on as far as it reads
/// as one. The command line and the board read the same line.
package struct QuickLine: Equatable, Sendable {
  package let title: String
  package private(set) var unit: UnitCode?
  package private(set) var cooperatingUnits: [UnitCode] = []
  package private(set) var due: Day?
  package private(set) var briefing: Day?
  package private(set) var assignedOn: Day?
  package private(set) var assignedBy: LeaderCode?
  package private(set) var origin: PledgeOrigin?
  package private(set) var source: String?
  package private(set) var product: String?
  package private(set) var marks: [QuickMark] = []
  /// What is not understood, in the order in which it stands; the rest is taken.
  package private(set) var problems: [QuickLineProblem] = []

  package init(_ line: String, in ministry: Ministry, today: Day) {
    var reader = QuickReader(ministry: ministry, today: today)
    do throws(QuickLineProblem) {
      reader.read(try QuickPiece.pieces(of: line))
    } catch {
      reader.problems.append(error)
    }
    title = reader.title.joined(separator: " ")
    unit = reader.units[.unit]?.first
    cooperatingUnits = (reader.units[.cooperatingUnits] ?? []).unique
    due = reader.days[.due]
    briefing = reader.days[.briefing]
    assignedOn = reader.days[.assignedOn]
    assignedBy = reader.leader
    origin = reader.origin
    source = reader.texts[.source]
    product = reader.texts[.product]
    marks = reader.marks
    problems = reader.problems
  }

  /// - Parameters:
  ///   - language: that of the title and the product.
  ///   - usualUnit: the unit that it is for where the line names none.
  /// - Throws: the first thing that is not understood, or what is missing.
  package func newPledge(
    in language: Language, ministry: Ministry, today: Day, usualUnit: UnitCode? = nil
  ) throws(QuickLineProblem) -> Change.NewPledge {
    if let problem = problems.first { throw problem }
    guard let title = Bilingual(title, in: language) else { throw QuickLineProblem(nil, .noTitle) }
    guard let unit = unit ?? usualUnit else {
      throw QuickLineProblem(nil, .noUnit(known: ministry.orderedUnits.map(\.code.text)))
    }
    return Change.NewPledge(
      unit: unit, cooperatingUnits: cooperatingUnits, origin: origin ?? .own, title: title,
      product: product.flatMap { Bilingual($0, in: language) }, assignedBy: assignedBy,
      assignedOn: assignedOn ?? briefing ?? today, briefing: briefing, source: source, due: due,
      isMonthlyDuty: marks.contains(.monthly), isCore: marks.contains(.core), isBold: marks.contains(.bold))
  }
}
