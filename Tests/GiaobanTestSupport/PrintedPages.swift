import Foundation

/// What stands where on the pages of a PDF, in millimetres from the top left corner: read by poppler, which made none of it.
package struct PrintedPages: Sendable {
  package struct Word: Sendable {
    package let text: String
    package let left: Double
    package let right: Double
    package let top: Double
    package let bottom: Double

    package var middle: Double { (left + right) / 2 }
  }

  package struct Page: Sendable {
    package let width: Double
    package let height: Double
    /// In the order of reading.
    package let words: [Word]

    package var text: String { words.map(\.text).joined(separator: " ") }

    package func words(above line: Double) -> [Word] { words.filter { $0.bottom <= line } }
    package func words(below line: Double) -> [Word] { words.filter { $0.top >= line } }
    /// Between two distances from the top.
    package func words(from top: Double, to bottom: Double) -> [Word] {
      words.filter { $0.bottom > top && $0.top < bottom }
    }
  }

  /// Words of one size and kind of letter.
  package struct Run: Sendable {
    package let page: Int
    /// In points, rounded.
    package let size: Int
    package let isBold: Bool
    package let isItalic: Bool
    package let text: String
  }

  package let pages: [Page]
  /// In the order of reading.
  package let runs: [Run]
  /// Names of the fonts, each once, without the mark of a subset.
  package let fonts: Set<String>
  /// Whether the file holds every font that it uses.
  package let holdsItsFonts: Bool

  /// - Parameter file: in `folder`.
  package init(of file: String, in folder: TemporaryFolder) throws {
    let package = "poppler-utils"
    let boxes = try DocumentTool("pdftotext", package: package).run(["-bbox", file, "-"], in: folder).stdout
    pages = Self.pages(in: boxes)
    let zoomed = try DocumentTool("pdftohtml", package: package)
      .run(["-xml", "-stdout", "-i", "-zoom", "1", file], in: folder).stdout
    runs = Self.runs(in: zoomed)
    let fontTable = try DocumentTool("pdffonts", package: package).run([file], in: folder).stdout
    let rows = fontTable.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
    fonts = Set(rows.compactMap { $0.first?.split(separator: "+").last.map(String.init) })
    // From the right: the object's two numbers, then whether it has a table of letters, is a subset, is embedded.
    holdsItsFonts = rows.allSatisfy { $0.count > 5 && $0[$0.count - 5] == "yes" }
  }

  private static let millimetresPerPoint = 25.4 / 72

  private static func pages(in boxes: String) -> [Page] {
    boxes.split(separator: "<page ").dropFirst().map { page in
      let size = page.matches(of: /^width="([\d.]+)" height="([\d.]+)"/).first?.output
      let words = page.matches(
        of: /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/
      ).map { match in
        Word(
          text: plain(match.output.5), left: length(match.output.1), right: length(match.output.3),
          top: length(match.output.2), bottom: length(match.output.4))
      }
      return Page(width: length(size?.1 ?? ""), height: length(size?.2 ?? ""), words: words)
    }
  }

  private static func runs(in xml: String) -> [Run] {
    var sizes: [Substring: Int] = [:]
    var runs: [Run] = []
    for (number, page) in xml.split(separator: "<page ").dropFirst().enumerated() {
      for match in page.matches(of: /<fontspec id="(\d+)" size="(\d+)"/) { sizes[match.output.1] = Int(match.output.2) }
      for match in page.matches(of: /<text [^>]*font="(\d+)">(.*?)<\/text>/) {
        let content = match.output.2
        runs.append(
          Run(
            page: number + 1, size: sizes[match.output.1] ?? 0, isBold: content.contains("<b>"),
            isItalic: content.contains("<i>"), text: plain(content.replacing(/<[^>]*>/, with: "")[...])))
      }
    }
    return runs
  }

  private static func length(_ points: Substring) -> Double { (Double(points) ?? .nan) * millimetresPerPoint }

  private static func plain(_ text: Substring) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
      .trimmingCharacters(in: .whitespaces)
  }
}
