import GiaobanCore
import Testing

@Suite struct ChronicleTests {
  private let dossiers = [
    Dossier(
      pledge: pledge("U-1", metric: metric(), moves: [move("2022-11-02", .active)]),
      checkIns: [
        checkIn("2022-12", .acknowledged, reading: 100), checkIn("2023-01", ask: "more"), checkIn("2023-03", .returned),
        checkIn("2023-04", .acknowledged), checkIn("2023-06", .draft),
      ]),
    Dossier(
      pledge: pledge("U-2", isDuty: true, moves: [move("2023-01-02", .active), move("2023-04-20", .done)]),
      checkIns: [checkIn("2023-02", of: "U-2", kept: true)]),
    Dossier(pledge: pledge("W-1", origin: .suggestion, moves: [move("2023-05-30", .proposed)])),
  ]

  private func chronicle(_ frame: Ministry = ministry()) -> Chronicle {
    Chronicle(
      today: day("2023-06-20"), months: MonthRange(month("2022-12"), month("2023-06")), ministry: frame,
      entries: dossiers.map { dossier in
        Chronicle.Entry(
          pledge: dossier.pledge, tasks: dossier.tasks, extensions: dossier.extensions,
          marks: dossier.checkIns.map(\.mark))
      })
  }

  @Test(arguments: 0..<7)
  func `any of its months is seen as a reading of the store shows it`(later: Int) {
    let month = month("2022-12").adding(months: later)
    let seen = viewpoint("2023-06-20", in: month.iso)
    let calendar = ReportingCalendar(ministry: ministry(), viewpoint: seen)
    let lines = dossiers.filter { Portfolio.includes($0.pledge, seenFrom: seen, scope: .month) }
      .map { $0.line(calendar) }
    #expect(chronicle().portfolio(of: month) == Portfolio(viewpoint: seen, ministry: ministry(), lines: lines))
  }

  @Test func `figures of a month tell each pledge's health, cell and check-in`() throws {
    let april = MonthFigures(of: chronicle().portfolio(of: month("2023-04")))
    #expect(april.month == month("2023-04") && april.day == day("2023-04-30"))
    #expect(april.pledges.map(\.code) == [code("U-1"), code("U-2")])
    #expect(april.pledges.map(\.status) == [.active, .done])
    #expect(april.pledges.map(\.cell) == [.undated, .undated])
    // April's cut-off was the 25th; the check-in was entered on the 30th. U-2 was done before the cut-off.
    #expect(april.pledges.map(\.checkIn) == [.late, nil])
    let march = MonthFigures(of: chronicle().portfolio(of: month("2023-03")))
    #expect(march.pledges.map(\.checkIn) == [.missing, .missing])
    let june = MonthFigures(of: chronicle().portfolio(of: month("2023-06")))
    #expect(june.pledges.map(\.checkIn) == [nil, .owed])
    // Block KB comes before KA.
    #expect(june.pledges.map(\.code) == [code("W-1"), code("U-1")])
    #expect(june.pledges.map(\.block) == [named("KB"), named("KA")])
  }

  @Test func `figures do not move when other months are closed`() {
    let open = MonthFigures(of: chronicle().portfolio(of: month("2023-05")))
    let closed = MonthFigures(of: chronicle(ministry(closed: ["2023-04", "2023-05"])).portfolio(of: month("2023-05")))
    #expect(open == closed && !open.pledges.isEmpty)
  }

  @Test func `figures of several months are those of their portfolios`() {
    let months = MonthRange(month("2022-12"), month("2023-06"))
    let figures = chronicle().figures(of: months)
    for month in months {
      let expected = MonthFigures(of: chronicle().portfolio(of: month))
      #expect(figures[month] == (expected.pledges.isEmpty ? nil : expected), "\(month)")
    }
    #expect(figures.count == 7)
    #expect(chronicle().figures(of: [month("2023-06")]).count == 1)
  }
}
