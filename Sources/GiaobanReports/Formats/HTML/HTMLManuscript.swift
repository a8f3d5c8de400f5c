import GiaobanText

/// The styles of a word processor that ``HTMLManuscript`` names, beside its own for headings, lists and tables: what makes the
/// document from it must know each, as `custom-style` of pandoc.
package enum WordStyle: String, CaseIterable, Sendable {
  case superior = "Letter Superior"
  case organisation = "Letter Organisation"
  case nation = "Letter Nation"
  case motto = "Letter Motto"
  case number = "Letter Number"
  case date = "Letter Date"
  case kind = "Letter Kind"
  case about = "Letter About"
  case addressees = "Letter Addressees"
  case recipientsHead = "Letter Recipients Head"
  case recipients = "Letter Recipients"
  case office = "Letter Office"
  case signer = "Letter Signer"
  /// The number of an annex; it begins a page.
  case annex = "Annex"
  case annexTitle = "Annex Title"
  case notice = "Notice"
  /// What a table cell holds, at its left or, numbers, at its right.
  case cell = "Cell"
  case cellNumber = "Cell Number"
  case cellHead = "Cell Head"
  case cellNote = "Cell Note"
  case chartTitle = "Chart Title"
  /// The last lines: the seal of a closed month.
  case seal = "Seal"
}

/// A report for pandoc and LibreOffice: the same words in plain tables and paragraphs with named styles, since neither
/// takes the styles of a page over, and pictures become tables.
struct HTMLManuscript {
  let document: ReportDocument
  var language: Language { document.language }

  init(_ document: ReportDocument) {
    self.document = document
  }

  var text: String {
    let (body, annexes) = document.bodyAndAnnexes
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">",
      HTMLText.element("title", HTMLText.plain(document.name)), "</head>", "<body>",
    ]
    lines += document.letter.map(head) ?? []
    lines += body.flatMap(self.lines)
    lines += document.letter.map(signature) ?? []
    lines += annexes.flatMap(self.lines)
    lines += document.footer.flatMap { styled(.seal, $0) }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  // MARK: Parts

  private func lines(of part: ReportDocument.Part) -> [String] {
    switch part {
    case .title(let text): document.letter == nil ? [HTMLText.element("h1", HTMLText.content(text))] : []
    case .heading(let text): [HTMLText.element("h2", HTMLText.content(text))]
    case .subheading(let text): [HTMLText.element("h3", HTMLText.content(text))]
    case .annex(let text): annex(text)
    case .paragraph(let text): [HTMLText.element("p", HTMLText.content(text))]
    case .notice(let text): styled(.notice, text)
    case .items(let items): list("ul", items)
    case .numbered(let items): list("ol", items)
    case .fields(let fields):
      fields.map { field in
        HTMLText.element(
          "p", HTMLText.element("strong", HTMLText.content(field.name) + ":") + " " + HTMLText.content(field.value))
      }
    case .table(let table): lines(of: table)
    case .chart(let chart):
      styled(.chartTitle, chart.title) + [HTMLText.element("p", HTMLText.content(chart.words))]
        + lines(of: ChartTable(chart, language).tall)
    }
  }

  private func annex(_ text: String) -> [String] {
    let (number, title) = LetterWords.annex(text)
    // The title is the heading that the word processor's outline shows; without a number it begins the page as well.
    guard let number else { return styled(.annex, title) }
    return styled(.annex, number) + styled(.annexTitle, title)
  }

  private func list(_ name: String, _ items: [String]) -> [String] {
    ["<\(name)>"] + items.map { HTMLText.element("li", HTMLText.content($0)) } + ["</\(name)>"]
  }

  /// A paragraph with a style of its own; `data-` keeps the page valid, and pandoc takes it off.
  private func styled(_ style: WordStyle, _ text: String) -> [String] { styled(style, html: HTMLText.content(text)) }

  private func styled(_ style: WordStyle, html: String) -> [String] {
    // An empty paragraph is a line too many.
    html.isEmpty ? [] : ["<div data-custom-style=\"\(style.rawValue)\">\(HTMLText.element("p", html))</div>"]
  }

  // MARK: Letter

