import Testing

@testable import GiaobanTerminal

@Suite struct TerminalAnswerTests {
  private func told(_ text: String) -> Color? {
    if case .background(let color)? = TerminalAnswer(osc: text) { color } else { nil }
  }

  @Test func `a ground is told with one to four digits a part, with or without its opacity`() {
    let blue = Color.rgb(red: 0, green: 0x2B, blue: 0x36)
    #expect(told("11;rgb:0000/2b2b/3636") == blue)
    #expect(told("11;rgb:00/2b/36") == blue)
    #expect(told("11;rgba:0000/2b2b/3636/ffff") == blue)
    #expect(told("11;#002b36") == blue)
    #expect(told("11;rgb:f/f/f") == .rgb(red: 255, green: 255, blue: 255))
    for wrong in ["10;rgb:00/2b/36", "11;", "11;?", "11;rgb:00/2b", "11;rgb:00000/2b/36", "11;blue", "11;rgb:0g/00/00"]
    {
      #expect(told(wrong) == nil, "\(wrong)")
    }
  }

  @Test func `answers are no keys, wherever a slow line parts them`() {
    let bytes = Array("j\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\\u{1B}[?62;4ck".utf8)
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      decoder.expectAnswer(milliseconds: 0)
      // As far apart as a line may be whose other end is on the other side of the world.
      var events = decoder.decode(bytes[..<cut], milliseconds: 0)
      if let deadline = decoder.deadline, deadline <= 150 { events += decoder.flush(milliseconds: 150) }
      events += decoder.decode(bytes[cut...], milliseconds: 150)
      #expect(events == [.key(.character("j")), .key(.character("k"))], "cut at \(cut)")
      #expect(decoder.answers == [.background(.rgb(red: 255, green: 255, blue: 221)), .identity])
      #expect(!decoder.awaitsAnswer)
    }
  }

  @Test func `a terminal that never answers makes no Esc wait for long`() throws {
    var decoder = KeyDecoder()
    decoder.expectAnswer(milliseconds: 0)
    _ = decoder.decode([0x1B], milliseconds: 1_000)
    #expect(try #require(decoder.deadline) >= 1_150)
    _ = decoder.flush(milliseconds: 1_200)
    _ = decoder.decode([0x1B], milliseconds: 3_000)
    #expect(try #require(decoder.deadline) <= 3_025)
  }

  @Test func `the ground is light where black reads better on it`() {
    #expect(TerminalGround(.rgb(red: 253, green: 246, blue: 227)) == .light)
    #expect(TerminalGround(.rgb(red: 0, green: 43, blue: 54)) == .dark)
    #expect(TerminalGround(.terminal) == nil)
  }

  @Test(
    arguments: [
      ("15;0", TerminalGround.dark), ("0;15", .light), ("15;default;0", .dark), ("0;default;15", .light),
      ("0;7", .light),
      ("15;8", .dark), ("15;default", nil), ("", nil), ("x", nil), ("1;16", nil),
    ])
  func `COLORFGBG tells the ground`(value: String, ground: TerminalGround?) {
    #expect(TerminalGround(environment: ["COLORFGBG": value]) == ground)
  }

  @Test(
    arguments: [
      (["LC_ALL": "vi_VN.UTF-8"], true), (["LANG": "vi_VN.utf8"], true), (["LC_ALL": "C"], true), ([:], true),
      (["LC_ALL": "", "LC_CTYPE": "POSIX", "LANG": "de_DE.ISO-8859-1"], true),
      (["LC_ALL": "vi_VN.TCVN5712-1"], false), (["LC_CTYPE": "en_US.ISO-8859-1", "LANG": "en_US.UTF-8"], false),
      (["LANG": "de_DE.ISO-8859-15@euro"], false), (["LANG": "ca_ES.UTF-8@valencia"], true),
    ] as [([String: String], Bool)])
  func `a charset that is named and is not UTF-8 is believed`(environment: [String: String], hasUTF8: Bool) {
    #expect(TerminalCharset.hasUTF8(environment) == hasUTF8)
  }
}
