import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

@Suite struct UndoTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("undo") }

  private func store(_ kind: StoreKind) throws -> any Store {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    return store
  }

  private func newPledge() throws -> Change {
    .add(
      Change.NewPledge(
        unit: try SmallMinistry.code("BC"), origin: .own, title: try SmallMinistry.text("Thêm"),
        assignedOn: try SmallMinistry.day("2023-06-10"), due: try SmallMinistry.day("2023-09-30")))
  }

  private func checkIn(_ pledge: String, _ month: String) throws -> Change {
    var checkIn = CheckIn(
      key: CheckInKey(pledge: try SmallMinistry.pledge(pledge), month: try SmallMinistry.month(month)),
      state: .submitted, enteredOn: try SmallMinistry.day("2023-06-20"), enteredBy: "")
    checkIn.did = try SmallMinistry.text("Đã làm")
    return .checkIn(checkIn)
  }

  private func violation(_ body: () throws -> Void) throws -> RuleViolation {
    let error = try #require(throws: StoreError.self, performing: body)
    guard case .refused(let violation) = error else { throw error }
    return violation
  }

  @Test(arguments: StoreKind.allCases)
  func `undoing an addition takes the pledge away, and its number is never given again`(kind: StoreKind) throws {
    let store = try store(kind)
    let added = try store.apply(try newPledge(), try SmallMinistry.signature())
    let code = try SmallMinistry.pledge("BC-3")
    #expect(added.dossiers.map(\.pledge.code) == [code])
    let undone = try store.undo(try SmallMinistry.signature())
    #expect(undone.removed == [code])
    #expect(undone.batch.kind == .undo && undone.batch.target == 2 && undone.batch.name == .add)
    #expect(try store.dossier(code) == nil)
    let again = try store.apply(try newPledge(), try SmallMinistry.signature())
    #expect(again.dossiers.first?.pledge.code == (try SmallMinistry.pledge("BC-4")))
  }

  @Test(arguments: StoreKind.allCases)
  func `done with its check-in is undone and done again as one`(kind: StoreKind) throws {
    let store = try store(kind)
    guard case .checkIn(let given, _) = try checkIn("VH-1", "2023-06") else { return }
    let code = try SmallMinistry.pledge("VH-1")
    let saved = try store.apply(
      .finish(given, on: try SmallMinistry.day("2023-06-20")), try SmallMinistry.signature())
    #expect(saved.batch.name == .done && saved.batch.events.count == 2)
    #expect(saved.dossiers.map(\.pledge.status) == [.done] && saved.dossiers[0].checkIns.count == 1)
    _ = try store.undo(try SmallMinistry.signature())
    let undone = try #require(try store.dossier(code))
    #expect(undone.pledge.status == .active && undone.checkIns.isEmpty)
    _ = try store.redo(try SmallMinistry.signature())
    #expect(try store.dossier(code) == saved.dossiers.first)
  }

  @Test(arguments: StoreKind.allCases)
  func `redo does an undone step again, until a new one is taken`(kind: StoreKind) throws {
    let store = try store(kind)
    _ = try store.apply(try newPledge(), try SmallMinistry.signature())
    _ = try store.undo(try SmallMinistry.signature())
    let redone = try store.redo(try SmallMinistry.signature())
    #expect(redone.dossiers.first?.pledge.code == (try SmallMinistry.pledge("BC-3")))
    _ = try store.undo(try SmallMinistry.signature())
    _ = try store.apply(try checkIn("VH-1", "2023-05"), try SmallMinistry.signature())
    #expect(try violation { _ = try store.redo(try SmallMinistry.signature()) } == .log(.nothingToRedo))
  }

  @Test(arguments: StoreKind.allCases)
  func `redo does the newest undone step again, and not one that was left for another`(kind: StoreKind) throws {
    let store = try store(kind)
    let signature = try SmallMinistry.signature()
    _ = try store.apply(try newPledge(), signature)
    _ = try store.undo(signature)
    _ = try store.apply(try checkIn("VH-1", "2023-05"), signature)
    #expect(try store.nextRedo(by: signature.by) == nil)
    _ = try store.undo(signature)
    let undone = try #require(try store.nextRedo(by: signature.by))
    #expect(try store.log(LogFilter(upTo: undone, limit: 1)).map(\.name) == [.checkIn])
    #expect(try store.redo(signature).batch.name == .checkIn)
    #expect(try violation { _ = try store.redo(signature) } == .log(.nothingToRedo))
  }

  @Test(arguments: StoreKind.allCases)
  func `what others change meanwhile does not end one's own redo`(kind: StoreKind) throws {
    let store = try store(kind)
    let signature = try SmallMinistry.signature()
    _ = try store.apply(try newPledge(), signature)
    _ = try store.apply(try checkIn("VH-1", "2023-05"), signature)
    _ = try store.undo(signature)
    _ = try store.undo(signature)
    _ = try store.apply(
      .toggleDone([try SmallMinistry.pledge("VH-1")], on: signature.today), try SmallMinistry.signature("Bình"))
    #expect(try store.redo(signature).batch.name == .add)
    #expect(try store.redo(signature).batch.name == .checkIn)
  }

  @Test(arguments: StoreKind.allCases)
  func `an undo is refused when someone has changed the same record since, and says who`(kind: StoreKind) throws {
    let store = try store(kind)
    let code = try SmallMinistry.pledge("VH-1")
    let day = try SmallMinistry.day("2023-06-19")
    _ = try store.apply(.toggleDone([code], on: day), try SmallMinistry.signature("Hà"))
    _ = try store.apply(.toggleDone([code], on: day), try SmallMinistry.signature("Bình"))
    let violation = try violation { _ = try store.undo(try SmallMinistry.signature("Hà")) }
    #expect(violation == .log(.changedSince(.pledge(code), by: "Bình", name: .reopen)))
    #expect(try store.dossier(code)?.pledge.moves.count == 3)
    _ = try store.undo(try SmallMinistry.signature("Bình"))
    _ = try store.undo(try SmallMinistry.signature("Hà"))
    #expect(try store.dossier(code)?.pledge.status == .active)
  }

  @Test(arguments: StoreKind.allCases)
  func `an addition stays while someone else's check-in hangs on it`(kind: StoreKind) throws {
    let store = try store(kind)
    _ = try store.apply(try newPledge(), try SmallMinistry.signature("Hà"))
    _ = try store.apply(try checkIn("BC-3", "2023-06"), try SmallMinistry.signature("Bình"))
    let key = CheckInKey(pledge: try SmallMinistry.pledge("BC-3"), month: try SmallMinistry.month("2023-06"))
    let violation = try violation { _ = try store.undo(try SmallMinistry.signature("Hà")) }
    #expect(violation == .log(.changedSince(.checkIn(key), by: "Bình", name: .checkIn)))
    #expect(try store.dossier(key.pledge)?.checkIns.count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `a loaded unit stays while someone else's pledge names it`(kind: StoreKind) throws {
    let store = try store(kind)
    let unit: UnitCode = try SmallMinistry.code("TT")
    let record = Record.unit(
      OrgUnit(code: unit, name: try SmallMinistry.text("Thanh tra"), block: try SmallMinistry.code("KT")))
    _ = try store.apply(.load([record], isFirst: false), try SmallMinistry.signature("Hà"))
    let suggestion = try SmallMinistry.pledge("SEC-1")
    _ = try store.apply(
      .accept(suggestion, unit: unit, due: nil, on: try SmallMinistry.day("2023-06-20"), isCore: nil),
      try SmallMinistry.signature("Bình"))
    let violation = try violation { _ = try store.undo(try SmallMinistry.signature("Hà")) }
    #expect(violation == .log(.changedSince(.pledge(suggestion), by: "Bình", name: .accept)))
    #expect(try store.ministry().units[unit] != nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `what would name a unit that is gone is not done again`(kind: StoreKind) throws {
    let store = try store(kind)
    let unit: UnitCode = try SmallMinistry.code("TT")
    let record = Record.unit(
      OrgUnit(code: unit, name: try SmallMinistry.text("Thanh tra"), block: try SmallMinistry.code("KT")))
    _ = try store.apply(.load([record], isFirst: false), try SmallMinistry.signature("Hà"))
    let suggestion = try SmallMinistry.pledge("SEC-1")
    _ = try store.apply(
      .accept(suggestion, unit: unit, due: nil, on: try SmallMinistry.day("2023-06-20"), isCore: nil),
      try SmallMinistry.signature("Bình"))
    _ = try store.undo(try SmallMinistry.signature("Bình"))
    _ = try store.undo(try SmallMinistry.signature("Hà"))
    let violation = try violation { _ = try store.redo(try SmallMinistry.signature("Bình")) }
    #expect(violation == .reference(.unknownReference(.unit(unit), in: .pledge(suggestion))))
  }

  @Test(arguments: StoreKind.allCases)
  func `nothing is taken back in a month closed since, and the first load never`(kind: StoreKind) throws {
    let store = try store(kind)
    _ = try store.apply(try checkIn("VH-1", "2023-05"), try SmallMinistry.signature("Bình"))
    let closing = Closing(
      month: try SmallMinistry.month("2023-05"), on: try SmallMinistry.day("2023-06-05"), by: "Hà", hash: "00")
    _ = try store.apply(.load([.closing(closing)], isFirst: false), try SmallMinistry.signature("Hà"))
    let closed = try violation { _ = try store.undo(try SmallMinistry.signature("Bình")) }
    #expect(closed == .closing(.monthClosed(closing.month, closedOn: closing.on)))
    _ = try store.undo(try SmallMinistry.signature("Hà"))
    let first = try violation { _ = try store.undo(try SmallMinistry.signature("Hà")) }
    #expect(first == .log(.cannotBeUndone(.initialise)))
    #expect(try store.nextUndo(by: "Hà") == nil)
    let ofBinh = try #require(try store.nextUndo(by: "Bình"))
    #expect(try store.log(LogFilter(upTo: ofBinh, limit: 1)).map(\.name) == [.checkIn])
  }

  @Test(arguments: StoreKind.allCases)
  func `a refused change leaves no trace in the log`(kind: StoreKind) throws {
    let store = try store(kind)
    let token = store.changeToken()
    let missing = try SmallMinistry.pledge("BC-9")
    let violation = try violation {
      _ = try store.apply(
        .toggleDone([missing], on: try SmallMinistry.day("2023-06-20")), try SmallMinistry.signature())
    }
    #expect(violation == .reference(.unknownPledge(missing)))
    #expect(try store.log(LogFilter()).map(\.number) == [1])
    #expect(store.changeToken() == token)
  }

  @Test(arguments: StoreKind.allCases)
  func `a file that names a record twice writes it once, as it stands last`(kind: StoreKind) throws {
    let store = try store(kind)
    let code = try SmallMinistry.pledge("BC-5")
    let moves = [Pledge.Move(day: try SmallMinistry.day("2023-06-01"), status: .active)]
    let records = try ["Một", "Hai"].map { title in
      Record.pledge(Pledge(code: code, origin: .own, title: try SmallMinistry.text(title), moves: moves))
    }
    let saved = try store.apply(.load(records, isFirst: false), try SmallMinistry.signature())
    #expect(saved.batch.events == [Event(before: nil, after: records[1])])
    #expect(try store.undo(try SmallMinistry.signature()).removed == [code])
  }
}
