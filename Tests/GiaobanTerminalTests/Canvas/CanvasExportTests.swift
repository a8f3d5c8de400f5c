import Foundation
import Testing

@testable import GiaobanTerminal

@Suite struct CanvasExportTests {
  private var canvas: Canvas {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    canvas.write("┌─┐", at: Point(column: 0, row: 0))
    canvas.write("Đỏ", at: Point(column: 1, row: 1), style: Style(foreground: .rgb(red: 215, green: 0, blue: 0)))
    canvas.write(
      " x ", at: Point(column: 3, row: 1), style: Style(background: .index(12), attributes: [.bold, .reverse]))
    canvas.write("<&'\">", at: Point(column: 0, row: 2))
    return canvas
  }

  @Test func `as text there are no colours and no blanks at the end`() {
    #expect(canvas.text() == "┌─┐\n Đỏ x\n<&'\">\n")
    #expect(Canvas(size: Size(columns: 0, rows: 2)).text() == "\n\n")
    #expect(Canvas(size: Size(columns: 2, rows: 0)).text() == "")
  }

  @Test func `as ANSI each run of a style is one sequence, and each line ends plain`() {
    let lines = canvas.ansi(depth: .trueColor).split(separator: "\n")
    #expect(lines[0] == "┌─┐")
    #expect(lines[1] == " \u{1B}[0;38;2;215;0;0mĐỏ\u{1B}[0;1;7;104m x \u{1B}[0m")
  }

  @Test func `fewer colours give the nearest ones, none gives attributes alone`() {
    #expect(canvas.ansi(depth: .indexed256).contains("\u{1B}[0;38;5;160mĐỏ"))
    #expect(canvas.ansi(depth: .sixteen).contains("\u{1B}[0;31mĐỏ"))
    #expect(canvas.ansi(depth: .none).contains(" Đỏ\u{1B}[0;1;7m x \u{1B}[0m"))
    #expect(Color.index(200).reduced(to: .sixteen) == .index(13))
    #expect(Color.index(9).reduced(to: .indexed256) == .index(9))
  }

  @Test func `an SVG is well-formed, escapes by scalar, and needs nothing from outside`() throws {
    var canvas = canvas
    canvas.write("=\u{338}<\u{338}&", at: Point(column: 4, row: 0))
    let svg = canvas.svg(title: "Giao ban \u{1B}<b> & \u{202E}")
    #expect(svg.contains("<title>Giao ban ^[&lt;b&gt; &amp; &lt;U+202E&gt;</title>"))
    #expect(svg.contains("&lt;&amp;&#39;&quot;&gt;"))
    #expect(!svg.lowercased().contains("<script") && !svg.contains("href") && !svg.contains("url("))
    #expect(svg.components(separatedBy: "http").count == 2, "only the name space")
    #expect(XMLOutline(svg).isBalanced)
  }

  @Test func `frames and blocks are drawn, so that they join`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    canvas.write("──────", at: Point(column: 0, row: 0))
    canvas.write("███░░▄▌", at: Point(column: 0, row: 1))
    let svg = canvas.svg(title: "")
    #expect(svg.components(separatedBy: "<path").count == 2)
    #expect(svg.components(separatedBy: "<rect").count == 6)
    #expect(!svg.contains("<text"))
  }

  @Test func `blocks with a gap between them do not join`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    canvas.write("█ █▀ ", at: Point(column: 0, row: 0))
    let svg = canvas.svg(title: "")
    #expect(svg.components(separatedBy: "<rect").count == 2 + 3)
  }

  @Test func `a wide gap parts the text, so that no word moves`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.write("ab c    日本", at: Point(column: 0, row: 0))
    let svg = canvas.svg(title: "")
    #expect(svg.contains("x=\"10\" y=\"24\" textLength=\"36\""))
    #expect(svg.contains("x=\"82\" y=\"24\" textLength=\"36\""))
  }
}

/// Whether every element of a document is closed in order: enough to see an escaper fail.
private struct XMLOutline {
  var isBalanced = true

  init(_ text: String) {
    var open: [Substring] = []
    for part in text.split(separator: "<").dropFirst() where !part.hasPrefix("?") {
      guard let end = part.firstIndex(of: ">") else {
        isBalanced = false
        return
      }
      let tag = part[..<end]
      if tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { isBalanced = false }
      } else {
        open.append(tag.split(separator: " ").first ?? "")
      }
    }
    if !open.isEmpty { isBalanced = false }
  }
}
