import Testing

@testable import GiaobanTerminal

@Suite struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas { Canvas(size: Size(columns: columns, rows: rows)) }

  @Test func `a box has its title at the left and the other one at the right`() {
    var canvas = canvas(24, 3)
    canvas.box(canvas.bounds, title: "1 Báo chí", trailing: "2/7")
    canvas.write("KPR-1", at: Point(column: 2, row: 1))
    #expect(
      canvas.text() == """
        ┌─ 1 Báo chí ──── 2/7 ─┐
        │ KPR-1                │
        └──────────────────────┘

        """)
  }

  @Test func `the focused box is heavy, and stands out in ascii too`() {
    var canvas = canvas(22, 3)
    canvas.box(Rect(column: 0, row: 0, columns: 10, rows: 3), title: "a", border: .heavy)
    canvas.box(Rect(column: 12, row: 0, columns: 10, rows: 3), title: "b", border: .asciiHeavy)
    #expect(
      canvas.text() == """
        ┏━ a ━━━━┓  #= b ====#
        ┃        ┃  #        #
        ┗━━━━━━━━┛  #========#

        """)
  }

  @Test func `a title that does not fit is cut, and its neighbour left out`() {
    var canvas = canvas(14, 2)
    canvas.box(canvas.bounds, title: "Công nghiệp số", trailing: "2/7")
    #expect(canvas.text() == "┌─ Công ng… ─┐\n└────────────┘\n")
  }

  @Test func `a box smaller than two by two is not drawn, at no size anything breaks`() {
    for columns in 0...7 {
      for rows in 0...3 {
        var canvas = canvas(7, 3)
        let rect = Rect(column: 0, row: 0, columns: columns, rows: rows)
        canvas.box(rect, title: "title", trailing: "x")
        if columns < 2 || rows < 2 { #expect(canvas == self.canvas(7, 3)) }
        #expect(canvas[Point(column: columns, row: 0)] == .blank)
      }
    }
  }

  @Test func `text is cut at the edges, at the limit, and outside nothing is drawn`() {
    var canvas = canvas(6, 3)
    #expect(canvas.write("abcdefgh", at: Point(column: 3, row: 0)) == 3)
    #expect(canvas.write("abcdefgh", at: Point(column: -2, row: 1), limit: 5) == 5)
    #expect(canvas.write("abc", at: Point(column: 0, row: 3)) == 0)
    #expect(canvas.write("abc", at: Point(column: 0, row: -1)) == 0)
    #expect(canvas.write("abc", at: Point(column: 6, row: 2)) == 0)
    #expect(canvas.write("Tiếng Việt", at: Point(column: -6, row: 2)) == 10)
    #expect(canvas.text() == "   abc\ncde\nViệt\n")
  }

  @Test func `half a wide character is a blank`() {
    var canvas = canvas(5, 4)
    canvas.write("日本語", at: Point(column: 0, row: 0))
    canvas.write("x", at: Point(column: 1, row: 1))
    canvas.write("日本", at: Point(column: 0, row: 1))
    canvas.write("x", at: Point(column: 1, row: 1))
    canvas.write("日本", at: Point(column: 0, row: 2))
    canvas.write("x", at: Point(column: 2, row: 2))
    canvas.write("日本", at: Point(column: -1, row: 3))
    #expect(canvas.text() == "日本\n x本\n日x\n 本\n")
    #expect(canvas[Point(column: 3, row: 2)] == .blank)
    #expect(canvas[Point(column: 1, row: 0)].isContinuation)
  }

  @Test func `filling and pasting over half of a wide character leaves no half`() {
    var canvas = canvas(6, 1)
    canvas.write("日本語", at: Point(column: 0, row: 0))
    canvas.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), style: .plain)
    #expect(canvas.text() == "    語\n")
    var overlay = self.canvas(2, 1)
    overlay.write("本", at: Point(column: 0, row: 0))
    canvas.paste(overlay, at: Point(column: 5, row: 0))
    #expect(canvas.text() == "\n")
    canvas.paste(overlay, at: Point(column: 2, row: 0))
    #expect(canvas.text() == "  本\n")
  }

  @Test func `restyling keeps the text`() {
    var canvas = canvas(3, 1)
    let red = Style(foreground: .index(11))
    let ground = Style(background: .index(4), attributes: .reverse)
    canvas.write("abc", at: Point(column: 0, row: 0), style: red)
    canvas.restyle(Rect(column: 1, row: -1, columns: 9, rows: 5)) { $0.on(ground) }
    #expect(canvas.text() == "abc\n")
    #expect(canvas.cells.map(\.style.foreground) == [.index(11), .index(11), .index(11)])
    #expect(canvas.cells.map(\.style.background) == [.terminal, .index(4), .index(4)])
    #expect(canvas[Point(column: 2, row: 0)].style.attributes == .reverse)
    let selection = Style(foreground: .index(15), background: .index(4), attributes: .bold)
    #expect(Style(attributes: .underline).on(selection) == selection.adding(.underline))
    // Dimmed there, nobody knows whether it can be read.
    #expect(Style(attributes: .dim).on(selection) == selection)
  }

  @Test func `no cell ever holds what could act on a terminal`() {
    var canvas = canvas(80, 1)
    canvas.write("a\u{1B}[31m\r\nb\u{9B}\u{7}\u{202E}x\t", at: Point(column: 0, row: 0))
    #expect(canvas.text() == "a^[[31m^M^Jb<U+009B>^G<U+202E>x^I\n")
  }
}

@Suite struct CanvasGeometryTests {
  @Test func `panes side by side use the whole width`() {
    let rects = Rect(column: 0, row: 1, columns: 120, rows: 10).sideBySide(7, gap: 1)
    #expect(rects.map(\.columns) == [17, 17, 16, 16, 16, 16, 16])
    #expect(rects.last?.endColumn == 120)
    #expect(rects[1].column == 18)
  }

  @Test func `splitting more than there is takes all`() {
    let rect = Rect(column: 2, row: 3, columns: 10, rows: 5)
    #expect(rect.split(top: 9).top == rect)
    #expect(rect.split(top: 9).rest.isEmpty)
    #expect(rect.split(bottom: 2).bottom == Rect(column: 2, row: 6, columns: 10, rows: 2))
    #expect(rect.split(right: 4).right == Rect(column: 8, row: 3, columns: 4, rows: 5))
    #expect(rect.split(left: -1).left.isEmpty)
    #expect(rect.inset(columns: 6).columns == 0)
    #expect(rect.stacked(2).map(\.rows) == [3, 2])
    #expect(rect.centred(Size(columns: 4, rows: 99)) == Rect(column: 5, row: 3, columns: 4, rows: 5))
  }
}