  private func head(_ letter: ReportLetter) -> [String] {
    let issuer = (letter.superior.map { styled(.superior, $0) } ?? []) + styled(.organisation, letter.organisation)
    let national =
      styled(.nation, LetterWords.nation.text(language)) + styled(.motto, LetterWords.motto.text(language))
    let about = letter.about.isEmpty ? [] : styled(.about, letter.about)
    let addressees =
      letter.addressees.isEmpty
      ? []
      : styled(
        .addressees,
        html: LetterWords.to.text(language) + ": "
          + LetterWords.listed(letter.addressees).map(HTMLText.content).joined(separator: "<br>"))
    return sideBySide(
      [(issuer, national), (styled(.number, letter.number), styled(.date, letter.placeAndDate))], left: 42)
      + styled(.kind, letter.kind) + about + addressees
  }

  private func signature(_ letter: ReportLetter) -> [String] {
    if letter.recipients.isEmpty, letter.signer == nil, letter.signerTitle == nil { return [] }
    let recipients =
      letter.recipients.isEmpty
      ? []
      : styled(.recipientsHead, LetterWords.copies.text(language) + ":")
        + LetterWords.recipients(letter.recipients).flatMap { styled(.recipients, $0) }
    let signer =
      (letter.signerTitle.map { styled(.office, $0) } ?? []) + (letter.signer.map { styled(.signer, $0) } ?? [])
    return sideBySide([(recipients, signer)], left: 50)
  }

  /// Blocks beside each other, as a table without a head.
  ///
  /// - Parameter left: the width of the left one in per cent.
  private func sideBySide(_ rows: [(left: [String], right: [String])], left: Int) -> [String] {
    ["<table>", "<colgroup><col style=\"width: \(left)%\"><col style=\"width: \(100 - left)%\"></colgroup>", "<tbody>"]
      + rows.map { row in
        "<tr><td>\(row.left.joined())</td><td>\(row.right.joined())</td></tr>"
      } + ["</tbody>", "</table>"]
  }

  // MARK: Tables

  private func lines(of table: ReportTable) -> [String] {
    let isRecords = table.layout == .records && table.columns.count > 2
    let columns = isRecords ? Array(table.columns[1...]) : table.columns
    let head = columns.enumerated().map { place, column in
      let name = isRecords && place == 0 ? "\(table.columns[0].name) · \(column.name)" : column.name
      return HTMLText.element("th", styled(.cellHead, name).joined())
    }
    let rows = table.rows.map { row in
      var cells = zip(columns, isRecords ? Array(row.cells.dropFirst()) : row.cells).map { column, text in
        styled(column.isNumber ? .cellNumber : .cell, text)
      }
      if isRecords, let code = row.cells.first, row.cells.count > 1 {
        let name = HTMLText.element("strong", HTMLText.content(code))
        cells[0] = styled(.cell, html: name + " " + HTMLText.content(row.cells[1]))
      }
      // Where the row has most room: in its widest cell.
      if let note = row.note, !cells.isEmpty { cells[widest(columns)] += styled(.cellNote, note) }
      return "<tr>" + cells.map { HTMLText.element("td", $0.joined()) }.joined() + "</tr>"
    }
    let cells = table.rows.map { isRecords ? Array($0.cells.dropFirst()) : $0.cells }
    return ["<table>", widths(columns, cells), "<thead>", "<tr>" + head.joined() + "</tr>", "</thead>", "<tbody>"]
      + rows
      + ["</tbody>", "</table>"]
  }

  private func widest(_ columns: [ReportTable.Column]) -> Int { columns.firstIndex(where: \.isFlexible) ?? 0 }

  /// pandoc makes columns as wide as it is told: each has room for its longest word, so that no day is broken; the one with
  /// the most words has half as much as all others together.
  private func widths(_ columns: [ReportTable.Column], _ rows: [[String]]) -> String {
    let longest = columns.enumerated().map { place, column in
      ([column.name] + rows.map { place < $0.count ? $0[place] : "" }).map(Self.longestWord).max() ?? 0
    }
    var shares = longest.map { min($0, 20) + 3 }
    let wide = widest(columns)
    let others = shares.enumerated().reduce(0) { $1.offset == wide ? $0 : $0 + $1.element }
    if columns.count > 2, wide < shares.count { shares[wide] = max(shares[wide], others / 2, 24) }
    let sum = shares.reduce(0, +)
    let cols = shares.map { "<col style=\"width: \($0 * 100 / max(sum, 1))%\">" }
    return HTMLText.element("colgroup", cols.joined())
  }

  private static func longestWord(_ text: String) -> Int {
    text.shownInOneLine.split(separator: " ").map(\.displayWidth).max() ?? 0
  }
}
