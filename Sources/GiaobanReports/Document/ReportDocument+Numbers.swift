import GiaobanText

extension [ReportDocument.Part] {
  /// With their numbers before the headings, as official documents have them: `I.` before a section, `1.` before what stands
  /// in it, `Phụ lục I.` before an annex. A single annex has no number (Decree 30/2020/NĐ-CP, Annex I, part I, section III.1).
  func numbered(_ language: Language) -> [ReportDocument.Part] {
    let annexes = filter { if case .annex = $0 { true } else { false } }.count
    let annexName = Phrase(vi: "Phụ lục", en: "Annex").text(language)
    var (section, subsection, annex) = (0, 0, 0)
    return map { part in
      switch part {
      case .heading(let text):
        section += 1
        subsection = 0
        return .heading("\(RomanNumber.text(section)). \(text)")
      case .subheading(let text):
        subsection += 1
        return .subheading("\(subsection). \(text)")
      case .annex(let text):
        annex += 1
        subsection = 0
        return .annex("\(annexName)\(annexes > 1 ? " \(RomanNumber.text(annex))" : ""). \(text)")
      default: return part
      }
    }
  }
}

enum RomanNumber {
  private static let digits: [(value: Int, text: String)] = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// - Parameter number: from 1.
  static func text(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for digit in digits {
      while rest >= digit.value {
        text += digit.text
        rest -= digit.value
      }
    }
    return text
  }
}
