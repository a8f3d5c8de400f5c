/// Recorded text on its way into HTML. It works by scalars: `"<\u{338}"` is one `Character` that is not `"<"`.
enum HTMLText {
  /// What stands between tags: line feeds are line breaks, addresses of https and mailto are links, and nothing else acts.
  static func content(_ text: String) -> String {
    let shown = text.shown
    guard shown.utf8.contains(UInt8(ascii: ":")) else { return escaped(shown, lineBreak: "<br>") }
    var result = ""
    for piece in LinkedText.pieces(of: shown) {
      switch piece {
      case .words(let words): result += escaped(words, lineBreak: "<br>")
      case .address(let address):
        let safe = escaped(address, lineBreak: "")
        result += "<a href=\"\(safe)\">\(safe)</a>"
      }
    }
    return result
  }

  /// The value of an attribute, or text that takes no tags: a title, a word in a drawing.
  static func plain(_ text: String) -> String { escaped(text.shownInOneLine, lineBreak: " ") }

  /// An element with its content, which is HTML already.
  static func element(_ name: String, _ attributes: String = "", _ content: String) -> String {
    "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(content)</\(name)>"
  }

  /// A string of CSS (CSS Syntax, section 4.3.5): all ASCII but letters, digits and blanks as numbers, so that neither the string
  /// nor the `style` element can end in it.
  static func styleString(_ text: String) -> String {
    var result = "\""
    for scalar in text.shown.unicodeScalars {
      let isPlain = scalar == " " || scalar.value >= 0x80 || scalar.properties.isAlphabetic || ("0"..."9") ~= scalar
      result += isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16, uppercase: true) + " "
    }
    return result + "\""
  }

  private static let marks: Set<UInt8> = [0x26, 0x3C, 0x3E, 0x22, 0x27, 0x0A]

  private static func escaped(_ shown: String, lineBreak: String) -> String {
    if !shown.utf8.contains(where: marks.contains) { return shown }
    var result = ""
    result.reserveCapacity(shown.utf8.count + 32)
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += lineBreak
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
