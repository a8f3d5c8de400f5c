import GiaobanCore
import GiaobanText
import Testing

@testable import GiaobanReports

/// Text that would act on a page, in every part and attribute of a document.
struct HTMLHostileTextTests {
  static let hostile =
    "</title></style></svg></table>\"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt; <\u{338}b \u{202E}\u{1B}[2J"
    + "\u{0}\u{7F}\u{85}\u{2028}--><!-- ]]> }body{display:none} javascript:alert(1) \\"

  /// Every text that a document can hold, replaced.
  static func document(_ text: String, _ language: Language = .english) -> ReportDocument {
    let table = { (layout: ReportTable.Layout) in
      ReportTable(
        name: text, group: text, layout: layout,
        columns: [
          ReportTable.Column(text), ReportTable.Column(text, isFlexible: true),
          ReportTable.Column(text, isNumber: true),
          ReportTable.Column(text), ReportTable.Column(text),
        ], noteName: text, rows: [ReportTable.Row([text, text, text, text, text], note: text, health: .atRisk)])
    }
    let point = { ReportChart.PathFigure.Point(day: Day(number: 21_000 + $0), value: 7) }
    let figures: [ReportChart.Figure] = [
      .health([ReportChart.HealthColumn(month: Month(number: 24_330), onTrack: 1, atRisk: 1, offTrack: 1, unknown: 1)]),
      .path(
        ReportChart.PathFigure(
          unit: text, expected: [point(0), point(300)], readings: [point(9)], day: Day(number: 21_010))),
      .strip(
        ReportChart.StripFigure(
          months: [Month(number: 24_330)],
          rows: [
            ReportChart.StripFigure.Row(
              name: text, cells: [ReportChart.StripFigure.Cell(inTime: 1, late: 0, missing: 0, owed: 0)])
          ])),
    ]
    let letter = ReportLetter(
      superior: text, organisation: text, number: text, placeAndDate: text, kind: text, about: text,
      addressees: [text, text], recipients: [text, text], signerTitle: text, signer: text)
    return ReportDocument(
      [
        .title(text), .heading(text), .subheading(text), .paragraph(text), .notice(text), .items([text]),
        .numbered([text]), .fields([ReportDocument.Field(text, text)]), .table(table(.grid)), .table(table(.records)),
        .annex(text), .annex("Annex I. " + text),
      ] + figures.map { .chart(ReportChart(title: text, words: text, figure: $0)) }, in: language, letter: letter,
      footer: [text, text])
  }

  /// Names and attributes' names of the tags, in order, without the values of attributes: what a browser would build.
  private func tags(of html: String) -> [String] {
    var tags: [String] = []
    var scalars = html.unicodeScalars[...]
    while let start = scalars.firstIndex(of: "<") {
      var tag = String.UnicodeScalarView()
      var isValue = false
      var index = html.unicodeScalars.index(after: start)
      while index < scalars.endIndex, isValue || scalars[index] != ">" {
        if scalars[index] == "\"" { isValue.toggle() } else if !isValue { tag.append(scalars[index]) }
        index = html.unicodeScalars.index(after: index)
      }
      tags.append(String(tag))
      scalars = scalars[index...]
    }
    return tags
  }

  @Test(arguments: HTMLReport.Medium.allCases)
  func `hostile text builds the same tags as a plain word`(medium: HTMLReport.Medium) {
    let report = HTMLReport(medium: medium)
    let hostile = tags(of: report.text(of: Self.document(Self.hostile)))
    let plain = tags(of: report.text(of: Self.document("word")))
    #expect(hostile.count > 100)
    #expect(hostile == plain)
  }

  @Test(arguments: HTMLReport.Medium.allCases)
  func `a page has no control but the line feed, no mark of direction and no link that it should not have`(
    medium: HTMLReport.Medium
  ) {
    let text = HTMLReport(medium: medium).text(of: Self.document(Self.hostile))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: break
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        Issue.record("U+\(String(scalar.value, radix: 16)) got through")
      default: break
      }
    }
    #expect(!text.contains("href=") && !text.contains("<script") && !text.contains("<img"))
    #expect(text.unicodeScalars.last == "\n")
  }

  @Test func `the style sheet ends where it did`() {
    let text = HTMLReport().text(of: Self.document(Self.hostile))
    let style = text.firstRange(of: "<style>").map { text[$0.upperBound...] } ?? ""
    let end = style.firstRange(of: "</style>").map { style[..<$0.lowerBound] } ?? ""
    #expect(end.unicodeScalars.filter { $0 == "<" }.isEmpty)
    let plain = HTMLReport().text(of: Self.document("word"))
    #expect(end.unicodeScalars.filter { $0 == "{" }.count == plain.unicodeScalars.filter { $0 == "{" }.count)
  }

  @Test func `a page asks for nothing from outside and runs nothing`() {
    let text = HTMLReport().text(of: SampleDocument(.vietnamese).official)
    #expect(
      text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""))
    for act in ["<script", " src=", "url(", "@import", "<link", " on", "<iframe", "<object"] where act != " on" {
      #expect(!text.contains(act), "\(act)")
    }
    // Attributes that run something: ` onload=`.
    #expect(tags(of: text).allSatisfy { tag in tag.split(separator: " ").allSatisfy { !$0.hasPrefix("on") } })
  }
}
