import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// TT1, who holds the block XH of the small ministry, is followed by TT2.
@Suite struct SuccessionStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("succession") }

  private func store(_ kind: StoreKind) throws -> any Store {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let new = Leader(
      code: try SmallMinistry.code("TT2"), name: "Lý Thị Gấm", title: try SmallMinistry.text("Thứ trưởng"))
    _ = try store.apply(.put(from: nil, to: .leader(new)), try SmallMinistry.signature("Bình", "2023-06-02"))
    return store
  }

  private func succession(on day: String) throws -> Change {
    .succeed(try SmallMinistry.code("TT1"), by: try SmallMinistry.code("TT2"), on: try SmallMinistry.day(day))
  }

  private func holder(_ store: any Store, in month: String, on today: String) throws -> String? {
    let viewpoint = Viewpoint(month: try SmallMinistry.month(month), today: try SmallMinistry.day(today))
    let portfolio = try store.portfolio(viewpoint, scope: .month)
    return portfolio.ministry.blocks[try SmallMinistry.code("XH")]?.leader?.text
  }

  @Test(arguments: StoreKind.allCases)
  func `months name who held the block at their end, in one step with one undo`(kind: StoreKind) throws {
    let store = try store(kind)
    let leader: LeaderCode = try SmallMinistry.code("TT1")
    let before = try store.ministry()
    _ = try store.apply(try succession(on: "2023-06-15"), try SmallMinistry.signature("Hà", "2023-08-03"))
    for (month, code) in [("2023-05", "TT1"), ("2023-06", "TT2"), ("2023-07", "TT2"), ("2023-08", "TT2")] {
      #expect(try holder(store, in: month, on: "2023-08-03") == code, "\(month)")
    }
    #expect(try store.ministry().leaders[leader]?.lastDay == SmallMinistry.day("2023-06-14"))
    _ = try store.undo(try SmallMinistry.signature("Hà", "2023-08-04"))
    let after = try store.ministry()
    #expect(after.leaders == before.leaders && after.blocks == before.blocks)
    #expect(try holder(store, in: "2023-06", on: "2023-08-04") == "TT1")
    _ = try store.redo(try SmallMinistry.signature("Hà", "2023-08-05"))
    #expect(try holder(store, in: "2023-05", on: "2023-08-05") == "TT1")
    #expect(try holder(store, in: "2023-06", on: "2023-08-05") == "TT2")
  }

  /// BC-1 was assigned by TT1 on 3 April.
  @Test(arguments: StoreKind.allCases)
  func `it is not before the last thing that was assigned or granted`(kind: StoreKind) throws {
    let store = try store(kind)
    let leader: LeaderCode = try SmallMinistry.code("TT1")
    let signature = try SmallMinistry.signature("Hà", "2023-06-20")
    var refusal = StoreError.refused(.term(.decidedLater(leader, try SmallMinistry.day("2023-04-03"))))
    #expect(throws: refusal) { try store.apply(try succession(on: "2023-04-03"), signature) }
    _ = try store.apply(
      .extend(
        [try SmallMinistry.pledge("VH-1")], to: try SmallMinistry.day("2023-09-30"),
        reason: try SmallMinistry.text("Mưa"), grantedBy: leader, on: try SmallMinistry.day("2023-06-10")), signature)
    refusal = StoreError.refused(.term(.decidedLater(leader, try SmallMinistry.day("2023-06-10"))))
    #expect(throws: refusal) { try store.apply(try succession(on: "2023-06-10"), signature) }
    _ = try store.apply(try succession(on: "2023-06-11"), signature)
  }

  @Test(arguments: StoreKind.allCases)
  func `a grant of a day after it is not done again`(kind: StoreKind) throws {
    let store = try store(kind)
    let leader: LeaderCode = try SmallMinistry.code("TT1")
    _ = try store.apply(
      .extend(
        [try SmallMinistry.pledge("VH-1")], to: try SmallMinistry.day("2023-09-30"),
        reason: try SmallMinistry.text("Mưa"), grantedBy: leader, on: nil),
      try SmallMinistry.signature("Hà", "2023-06-15"))
    _ = try store.undo(try SmallMinistry.signature("Hà", "2023-06-15"))
    _ = try store.apply(try succession(on: "2023-06-12"), try SmallMinistry.signature("Bình", "2023-06-16"))
    let refusal = RuleViolation.term(
      .afterLastDay(
        leader, as: .decidedBy, on: try SmallMinistry.day("2023-06-15"), lastDay: try SmallMinistry.day("2023-06-11"),
        inOffice: [try SmallMinistry.code("BT"), try SmallMinistry.code("TT2")]))
    #expect(throws: StoreError.refused(refusal)) {
      try store.redo(try SmallMinistry.signature("Hà", "2023-06-17"))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a closed month keeps who held the block, and its succession is not taken back`(kind: StoreKind) throws {
    let store = try store(kind)
    _ = try store.apply(try succession(on: "2023-05-20"), try SmallMinistry.signature("Hà", "2023-06-03"))
    try ClosedMonth.close("2023-05", in: store)
    #expect(try holder(store, in: "2023-05", on: "2023-06-20") == "TT2")
    let closed = RuleViolation.closing(
      .monthClosed(
        try SmallMinistry.month("2023-05"), closedOn: try SmallMinistry.day("2023-06-05")))
    #expect(throws: StoreError.refused(closed)) {
      try store.apply(
        .succeed(
          try SmallMinistry.code("TT2"), by: try SmallMinistry.code("BT"), on: try SmallMinistry.day("2023-05-31")),
        try SmallMinistry.signature("Hà", "2023-06-20"))
    }
  }
}
