import Foundation
import GiaobanCore
import GiaobanReports
import Testing

/// What closings keep must be read back by every later version.
@Suite struct ReportDocumentCodingTests {
  private var document: ReportDocument {
    get throws {
      let day = try #require(Day("2027-06-30"))
      let june = try #require(Month("2027-06"))
      let point = { (value: Double) in ReportChart.PathFigure.Point(day: day, value: value) }
      return ReportDocument(
        [
          .title("Báo cáo"), .heading("I"), .subheading("Khối"), .annex("Phụ lục I"), .paragraph("a\nb"),
          .notice("Tạm tính"), .items(["x"]), .numbered(["y"]), .fields([ReportDocument.Field("Hạn", "30/06")]),
          .table(
            ReportTable(
              name: "pledges", group: "Khối", layout: .records, columns: [ReportTable.Column("Mã", isNumber: true)],
              noteName: "Lý do", rows: [ReportTable.Row(["A-1"], note: "vì", health: .atRisk)])),
          .chart(
            ReportChart(
              title: "t", words: "w",
              figure: .health([.init(month: june, onTrack: 1, atRisk: 2, offTrack: 3, unknown: 4)]))),
          .chart(
            ReportChart(
              title: "t", words: "w",
              figure: .path(.init(unit: "bài", expected: [point(1), point(2.5)], readings: [point(2)], day: day)))),
          .chart(
            ReportChart(
              title: "t", words: "w",
              figure: .strip(
                .init(
                  months: [june], rows: [.init(name: "NEW", cells: [.init(inTime: 1, late: 0, missing: 2, owed: 0)])])))
          ),
        ], in: .vietnamese,
        letter: ReportLetter(
          superior: nil, organisation: "Bộ", number: "Số: 1/BC", placeAndDate: "Hà Nội", kind: "BÁO CÁO", about: "về",
          addressees: ["Bộ trưởng"], recipients: ["Như trên"], signerTitle: nil, signer: "An"),
        footer: ["mã 00ff"])
    }
  }

  @Test func `every part is read back as it was written`() throws {
    let document = try document
    let data = try JSONEncoder().encode(document)
    #expect(try JSONDecoder().decode(ReportDocument.self, from: data) == document)
  }

  @Test func `the form of a part on paper stays what it is`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let text = { (part: ReportDocument.Part) in String(decoding: try encoder.encode(part), as: UTF8.self) }
    #expect(try text(.notice("Tạm tính")) == #"{"kind":"notice","text":"Tạm tính"}"#)
    #expect(try text(.numbered(["a"])) == #"{"items":["a"],"kind":"numbered"}"#)
    #expect(
      try text(.table(ReportTable(name: "due", columns: [ReportTable.Column("Mã")], rows: [ReportTable.Row(["A-1"])])))
        == #"{"kind":"table","table":{"columns":[{"isFlexible":false,"isNumber":false,"name":"Mã"}],"layout":"grid","#
        + #""name":"due","noteName":"","rows":[{"cells":["A-1"]}]}}"#)
  }
}
