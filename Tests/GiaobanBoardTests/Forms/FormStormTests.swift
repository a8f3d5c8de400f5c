import GiaobanCore
import GiaobanTerminal
import GiaobanTestSupport
import GiaobanText
import Testing

@testable import GiaobanBoard

/// Keys as fast and as wild as nobody types them, in the forms that most is typed into.
@Suite struct FormStormTests {
  private static let pieces = [
    "a", "đ", "ế", "1", ",", ".", "/", " ", ":", "+", "\"", "unit:", "hạn:", "31/12", "EDU", "🏳️‍🌈", "\u{301}", "字",
  ]
  private static let named: [Key] = [
    .enter, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .f(2),
  ]
  private static let controls = Array("abdefhknrtuw")

  private static func key(_ generator: inout SeededGenerator) -> Key {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<4: .character(pieces.randomElement(using: &generator) ?? "a")
    case 4..<7: named.randomElement(using: &generator) ?? .tab
    case 7: .control(controls.randomElement(using: &generator) ?? "u")
    case 8: .paste(String(repeating: "dòng dài một hai ba\n", count: Int.random(in: 1...20, using: &generator)))
    default: .character(String(Int.random(in: 0...9, using: &generator)))
    }
  }

  @Test(arguments: [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func `whatever is typed, the focused field is one that is seen, with its cursor`(size: Size) throws {
    for (seed, opening) in ["a", "c", "e"].enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed + size.columns))
      var fixture = try BoardFixture.practice(size: size, language: seed % 2 == 0 ? .vietnamese : .english)
      fixture.goTo("EDU-1")
      fixture.press(.character(opening))
      for _ in 0..<150 {
        let key = Self.key(&generator)
        fixture.press(key)
        // A button was pressed: what it saved is no matter here.
        guard let form = fixture.form else {
          fixture.press(.escape, .character(opening))
          continue
        }
        #expect(form.shownPlaces.contains(form.focus), "\(key)")
        let picture = fixture.board.picture()
        guard form.focused.takesText else { continue }
        let cursor = try #require(picture.cursor, "\(key)\n\(fixture.screen)")
        #expect(cursor.row > 0 && cursor.row < size.rows - 1 && cursor.column < size.columns - 1, "\(key)")
      }
    }
  }

  @Test func `a title of three hundred letters and a paste of many lines are one line, and saved whole`() throws {
    for size in [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)] {
      var fixture = try BoardFixture.practice(size: size, language: .vietnamese)
      fixture.goTo("EDU-1")
      fixture.press(.character("a"), .paste(String(repeating: "Đề án số hóa\r\n", count: 25)))
      fixture.save()
      let code = try #require(fixture.board.selected)
      let title = try #require(fixture.dossier(code.description)?.pledge.title.vi)
      #expect(title.hasPrefix("Đề án số hóa Đề án") && !title.contains("\n") && title.count > 300)
    }
  }
}
