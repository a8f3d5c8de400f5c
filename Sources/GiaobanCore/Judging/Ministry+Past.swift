extension Ministry {
  /// As a month is judged by it: one that has ended, by settings, blocks and units as they stood at the end of its last day.
  /// Names and contacts, briefings, closings and the pinned day are as they are now.
  package func seen(from viewpoint: Viewpoint) -> Ministry {
    viewpoint.isPast && !past.isEmpty ? stood(at: viewpoint.day) : self
  }

  /// - Parameter day: the last of a month.
  package func stood(at day: Day) -> Ministry {
    var ministry = self
    ministry.take(past, at: day)
    ministry.past = past.counted(by: day)
    return ministry
  }

  /// The ministry as it was before one of its amendments was made.
  func before(_ amendment: Amendment) -> Ministry {
    var ministry = self
    // Of those that follow, whatever day they count from.
    let later = past.amendments.drop { $0 != amendment }
    let held = later.map { Amendment(batch: $0.batch, from: .last, before: $0.before, after: $0.after) }
    ministry.take(Past(held), at: .last.adding(days: -1))
    return ministry
  }

  private mutating func take(_ past: Past, at day: Day) {
    settings = past.settings(settings, at: day)
    for key in Set(past.amendments.map(\.key)) {
      switch record(key) {
      case .block(let block): put(.block(past.block(block, at: day)))
      case .unit(let unit): put(.unit(past.unit(unit, at: day)))
      default: break
      }
    }
  }
}
