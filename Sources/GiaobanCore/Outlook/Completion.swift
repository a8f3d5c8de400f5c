import GiaobanText

/// When a pledge was done, and by which day it should have been.
package struct Completion: Equatable, Sendable {
  package let day: Day
  /// The due day in force when it was done; nil where there was none.
  package let due: Day?

  /// Days after the due day; 0 for in time, nil without one.
  package var daysLate: Int? { due.map { max(0, day - $0) } }

  /// Whether it was done in time, and by which day: "3 days late (due 30 Jun 2027)"; nil without a due day.
  package var phrase: Phrase? {
    guard let due, let late = daysLate else { return nil }
    let when =
      late > 0
      ? Phrase(vi: "muộn \(late) ngày", en: "\(late.counting("day")) late") : Phrase(vi: "đúng hạn", en: "on time")
    return when
      + Phrase(vi: " (hạn \(DayText.full(due, .vietnamese)))", en: " (due \(DayText.full(due, .english)))")
  }
}

extension PledgeLine {
  /// - Returns: nil for a pledge that is not done on that day.
  package func completion(on day: Day) -> Completion? {
    guard pledge.status(on: day) == .done, let done = pledge.moves.last(where: { $0.day <= day })?.day else {
      return nil
    }
    return Completion(day: done, due: dueInForce(on: done))
  }
}
