import Foundation
import GiaobanText
import Testing

@Suite struct TextFoldTests {
  /// Every accented letter of Vietnamese, lower case, by alphabet.
  static let accented =
    "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"

  @Test func `all 134 accented letters lose case and accent from NFC and NFD alike`() {
    let letters = Self.accented.map(String.init) + Self.accented.uppercased().map(String.init)
    #expect(Set(letters).count == 134)
    for letter in letters {
      // Foundation is the independent judge, but it leaves đ alone.
      let expected =
        letter.lowercased() == "đ"
        ? "d" : letter.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      #expect(TextFold.folded(letter.precomposedStringWithCanonicalMapping) == expected)
      #expect(TextFold.folded(letter.decomposedStringWithCanonicalMapping) == expected)
    }
  }

  @Test func `a sentence keeps everything but its case and accents`() {
    #expect(TextFold.folded("Đường sắt Bắc–Nam, 2 % (KCN-1)") == "duong sat bac–nam, 2 % (kcn-1)")
    #expect(TextFold.folded("ÉCOLE Zürich Ångström Ñ") == "ecole zurich angstrom n")
    #expect(TextFold.folded("Москва 東京 ΑΒΓ") == "москва 東京 αβγ")
    #expect(TextFold.folded("") == "")
    #expect(TextFold.folded("\u{301}a\r\n\u{301}b") == "a\r\nb")
  }

  @Test func `marks in any order and a partly composed letter come out the same`() {
    for text in ["ệ", "e\u{302}\u{323}", "e\u{323}\u{302}", "ê\u{323}", "ẹ\u{302}"] {
      #expect(TextFold.folded(text) == "e")
      #expect(TextFold.matches("ệ", in: text))
    }
  }
}
