import GiaobanCore
import GiaobanText

/// What one meeting came to: its conclusions, who owes what by when, and what it did not come to.
package struct MeetingConclusions: Equatable, Sendable {
  /// A pledge that comes from the meeting: directed, named by its unit, or suggested.
  package struct Directive: Equatable, Sendable {
    package let pledge: Pledge
    /// The unit, or nil when the ministry does not know it.
    package let unit: OrgUnit?
    /// The status on the day from which the conclusions are looked at.
    package let status: PledgeStatus
  }

  /// What of the meeting has one origin: a suggestion that is only thought about is no assignment.
  package struct Group: Equatable, Sendable {
    package let origin: PledgeOrigin
    package let directives: [Directive]
  }

  /// A pledge that the meeting did not come to; without title and unit when it is recorded no more.
  package struct LeftOver: Equatable, Sendable {
    package let code: PledgeCode
    package let title: Bilingual?
    package let unit: OrgUnit?
  }

  /// The settings in force: who issues it, and the form of its letter.
  package let settings: Settings
  package let briefing: Briefing
  package let chair: Leader?
  /// The pledges of every origin, ordered by the number of their conclusion, those without one last; else by block,
  /// unit and number.
  package let directives: [Directive]
  /// In the order it would have had.
  package let notReached: [LeftOver]

  package var organisation: Bilingual? { settings.organisation }

  /// What was directed, what the units set themselves, what was suggested; those that are empty are left out.
  package var groups: [Group] {
    [.directive, .own, .suggestion].map { origin in
      Group(origin: origin, directives: directives.filter { $0.pledge.origin == origin })
    }.filter { !$0.directives.isEmpty }
  }

  /// - Parameter portfolio: one in the scope of everything, seen from no earlier than the briefing.
  /// - Returns: nil when there was no briefing on `day`.
  package init?(of day: Day, in portfolio: Portfolio) {
    let ministry = portfolio.ministry
    guard let briefing = ministry.briefings[day] else { return nil }
    self.briefing = briefing
    settings = ministry.settings
    chair = briefing.chair.flatMap { ministry.leaders[$0] }
    let made = portfolio.lines.filter { $0.pledge.briefing == day }.map(\.pledge)
    directives = made.enumerated()
      .sorted { ($0.element.conclusion ?? .max, $0.offset) < ($1.element.conclusion ?? .max, $1.offset) }
      .compactMap { _, pledge in
        pledge.status(on: portfolio.viewpoint.day).map {
          Directive(pledge: pledge, unit: ministry.units[pledge.unit], status: $0)
        }
      }
    notReached = briefing.notReached.map { code in
      let pledge = portfolio.index(of: code).map { portfolio.lines[$0].pledge }
      return LeftOver(code: code, title: pledge?.title, unit: pledge.flatMap { ministry.units[$0.unit] })
    }
  }
}

extension Ministry {
  /// The newest briefing, on `day` at the latest.
  package func newestBriefing(until day: Day) -> Briefing? {
    briefings.keys.filter { $0 <= day }.max().flatMap { briefings[$0] }
  }
}
