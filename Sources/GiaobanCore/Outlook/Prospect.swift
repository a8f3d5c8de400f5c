/// How a pledge's number goes on: its readings, and what they say of the way that is left.
package struct Prospect: Equatable, Sendable {
  /// The readings as seen from the viewpoint, ordered by day.
  package let readings: [Metric.Waypoint]
  package let outlook: Outlook
  /// The pace that is required, or nil when there is nothing to require; see ``RequiredPace``.
  package let pace: RequiredPace?
  package let movement: Movement?
  /// Of a level that is to be kept; nil for a metric that moves to a target, and without a reading.
  package let keptMonths: KeptMonths?

  /// - Returns: nil without a metric.
  package init?(of dossier: Dossier, calendar: ReportingCalendar) {
    guard let metric = dossier.pledge.metric else { return nil }
    readings = dossier.readings(calendar)
    let viewpoint = calendar.viewpoint
    movement = Movement(of: metric, readings: readings, seenFrom: viewpoint)
    keptMonths = metric.level.flatMap {
      KeptMonths(of: $0, in: dossier.checkIns.map(\.mark), of: dossier.pledge.unit, calendar)
    }
    let status = dossier.pledge.status(on: viewpoint.day) ?? dossier.pledge.status
    guard status == .active else {
      outlook = .none(.notActive(status))
      pace = nil
      return
    }
    outlook = Outlook(of: metric, readings: readings, seenFrom: viewpoint)
    pace = RequiredPace(of: metric, readings: readings, seenFrom: viewpoint)
  }
}
