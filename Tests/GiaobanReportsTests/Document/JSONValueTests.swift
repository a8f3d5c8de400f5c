import Foundation
import GiaobanCore
import Testing

@testable import GiaobanReports

struct JSONValueTests {
  @Test func `keys stay in order, and nesting is indented`() {
    let value: JSONValue = ["b": .integer(1), "a": ["x": .array([.null, .bool(true)])], "c": .array([])]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": {
            "x": [
              null,
              true
            ]
          },
          "c": []
        }

        """)
  }

  @Test(arguments: [
    (0.1, "0.1"), (500_000, "500000"), (1e21, "1000000000000000000000"), (-0.25, "-0.25"), (.nan, "null"),
    (.infinity, "null"),
  ])
  func `numbers have the machine form`(number: Double, expected: String) {
    #expect(JSONValue.number(number).text == expected + "\n")
  }

  @Test(arguments: [
    ("\u{1B}[2J", #""\u001b[2J""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}\u{2066}\u{61C}", #""\u202e\u2066\u061c""#), ("</script>", #""<\/script>""#), ("a/b", #""a/b""#),
    ("\r\n\t\0", #""\r\n\t\u0000""#), (#"say "\""#, #""say \"\\\"""#), ("Đặng", #""Đặng""#),
  ])
  func `what could act on a terminal or a page is escaped`(text: String, expected: String) {
    #expect(JSONValue.quoted(text) == expected)
  }

  @Test func `a combining mark hides no slash`() {
    #expect(JSONValue.quoted("</\u{338}").unicodeScalars.elementsEqual("\"<\\/\u{338}\"".unicodeScalars))
  }

  @Test func `every scalar of the basic plane reads back as it was`() throws {
    let scalars = (0..<0x1_0000 as Range<UInt32>).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    let read = try JSONSerialization.jsonObject(with: Data(JSONValue.quoted(text).utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.unicodeScalars.elementsEqual(scalars) == true)
  }

  @Test func `moments are written in UTC, and shown as the office's clock`() {
    let moment = Timestamp(milliseconds: 1_687_277_730_123)
    #expect(moment.iso == "2023-06-20T16:15:30.123Z")
    let local = moment.local(offsetSeconds: 7 * 3_600 + 2_700)
    #expect(local.day == Day("2023-06-21"))
    #expect(local.clock == "00:00")
    #expect(Timestamp(milliseconds: -1).iso == "1969-12-31T23:59:59.999Z")
    #expect(Timestamp(milliseconds: .max).iso.hasSuffix("Z"))
  }
}
