import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import GiaobanText
import Testing

@Suite struct PortfolioRowsTests {
  @Test func `a pledge done before a month and opened again after it is not among the month's`() throws {
    let folder = try TemporaryFolder("rows")
    let store = try SQLiteStore(creating: folder.file("store.giaoban"))
    let words = try #require(Bilingual("words", in: .english))
    let block = try #require(BlockCode("K"))
    let unit = try #require(UnitCode("U"))
    let days = try ["2023-02-10", "2023-03-10", "2023-06-10", "2023-06-20"].map { try #require(Day($0)) }
    let code = try #require(PledgeCode("U-1"))
    let pledge = Pledge(
      code: code, origin: .own, title: words,
      moves: [
        .init(day: days[0], status: .active), .init(day: days[1], status: .done), .init(day: days[2], status: .active),
      ])
    let records: [Record] = [
      .block(Block(code: block, name: words, order: 1)), .unit(OrgUnit(code: unit, name: words, block: block)),
      .pledge(pledge),
    ]
    _ = try store.apply(
      .load(records, isFirst: true), Signature(by: "an", at: Timestamp(milliseconds: 0), today: days[3]))
    let seen = try ["2023-03", "2023-04", "2023-05", "2023-06"].map { iso in
      try store.portfolio(Viewpoint(month: try #require(Month(iso)), today: days[3]), scope: .month).lines.count
    }
    #expect(seen == [1, 0, 0, 1])
    try store.close()
  }
}
