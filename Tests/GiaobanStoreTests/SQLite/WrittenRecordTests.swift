import GiaobanCore
import GiaobanExchange
import GiaobanTestSupport
import Testing

@testable import GiaobanStore

/// What is written is what was decided: only the form of its text may change.
@Suite struct WrittenRecordTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("written") }

  @Test func `records of which every text is in one form already are written as they are`() throws {
    let records = try BriefingFile.may2023().records
    for record in records { #expect(record.normalised == record) }
    var pledge = try #require(
      records.compactMap { record -> Pledge? in
        if case .pledge(let pledge) = record { pledge } else { nil }
      }.first)
    pledge.moves.append(
      Pledge.Move(
        day: try SmallMinistry.day("2027-06-10"), status: .done, reason: "r",
        enteredOn: try SmallMinistry.day("2027-07-03")))
    #expect(Record.pledge(pledge).normalised == .pledge(pledge))
  }

  @Test(arguments: StoreKind.allCases)
  func `a move that is dated back keeps the day on which it was entered`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try SmallMinistry.load(into: store)
    let code = try SmallMinistry.pledge("VH-1")
    let (entered, on) = (try SmallMinistry.day("2023-07-03"), try SmallMinistry.day("2023-06-20"))
    _ = try store.apply(
      .move([code], to: .done, on: on, reason: nil), try SmallMinistry.signature("Hà", "2023-07-03"))
    let move = try #require(try store.dossier(code)?.pledge.moves.last)
    #expect(move.day == on && move.enteredOn == entered)
    let logged = try store.log(LogFilter(code: code, limit: 1)).first?.events.first?.after
    guard case .pledge(let pledge)? = logged else {
      Issue.record("the log has no pledge")
      return
    }
    #expect(pledge.moves.last?.enteredOn == entered)
  }
}
