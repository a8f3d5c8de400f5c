import GRDB
import GiaobanCore
import GiaobanStore
import GiaobanTestSupport
import Testing

/// What a check of the closings tells of a store that someone has written into.
@Suite struct ClosingAuditTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder("audit")
    path = folder.file("store.giaoban")
  }

  /// May closed, then a statement of someone's own.
  private func findings(after sql: String) throws -> [ClosingAudit.Finding] {
    let store = try SQLiteStore(creating: path)
    try SmallMinistry.load(into: store)
    try ClosedMonth.close("2023-05", in: store)
    #expect(try store.closingAudits().map(\.findings) == [[]])
    try store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in try db.execute(sql: sql) }
    try queue.close()
    return try SQLiteStore(opening: path).closingAudits().flatMap(\.findings)
  }

  @Test func `a part that was changed is named`() throws {
    let sql = "UPDATE closing_part SET text = replace(text, 'Lễ hội', 'Hội nghị') WHERE name = 'records'"
    #expect(try findings(after: sql) == [.partDiffers(.records)])
  }

  @Test func `a part that was taken away or put in is named`() throws {
    let sql = """
      UPDATE closing_part SET name = 'calendar.vi', text = 'BEGIN:VCALENDAR' WHERE name = 'figures'
      """
    #expect(try findings(after: sql) == [.partMissing(.figures), .partAdded(.calendarVi)])
  }

  @Test(arguments: [
    "UPDATE closing SET \"by\" = 'Bình'", "UPDATE closing SET \"on\" = \"on\" + 1",
  ])
  func `a closing whose record was changed is told`(sql: String) throws {
    #expect(try findings(after: sql) == [.recordDiffers, .logDiffers])
  }

  @Test func `a hash that nothing makes is told`() throws {
    let sql = """
      UPDATE closing_part SET text = replace(text, 'Lễ hội', 'Hội nghị') WHERE name = 'records';
      UPDATE closing_part SET text = text || 'x' WHERE name = 'manifest'
      """
    #expect(try findings(after: sql).first == .manifestDiffers)
  }

  @Test func `a manifest that is gone is told, though the hash still fits`() throws {
    #expect(try findings(after: "DELETE FROM closing_part WHERE name = 'manifest'") == [.partMissing(.manifest)])
  }

  @Test func `a closing without parts cannot be checked`() throws {
    #expect(try findings(after: "DELETE FROM closing_part") == [.nothingKept])
  }

  @Test func `figures that the records do not give are told, also under a hash that fits`() throws {
    let store = MemoryStore()
    try SmallMinistry.load(into: store)
    let (month, day) = (try SmallMinistry.month("2023-05"), try SmallMinistry.day("2023-06-05"))
    let parts = try ContractRun.parts(of: month, today: day, in: store).map { part in
      part.name == .figures
        ? ClosingPart(.figures, part.text.replacing(" unknown unknown ", with: " onTrack unknown ")) : part
    }
    let sealed = ClosingSeal.sealed(parts + [ClosingPart(.summaryVi, "{")], of: month, on: day, by: "Hà")
    let audit = ClosingAudit(
      of: Closing(month: month, on: day, by: "Hà", hash: sealed.hash), parts: sealed.parts)
    #expect(audit.findings == [.figuresDiffer, .partUnreadable(.summaryVi)])
  }

  @Test func `a closing is read as the month it is of`() throws {
    let store = MemoryStore()
    try SmallMinistry.load(into: store)
    let (april, may) = (try SmallMinistry.month("2023-04"), try SmallMinistry.month("2023-05"))
    let day = try SmallMinistry.day("2023-06-05")
    let parts = try ContractRun.parts(of: april, today: day, in: store)
    let sealed = ClosingSeal.sealed(parts, of: may, on: day, by: "Hà")
    let audit = ClosingAudit(of: Closing(month: may, on: day, by: "Hà", hash: sealed.hash), parts: sealed.parts)
    #expect(audit.findings == [.partUnreadable(.figures), .partUnreadable(.records)])
  }
}
