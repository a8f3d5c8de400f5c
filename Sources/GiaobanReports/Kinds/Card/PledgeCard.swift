import GiaobanCore
import GiaobanText

/// All that a minister needs to know of one pledge, on one page, as one month sees it.
package struct PledgeCard: Equatable, Sendable {
  /// Older check-ins are left to `show`.
  package static let recentCheckIns = 3

  /// What a check-in asked for, and what was decided.
  package struct Ask: Equatable, Sendable {
    package let month: Month
    package let ask: Bilingual
    /// The decision in words; nil while it is open, and when its check-in was acknowledged without a word on it.
    package let decision: Bilingual?
    package let isOpen: Bool
  }

  /// The pledge as it stood in the month, without later check-ins.
  package let dossier: Dossier
  package let entry: PledgeEntry
  /// The last ones made or returned, newest first.
  package let checkIns: [CheckIn]
  /// Every open one, and those of ``checkIns``; newest first.
  package let asks: [Ask]
  /// What the supervisor should ask the owner.
  package let questions: [HonestyQuestion]
  /// What was decided since the month was closed.
  package let later: [LaterDecision]
  /// The ministry, and the viewpoint's month with its closing.
  package let ministry: Ministry
  package let calendar: ReportingCalendar

  /// - Parameters:
  ///   - dossier: the pledge, whole, as it is now.
  ///   - since: what was written of it since the month was closed.
  ///   - portfolio: the one of the month; a closed one gives the pledge as it was closed.
  ///   - questions: about the pledge, as the summary of the month has them.
  /// - Returns: nil when the pledge was not recorded yet on the viewpoint's day.
  package init?(
    of dossier: Dossier, since: SinceClosing? = nil, in portfolio: Portfolio, questions: [HonestyQuestion] = []
  ) {
    let day = portfolio.viewpoint.day
    guard dossier.pledge.status(on: day) != nil else { return nil }
    calendar = portfolio.calendar
    ministry = portfolio.ministry
    self.questions = questions
    let closed = since.map { ClosedDossier(dossier, $0, in: portfolio) }
    let seen = closed?.dossier ?? portfolio.seen(dossier)
    later = closed?.later ?? []
    self.dossier = seen
    entry = PledgeEntry(seen.line(calendar), ministry: portfolio.ministry, calendar: calendar)
    // A draft is its writer's; nobody has said it yet.
    let given = seen.checkIns.filter { $0.state != .draft }.reversed()
    checkIns = Array(given.prefix(Self.recentCheckIns))
    let recent = Set(checkIns.map(\.key.month))
    asks = given.compactMap { checkIn in
      guard let ask = checkIn.ask, checkIn.hasOpenAsk || recent.contains(checkIn.key.month) else { return nil }
      return Ask(month: checkIn.key.month, ask: ask, decision: checkIn.decision, isOpen: checkIn.hasOpenAsk)
    }
  }

  /// As they stood on the viewpoint's day. Those of the dossier know what was decided later: the due day in force then
  /// rests on it.
  package var extensions: [Extension] { dossier.extensions.compactMap { $0.seen(on: calendar.viewpoint.day) } }
}

extension Extension {
  /// The extension as it stood at the end of `day`: a later decision is not made yet. nil before it was asked for.
  fileprivate func seen(on day: Day) -> Extension? {
    guard askedOn <= day else { return nil }
    var seen = self
    if let decision, decision.on > day { seen.decision = nil }
    return seen
  }
}
