import Foundation
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanReports

/// The layout on paper, measured on the pages that WeasyPrint makes, against Annex I of Decree 30/2020/NĐ-CP.
struct PaperTests {
  /// Made once: each takes a second.
  private static let vietnamese = Result { try printed(SampleDocument(.vietnamese).official) }
  private static let english = Result { try printed(SampleDocument(.english).official) }

  private func official(_ language: Language) throws -> PrintedPages {
    switch language {
    case .vietnamese: try Self.vietnamese.get().pages
    case .english: try Self.english.get().pages
    }
  }

  private func pages(of document: ReportDocument) throws -> PrintedPages { try Self.printed(document).pages }

  /// With the folder that holds `report.pdf`.
  private static func printed(_ document: ReportDocument) throws -> (pages: PrintedPages, folder: TemporaryFolder) {
    let folder = try TemporaryFolder("paper")
    let page = try folder.write(HTMLReport().text(of: document), to: "report.html")
    let outcome = try DocumentTool("weasyprint").run([page, folder.file("report.pdf")], in: folder)
    // It says there which styles it does not know.
    #expect(outcome.stderr == "")
    return (try PrintedPages(of: "report.pdf", in: folder), folder)
  }

  @Test(arguments: Language.allCases)
  func `paper is A4 with margins of 20, 15, 20 and 30 millimetres`(language: Language) throws {
    let pages = try official(language).pages
    #expect(pages.count >= 4)
    for page in pages {
      #expect(abs(page.width - 210) < 0.5 && abs(page.height - 297) < 0.5)
      let body = page.words(from: 20, to: 277)
      #expect(body.map(\.left).min() ?? 0 >= 29.9)
      #expect(body.map(\.right).max() ?? 999 <= 195.3)
      #expect(page.words.allSatisfy { $0.bottom <= 20 || $0.top >= 19 }, "no line runs out of the top margin")
    }
    // Justified lines fill the whole width.
    let first = pages.first?.words(from: 20, to: 277) ?? []
    #expect(abs((first.map(\.left).min() ?? 0) - 30) < 0.5)
    #expect(abs((first.map(\.right).max() ?? 0) - 195) < 0.5)
  }

  @Test func `the number of a page stands in the middle of the top margin, from the second page on`() throws {
    let pages = try official(.vietnamese).pages
    #expect(pages.first?.words(above: 20).isEmpty == true)
    for (number, page) in pages.enumerated().dropFirst() {
      let words = page.words(above: 20)
      #expect(words.map(\.text) == ["\(number + 1)"])
      #expect(abs((words.first?.middle ?? 0) - 112.5) < 1)
    }
  }

  @Test(arguments: Language.allCases)
  func `every letter is of a face with the measures of Times, and in the file`(language: Language) throws {
    let pages = try official(language)
    let faces = ["Liberation-Serif", "LiberationSerif", "Times-New-Roman", "TimesNewRoman", "Tinos"]
    for font in pages.fonts { #expect(faces.contains { font.hasPrefix($0) }, "\(font)") }
    #expect(pages.fonts.count >= 4 && pages.holdsItsFonts)
  }

  @Test(arguments: [
    ("CHÍNH PHỦ THỰC HÀNH", 12, false, false), ("BỘ THỰC HÀNH VÀ TRUYỀN", 12, true, false),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false), ("Độc lập - Tự do - Hạnh phúc", 13, true, false),
    ("Số: 12/BC-VP", 13, false, false), ("Hà Nội, ngày 02 tháng 6 năm 2027", 13, false, true),
    ("BÁO CÁO", 14, true, false), ("Kết quả thực hiện cam kết của các đơn vị tháng 5 năm 2027", 14, true, false),
    ("I. Kết quả chung", 14, true, false), ("Nơi nhận:", 12, true, true), ("- Như trên;", 11, false, false),
    ("CHÁNH VĂN PHÒNG", 13, true, false), ("Trần Thị Mẫu", 14, true, false), ("Phụ lục I", 14, true, false),
    ("BIỂU ĐỒ 12 THÁNG", 14, true, false),
  ])
  func `each block has the size and the kind of letters of the decree`(
    text: String, size: Int, isBold: Bool, isItalic: Bool
  ) throws {
    let runs = try official(.vietnamese).runs
    let run = try #require(runs.first { $0.text == text })
    #expect(run.size == size)
    #expect(run.isBold == isBold)
    #expect(run.isItalic == isItalic)
  }

  @Test func `the text is of 13 points, and its first lines are indented`() throws {
    let pages = try official(.vietnamese)
    #expect(pages.runs.first { $0.text.hasPrefix("Tháng 5/2027 có") }?.size == 13)
    let word = try #require(pages.pages.first?.words.first { $0.text == "Tháng" && $0.left > 35 })
    #expect(abs(word.left - 42.7) < 0.3)
  }

