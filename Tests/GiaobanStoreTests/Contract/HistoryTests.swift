import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// What stores tell of earlier days and of months at once.
@Suite struct HistoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("history") }

  private func edit(_ store: any Store, _ text: String, target: Double, on today: String) throws {
    let pledge = try #require(try store.dossier(try SmallMinistry.pledge(text))?.pledge)
    var edited = pledge
    edited.metric = Metric(
      name: pledge.title, unitOfMeasure: pledge.title, baseline: 0, baselineDay: try SmallMinistry.day("2023-01-01"),
      target: target, targetDay: try SmallMinistry.day("2023-12-31"))
    _ = try store.apply(.edit(from: pledge, to: edited), try SmallMinistry.signature("Bình", today))
  }

  @Test(arguments: StoreKind.allCases)
  func `the log tells how pledges stood at the end of an earlier day`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    for (target, day) in [(2.0, "2023-06-05"), (3, "2023-06-12"), (4, "2023-06-12"), (5, "2023-06-20")] {
      try edit(store, "VH-1", target: target, on: day)
    }
    let added = Change.NewPledge(
      unit: try SmallMinistry.code("BC"), origin: .own, title: try SmallMinistry.text("Mới"),
      assignedOn: try SmallMinistry.day("2023-06-15"))
    _ = try store.apply(.add(added), try SmallMinistry.signature("Bình", "2023-06-15"))
    let targets = { (text: String) throws -> [String: Double] in
      let day = try SmallMinistry.day(text)
      var targets: [String: Double] = [:]
      for (code, past) in try store.pasts(since: day) {
        let now = try #require(try store.dossier(code)?.pledge)
        targets[code.description] = past.pledge(now, at: day).metric?.target ?? 0
      }
      return targets
    }
    // Loaded on 1 June: of the day before nothing else is known than what was loaded.
    #expect(try targets("2023-05-31") == ["VH-1": 0])
    #expect(try targets("2023-06-01") == ["VH-1": 0])
    #expect(try targets("2023-06-05") == ["VH-1": 2])
    #expect(try targets("2023-06-12") == ["VH-1": 4])
    #expect(try targets("2023-06-20") == [:])
    _ = try store.undo(try SmallMinistry.signature("Bình", "2023-06-21"))
    #expect(try targets("2023-06-12") == ["VH-1": 4])
    #expect(try store.log(LogFilter(limit: 1)).first?.day == SmallMinistry.day("2023-06-21"))
  }

  private func checkIn(_ store: any Store, _ code: String, _ month: String, ask: String? = nil) throws {
    var checkIn = CheckIn(
      key: CheckInKey(pledge: try SmallMinistry.pledge(code), month: try SmallMinistry.month(month)), state: .submitted,
      enteredOn: try SmallMinistry.day("2023-06-20"), enteredBy: "–", did: try SmallMinistry.text("Xong"))
    checkIn.ask = try ask.map { try SmallMinistry.text($0) }
    _ = try store.apply(.checkIn(checkIn), try SmallMinistry.signature("Bình", "2023-08-20"))
  }

  @Test(arguments: StoreKind.allCases)
  func `check-ins of months come whole, with those of earlier months that ask for something`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    try checkIn(store, "VH-1", "2023-04", ask: "Thêm người")
    for month in ["2023-05", "2023-06", "2023-07", "2023-08"] { try checkIn(store, "VH-1", month) }
    let months = MonthRange(try SmallMinistry.month("2023-06"), try SmallMinistry.month("2023-07"))
    let found = try store.checkIns(of: months)
    let of = try #require(found[try SmallMinistry.pledge("VH-1")])
    #expect(found.count == 1 && of.map(\.key.month.iso) == ["2023-04", "2023-06", "2023-07"])
    #expect(of.first?.ask?.vi == "Thêm người" && of.last?.did?.vi == "Xong")
  }

  @Test(arguments: StoreKind.allCases)
  func `from a chronicle any of its months is seen as the store sees it`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    for month in ["2023-04", "2023-05", "2023-07"] { try checkIn(store, "VH-1", month, ask: "Thêm người") }
    _ = try store.apply(
      .move([try SmallMinistry.pledge("VH-1")], to: .done, on: try SmallMinistry.day("2023-06-30"), reason: nil),
      try SmallMinistry.signature("Bình", "2023-08-20"))
    let today = try SmallMinistry.day("2023-08-20")
    let months = MonthRange(try SmallMinistry.month("2023-03"), try SmallMinistry.month("2023-08"))
    let chronicle = try store.chronicle(of: months, today: today)
    #expect(chronicle.entries.count == 4 && chronicle.months == months)
    var sizes: [Int] = []
    for month in months {
      let seen = chronicle.portfolio(of: month)
      #expect(try seen == store.portfolio(Viewpoint(month: month, today: today), scope: .month), "\(month)")
      sizes.append(seen.lines.count)
    }
    #expect(sizes == [0, 4, 4, 4, 3, 3])
  }
}
