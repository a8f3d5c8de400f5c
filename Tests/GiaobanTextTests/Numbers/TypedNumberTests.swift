import GiaobanText
import Testing

@Suite struct TypedNumberTests {
  private static let people = Bilingual(Phrase(vi: "người", en: "people"))
  private static let communes = Bilingual(Phrase(vi: "xã", en: "communes"))
  private static let percent = Bilingual(Phrase(vi: "%", en: "%"))

  private func typed(_ text: String, _ language: Language, _ unit: Bilingual?) -> Double? {
    try? TypedNumber(text, language, unit: unit).value
  }

  private func problem(_ text: String, _ language: Language, _ unit: Bilingual?) -> NumberProblem? {
    do throws(NumberProblem) {
      _ = try TypedNumber(text, language, unit: unit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("21.914", 21_914.0), ("21914", 21_914), ("1.500.000", 1_500_000), ("98,63", 98.63), ("0,5", 0.5), ("-3,2", -3.2),
    ("1.234,56", 1_234.56), (",5", 0.5), ("+5", 5), ("1 500 000", 1_500_000), ("13\u{A0}331", 13_331),
    ("21\u{202F}914", 21_914), ("5 người", 5), ("5 NGUOI", 5), ("1,5 triệu", 1_500_000), ("1,5 tr", 1_500_000),
    ("1,5tr", 1_500_000), ("2 tỷ", 2e9), ("2 tỉ", 2e9), ("500 nghìn", 500_000), ("500 ngàn", 500_000),
    ("500k", 500_000),
    ("1,5 triệu người", 1_500_000), ("\u{2212}3,2", -3.2), ("1 234,5", 1_234.5),
  ])
  func `a Vietnamese form takes numbers as they are written and said`(_ text: String, _ value: Double) {
    #expect(typed(text, .vietnamese, Self.people) == value)
  }

  @Test(arguments: [
    ("21,914", 21_914.0), ("1,500,000", 1_500_000), ("98.63", 98.63), ("0.5", 0.5), (".5", 0.5), ("+5", 5),
    ("21 914", 21_914), ("5 people", 5), ("1.5 million", 1_500_000), ("1.5m", 1_500_000), ("2 billion", 2e9),
    ("2bn", 2e9), ("500 thousand", 500_000), ("500k", 500_000), ("5 người", 5),
  ])
  func `an English form takes numbers as they are written and said`(_ text: String, _ value: Double) {
    #expect(typed(text, .english, Self.people) == value)
  }

  @Test(arguments: ["98,63 %", "98,63%", "98,63\u{A0}%", "98,63 phần trăm"])
  func `a percent sign follows a metric in per cent`(_ text: String) {
    #expect(typed(text, .vietnamese, text.contains("%") ? Self.percent : Bilingual(vi: "phần trăm", en: nil)) == 98.63)
    #expect(typed("98.63%", .english, Self.percent) == 98.63)
    #expect(typed("100%", .vietnamese, Self.percent) == 100)
  }

  @Test func `each refusal names the sign that is the matter`() {
    let vi = Language.vietnamese
    #expect(problem("98,5%", vi, Self.people) == .percent("98,5%", unit: Self.people))
    #expect(problem("98,5%", vi, nil) == .percent("98,5%", unit: nil))
    #expect(problem("5 xã", vi, Self.people) == .word("5 xã", word: "xã", unit: Self.people))
    #expect(problem("12 xã", vi, Self.communes) == nil)
    for text in ["0.5", "1.5", "12.34", "1.2345", "0.500", "1.23.456"] {
      #expect(problem(text, vi, Self.people) == .groupForDecimal(text))
    }
    #expect(problem("1,5", .english, nil) == .groupForDecimal("1,5"))
    #expect(problem("1,", vi, nil) == .nothingAfterDecimal("1,"))
    #expect(problem("1.000,", vi, nil) == .nothingAfterDecimal("1.000,"))
    #expect(problem("５", vi, nil) == .sign("５", sign: "５"))
    #expect(problem("1e6", vi, nil) == .sign("1e6", sign: "e"))
    #expect(problem("0x1F", vi, nil) == .sign("0x1F", sign: "x"))
    for text in ["nan", "inf", "", "-", "1 00", "1 000.000", "--1"] { #expect(problem(text, vi, nil) != nil) }
    #expect(
      problem("0.5", vi, nil)?.phrase.vi
        == "“0.5”: dấu chấm ngăn hàng nghìn, dấu phẩy cho phần lẻ; ví dụ 21.914 hoặc 98,5.")
  }

  @Test func `a scale that the unit has already is refused`() {
    let unit = Bilingual(Phrase(vi: "triệu đồng", en: "million dong"))
    #expect(problem("1,5 triệu", .vietnamese, unit) == .scaleInUnit("1,5 triệu", word: "triệu", unit: unit))
    #expect(typed("1,5 triệu đồng", .vietnamese, unit) == 1.5)
    #expect(typed("1.5m", .english, Bilingual(Phrase(vi: "m", en: "m"))) == 1.5)
  }

  @Test func `three digits after the decimal sign are told with what else they may mean`() throws {
    #expect(try TypedNumber("21,914", .vietnamese).otherwise == 21_914)
    #expect(try TypedNumber("21,914", .vietnamese).value == 21.914)
    #expect(try TypedNumber("21.914", .english).otherwise == 21_914)
    for text in ["0,125", "21,91", "1.234,567", "21.914", "21,9140"] {
      #expect(try TypedNumber(text, .vietnamese).otherwise == nil)
    }
  }

  @Test func `the command line has machine numbers, after which the unit may follow`() throws {
    #expect(try TypedNumber(machine: "98.5%", unit: Self.percent).value == 98.5)
    #expect(try TypedNumber(machine: "5 people", unit: Self.people).value == 5)
    #expect(try TypedNumber(machine: "21.914", unit: nil).value == 21.914)
    for (text, sign) in [("1,5", ","), ("21 914", " "), ("+5", "+"), ("1.5 million", "million"), ("5 xã", "xã")] {
      #expect(throws: NumberProblem.notMachine(text, sign: sign)) { try TypedNumber(machine: text, unit: Self.people) }
    }
    #expect(throws: NumberProblem.percent("98%", unit: Self.people)) {
      try TypedNumber(machine: "98%", unit: Self.people)
    }
  }
}
