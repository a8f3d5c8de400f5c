import GiaobanText
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("0", 0.0), ("-0", 0), ("007", 7), ("21914", 21_914), ("-3.50", -3.5), ("0.1", 0.1), ("98.63", 98.63),
    ("100000000000000000000", 1e20),
  ])
  func `the machine form is digits with a dot`(_ text: String, _ value: Double) {
    #expect(NumberText.machineValue(text) == value)
  }

  @Test(arguments: [
    "", "-", "--1", "+1", ".5", "5.", "-.5", "1.2.3", "1,5", "1 000", "1_000", "1e3", "1E3", "0x1F", "nan", "inf",
    "-inf", "Infinity", " 1", "1 ", "1\n", "１", "٣", "1.-5", "1\u{301}",
  ])
  func `no other form is a number to a machine`(_ text: String) {
    #expect(NumberText.machineValue(text) == nil)
  }

  @Test func `a number too large is refused`() {
    #expect(NumberText.machineValue(String(repeating: "9", count: 400)) == nil)
  }

  @Test(arguments: [
    (500_000.0, "500000"), (0, "0"), (-0.0, "0"), (0.1, "0.1"), (-12.5, "-12.5"), (1e16, "10000000000000000"),
    (1.5e20, "150000000000000000000"), (1e-7, "0.0000001"), (-2.5e-5, "-0.000025"), (0.1 + 0.2, "0.30000000000000004"),
    (123_456.789, "123456.789"), (.nan, ""), (.infinity, ""),
  ])
  func `a number is written without an exponent`(_ value: Double, _ text: String) {
    #expect(NumberText.machineText(value) == text)
  }

  @Test func `what is written reads back as the same number`() {
    var generator = SplitMix(state: 7)
    var values = [
      Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, .ulpOfOne, .pi, -1e300, 0x1p53,
    ]
    for _ in 0..<3_000 {
      let value = Double(bitPattern: generator.next())
      if value.isFinite { values.append(value) }
    }
    for value in values {
      #expect(NumberText.machineValue(NumberText.machineText(value)) == value)
    }
  }

  @Test func `on screen numbers follow the language`() {
    #expect(NumberText.screenText(21_914, .vietnamese) == "21.914")
    #expect(NumberText.screenText(21_914, .english) == "21,914")
    #expect(NumberText.screenText(-1_234_567.891, .vietnamese) == "-1.234.567,89")
    #expect(NumberText.screenText(999, .english) == "999")
    #expect(NumberText.screenText(0.5, .vietnamese) == "0,5")
    #expect(NumberText.screenText(1e15, .english) == "1,000,000,000,000,000")
    #expect(NumberText.screenText(.nan, .english) == "–")
  }

  @Test(arguments: [
    (1.005, 2, "1.01"), (2.5, 0, "3"), (-2.5, 0, "-3"), (999.996, 2, "1,000"), (0.6, 0, "1"), (0.4, 0, "0"),
    (-0.004, 2, "0"), (0.006, 2, "0.01"), (0.0004, 2, "0"), (1.25, .max, "1.25"), (1.25, -1, "1"), (9.95, 1, "10"),
  ])
  func `a number is rounded as it is written, a half away from zero`(_ value: Double, _ digits: Int, _ text: String) {
    #expect(NumberText.screenText(value, .english, maximumFractionDigits: digits) == text)
  }

  @Test func `a rate is shown in per cent`() {
    #expect(NumberText.percentText(16_051.0 / 16_274, .vietnamese) == "98,63 %")
    #expect(NumberText.percentText(16_051.0 / 16_274, .english) == "98.63%")
    #expect(NumberText.percentText(0.285, .english, maximumFractionDigits: 0) == "29%")
    #expect(NumberText.percentText(1, .vietnamese) == "100 %")
    #expect(NumberText.percentText(0, .english) == "0%")
    #expect(NumberText.percentText(12.5, .vietnamese) == "1.250 %")
    #expect(NumberText.percentText(0.0 / 0.0, .english) == "–")
  }

  @Test(arguments: [
    ("21914", 21_914.0), ("21.914", 21_914), ("1.234.567,89", 1_234_567.89), ("98,63", 98.63), (" -0,5 ", -0.5),
    ("1234,5", 1_234.5), ("0", 0), ("100.000", 100_000),
  ])
  func `typed Vietnamese numbers group with dots`(_ text: String, _ value: Double) {
    #expect(NumberText.typedValue(text, .vietnamese) == value)
    let english = String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    #expect(NumberText.typedValue(english, .english) == value)
  }

  @Test(arguments: [
    "98.63", "1.5", "0.500", "1.2345", "1234.567", "1.23.456", ".500", "1.", "1,", "1,2,3", "1,234.567", "1..000",
    "--1", "- 1", "1e3", "", " ", "-", "1 00", "nan", "１", "1,5%", "00.500",
  ])
  func `an ambiguous or malformed typed number is refused`(_ text: String) {
    #expect(NumberText.typedValue(text, .vietnamese) == nil)
    let english = String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    #expect(NumberText.typedValue(english, .english) == nil)
  }

  /// Fixed pseudo-random bits (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators").
  private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test func `a number that was worked out is shown with about three digits`() {
    let values = [41_666.67, 123.4, 12.345, 1.2345, 0.12345, 0.012345, 0.001234567, -98.76, 0]
    #expect(
      values.map { NumberText.roughText($0, .english) } == [
        "41,667", "123", "12.3", "1.23", "0.123", "0.0123", "0.001235", "-98.8", "0",
      ])
    #expect(NumberText.roughText(41_666.67, .vietnamese) == "41.667")
  }
}
