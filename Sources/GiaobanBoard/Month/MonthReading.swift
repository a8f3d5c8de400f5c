import GiaobanCore
import GiaobanReports

/// What has been read for the month on the screen beyond its lines, each part until it may have changed.
package struct MonthReading: Sendable {
  /// The selected pledge, whole, once it has been read.
  var dossier: Dossier?
  /// What was written of that pledge since its month was closed, where the month is closed.
  var sinceClosing: SinceClosing?
  /// The totals of the months that the pictures of a year have asked for.
  var totals: [Month: MonthTotals] = [:]
  /// What the supervisor should ask, by pledge; nil until it has been read for this month.
  var questions: [PledgeCode: [HonestyQuestion]]?
  /// How the numbers of pledges move, of those that have been on the screen this month.
  var trends: [PledgeCode: Trend] = [:]

  /// Forgets what a step may have changed.
  ///
  /// - Parameter isFrozen: whether the month on the screen is shown as it was closed.
  mutating func follow(_ saved: Saved, isFrozen: Bool) {
    let changed = saved.batch.pledges
    if let code = dossier?.pledge.code {
      if let fresh = saved.dossiers.first(where: { $0.pledge.code == code }) { dossier = fresh }
      // What a closed month shows of it is read anew.
      if saved.removed.contains(code) || (isFrozen && changed.contains(code)) { dossier = nil }
    }
    totals = [:]
    for code in changed {
      trends[code] = nil
      // An answer may have been given; the others stay until the month is read again.
      questions?[code] = nil
    }
  }
}
