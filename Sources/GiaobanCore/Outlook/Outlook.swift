/// Whether a metric will reach its target in time, going on as it lately has.
package enum Outlook: Hashable, Sendable {
  case forecast(Forecast)
  case none(Reason)

  package enum Likelihood: String, CaseIterable, Sendable {
    case likely
    case close
    case unlikely
  }

  package struct Forecast: Hashable, Sendable {
    package let likelihood: Likelihood
    /// The line through the last readings.
    package let line: TheilSenLine
    /// How many readings it goes through.
    package let readings: Int
    /// The target's day.
    package let day: Day
    /// The line's value on `day`.
    package let value: Double
    /// The share of the way from baseline to target that will be covered by then: 1 is the target.
    package let share: Double
  }

  /// Why there is no forecast.
  package enum Reason: Hashable, Sendable {
    /// Only what is under way goes on. Told by ``Prospect``, which knows the pledge.
    case notActive(PledgeStatus)
    /// The number has a level to keep, and no way to go.
    case levelToKeep
    /// Baseline, target or a day of theirs is unset, or the two are the same.
    case noWay
    /// The target's day is the viewpoint's or before it.
    case targetDayHasCome
    /// It takes ``Outlook/fewestReadings`` on different days.
    case tooFewReadings(Int)
    /// They get too large for a Double.
    case numbersTooLarge
  }

  package static let fewestReadings = 3
  /// Older ones say how it once went.
  package static let mostReadings = 6
  /// Shares of the way.
  package static let likelyFrom = 1.0
  package static let closeFrom = 0.9

  /// - Parameter readings: in any order; those after the viewpoint's day are left out.
  package init(of metric: Metric, readings: [Metric.Waypoint], seenFrom viewpoint: Viewpoint) {
    if metric.keep != nil {
      self = .none(.levelToKeep)
      return
    }
    guard let path = metric.path, path.start.value != path.end.value else {
      self = .none(.noWay)
      return
    }
    guard viewpoint.day < path.end.day else {
      self = .none(.targetDayHasCome)
      return
    }
    let last = readings.inOrder(through: viewpoint.day).suffix(Self.mostReadings)
    guard last.count >= Self.fewestReadings else {
      self = .none(.tooFewReadings(last.count))
      return
    }
    guard let line = TheilSenLine(through: Array(last)), line.value(on: path.end.day).isFinite,
      let share = path.progress(of: line.value(on: path.end.day))
    else {
      self = .none(.numbersTooLarge)
      return
    }
    self = .forecast(
      Forecast(
        likelihood: Self.likelihood(share), line: line, readings: last.count, day: path.end.day,
        value: line.value(on: path.end.day), share: share))
  }

  private static func likelihood(_ share: Double) -> Likelihood {
    // Binary fractions: the whole way must not miss 1 by the last bit.
    let tolerance = 1e-9
    if share >= likelyFrom - tolerance { return .likely }
    return share >= closeFrom - tolerance ? .close : .unlikely
  }

  package var forecast: Forecast? {
    if case .forecast(let forecast) = self { forecast } else { nil }
  }
}
