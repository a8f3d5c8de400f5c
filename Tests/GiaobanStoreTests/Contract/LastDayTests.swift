import GiaobanCore
import GiaobanExchange
import GiaobanStore
import GiaobanTestSupport
import Testing

/// The last day that a leader was in office, as stores and files keep it.
@Suite struct LastDayTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("last day") }

  /// One who has left, and holds no block.
  private func former() throws -> Leader {
    Leader(
      code: try SmallMinistry.code("TT0"), name: "Đỗ Văn Em", title: try SmallMinistry.text("Thứ trưởng"),
      lastDay: try SmallMinistry.day("2023-03-31"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a last day in office is kept, and a file brings it back`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let former = try former()
    _ = try store.apply(.load([.leader(former)], isFirst: false), try SmallMinistry.signature())
    let ministry = try store.ministry()
    #expect(ministry.leaders[former.code] == former)
    let whole = try store.dossiers(of: store.codes())
    let file = BriefingFile(ministry: ministry, dossiers: whole.keys.sorted().compactMap { whole[$0] })
    let again = try BriefingFile(bytes: Array(file.yaml().utf8), name: "f.yaml")
    #expect(again.leaders == file.leaders)
    // What was loaded is loaded again: nothing changes.
    #expect(throws: StoreError.refused(.log(.nothingChanges))) {
      try store.apply(.load(again.records, isFirst: false), try SmallMinistry.signature())
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a last day that is still to come is refused`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    var former = try former()
    let (day, today) = (try SmallMinistry.day("2023-07-31"), try SmallMinistry.day("2023-06-20"))
    former.lastDay = day
    let refusal = RuleViolation.record(.inFuture(.leader(former.code), RecordPlace(.lastDay), day, today: today))
    #expect(throws: StoreError.refused(refusal)) {
      try store.apply(.load([.leader(former)], isFirst: false), try SmallMinistry.signature())
    }
  }
}
