import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// What a closed month keeps, and what it refuses, of every store.
@Suite struct ClosedMonthTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("closed") }

  private func refusal(_ store: any Store, _ change: Change, on today: String = "2023-06-20") throws -> RuleViolation? {
    let signature = try SmallMinistry.signature("Bình", today)
    do {
      _ = try store.apply(change, signature)
      return nil
    } catch StoreError.refused(let violation) {
      return violation
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a closed month is seen as it was, whatever is edited later`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let viewpoint = Viewpoint(month: try SmallMinistry.month("2023-05"), today: try SmallMinistry.day("2023-06-20"))
    let before = try store.portfolio(viewpoint, scope: .month)
    try ClosedMonth.close("2023-05", in: store)
    let pledge = try #require(try store.dossier(try SmallMinistry.pledge("VH-1"))?.pledge)
    var edited = pledge
    edited.title = try SmallMinistry.text("Tên khác")
    edited.due = try SmallMinistry.day("2023-06-25")
    #expect(try refusal(store, .edit(from: pledge, to: edited)) == nil)
    #expect(try refusal(store, .configure(Settings(cutOffDay: 12))) == nil)
    let after = try store.portfolio(viewpoint, scope: .month)
    #expect(!before.isFrozen && after.isFrozen)
    #expect(after.lines == before.lines && after.ministry.settings == before.ministry.settings)
    #expect(MonthFigures(of: after) == MonthFigures(of: before))
    let all = try store.portfolio(viewpoint, scope: .everything)
    #expect(all.isFrozen && all.scope == .everything && all.lines == before.lines)
    // From before the closing, the month is not seen as closed.
    let early = Viewpoint(month: viewpoint.month, today: try SmallMinistry.day("2023-05-20"))
    #expect(try !store.portfolio(early, scope: .month).isFrozen)
  }

  @Test(arguments: StoreKind.allCases)
  func `a month opened again is seen as it is recorded, and keeps what was closed`(kind: StoreKind) throws {
    let store = try ClosedMonth.store(kind, in: folder)
    let month = try SmallMinistry.month("2023-05")
    let hash = try #require(try store.ministry().closing(of: month)?.hash)
    let reason = try SmallMinistry.text("Số liệu gửi sau")
    _ = try store.apply(.reopenMonths(MonthRange(month), reason: reason), try SmallMinistry.signature("Bình"))
    let seen = Viewpoint(month: month, today: try SmallMinistry.day("2023-06-20"))
    #expect(try !store.portfolio(seen, scope: .month).isFrozen)
    #expect(try refusal(store, try checkIn("VH-1", "2023-05")) == nil)
    try ClosedMonth.close("2023-05", in: store, by: "Bình", on: "2023-06-21")
    let closing = try #require(try store.ministry().closing(of: month))
    #expect(closing.former.map(\.hash) == [hash] && closing.former.first?.reopening.reason == reason)
    #expect(closing.hash != hash && closing.by == "Bình")
    let first = try store.closingPart(.records, of: hash)
    #expect(try store.closingPart(.records, of: closing.hash) != first)
    #expect(try store.closingAudits().map(\.isSound) == [true, true])
    #expect(try store.closingPart(.calendarVi, of: hash) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `what was written while a closing was made is not closed over`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let seen = try store.newestBatch()
    _ = try store.apply(try checkIn("VH-1", "2023-05"), try SmallMinistry.signature("Bình", "2023-06-03"))
    let change = Change.closeMonths([MonthSeal(try SmallMinistry.month("2023-05"), hash: "00", parts: [])], seen: seen)
    #expect(try refusal(store, change) == .log(.storeChangedMeanwhile))
    #expect(try store.ministry().closings.isEmpty)
    #expect(try store.closingPart(.figures, of: "00") == nil)
  }

  private func checkIn(_ code: String, _ month: String, state: CheckInState = .submitted) throws -> Change {
    .checkIn(
      CheckIn(
        key: CheckInKey(pledge: try SmallMinistry.pledge(code), month: try SmallMinistry.month(month)), state: state,
        enteredOn: try SmallMinistry.day("2023-05-20"), enteredBy: "–", did: try SmallMinistry.text("Xong"),
        ask: try SmallMinistry.text("Thêm người")))
  }

  /// The small ministry with a check-in and an open ask of May, a task done and an extension asked for in May; May closed.
  private func busyStore(_ kind: StoreKind) throws -> any Store {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let may = try SmallMinistry.signature("Bình", "2023-05-20")
    let code = try SmallMinistry.pledge("VH-1")
    _ = try store.apply(try checkIn("VH-1", "2023-05"), may)
    _ = try store.apply(
      .completeTask(TaskKey(pledge: code, number: 1), on: try SmallMinistry.day("2023-05-18")), may)
    _ = try store.apply(
      .extend([code], to: try SmallMinistry.day("2023-09-30"), reason: try SmallMinistry.text("Thiếu người")), may)
    try ClosedMonth.close("2023-05", in: store)
    return store
  }

  @Test(arguments: StoreKind.allCases)
  func `every change that takes effect in a closed month is refused`(kind: StoreKind) throws {
    let store = try busyStore(kind)
    let closed = RuleViolation.closing(
      .monthClosed(
        try SmallMinistry.month("2023-05"), closedOn: try SmallMinistry.day("2023-06-05")))
    let day = try SmallMinistry.day("2023-05-31")
    let (code, duty) = (try SmallMinistry.pledge("VH-1"), try SmallMinistry.pledge("BC-2"))
    let leader: LeaderCode = try SmallMinistry.code("BT")
    let suggestion = try SmallMinistry.pledge("SEC-1")
    let key = CheckInKey(pledge: code, month: try SmallMinistry.month("2023-05"))
    let words = try SmallMinistry.text("Lời")
    let unit: UnitCode = try SmallMinistry.code("BC")
    let extended = Extension(
      key: ExtensionKey(pledge: try SmallMinistry.pledge("BC-1"), number: 1), askedOn: day, askedBy: "Bình",
      oldDue: try SmallMinistry.day("2023-12-31"), newDue: try SmallMinistry.day("2024-12-31"), reason: words)
    let refused: [Change] = [
      .move([code], to: .done, on: day, reason: nil), .move([code], to: .paused, on: day, reason: "vì"),
      .move([code, duty], to: .dropped, on: day, reason: "vì"), .toggleDone([duty], on: day),
      .accept(suggestion, unit: nil, due: nil, on: day, isCore: nil),
      .completeTask(TaskKey(pledge: code, number: 2), on: day), .reopenTask(TaskKey(pledge: code, number: 1)),
      try checkIn("VH-1", "2023-05"),
      .acknowledge(key, health: .onTrack, note: nil), .returnCheckIn(key, reason: words),
      .add(.init(unit: unit, origin: .own, title: words, assignedOn: day)),
      .load([.extension(extended)], isFirst: false),
    ]
    for change in refused {
      let found = try refusal(store, change)
      #expect(found == closed, "\(change)")
    }
    for step in [store.undo, store.undo, store.undo] as [(Signature) throws -> Saved] {
      #expect(throws: StoreError.refused(closed)) { _ = try step(try SmallMinistry.signature("Bình")) }
    }
    // Whoever's clock stands in the closed month decides nothing in it either.
    #expect(
      try refusal(
        store, .decideExtension(code, isGranted: true, by: leader, reason: nil), on: "2023-05-31") == closed)
    #expect(try store.log(LogFilter(limit: 1)).first?.name == .closeMonth)
  }

  @Test(arguments: StoreKind.allCases)
  func `what takes effect today is allowed, whatever month is closed`(kind: StoreKind) throws {
    let store = try busyStore(kind)
    let today = try SmallMinistry.day("2023-06-20")
    let code = try SmallMinistry.pledge("VH-1")
    let leader: LeaderCode = try SmallMinistry.code("BT")
    let pledge = try #require(try store.dossier(code)?.pledge)
    var renamed = pledge
    renamed.title = try SmallMinistry.text("Tên khác")
    let allowed: [Change] = [
      .edit(from: pledge, to: renamed),
      .noteDecision(
        CheckInKey(pledge: code, month: try SmallMinistry.month("2023-05")), try SmallMinistry.text("Đồng ý")),
      .decideExtension(code, isGranted: true, by: leader, reason: nil), try checkIn("VH-1", "2023-06"),
      .completeTask(TaskKey(pledge: code, number: 2), on: today), .toggleDone([code], on: today),
      try checkIn("BC-2", "2023-04", state: .draft), try checkIn("BC-2", "2023-05", state: .draft),
      .checkIns([
        .nothingNew(
          of: try #require(try store.dossier(try SmallMinistry.pledge("BC-1"))?.pledge),
          in: try SmallMinistry.month("2023-05"), noNumber: .dataLate, on: today, by: "–")
      ]),
    ]
    for change in allowed {
      let found = try refusal(store, change)
      #expect(found == nil, "\(change)")
    }
    // What came after the close is kept as such, and the closing is as it was.
    let came = try [try SmallMinistry.pledge("BC-1"), try SmallMinistry.pledge("BC-2")].map { code in
      try store.dossier(code)?.checkIn(in: try SmallMinistry.month("2023-05"))?.cameAfter
    }
    let hash = try store.ministry().closing(of: try SmallMinistry.month("2023-05"))?.hash
    #expect(came == [hash, hash] && hash != nil)
    #expect(try store.closingAudits().map(\.isSound) == [true])
  }
}
