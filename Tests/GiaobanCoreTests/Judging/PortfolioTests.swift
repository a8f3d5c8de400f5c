import GiaobanCore
import Testing

@Suite struct PortfolioTests {
  private func portfolio(
    _ dossiers: [Dossier], on today: String = "2023-06-20", in month: String? = nil, scope: PortfolioScope = .month
  ) -> Portfolio {
    let calendar = calendar(today, in: month)
    return Portfolio(
      viewpoint: calendar.viewpoint, scope: scope, ministry: ministry(), lines: dossiers.map { $0.line(calendar) })
  }
  private func saved(_ dossiers: [Dossier], removed: Set<PledgeCode> = [], frame: Ministry = ministry()) -> Saved {
    let batch = Batch(
      number: 1, at: Timestamp(milliseconds: 0), day: Day(number: 0), by: "an", kind: .change, name: .done, events: [])
    return Saved(batch: batch, ministry: frame, dossiers: dossiers, removed: removed)
  }
  private func names(_ portfolio: Portfolio?) -> [String] {
    portfolio?.lines.map(\.pledge.code.description) ?? []
  }

  @Test func `lines stand by block, unit and number, the number as a number`() {
    let names = names(
      portfolio(["ALL-1", "U-10", "V-1", "U-9", "W-2", "X-1", "GONE-1"].map { Dossier(pledge: pledge($0)) }))
    #expect(names == ["W-2", "U-9", "U-10", "V-1", "X-1", "ALL-1", "GONE-1"])
  }

  @Test func `a pledge stands with the unit that took it up`() {
    let taken = Dossier(pledge: pledge("U-1", unit: "W"))
    #expect(
      names(portfolio([taken, Dossier(pledge: pledge("W-1")), Dossier(pledge: pledge("U-2"))])) == [
        "U-1", "W-1", "U-2",
      ])
  }

  private func includes(_ moves: [Pledge.Move], in month: String, scope: PortfolioScope = .month) -> Bool {
    Portfolio.includes(pledge(moves: moves), seenFrom: viewpoint("2023-06-20", in: month), scope: scope)
  }

  @Test func `a month holds what was open in it or ended in it`() {
    let ended = [move("2023-02-10", .active), move("2023-04-10", .done)]
    #expect(
      ["2023-01", "2023-02", "2023-04", "2023-05"].map { includes(ended, in: $0) } == [false, true, true, false])
    #expect(includes(ended, in: "2023-05", scope: .everything))
    #expect(!includes(ended, in: "2023-01", scope: .everything))
    #expect(!includes([], in: "2023-05", scope: .everything))
  }

  @Test func `what was done before a month and opened again after it is not in the month`() {
    let reopened = [move("2023-02-10", .active), move("2023-03-10", .done), move("2023-06-10", .active)]
    #expect(
      ["2023-03", "2023-04", "2023-05", "2023-06"].map { includes(reopened, in: $0) } == [true, false, false, true])
  }

  @Test func `a saved change brings a line up to date in its place`() {
    let before = portfolio([Dossier(pledge: pledge("U-1")), Dossier(pledge: pledge("U-2"))])
    var after = before
    let changed = Dossier(pledge: pledge("U-2", due: "2023-12-31"))
    #expect(after.apply(saved([changed])) == .replaced([(1, before.lines[1])]))
    #expect(after.lines[1].pledge.due == day("2023-12-31"))
    #expect(after == portfolio([Dossier(pledge: pledge("U-1")), changed]))
  }

  @Test func `lines come, go and move with what was saved`() {
    let start = portfolio([
      Dossier(pledge: pledge("U-1")), Dossier(pledge: pledge("U-2")), Dossier(pledge: pledge("U-3")),
    ])
    #expect(names(start.applying(saved([Dossier(pledge: pledge("W-1"))]))) == ["W-1", "U-1", "U-2", "U-3"])
    #expect(names(start.applying(saved([Dossier(pledge: pledge("U-2", unit: "V"))]))) == ["U-1", "U-3", "U-2"])
    #expect(names(start.applying(saved([], removed: [code("U-1")]))) == ["U-2", "U-3"])
    let gone = pledge("U-3", moves: [move("2023-01-10", .active), move("2023-05-31", .dropped)])
    #expect(
      names(start.applying(saved([Dossier(pledge: gone), Dossier(pledge: pledge("U-1", due: "2024-01-01"))]))) == [
        "U-1", "U-2",
      ])
    #expect(start.applying(saved([Dossier(pledge: pledge("V-1", moves: [move("2023-07-01", .active)]))])) == start)
  }

  @Test func `a changed frame must be read anew`() {
    let start = portfolio([Dossier(pledge: pledge("U-1"))])
    #expect(start.applying(saved([], frame: ministry(closed: ["2023-05"]))) == nil)
  }

  @Test func `a briefing moves no line`() {
    var frame = ministry()
    frame.put(.briefing(Briefing(day: day("2023-06-20"), month: month("2023-06"), title: text("June"))))
    var after = portfolio([Dossier(pledge: pledge("U-1")), Dossier(pledge: pledge("U-2"))])
    let changed = Dossier(pledge: pledge("U-2", due: "2023-12-31"))
    let before = after.lines[1]
    #expect(after.apply(saved([changed], frame: frame)) == .replaced([(1, before)]))
    #expect(after.ministry == frame && after.lines[1].pledge.due == day("2023-12-31"))
  }

  @Test func `a line is found by its code`() {
    let portfolio = portfolio([Dossier(pledge: pledge("U-1")), Dossier(pledge: pledge("U-2"))])
    #expect(portfolio.index(of: code("U-2")) == 1)
    #expect(portfolio.index(of: code("U-3")) == nil)
  }

  @Test func `every line is found by its code, also where another unit has taken it up`() {
    let portfolio = portfolio([
      Dossier(pledge: pledge("U-1")), Dossier(pledge: pledge("U-2", unit: "V")), Dossier(pledge: pledge("V-1")),
      Dossier(pledge: pledge("U-10")), Dossier(pledge: pledge("W-1", unit: "U")), Dossier(pledge: pledge("V-3")),
    ])
    #expect(portfolio.lines.map { portfolio.index(of: $0.pledge.code) } == Array(portfolio.lines.indices))
    #expect(portfolio.index(of: code("V-2")) == nil)
  }
}
