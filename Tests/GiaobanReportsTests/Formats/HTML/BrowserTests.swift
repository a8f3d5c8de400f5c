import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanReports

/// The page in Chromium, as wide as a phone and as a desk's screen, and printed by it.
@Suite(
  .serialized,
  .enabled(if: DocumentTool.largeOnesAreAsked, "needs Chromium: `make test-documents` runs it"))
struct BrowserTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder("browser")
  }

  private func chromium(_ arguments: [String]) throws -> String {
    // Its sandbox does not start for root and in containers; the pages are our own.
    let always = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--allow-file-access-from-files", "--user-data-dir=\(folder.file("profile"))",
    ]
    return try DocumentTool("chromium").run(always + arguments, in: folder).stdout
  }

  /// What a script finds in the page, shown in a frame so many units wide: no window gets as narrow as a phone.
  private func found(_ script: String, width: Int, _ text: String, dark: Bool = false) throws -> String {
    try folder.write(text, to: "report.html")
    let frame = try folder.write(
      """
      <!DOCTYPE html><body><iframe id="f" src="report.html" style="width:\(width)px;height:800px;border:0"></iframe>
      <script>onload = () => {
        const w = document.getElementById("f").contentWindow, d = w.document
        document.title = "found:" + (\(script)) + ":end"
      }</script>
      """, to: "frame.html")
    let dom = try chromium(
      [
        "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)", "--window-size=1400,900", "--dump-dom",
        "file://\(frame)",
      ])
    let match = try #require(dom.firstMatch(of: /found:(.*):end<\/title>/))
    return String(match.output.1)
  }

  /// How much a page is wider than what shows it, its bar for scrolling left aside.
  private static let overhang = "d.documentElement.scrollWidth - d.documentElement.clientWidth"

  @Test(arguments: [320, 360, 768, 1280], Language.allCases)
  func `no page is wider than its window`(width: Int, language: Language) throws {
    let text = HTMLReport().text(of: SampleDocument(language).official)
    #expect(try found(Self.overhang, width: width, text) == "0")
  }

  @Test func `a table of many columns moves in its own box`() throws {
    let columns = (1...30).map { ReportTable.Column("Column \($0)", isNumber: true) }
    let table = ReportTable(columns: columns, rows: [ReportTable.Row(columns.map { _ in "1,000,000" })])
    let text = HTMLReport().text(of: ReportDocument([.heading("Wide"), .table(table)]))
    #expect(try found(Self.overhang, width: 360, text) == "0")
    let script = "(b => b.scrollWidth > 1000 && b.clientWidth < 361)(d.querySelector('.box'))"
    #expect(try found(script, width: 360, text) == "true")
  }

  @Test func `a word without an end does not widen the page`() throws {
    let long = String(repeating: "Nguyễn", count: 60)
    let parts: [ReportDocument.Part] = [
      .title(long), .heading(long), .paragraph(long), .items([long]), .fields([ReportDocument.Field(long, long)]),
      .table(ReportTable(columns: [ReportTable.Column(long)], rows: [ReportTable.Row([long], note: long)])),
      .table(
        ReportTable(
          layout: .records, columns: [long, long, long, long, long].map { ReportTable.Column($0) },
          rows: [ReportTable.Row([long, long, long, long, long], note: long)])), .notice(long),
    ]
    let text = HTMLReport().text(of: ReportDocument(parts))
    #expect(try found(Self.overhang, width: 360, text) == "0")
  }

  @Test func `records are cards on a phone and a table on a desk`() throws {
    let text = HTMLReport().text(of: SampleDocument(.english).official)
    let script = "w.getComputedStyle(d.querySelector('.records thead')).display"
    #expect(try found(script, width: 360, text) == "none")
    #expect(try found(script, width: 1280, text) == "table-header-group")
  }

  @Test func `a dark screen has a dark page with light letters, and charts to match`() throws {
    let text = HTMLReport().text(of: SampleDocument(.english).official)
    let script =
      "[d.querySelector('main'), d.body].map(e => w.getComputedStyle(e).backgroundColor).join(';') + ';' + "
      + "w.getComputedStyle(d.body).color + ';' + w.getComputedStyle(d.querySelector('text.f-ink')).fill"
    #expect(
      try found(script, width: 1280, text, dark: true)
        == "rgb(27, 32, 39);rgb(18, 22, 27);rgb(230, 233, 238);rgb(230, 233, 238)")
    #expect(
      try found(script, width: 1280, text)
        == "rgb(255, 255, 255);rgb(244, 246, 248);rgb(28, 36, 48);rgb(28, 36, 48)")
  }

  @Test func `nothing in a page runs, even where it is let in`() throws {
    // As if the escaping had failed: the page's own policy is the second wall.
    let text = HTMLReport().text(of: SampleDocument(.english).plain)
      .replacing(
        "</main>",
        with:
          "<script>document.body.className='ran'</script><img src=x onerror=\"document.body.className='ran'\"></main>")
    #expect(text.contains("<script>"))
    #expect(try found("'was:' + d.body.className", width: 800, text) == "was:")
  }

  @Test(arguments: Language.allCases)
  func `Chromium prints it as WeasyPrint does`(language: Language) throws {
    let sample = SampleDocument(language)
    let page = try folder.write(HTMLReport().text(of: sample.official), to: "report.html")
    _ = try chromium(
      ["--no-pdf-header-footer", "--print-to-pdf=\(folder.file("report.pdf"))", "file://\(page)"])
    let pages = try PrintedPages(of: "report.pdf", in: folder).pages
    #expect(pages.count >= 4)
    for (number, page) in pages.enumerated() {
      #expect(abs(page.width - 210) < 0.5 && abs(page.height - 297) < 0.5)
      #expect(page.words(above: 20).map(\.text) == (number == 0 ? [] : ["\(number + 1)"]))
      let body = page.words(from: 20, to: 277)
      #expect(body.map(\.left).min() ?? 0 >= 29.8 && body.map(\.right).max() ?? 999 <= 195.4)
      #expect(page.words(below: 277).map(\.text).joined(separator: " ") == sample.footer.joined(separator: " "))
    }
  }

  @Test(arguments: [360, 1280])
  func `a picture of the screen has its charts in their colours`(width: Int) throws {
    try folder.write(HTMLReport().text(of: SampleDocument(.vietnamese).official), to: "report.html")
    let frame = try folder.write(
      "<!DOCTYPE html><body style=\"margin:0\"><iframe src=\"report.html\" style=\"width:\(width)px;height:6000px;border:0\">",
      to: "frame.html")
    _ = try chromium(
      [
        "--hide-scrollbars", "--force-device-scale-factor=0.3", "--window-size=1400,6000",
        "--screenshot=\(folder.file("screen.png"))", "file://\(frame)",
      ])
    // Small, since Python takes the picture apart by itself: Debian's has no library for that.
    let python = try DocumentTool("python3")
    let pixels = try python.run(
      [
        "-c",
        """
        import struct, zlib
        data = open("screen.png", "rb").read()
        at, body = 8, b""
        while at < len(data):
            size, kind = struct.unpack(">I4s", data[at:at + 8])
            if kind == b"IHDR": width, height, depth, colour = struct.unpack(">IIBB", data[at + 8:at + 18])
            if kind == b"IDAT": body += data[at + 8:at + 8 + size]
            at += 12 + size
        step = {2: 3, 6: 4}[colour]
        raw, line, counts = zlib.decompress(body), bytearray(width * step), {}
        wanted = {bytes.fromhex(c) for c in ("a9d8b8", "b4322a")}
        for y in range(height):
            kind, row = raw[y * (width * step + 1)], bytearray(raw[y * (width * step + 1) + 1:(y + 1) * (width * step + 1)])
            for x in range(len(row)):
                a = row[x - step] if x >= step else 0
                b, c = line[x], line[x - step] if x >= step else 0
                p = a + b - c
                near = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
                row[x] = (row[x] + (0, a, b, (a + b) // 2, near)[kind]) & 255
            line = row
            for x in range(0, width * step, step):
                pixel = bytes(row[x:x + 3])
                if pixel in wanted: counts[pixel] = counts.get(pixel, 0) + 1
        print(min(counts.get(c, 0) for c in wanted))
        """,
      ], in: folder)
    #expect(Int(pixels.stdout.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 > 20)
  }
}
