import GiaobanCore
import GiaobanText

@testable import GiaobanReports

/// Documents of an invented ministry with every part that there is, as a summary of a closed month would have them.
struct SampleDocument {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }
  func day(_ iso: String) -> Day { Day(iso) ?? .first }
  func date(_ iso: String) -> String { DayText.full(day(iso), language) }

  /// With a letter's head, its signature and two annexes.
  var official: ReportDocument {
    ReportDocument(body + firstAnnex + secondAnnex, in: language, letter: letter, footer: footer)
  }

  /// The same parts as no letter of anybody's.
  var plain: ReportDocument {
    ReportDocument(body + firstAnnex, in: language, footer: footer)
  }

  var letter: ReportLetter {
    ReportLetter(
      superior: say("Chính phủ Thực hành", "Practice Government"),
      organisation: say("Bộ Thực hành và Truyền thông", "Ministry of Practice and Communications"),
      number: say("Số: 12/BC-VP", "No. 12/BC-VP"),
      placeAndDate: say("Hà Nội, ngày 02 tháng 6 năm 2027", "Hanoi, 2 June 2027"),
      kind: say("BÁO CÁO", "REPORT"),
      about: say(
        "Kết quả thực hiện cam kết của các đơn vị tháng 5 năm 2027",
        "What the units have done of their pledges, May 2027"),
      addressees: [
        say("Bộ trưởng Nguyễn Thực Dũng", "Minister Nguyễn Thực Dũng"), say("Các Thứ trưởng", "The deputy ministers"),
      ],
      recipients: [
        say("Như trên", "As above"), say("Văn phòng Bộ", "Office of the Ministry"),
        say("Các đơn vị thuộc Bộ", "Units of the Ministry"), say("Lưu: VT, TH", "File: VT, TH"),
      ],
      signerTitle: say("Chánh Văn phòng", "Chief of Office"), signer: "Trần Thị Mẫu")
  }

  var footer: [String] {
    [
      say("Chốt ngày 02/06/2027, mã SHA-256:", "Closed on 2 Jun 2027, SHA-256:"),
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ]
  }

  private var body: [ReportDocument.Part] {
    [
      .title(say("Bộ Thực hành · Giao ban tháng 5/2027", "Practice Ministry · Briefing of May 2027")),
      .paragraph(
        say(
          "Tháng 5/2027 có 24 cam kết, 19 đang mở: 3 chậm tiến độ, 4 có nguy cơ, 8 đúng tiến độ, 4 chưa đánh giá. Hoàn thành "
            + "5/7 cam kết đến hạn (71,43 %), 1 muộn; 2 quá hạn chưa xong. Báo cáo tháng: đã có 17, còn thiếu 2. "
            + "Có 2 việc chờ quyết định.",
          "May 2027 has 24 pledges, 19 of them open: 3 off track, 4 at risk, 8 on track, 4 not judged. Of 7 due, 5 are done "
            + "(71.43%), 1 late; 2 overdue. Check-ins: 17 made, 2 missing. 2 things wait for a decision.")),
      .notice(
        say(
          "Tháng này đã được mở lại ngày 05/06/2027: bổ sung báo cáo của Cục Viễn thông.",
          "The month was opened again on 5 Jun 2027: a check-in of the telecom authority was added.")),
      .heading(say("I. Kết quả chung", "I. The month at a glance")), .table(cells),
      .heading(say("II. Việc cần quyết định", "II. Needs a decision")),
      .numbered([
        say(
          "EDU-1 Thêm 30.000 kỹ sư mỗi năm – kiến nghị (T5/2027): bố trí kinh phí phòng thực hành, quyết định trước 30/06; xem "
            + "https://example.org/de-an?nam=2027&ky=1.",
          "EDU-1 30,000 more engineers a year – ask (May 2027): money for practice labs, decision by 30 Jun; see "
            + "https://example.org/de-an?nam=2027&ky=1."),
        say(
          "KTE-1 Phủ sóng 5G nông thôn – xin gia hạn 30/06/2027 → 30/09/2027: chờ giấy phép băng tần.",
          "KTE-1 Rural 5G – extension asked for, 30 Jun 2027 → 30 Sep 2027: the licence has not come."),
      ]),
      .heading(say("III. Theo khối", "III. By block")),
      .subheading(say("Khối Báo chí · Thứ trưởng Lê Văn An", "Press · Deputy minister Lê Văn An")),
      .paragraph(
        say(
          "2 đúng tiến độ, 1 có nguy cơ, 1 chậm tiến độ, 0 chưa đánh giá. Báo cáo tháng: có 4, thiếu 0.",
          "2 on track, 1 at risk, 1 off track, 0 not judged. Check-ins: 4 made, 0 missing.")),
      .table(pledges(group: say("Báo chí", "Press"), [press, archive, reading])),
      .subheading(say("Khối Công nghệ số", "Digital technology")),
      .table(pledges(group: say("Công nghệ số", "Digital technology"), [engineers, lock])),
      .heading(say("IV. Sắp tới", "IV. Next")),
      .items([
        say("30/06/2027 · KTE-1 · nhiệm vụ 2: Cấp phép băng tần", "30 Jun 2027 · KTE-1 · task 2: licence of the band"),
        say(
          "30/06/2027 · EDU-1 · Ký với bốn trường đại học\nvà gửi mailto:vanphong@example.org",
          "30 Jun 2027 · EDU-1 · sign with four universities\nand write to mailto:vanphong@example.org"),
      ]),
      .fields([
        ReportDocument.Field(say("Sản phẩm", "Product"), say("Báo cáo khảo sát được duyệt", "An approved survey")),
        ReportDocument.Field(say("Đơn vị phối hợp", "With"), say("Vụ Kế hoạch – Tài chính", "Planning and finance")),
      ]),
    ]
  }

  private var cells: ReportTable {
    let columns = [
      ReportTable.Column(say("Chỉ số", "Count")), ReportTable.Column(say("Tháng này", "Now"), isNumber: true),
      ReportTable.Column(say("So tháng trước", "Since last month"), isNumber: true),
      ReportTable.Column(say("So cùng kỳ", "Since last year"), isNumber: true),
    ]
    return ReportTable(
      name: "cells", columns: columns,
      rows: [
        ReportTable.Row([say("Hoàn thành đúng hạn", "Done on time"), "4", "+1", "–"]),
        ReportTable.Row([say("Hoàn thành muộn", "Done late"), "1", "0", "–"]),
        ReportTable.Row([say("Đang làm, trong hạn", "Open, in time"), "14", "-2", "–"]),
        ReportTable.Row([say("Đang làm, quá hạn", "Open, overdue"), "2", "+2", "–"], health: .offTrack),
        ReportTable.Row([
          say("Tỷ lệ hoàn thành", "Completion"), say("71,43 %", "71.43%"), say("trước: 80 %", "was 80%"), "–",
        ]),
      ])
  }

  // MARK: Pledges

  private func pledges(group: String, _ rows: [ReportTable.Row]) -> ReportTable {
    let columns = [
      ReportTable.Column(say("Mã", "Code")), ReportTable.Column(say("Cam kết", "Pledge"), isFlexible: true),
      ReportTable.Column(say("Mục tiêu", "Target")), ReportTable.Column(say("Hạn", "Due")),
      ReportTable.Column(say("Lộ trình", "Expected"), isNumber: true),
      ReportTable.Column(say("Thực tế", "Actual"), isNumber: true),
      ReportTable.Column(say("Đánh giá", "Health")), ReportTable.Column(say("Tháng trước", "Last month")),
    ]
    return ReportTable(
      name: "pledges", group: group, layout: .records, columns: columns,
      noteName: say("Lý do, việc tiếp theo", "Reason, next step"), rows: rows)
  }

  private var press: ReportTable.Row {
    ReportTable.Row(
      [
        "NEW-1", say("Toà soạn hội tụ của sáu cơ quan báo in và điện tử", "One newsroom for six papers"),
        say("6 toà soạn (31/12/2027)", "6 newsrooms (31 Dec 2027)"), date("2027-12-31"), say("2,6", "2.6"), "1",
        Health.offTrack.name.text(language), Health.atRisk.name.text(language),
      ],
      note: say(
        "mới đạt 0,38 quãng đường cần đi; chưa thống nhất phần mềm biên tập, họp lại với sáu tổng biên tập ngày 10/06.",
        "0.38 of the way expected; no agreement on the software, the six editors meet again on 10 June."),
      health: .offTrack)
  }

  private var archive: ReportTable.Row {
    ReportTable.Row(
      [
        "NEW-2", say("Số hoá kho lưu trữ báo chí 1945–1975", "A digital archive of the press, 1945–1975"),
        say("1.200.000 trang (30/06/2028)", "1,200,000 pages (30 Jun 2028)"), date("2028-06-30"),
        say("512.000", "512,000"), say("431.500", "431,500"), Health.atRisk.name.text(language),
        Health.onTrack.name.text(language),
      ], note: say("máy quét thứ hai hỏng hai tuần.", "the second scanner was broken for two weeks."), health: .atRisk)
  }

  private var reading: ReportTable.Row {
    ReportTable.Row(
      [
        "KPR-2", say("Phòng đọc trẻ em ở thư viện huyện", "Reading rooms for children"), "–", date("2027-09-30"), "–",
        "–",
        Health.onTrack.name.text(language), Health.onTrack.name.text(language),
      ], health: .onTrack)
  }

  private var engineers: ReportTable.Row {
    ReportTable.Row(
      [
        "EDU-1", say("Thêm 30.000 kỹ sư công nghệ số mỗi năm", "30,000 more engineers a year"),
        say("30.000 người (31/05/2030)", "30,000 people (31 May 2030)"), date("2030-05-31"), say("25.000", "25,000"),
        say("21.200", "21,200"), Health.atRisk.name.text(language), Health.atRisk.name.text(language),
      ],
      note: say(
        "đạt 0,85 lộ trình (đúng tiến độ từ 0,95); tiếp theo: ký với bốn trường đại học.",
        "0.85 of the way expected (on track from 0.95); next: sign with four universities."), health: .atRisk)
  }

  private var lock: ReportTable.Row {
    ReportTable.Row(
      [
        "SEC-1", say("Khoá điện thoại bị mất từ xa", "Phone lock"), "–", say("hằng tháng", "monthly"), "–", "–",
        Health.unknown.name.text(language), "–",
      ], note: say("chưa có kỳ báo cáo nào.", "no month has been called for yet."), health: .unknown)
  }

  // MARK: Annexes

  private var firstAnnex: [ReportDocument.Part] {
    [
      .annex(say("Phụ lục I. Biểu đồ 12 tháng", "Annex I. Twelve months in pictures")),
      .chart(healthChart(say("Khối Báo chí", "Press"), seed: 3)),
      .chart(healthChart(say("Khối Công nghệ số", "Digital technology"), seed: 11)), .chart(pathChart),
      .chart(fallingChart), .chart(stripChart),
    ]
  }

  private var secondAnnex: [ReportDocument.Part] {
    [
      .annex(say("Phụ lục II. Cách tính", "Annex II. Definitions")),
      .table(
        ReportTable(
          name: "league",
          columns: [
            ReportTable.Column(say("Đơn vị", "Unit"), isFlexible: true), ReportTable.Column("n", isNumber: true),
            ReportTable.Column(say("Hoàn thành", "Completion"), isNumber: true),
          ], noteName: say("Ghi chú", "Note"),
          rows: [
            ReportTable.Row([say("Cục Báo chí", "Press Authority"), "7", say("85,71 %", "85.71%")]),
            ReportTable.Row(
              [say("Văn phòng", "Office"), "2", say("100 %", "100%")],
              note: say("ít cam kết, tỷ lệ nói ít", "few pledges, the rate says little")),
          ])),
      .items([
        say("Đúng tiến độ: đạt từ 0,95 quãng đường cần đi.", "On track: from 0.95 of the way expected."),
        say("Tỷ lệ hoàn thành: hoàn thành / đến hạn.", "Completion: done / due."),
      ]),
    ]
  }

  private var year: [Month] {
    (0..<12).map { Month(number: 2026 * 12 + 5 + $0) }
  }

  private func healthChart(_ block: String, seed: Int) -> ReportChart {
    let columns = year.enumerated().map { place, month in
      ReportChart.HealthColumn(
        month: month, onTrack: place == 2 ? 0 : (place * seed) % 7 + 2, atRisk: (place * 5 + seed) % 4,
        offTrack: place > 7 ? place % 3 + 1 : 0, unknown: place < 3 ? 6 - place : 1)
    }
    return ReportChart(
      title: say("Tình hình cam kết, \(block)", "How pledges fare, \(block)"),
      words: say(
        "\(block), 12 tháng đến tháng 5/2027: tháng cuối có 3 chậm tiến độ, 2 có nguy cơ.",
        "\(block), 12 months to May 2027: 3 off track and 2 at risk in the last."), figure: .health(columns))
  }

  private func point(_ iso: String, _ value: Double) -> ReportChart.PathFigure.Point {
    ReportChart.PathFigure.Point(day: day(iso), value: value)
  }

  private var pathChart: ReportChart {
    ReportChart(
      title: say("EDU-1 Thêm 30.000 kỹ sư mỗi năm", "EDU-1 30,000 more engineers a year"),
      words: say(
        "Thực tế 21.200 người ngày 31/05/2027, lộ trình 25.000, mục tiêu 30.000 ngày 31/05/2030.",
        "21,200 people on 31 May 2027, expected 25,000, target 30,000 on 31 May 2030."),
      figure: .path(
        ReportChart.PathFigure(
          unit: say("người", "people"),
          expected: [point("2026-01-01", 8_000), point("2027-05-31", 25_000), point("2030-05-31", 30_000)],
          readings: [
            point("2026-03-31", 9_100), point("2026-06-30", 12_450), point("2026-09-30", 14_000),
            point("2026-12-31", 17_800), point("2027-03-31", 19_970), point("2027-05-31", 21_200),
          ], day: day("2027-05-31"))))
  }

  private var fallingChart: ReportChart {
    ReportChart(
      title: say("SEC-2 Số vụ lừa đảo qua điện thoại mỗi tháng", "SEC-2 Frauds by telephone a month"),
      words: say("Chưa có số liệu; mục tiêu 20 ngày 31/12/2027.", "No reading yet; target 20 on 31 Dec 2027."),
      figure: .path(
        ReportChart.PathFigure(
          unit: say("vụ", "cases"), expected: [point("2027-01-01", 132.5), point("2027-12-31", 20)], readings: [],
          day: day("2027-05-31"))))
  }

  private var stripChart: ReportChart {
    let rows = ["BC", "EDU", "KDI", "KPR", "KTE", "NEW", "SEC"].enumerated().map { row, name in
      ReportChart.StripFigure.Row(
        name: name,
        cells: year.indices.map { month in
          ReportChart.StripFigure.Cell(
            inTime: (row * 3 + month) % 5, late: (row + month) % 6 == 0 ? 1 : 0,
            missing: (row * month) % 7 == 5 ? 2 : 0, owed: month == 11 && row > 4 ? 1 : 0)
        })
    }
    return ReportChart(
      title: say("Báo cáo tháng của các đơn vị", "Check-ins of the units"),
      words: say("7 đơn vị, 12 tháng.", "7 units, 12 months."),
      figure: .strip(ReportChart.StripFigure(months: year, rows: rows)))
  }
}

extension ReportChart.HealthColumn {
  init(month: Month, onTrack: Int, atRisk: Int, offTrack: Int, unknown: Int) {
    var counts = HealthCounts()
    counts[.onTrack] = onTrack
    counts[.atRisk] = atRisk
    counts[.offTrack] = offTrack
    counts[.unknown] = unknown
    self.init(month: month, counts: counts)
  }
}
