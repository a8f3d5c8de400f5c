import Testing

@testable import GiaobanText

@Suite struct VisibleTextTests {
  @Test func `controls are shown, never sent`() {
    #expect("\u{0}\u{7}\u{1B}\u{7F}".displayed == "^@^G^[^?")
    #expect("a\r\nb".displayed == "a^M^Jb")
    #expect("\u{85}\u{9B}".displayed == "<U+0085><U+009B>")
  }

  @Test func `what turns the direction or cannot be seen is shown by its number`() {
    for value: UInt32 in [
      0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0x2060, 0xFEFF, 0xAD, 0x2028, 0xE0041,
    ] {
      let scalar = Unicode.Scalar(value) ?? " "
      let shown = "a\(scalar)b".displayed
      #expect(shown.hasPrefix("a<U+"), "U+\(String(value, radix: 16))")
      #expect(!shown.unicodeScalars.contains(scalar))
    }
    #expect("\u{202E}".displayed == "<U+202E>")
    #expect("\u{E0041}".displayed == "<U+E0041>")
  }

  @Test func `joiners stay inside emoji and Indic syllables, and are shown elsewhere`() {
    for text in ["👨‍👩‍👧", "❤️‍🔥", "👍🏽", "1️⃣", "क्‍ष", "ക്‍", "ශ්‍රී"] {
      #expect(text.displayed.unicodeScalars.elementsEqual(text.unicodeScalars), "\(text)")
    }
    for value: UInt32 in [0x200C, 0x200D, 0x34F, 0x3164, 0xFFA0, 0x115F, 0xFEFF, 0xFE0F, 0xFE00] {
      let scalar = Unicode.Scalar(value) ?? " "
      let mark = "<U+" + String(value, radix: 16, uppercase: true).leftPadded + ">"
      #expect("Ngân\(scalar)sách".displayed == "Ngân\(mark)sách")
      #expect("\(scalar)a".displayed == "\(mark)a")
    }
  }

  @Test func `no scalar that acts gets through, whatever stands around it`() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = "e\(scalar)\u{301}".displayed
      let allowed = shown.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && !(0x200E...0x200F).contains($0.value)
          && !(0x2028...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value)
      }
      #expect(allowed, "U+\(String(value, radix: 16))")
      #expect(shown.displayed.unicodeScalars.elementsEqual(shown.unicodeScalars), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a mark without a letter gets a circle, too many are cut`() {
    #expect(Array("\u{301}a".displayed.unicodeScalars) == ["◌", "\u{301}", "a"])
    let stacked = "q" + String(repeating: "\u{30D}", count: 100)
    #expect(stacked.displayed.unicodeScalars.count == 9)
    #expect(stacked.displayWidth == 1)
  }

  @Test func `wide is two, ambiguous is one, joined emoji come apart`() {
    #expect("日本".displayWidth == 4)
    #expect("●▲■✓…".displayWidth == 5)
    #expect("🎉".displayWidth == 2)
    #expect("🇻🇳".displayWidth == 2)
    #expect("👨‍👩‍👧".displayWidth == 6)
    #expect("각".displayWidth == 2)
    #expect("\u{1100}\u{1161}\u{11A8}".displayWidth == 2)
  }

  @Test func `columns are those of the pieces`() {
    for text in [
      "", "Tăng số điểm 12 % – “xong” → 3", "Cafe\u{301} hoa\u{300} bình", "n\u{AD}y", "a\u{200D}b", "中文 chữ",
      "\u{300}a",
      "👩‍👩‍👧 nhóm", "x\u{202E}\u{301}y", "🇻🇳🇻", "©\u{FE0F} \u{301}",
    ] {
      #expect(VisibleText.columns(of: text) == VisibleText.pieces(of: text).reduce(0) { $0 + Int($1.width) }, "\(text)")
      #expect(VisibleText.columns(of: text[...]) == VisibleText.columns(of: text))
    }
  }

  @Test func `harmless is what is shown as it is`() {
    #expect(VisibleText.isHarmless("Đường “số” 1 – 日本"))
    for text in ["a\nb", "a\u{7F}", "a\u{9B}", "a\u{202E}", "a\u{200B}"] {
      #expect(!VisibleText.isHarmless(text), "\(text)")
    }
  }
}

extension String {
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
  fileprivate var displayed: String { VisibleText.filtered(self) }
  fileprivate var displayWidth: Int { VisibleText.columns(of: self) }
}
