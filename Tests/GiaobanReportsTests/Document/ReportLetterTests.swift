import GiaobanCore
import GiaobanReports
import GiaobanText
import Testing

struct ReportLetterTests {
  private func settings(_ letter: LetterSettings = LetterSettings()) throws -> Settings {
    Settings(organisation: try text(vi: "Bộ Thực hành", en: "Practice Ministry"), letter: letter)
  }

  private func letter(
    _ kind: LetterKind = .report, _ settings: Settings, on iso: String = "2027-07-02",
    to addressees: [Bilingual]? = nil, informed: [Bilingual] = [], _ language: Language = .vietnamese
  ) throws -> ReportLetter? {
    ReportLetter(
      kind, about: Phrase(vi: "Về việc thử", en: "On a trial"), on: try day(iso), by: settings, to: addressees,
      informed: informed, language)
  }

  @Test func `an office without a name issues no letter`() throws {
    #expect(try letter(.report, Settings()) == nil)
  }

  @Test func `what is not set is left out, and the number is left open`() throws {
    let letter = try #require(try letter(.report, settings()))
    #expect(letter.superior == nil)
    #expect(letter.organisation == "Bộ Thực hành")
    #expect(letter.number == "Số:\(String(repeating: "\u{A0}", count: 8))/BC")
    #expect(letter.placeAndDate == "Ngày 02 tháng 7 năm 2027")
    #expect(letter.kind == "BÁO CÁO")
    #expect(letter.about == "Về việc thử")
    #expect(letter.addressees.isEmpty)
    #expect(letter.recipients.isEmpty)
    #expect(letter.signerTitle == nil)
    #expect(letter.signer == nil)
  }

  @Test func `everything that is set is there, in either language`() throws {
    let set = LetterSettings(
      superior: try text(vi: "Chính phủ tập sự", en: "Trial Government"), number: "12/BC-VP",
      place: try text(vi: "Phố Sách", en: "Book Street"), signer: "Đỗ Dũng",
      signerTitle: try text(vi: "BỘ TRƯỞNG", en: "MINISTER"),
      addressees: [try text(vi: "Hội đồng thử", en: "Trial Council")],
      recipients: [try text(vi: "Các đơn vị;", en: "All units.")])
    let vi = try #require(try letter(.report, settings(set)))
    #expect(
      vi
        == ReportLetter(
          superior: "Chính phủ tập sự", organisation: "Bộ Thực hành", number: "Số: 12/BC-VP",
          placeAndDate: "Phố Sách, ngày 02 tháng 7 năm 2027", kind: "BÁO CÁO", about: "Về việc thử",
          addressees: ["Hội đồng thử"], recipients: ["Như trên;", "Các đơn vị;", "Lưu: VT."],
          signerTitle: "BỘ TRƯỞNG", signer: "Đỗ Dũng"))
    let en = try #require(try letter(.report, settings(set), .english))
    #expect(
      en
        == ReportLetter(
          superior: "Trial Government", organisation: "Practice Ministry", number: "No. 12/BC-VP",
          placeAndDate: "Book Street, 2 July 2027", kind: "REPORT", about: "On a trial",
          addressees: ["Trial Council"], recipients: ["As above;", "All units;", "File."], signerTitle: "MINISTER",
          signer: "Đỗ Dũng"))
  }

  @Test(arguments: [
    ("2027-01-09", "ngày 09 tháng 01 năm 2027"), ("2027-02-10", "ngày 10 tháng 02 năm 2027"),
    ("2027-03-01", "ngày 01 tháng 3 năm 2027"), ("2027-12-31", "ngày 31 tháng 12 năm 2027"),
  ])
  func `only days below 10 and the months 1 and 2 have a leading zero`(iso: String, date: String) throws {
    let place = LetterSettings(place: try text(vi: "Phố Sách", en: "Book Street"))
    #expect(try letter(.report, settings(place), on: iso)?.placeAndDate == "Phố Sách, " + date)
  }

  private static let gap = String(repeating: "\u{A0}", count: 8)

  @Test(arguments: [
    (LetterKind.report, "12/BC-VP", "Số: 12/BC-VP"), (.report, "5/BC-VP", "Số: 05/BC-VP"),
    (.report, "/BC-VP", "Số:\(gap)/BC-VP"), (.report, "12-BC", "Số: 12-BC"), (.report, "", "Số:\(gap)/BC"),
    (.notice, "12/BC-VP", "Số:\(gap)/TB-VP"), (.slip, "/BC-VP", "Số:\(gap)/PB-VP"), (.slip, "12/VP", "Số:\(gap)/PB"),
    (.slip, "12-BC", "Số:\(gap)/PB"),
  ])
  func `the number is that of reports, another kind's is left open`(
    kind: LetterKind, set: String, shown: String
  ) throws {
    #expect(try letter(kind, settings(LetterSettings(number: set)))?.number == shown)
  }

  @Test func `a mark on a letter of the number does not hide the slash behind it`() throws {
    let set = LetterSettings(number: "12/\u{301}BC-VP")
    #expect(
      try letter(.report, settings(set))?.number.unicodeScalars.elementsEqual("Số: 12/\u{301}BC-VP".unicodeScalars)
        == true)
  }

  @Test func `an own line for the file copy takes the place of the usual one, at the end`() throws {
    let set = LetterSettings(
      recipients: [
        try text(vi: "Lưu: VT, VP (03).", en: "File: VT, VP (03)."), try text(vi: "Các khối", en: "The blocks"),
      ])
    #expect(try letter(.report, settings(set))?.recipients == ["Các khối;", "Lưu: VT, VP (03)."])
    #expect(try letter(.report, settings(set), .english)?.recipients == ["The blocks;", "File: VT, VP (03)."])
  }

  @Test func `whom a slip is for, and who is told, come before those of the settings`() throws {
    let set = LetterSettings(
      addressees: [try text(vi: "Hội đồng thử", en: "Trial Council")],
      recipients: [try text(vi: "Văn phòng", en: "The office")])
    let letter = try letter(
      .slip, settings(set), to: [try text(vi: "Cục Tin thử", en: "Trial News Authority")],
      informed: [try text(vi: "Thứ trưởng Trần Thị An", en: "Deputy Minister Trần Thị An")])
    #expect(letter?.addressees == ["Cục Tin thử"])
    #expect(letter?.recipients == ["Như trên;", "Thứ trưởng Trần Thị An;", "Văn phòng;", "Lưu: VT."])
    #expect(letter?.kind == "PHIẾU BÁO")
  }
}
