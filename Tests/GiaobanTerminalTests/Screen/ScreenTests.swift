import GiaobanText
import Testing

@testable import GiaobanTerminal

@Suite struct ScreenTests {
  private func canvas(_ lines: String...) -> Canvas {
    var canvas = Canvas(size: Size(columns: 8, rows: lines.count))
    for (row, line) in lines.enumerated() { canvas.write(line, at: Point(column: 0, row: row)) }
    return canvas
  }

  private func sent(_ new: Canvas, since old: Canvas?, row: Int = 0) -> [String] {
    TerminalRun.changed(in: new, since: old, row: row).map { "\($0.column):" + $0.pieces.map(\.text).joined() }
  }

  @Test func `only runs of changed cells are sent`() {
    #expect(sent(canvas("abcdefgh"), since: canvas("XbcdefYZ")) == ["0:a", "6:gh"])
    #expect(sent(canvas("same"), since: canvas("same")) == [])
    #expect(sent(canvas("ab"), since: nil) == ["0:ab      "])
  }

  @Test func `a few cells that stay are sent rather than stepped over`() {
    #expect(sent(canvas("abcdefgh"), since: canvas("abXdefYh")) == ["2:cdefg"])
    // But not what must be placed anew, or looks otherwise.
    #expect(sent(canvas("a✎c"), since: canvas("x✎y")) == ["0:a", "2:c"])
    var styled = canvas("abc")
    styled.restyle(Rect(column: 1, row: 0, columns: 1, rows: 1), style: Style(attributes: .bold))
    var before = styled
    before.write("x", at: Point(column: 0, row: 0))
    before.write("y", at: Point(column: 2, row: 0))
    #expect(sent(styled, since: before) == ["0:a", "2:c"])
  }

  @Test func `a wide character is sent whole, and so is what it uncovers`() {
    #expect(sent(canvas("日x"), since: canvas("abx")) == ["0:日"])
    #expect(sent(canvas("abx"), since: canvas("日x")) == ["0:ab"])
    #expect(sent(canvas(" 日x"), since: canvas("日 x")) == ["0: 日"])
  }

  @Test func `another style begins another run`() {
    var styled = canvas("abcd")
    styled.restyle(Rect(column: 1, row: 0, columns: 2, rows: 1), style: Style(attributes: .bold))
    #expect(sent(styled, since: canvas("abcd")) == ["1:bc"])
    #expect(sent(styled, since: nil) == ["0:a", "1:bc", "3:d    "])
  }

  @Test func `a blank goes with what stands beside it, where no more than its ground is seen`() {
    var styled = canvas("ab cd")
    let red = Style(foreground: .index(1), attributes: .bold)
    styled.restyle(Rect(column: 0, row: 0, columns: 2, rows: 1), style: red)
    #expect(sent(styled, since: nil) == ["0:ab ", "3:cd   "])
    var blank = canvas("ab")
    blank.restyle(Rect(column: 4, row: 0, columns: 2, rows: 1), style: red)
    #expect(sent(blank, since: canvas("ab")) == [])
    blank.restyle(Rect(column: 4, row: 0, columns: 2, rows: 1), style: Style(attributes: .underline))
    #expect(sent(blank, since: canvas("ab")) == ["4:  "])
  }

  @Test
  func `what terminals do not all give the same columns stands alone, so that the cursor is placed anew behind it`() {
    let run = TerminalRun.changed(in: canvas("a ✎日b"), since: nil, row: 0)[0]
    #expect(run.stretches.map(\.text) == ["a", " ", "✎", "日", "b", "  "])
    #expect(run.stretches.map(\.columns) == [1, 1, 1, 2, 1, 2])
    #expect(run.stretches.map { $0.kind == .unsteady } == [false, false, true, true, false, false])
  }

  @Test func `in ASCII every cell keeps its columns`() {
    let ascii = canvas("Đặc·日x").inASCII()
    #expect(ascii.text() == "Dac.? x\n")
    #expect(ascii.cells.map(\.width) == canvas("Đặc·日x").cells.map(\.width))
  }

  @Test func `a recording screen plays its script, then ends`() {
    let size = Size(columns: 80, rows: 24)
    let screen = RecordingScreen(size: Size(columns: 8, rows: 1), events: [[.key(.enter)], [.resize(size), .extra]])
    let cursor = ScreenCursor(Point(column: 1, row: 0), isSeen: true)
    screen.show(canvas("a"), cursor: cursor)
    #expect(screen.nextEvents(timeoutMilliseconds: nil) == [.key(.enter)])
    #expect(screen.nextEvents(timeoutMilliseconds: 5) == [.resize(size), .extra])
    #expect(screen.size == size)
    #expect(screen.nextEvents(timeoutMilliseconds: 0) == [.ended])
    #expect(screen.shown == [canvas("a")])
    #expect(screen.cursors == [cursor])
    #expect(screen.timeouts == [nil, 5, 0])
  }

  @Test func `each error says what to do, and what needs no terminal`() {
    let errors: [ScreenError] = [
      .notATerminal, .unknownTerminal("x\u{1B}"), .unknownTerminal(""), .cannotMoveCursor("dumb"), .failed,
    ]
    for language in Language.allCases {
      for error in errors {
        let text = error.phrase.text(language)
        #expect(text.contains("giaoban summary") && text.contains("giaoban list"))
        #expect(text.displayed == text)
      }
    }
    #expect(ScreenError.unknownTerminal("x\u{1B}").phrase.en.contains("“x^[”"))
  }

  @Test func `colours follow NO_COLOR, then the terminal`() {
    #expect(ColorDepth(environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"], terminalColors: 256) == .none)
    #expect(ColorDepth(environment: ["NO_COLOR": ""], terminalColors: 256) == .indexed256)
    #expect(ColorDepth(environment: ["COLORTERM": "24bit"], terminalColors: 256) == .trueColor)
    #expect(ColorDepth(environment: [:], terminalColors: 16) == .sixteen)
    #expect(ColorDepth(environment: [:], terminalColors: 8) == .eight)
    #expect(ColorDepth(environment: [:], terminalColors: 0) == .none)
    #expect(ColorDepth(environment: [:], terminalColors: 1 << 24, isDirect: true) == .trueColor)
    #expect(ColorDepth(environment: ["NO_COLOR": "1"], terminalColors: 1 << 24, isDirect: true) == .none)
  }

  @Test func `the colours of the terminal around it are not those of GNU screen or the console`() {
    let promise = ["COLORTERM": "truecolor"]
    func depth(_ more: [String: String], _ colors: Int) -> ColorDepth {
      ColorDepth(environment: promise.merging(more) { $1 }, terminalColors: colors)
    }
    #expect(depth(["STY": "1.pts"], 256) == .indexed256)
    #expect(depth(["STY": "1.pts", "TMUX": "/tmp/x,1,0"], 256) == .trueColor)
    #expect(depth(["TERM": "linux"], 8) == .eight)
    #expect(depth(["TERM": "xterm"], 8) == .trueColor)
  }
}