  @Test func `the issuing body stands at the left, nation, motto and day at the right`() throws {
    let page = try #require(try official(.vietnamese).pages.first)
    let head = page.words(from: 20, to: 60)
    let middle = { (text: String) in head.first { $0.text == text }?.middle ?? .nan }
    for text in ["PHỦ", "Số:"] { #expect(middle(text) < 100, "\(text)") }
    for text in ["CỘNG", "NAM", "Độc", "phúc"] { #expect(middle(text) > 95, "\(text)") }
    let right = head.filter { $0.left > 100 }
    let nation = right.filter { $0.top < (right.map(\.top).min() ?? 0) + 2 }
    #expect(nation.map(\.text).joined(separator: " ") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "in one line")
  }

  @Test func `the seal stands at the foot of every page`() throws {
    let sample = SampleDocument(.english)
    for page in try official(.english).pages {
      #expect(page.words(below: 277).map(\.text).joined(separator: " ") == sample.footer.joined(separator: " "))
    }
  }

  @Test func `an annex begins a page, after the signature`() throws {
    let pages = try official(.english).pages
    let signed = try #require(pages.firstIndex { $0.text.contains("Trần Thị Mẫu") })
    let annexes = pages.indices.filter { pages[$0].words(from: 20, to: 30).first?.text == "Annex" }
    #expect(annexes == [signed + 1, signed + 2])
    #expect(pages.filter { $0.text.contains("Annex") }.count == 2)
  }

  @Test func `no page has the signature alone`() throws {
    let pages = try official(.english).pages
    let signed = try #require(pages.first { $0.text.contains("Trần Thị Mẫu") })
    let copies = try #require(signed.words.first { $0.text == "Copies" })
    #expect(!signed.words(from: 20, to: copies.top - 2).isEmpty)
  }

  @Test func `the head of a table stands on every page, and no record is torn`() throws {
    let columns = ["Code", "Pledge", "Target", "Due", "Health"].map { ReportTable.Column($0) }
    let rows = (1...150).map { number in
      ReportTable.Row(
        ["C\(number)", "Title", String(repeating: "long ", count: number % 9) + "V\(number)", "soon", "well"],
        note: number % 3 == 0 ? nil : String(repeating: "words and ", count: number % 40) + "N\(number)")
    }
    let table = ReportTable(layout: .records, columns: columns, noteName: "Reason", rows: rows)
    let pages = try pages(of: ReportDocument([.heading("All"), .table(table)])).pages
    #expect(pages.count > 5)
    for page in pages {
      #expect(page.text.contains("Code · Pledge Target Due Health"))
      let numbers = { (mark: Character) in
        Set(page.words.map(\.text).filter { $0.first == mark }.compactMap { Int($0.dropFirst()) })
      }
      #expect(numbers("C") == numbers("V"))
      #expect(numbers("C").filter { $0 % 3 != 0 } == numbers("N"))
    }
  }

  @Test func `the first record of a table is not torn either, wherever it falls`() throws {
    let columns = ["Code", "Pledge", "Target", "Due", "Health"].map { ReportTable.Column($0) }
    let row = ReportTable.Row(
      ["C1", "Title", "two lines of words for the narrow column V1", "soon", "well"], note: "N1")
    let table = ReportTable(layout: .records, columns: columns, noteName: "Reason", rows: [row, row])
    // Each annex begins a page, and has a line more before its table than the last.
    let annexes = (16..<40).map { lines in
      [.annex("Annex")] + (0..<lines).map { _ in ReportDocument.Part.paragraph("Line") }
        + [.subheading("Head"), .table(table)]
    }
    let pages = try pages(of: ReportDocument(Array(annexes.joined()))).pages
    #expect(pages.filter { $0.text.contains("C1") }.count >= 24)
    for page in pages {
      let count = { (text: String) in page.words.filter { $0.text == text }.count }
      #expect(count("C1") == count("V1") && count("C1") == count("N1"))
      #expect((count("C1") > 0) == (count("Target") > 0), "no head without a record")
    }
  }

  @Test func `charts are drawn in their colours`() throws {
    let folder = try Self.vietnamese.get().folder
    let number = try #require(try official(.vietnamese).pages.firstIndex { $0.text.contains("BIỂU ĐỒ") }) + 1
    try DocumentTool("pdftoppm", package: "poppler-utils")
      .run(["-r", "50", "-f", "\(number)", "-singlefile", "report.pdf", "page"], in: folder)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file("page.ppm"))))
    for ink in [ChartInk.onTrack, .atRisk, .offTrack, .reading] {
      let colour = try #require(Int(ink.onPaper.dropFirst(), radix: 16))
      let wanted = [colour >> 16, colour >> 8 & 0xFF, colour & 0xFF]
      var count = 0
      for place in stride(from: bytes.count % 3, to: bytes.count - 2, by: 3)
      where zip(bytes[place..<place + 3], wanted).allSatisfy({ abs(Int($0) - $1) < 24 }) {
        count += 1
      }
      #expect(count > 20, "\(ink): \(count)")
    }
  }
}
