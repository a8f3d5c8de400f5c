import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

@Suite struct PortfolioTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("portfolio") }

  private func codes(_ store: any Store, _ month: String, _ scope: PortfolioScope) throws -> [String] {
    let viewpoint = Viewpoint(month: try SmallMinistry.month(month), today: try SmallMinistry.day("2023-08-15"))
    return try store.portfolio(viewpoint, scope: scope).lines.map(\.pledge.code.description)
  }

  @Test(arguments: StoreKind.allCases)
  func `a pledge leaves the month after the one it ended in, also when it was opened again later`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let code = try SmallMinistry.pledge("VH-1")
    for (day, status) in [("2023-05-10", PledgeStatus.done), ("2023-08-01", .active)] {
      _ = try store.apply(
        .move([code], to: status, on: try SmallMinistry.day(day), reason: nil),
        try SmallMinistry.signature("Hà", "2023-08-15"))
    }
    #expect(try codes(store, "2023-03", .everything) == [])
    #expect(try codes(store, "2023-05", .month) == ["BC-1", "BC-2", "SEC-1", "VH-1"])
    #expect(try codes(store, "2023-06", .month) == ["BC-1", "BC-2", "SEC-1"])
    #expect(try codes(store, "2023-06", .everything) == ["BC-1", "BC-2", "SEC-1", "VH-1"])
    #expect(try codes(store, "2023-08", .month) == ["BC-1", "BC-2", "SEC-1", "VH-1"])
  }

  @Test(arguments: StoreKind.allCases)
  func `what is read is what was recorded, whole`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let ministry = try store.ministry()
    for record in try SmallMinistry.frame() { #expect(ministry.record(record.key) == record) }
    for record in try SmallMinistry.pledges() {
      let code = try #require(record.key.pledge)
      #expect(try store.dossier(code)?.record(record.key) == record)
    }
    #expect(try store.codes().map(\.description) == ["BC-1", "BC-2", "SEC-1", "VH-1"])
  }
}
