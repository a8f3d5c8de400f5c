import GiaobanText

extension Change {
  /// What a new pledge begins with; its number is given by the store.
  package struct NewPledge: Equatable, Sendable {
    package var unit: UnitCode
    package var cooperatingUnits: [UnitCode]
    package var origin: PledgeOrigin
    package var title: Bilingual
    package var product: Bilingual?
    package var detail: Bilingual?
    package var assignedBy: LeaderCode?
    package var assignedOn: Day
    package var briefing: Day?
    package var source: String?
    package var due: Day?
    package var isMonthlyDuty: Bool
    package var isCore: Bool
    package var isBold: Bool
    package var metric: Metric?

    package init(
      unit: UnitCode, cooperatingUnits: [UnitCode] = [], origin: PledgeOrigin, title: Bilingual,
      product: Bilingual? = nil, detail: Bilingual? = nil, assignedBy: LeaderCode? = nil, assignedOn: Day,
      briefing: Day? = nil, source: String? = nil, due: Day? = nil, isMonthlyDuty: Bool = false, isCore: Bool = false,
      isBold: Bool = false, metric: Metric? = nil
    ) {
      self.unit = unit
      self.cooperatingUnits = cooperatingUnits
      self.origin = origin
      self.title = title
      self.product = product
      self.detail = detail
      self.assignedBy = assignedBy
      self.assignedOn = assignedOn
      self.briefing = briefing
      self.source = source
      self.due = due
      self.isMonthlyDuty = isMonthlyDuty
      self.isCore = isCore
      self.isBold = isBold
      self.metric = metric
    }

    /// Proposed when it is a suggestion, else active, from the day it was assigned on.
    ///
    /// - Parameter day: on which it is entered.
    func pledge(_ code: PledgeCode, enteredOn day: Day) -> Pledge {
      Pledge(
        code: code, origin: origin, cooperatingUnits: cooperatingUnits, title: title, product: product, detail: detail,
        assignedBy: assignedBy, assignedOn: assignedOn, briefing: briefing, source: source, due: due,
        isMonthlyDuty: isMonthlyDuty, isCore: isCore, isBold: isBold, metric: metric,
        moves: [
          Pledge.Move(day: assignedOn, status: origin == .suggestion ? .proposed : .active, enteredOn: day)
        ])
    }
  }

  /// Gives the pledge the number after the highest that its unit ever had.
  static func added(_ new: NewPledge, in situation: Situation) throws(RuleViolation) -> Pledge {
    guard situation.ministry.units[new.unit] != nil else { throw .reference(.unknownUnit(new.unit)) }
    let number = (situation.highestNumbers[new.unit] ?? 0) + 1
    guard let code = PledgeCode(unit: new.unit, number: number) else { throw .reference(.numbersUsedUp(new.unit)) }
    return new.pledge(code, enteredOn: situation.today)
  }
}
