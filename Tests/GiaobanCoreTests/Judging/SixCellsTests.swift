import GiaobanCore
import Testing

@Suite struct SixCellsTests {
  private func cells(_ dossiers: [Dossier], on today: String = "2023-06-20", in month: String? = nil) -> SixCells {
    let calendar = calendar(today, in: month)
    return SixCells(lines: dossiers.map { $0.line(calendar) }, viewpoint: calendar.viewpoint)
  }
  private func done(
    on iso: String, due: String?, original: String? = nil, extensions: [Extension] = []
  ) -> Dossier {
    Dossier(
      pledge: pledge(due: due, dueOriginal: original, moves: [move("2023-01-10", .active), move(iso, .done)]),
      extensions: extensions)
  }

  @Test func `a national report of 2017`() throws {
    var cells = SixCells()
    cells.doneOnTime = 14_068
    cells.doneLate = 1_983
    cells.openInTime = 5_640
    cells.openOverdue = 223
    #expect(cells.total == 21_914)
    #expect(cells.due == 16_274)
    #expect(abs(try #require(cells.completionRate) - 0.9863) < 0.00005)
    #expect(abs(try #require(cells.overdueRate) - 0.0137) < 0.00005)
  }

  @Test func `with nothing due there is no completion rate`() {
    var cells = SixCells()
    cells.openInTime = 12
    #expect(cells.due == 0)
    #expect(cells.completionRate == nil)
    #expect(cells.overdueRate == nil)
  }

  @Test func `the due day itself is in time`() {
    let cells = cells([
      done(on: "2023-06-10", due: "2023-06-10"), done(on: "2023-06-11", due: "2023-06-10"),
      Dossier(pledge: pledge(due: "2023-06-20")), Dossier(pledge: pledge(due: "2023-06-19")),
    ])
    #expect([cells.doneOnTime, cells.doneLate, cells.openInTime, cells.openOverdue] == [1, 1, 1, 1])
    #expect(cells.doneLateByOriginal == 1)
  }

  @Test func `done late is told by the due day in force, and a second time by the first`() {
    let extended = extended(from: "2023-05-31", to: "2023-06-15", asked: "2023-05-20", granted: "2023-05-25")
    let cells = cells([done(on: "2023-06-10", due: "2023-06-15", original: "2023-05-31", extensions: [extended])])
    #expect([cells.doneOnTime, cells.doneLate, cells.doneLateByOriginal] == [1, 0, 1])
  }

  @Test func `what is extended after it was due stays overdue in the month of the old day`() {
    let late = extended(from: "2023-06-10", to: "2023-09-30", asked: "2023-06-12", granted: "2023-06-15")
    let dossier = Dossier(pledge: pledge(due: "2023-09-30", dueOriginal: "2023-06-10"), extensions: [late])
    for today in ["2023-06-12", "2023-06-15", "2023-06-30"] {
      #expect(cells([dossier], on: today).openOverdue == 1, "\(today)")
    }
    #expect(cells([dossier], on: "2023-07-20", in: "2023-06").completionRate == 0)
    #expect(cells([dossier], on: "2023-07-20").openInTime == 1)
    #expect(cells([dossier], on: "2023-06-10").openInTime == 1)
  }

  @Test func `what is extended before it is due, or on that day, is in time`() {
    for granted in ["2023-06-09", "2023-06-10"] {
      let timely = extended(from: "2023-06-10", to: "2023-09-30", asked: "2023-06-01", granted: granted)
      let dossier = Dossier(pledge: pledge(due: "2023-09-30", dueOriginal: "2023-06-10"), extensions: [timely])
      #expect(cells([dossier]).openInTime == 1, "\(granted)")
    }
  }

  @Test func `an extension granted after it was done excuses nothing`() {
    let late = extended(from: "2023-05-31", to: "2023-06-15", asked: "2023-05-20", granted: "2023-06-12")
    let cells = cells([done(on: "2023-06-10", due: "2023-06-15", original: "2023-05-31", extensions: [late])])
    #expect([cells.doneOnTime, cells.doneLate, cells.doneLateByOriginal] == [0, 1, 1])
  }

  @Test func `of several later extensions the earliest tells the day that was in force`() {
    let first = extended(1, from: "2023-03-31", to: "2023-05-31", asked: "2023-03-01", granted: "2023-03-05")
    let second = extended(2, from: "2023-05-31", to: "2023-07-31", asked: "2023-05-01", granted: "2023-05-05")
    let third = extended(3, from: "2023-07-31", to: "2023-09-30", asked: "2023-06-01", granted: "2023-06-05")
    let line = Dossier(
      pledge: pledge(due: "2023-09-30", dueOriginal: "2023-03-31"), extensions: [third, first, second]
    ).line(calendar("2023-06-20"))
    let due = ["2023-03-04", "2023-03-05", "2023-05-04", "2023-05-05", "2023-06-05"].map {
      line.dueInForce(on: day($0))
    }
    #expect(due == ["2023-03-31", "2023-05-31", "2023-05-31", "2023-07-31", "2023-09-30"].map(day))
  }

  @Test func `undated, paused, dropped and proposed are counted apart`() {
    let moved = { (iso: String, status: PledgeStatus) in
      Dossier(pledge: pledge(due: "2023-06-01", moves: [move("2023-01-10", .active), move(iso, status)]))
    }
    let cells = cells([
      Dossier(pledge: pledge()), done(on: "2023-06-10", due: nil), moved("2023-02-01", .paused),
      moved("2023-06-02", .dropped), moved("2023-05-02", .dropped), moved("2023-05-02", .done),
      Dossier(pledge: pledge(origin: .suggestion, moves: [move("2023-05-30", .proposed)])),
    ])
    #expect([cells.undated, cells.paused, cells.dropped, cells.proposed] == [2, 1, 1, 1])
    #expect(cells.total == 0)
  }

  @Test func `a past month is told as of its last day`() {
    let dossiers = [
      done(on: "2023-06-10", due: "2023-05-15"), done(on: "2023-05-10", due: "2023-05-15"),
      Dossier(pledge: pledge(due: "2023-06-01")), Dossier(pledge: pledge(moves: [move("2023-06-02", .active)])),
    ]
    let cells = cells(dossiers, in: "2023-05")
    #expect([cells.doneOnTime, cells.doneLate, cells.openInTime, cells.openOverdue] == [1, 0, 1, 1])
    #expect(cells.undated == 0)
    #expect(cells.completionRate == 0.5)
  }

  @Test func `over several months a pledge counts once, where it stood last`() {
    let pledge = { (name: String, cell: MonthCell?, isLate: Bool) in
      PledgeFigures(
        code: code(name), unit: named("U"), block: nil, status: .active, health: .unknown, computed: .unknown,
        cell: cell, isLateByOriginal: isLate, checkIn: nil)
    }
    let april = MonthFigures(
      month: month("2023-04"), day: day("2023-04-30"),
      pledges: [
        pledge("U-1", .doneOnTime, false), pledge("U-2", .doneLate, true), pledge("U-3", .openInTime, false),
        pledge("V-1", .dropped, false),
      ])
    // U-2 was opened again; U-1 ended in April.
    let may = MonthFigures(
      month: month("2023-05"), day: day("2023-05-31"),
      pledges: [pledge("U-2", .openOverdue, false), pledge("U-3", .doneOnTime, true)])
    let cells = SixCells([april, may]) { $0.code.unit == named("U") }
    #expect(cells.doneOnTime == 2 && cells.openOverdue == 1 && cells.doneLate == 0 && cells.total == 3)
    #expect(cells.dropped == 0 && cells.doneLateByOriginal == 1)
  }
}
