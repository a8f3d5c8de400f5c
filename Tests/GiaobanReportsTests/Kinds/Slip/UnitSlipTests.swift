import GiaobanCore
import GiaobanReports
import GiaobanTestSupport
import GiaobanText
import Testing

struct UnitSlipTests {
  private func slip(_ code: String, _ invented: InventedMinistry) throws -> UnitSlip {
    let material = try invented.material(scope: .unit(unit(code)))
    return try #require(UnitSlip(of: MonthlySummary(of: material), from: material))
  }

  @Test(arguments: Language.allCases)
  func `a slip says what the unit owes, what became of what it asked for, and how it stands`(language: Language) throws
  {
    let texts = try ["NEW", "DIG"].map { code in
      TextReport().text(of: try slip(code, InventedMinistry()).document(language))
    }
    expectGolden(texts.joined(separator: "\n"), "reports/slip-\(language.rawValue).txt")
  }

  @Test func `a slip goes to the head, and those whom it has reached are told`() throws {
    let letter = try #require(try slip("NEW", InventedMinistry()).document(.vietnamese).letter)
    #expect(letter.kind == "PHIẾU BÁO")
    #expect(letter.addressees == ["Cục trưởng Phạm Văn Giang, Cục Tin thử"])
    #expect(
      letter.recipients
        == ["Như trên;", "Thứ trưởng Trần Thị An (để báo cáo);", "Bộ trưởng Đỗ Dũng (để báo cáo);", "Lưu: VT."])
    let other = try #require(try slip("DIG", InventedMinistry()).document(.vietnamese).letter)
    #expect(other.addressees == ["Vụ Số thử"])
    #expect(other.recipients == ["Như trên;", "Lưu: VT."])
  }

  @Test func `what is owed is what falls due to the end of the next month, and no other unit's`() throws {
    var invented = try InventedMinistry()
    invented.dossiers.append(
      try dossier("DIG-6", vi: "Cuối tháng 7", en: "End of July", due: "2027-07-31", from: "2027-06-28"))
    invented.dossiers.append(
      try dossier("DIG-7", vi: "Tháng 8", en: "August", due: "2027-08-01", from: "2027-06-28"))
    let owed = try slip("DIG", invented).debts.items
    #expect(owed.map(\.pledge.description) == ["DIG-2", "DIG-2", "DIG-6"])
    #expect(owed.allSatisfy { $0.unit.text == "DIG" })
  }

  @Test func `a decision that was made after the day of the figures is not on the slip`() throws {
    var invented = try InventedMinistry()
    #expect(try slip("DIG", invented).extensions.map { $0.decision?.isGranted } == [true, nil])
    let index = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-2" })
    var asked = try #require(invented.dossiers[index].extensions.first)
    asked.decision = Extension.Decision(isGranted: false, on: try day("2027-07-02"), by: "dung")
    invented.dossiers[index].put(.extension(asked))
    #expect(try slip("DIG", invented).extensions.map { $0.decision?.isGranted } == [true, nil])
    asked.decision = Extension.Decision(isGranted: false, on: try day("2027-06-29"), by: "dung")
    invented.dossiers[index].put(.extension(asked))
    #expect(try slip("DIG", invented).extensions.map { $0.decision?.isGranted } == [true, false])
  }

  @Test func `an extension of an earlier month is old news, but one that waits is not`() throws {
    var invented = try InventedMinistry()
    let index = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-1" })
    var asked = try #require(invented.dossiers[index].extensions.first)
    asked.askedOn = try day("2027-05-28")
    asked.decision?.on = try day("2027-05-30")
    invented.dossiers[index].put(.extension(asked))
    #expect(try slip("DIG", invented).extensions.map(\.pledge.code.description) == ["DIG-2"])
    asked.decision = nil
    invented.dossiers[index].put(.extension(asked))
    #expect(try slip("DIG", invented).extensions.map(\.pledge.code.description) == ["DIG-1", "DIG-2"])
  }

  @Test func `what was decided on an ask is told, and an old ask only while it waits`() throws {
    var invented = try InventedMinistry()
    for (iso, decision) in [("2027-05", "Đồng ý"), ("2027-03", "Không"), ("2027-02", nil)] {
      let month = try month(iso)
      var asked = try #require(checkIn("NEW-1", month, state: .submitted, on: month.last))
      asked.ask = try text(vi: "Xin \(iso)", en: "Ask of \(iso)")
      asked.decision = decision.flatMap { Bilingual(vi: $0, en: $0) }
      invented.dossiers[0].put(.checkIn(asked))
    }
    let asks = try slip("NEW", invented).asks
    #expect(asks.map(\.month.iso) == ["2027-02", "2027-05", "2027-06"])
    #expect(asks.map(\.isOpen) == [true, false, true])
    #expect(TextReport().text(of: try slip("NEW", invented).document(.vietnamese)).contains("Quyết định: Đồng ý"))
  }

  @Test func `a unit that owes nothing is thanked`() throws {
    var invented = try InventedMinistry()
    invented.dossiers.removeAll { $0.pledge.code.unit.text == "NEW" }
    let text = TextReport().text(of: try slip("NEW", invented).document(.english))
    #expect(text.contains("I. What is owed: none\n"))
    #expect(text.contains("Your unit owes nothing now. Thank you."))
  }

  @Test func `only a unit has a slip`() throws {
    let invented = try InventedMinistry()
    for scope in try [ReportScope.ministry, .block(block("BC")), .unit(unit("GONE"))] {
      let material = try invented.material(scope: scope)
      #expect(UnitSlip(of: MonthlySummary(of: material), from: material) == nil)
    }
  }
}
