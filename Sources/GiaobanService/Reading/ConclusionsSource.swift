import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

/// Gathers from a store what a meeting came to.
package struct ConclusionsSource {
  let store: any Store
  let today: Day

  package init(store: any Store, today: Day) {
    self.store = store
    self.today = today
  }

  /// - Parameter day: the day of the meeting, or nil for the newest up to today.
  /// - Throws: a ``Failure`` of status `refused` that names the days there are; `StoreError`.
  package func conclusions(of day: Day?) throws -> MeetingConclusions {
    let ministry = try store.ministry()
    guard let held = day ?? ministry.newestBriefing(until: today)?.day, ministry.briefings[held] != nil else {
      throw Self.notHeld(day, ministry)
    }
    // What the meeting made may have ended since.
    let portfolio = try store.portfolio(Viewpoint(today: today), scope: .everything)
    guard let conclusions = MeetingConclusions(of: held, in: portfolio) else { throw Self.notHeld(held, ministry) }
    return conclusions
  }

  private static func notHeld(_ day: Day?, _ ministry: Ministry) -> Failure {
    let days = ministry.briefings.keys.sorted(by: >).prefix(3)
    let listed = days.map(\.iso).joined(separator: ", ")
    guard let day, !listed.isEmpty else {
      return Failure(
        .refused,
        Phrase(
          vi: "Chưa có hội nghị giao ban nào. Mở bảng và bấm m để họp.",
          en: "There is no briefing yet. Open the dashboard and press m to hold one."))
    }
    return Failure(
      .refused,
      Phrase(
        vi: "Không có hội nghị giao ban ngày \(day.iso). Gần nhất: \(listed).",
        en: "There is no briefing on \(day.iso). The newest: \(listed)."))
  }
}
