import GiaobanText

/// A report as a page for browsers, on a screen or on paper, and for WeasyPrint.
struct HTMLPage {
  let document: ReportDocument
  var language: Language { document.language }

  init(_ document: ReportDocument) {
    self.document = document
  }

  var text: String {
    let (body, annexes) = document.bodyAndAnnexes
    let letter = document.letter.map { HTMLLetter($0, language) }
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">",
      // The styles stand in the page; all else, a script above all, is refused even where a text should ever get through.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        + "base-uri 'none'; form-action 'none'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">", "<meta name=\"referrer\" content=\"no-referrer\">",
      HTMLText.element("title", HTMLText.plain(document.name)), "<style>", HTMLStyle.text(footer: document.footer),
    ]
    if document.isOnePage { lines.append(HTMLStyle.onePage) }
    lines += ["</style>", "</head>", "<body>", main]
    lines += letter?.head ?? []
    var drawn = DrawnParts(language: language, hasLetter: letter != nil)
    lines += drawn.lines(of: body)
    lines += letter?.signature ?? []
    lines += drawn.lines(of: annexes)
    if !document.footer.isEmpty {
      lines += ["<footer>"] + document.footer.map { HTMLText.element("p", HTMLText.content($0)) } + ["</footer>"]
    }
    lines += ["</main>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private var main: String {
    if document.isOnePage { return "<main class=\"one-page\">" }
    return document.letter == nil ? "<main>" : "<main class=\"letter\">"
  }
}

extension HTMLText {
  static func element(_ name: String, _ content: String) -> String { element(name, "", content) }
}

/// The parts of a page, one after the other: what each needs to know of those before it.
private struct DrawnParts {
  let language: Language
  let hasLetter: Bool
  /// What a table stands under: its caption for who cannot see the page.
  var heading = ""
  var charts = 0

  init(language: Language, hasLetter: Bool) {
    self.language = language
    self.hasLetter = hasLetter
  }

  mutating func lines(of parts: ArraySlice<ReportDocument.Part>) -> [String] {
    var lines: [String] = []
    var isAmongCharts = false
    for part in parts {
      // Charts that follow each other stand side by side where there is room.
      let isChart = if case .chart = part { true } else { false }
      if isChart != isAmongCharts { lines.append(isChart ? "<div class=\"charts\">" : "</div>") }
      isAmongCharts = isChart
      lines += self.lines(of: part)
    }
    return lines + (isAmongCharts ? ["</div>"] : [])
  }

  private mutating func lines(of part: ReportDocument.Part) -> [String] {
    switch part {
    case .title(let text):
      heading = text
      // A letter says it in the words of its own head.
      return hasLetter ? [] : [HTMLText.element("h1", HTMLText.content(text))]
    case .heading(let text): return headed(text, HTMLText.element("h2", HTMLText.content(text)))
    case .subheading(let text): return headed(text, HTMLText.element("h3", HTMLText.content(text)))
    case .annex(let text): return headed(text, HTMLLetter.annex(text))
    case .paragraph(let text): return [HTMLText.element("p", HTMLText.content(text))]
    case .notice(let text): return [HTMLText.element("p", "class=\"notice\"", HTMLText.content(text))]
    case .items(let items): return list("ul", items)
    case .numbered(let items): return list("ol", items)
    case .fields(let fields):
      return ["<dl>"]
        + fields.map { "<dt>\(HTMLText.content($0.name))</dt><dd>\(HTMLText.content($0.value))</dd>" } + ["</dl>"]
    case .table(let table): return HTMLTable(table, caption: table.group ?? heading).lines
    case .chart(let chart):
      charts += 1
      return HTMLChart(chart, number: charts, language).lines
    }
  }

  private mutating func headed(_ text: String, _ line: String) -> [String] {
    heading = text
    return [line]
  }

  private func list(_ name: String, _ items: [String]) -> [String] {
    ["<\(name)>"] + items.map { HTMLText.element("li", HTMLText.content($0)) } + ["</\(name)>"]
  }
}
