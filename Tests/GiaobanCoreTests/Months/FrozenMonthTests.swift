import GiaobanCore
import Testing

@Suite struct FrozenMonthTests {
  private let may = month("2023-05")
  private let dossier = Dossier(
    pledge: pledge(due: "2023-12-31", moves: [move("2023-01-10", .active)]), tasks: [task(1, due: "2023-06-30")],
    checkIns: [checkIn("2023-04"), checkIn("2023-05", ask: "more people")])

  private func portfolio(_ frame: Ministry = ministry()) -> Portfolio {
    let seen = viewpoint("2023-06-20", in: "2023-05")
    return Portfolio(
      viewpoint: seen, ministry: frame,
      lines: [dossier.line(ReportingCalendar(ministry: frame, viewpoint: seen))])
  }

  private var frozen: FrozenMonth {
    FrozenMonth(portfolio(), checkIns: [code("U-1"): dossier.checkIns.suffix(1)])
  }

  @Test func `a frozen month is seen as it was, whatever the frame has become`() throws {
    var now = ministry(closed: ["2023-05"])
    now.settings.onTrackFrom = 1.5
    now.settings.pinnedDay = day("2023-06-20")
    now.put(.leader(Leader(code: named("L"), name: "another", title: text("Deputy"))))
    let seen = Portfolio(frozen, today: day("2023-06-20"), ministry: now)
    #expect(seen.isFrozen && seen.lines == portfolio().lines && seen.viewpoint == portfolio().viewpoint)
    #expect(seen.ministry.leaders[named("L")]?.name == "deputy")
    #expect(seen.ministry.settings.onTrackFrom == 0.95)
    // What is no matter of the month is today's.
    #expect(seen.ministry.settings.pinnedDay == day("2023-06-20") && seen.ministry.isClosed(may))
    #expect(MonthFigures(of: seen) == MonthFigures(of: portfolio()))
    #expect(frozen.checkIns[code("U-1")]?.map(\.key.month) == [may])
  }

  @Test func `pledges that ended before the month stand beside the frozen ones`() {
    let old = Dossier(pledge: pledge("U-7", moves: [move("2022-01-10", .active), move("2022-06-01", .done)]))
    let renamed = Dossier(pledge: pledge("U-1", due: "2024-01-31"))
    let lines = [old, renamed].map { $0.line(calendar("2023-06-20", in: "2023-05")) }
    let seen = Portfolio(
      frozen, today: day("2023-06-20"), ministry: ministry(closed: ["2023-05"]), scope: .everything, ended: lines)
    #expect(seen.scope == .everything && seen.lines.map(\.pledge.code) == [code("U-1"), code("U-7")])
    #expect(seen.lines.first?.pledge.due == day("2023-12-31"))
  }

  @Test func `what is saved later does not show in it, its opening again does`() throws {
    let now = ministry(closed: ["2023-05"])
    var seen = Portfolio(frozen, today: day("2023-06-20"), ministry: now)
    let lines = seen.lines
    let saved = { (frame: Ministry) in
      Saved(
        batch: Batch(
          number: 2, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .edit,
          events: [Event(before: .pledge(dossier.pledge), after: .pledge(pledge(due: "2023-11-30")))]),
        ministry: frame, dossiers: [Dossier(pledge: pledge(due: "2023-11-30"))])
    }
    #expect(seen.apply(saved(now)) == .replaced([]) && seen.lines == lines)
    #expect(seen.apply(saved(ministry())) == nil)
  }
}
