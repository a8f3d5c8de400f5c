import GiaobanText

/// The head and the end of an official document on a page, after Annex I of Decree 30/2020/NĐ-CP. The styles for paper put
/// each block where the decree wants it.
struct HTMLLetter {
  let letter: ReportLetter
  let language: Language

  init(_ letter: ReportLetter, _ language: Language) {
    self.letter = letter
    self.language = language
  }

  /// The two blocks, the kind of document and what it is about, and to whom it goes.
  var head: [String] {
    let superior = letter.superior.map { [block("p", "superior", $0)] } ?? []
    var lines =
      ["<header>", "<div class=\"heads\">", "<div class=\"issuer\">"] + superior
      + [block("p", "organisation", letter.organisation), "</div>", "<div class=\"national\">"]
      + [
        block("p", "nation", LetterWords.nation.text(language)), block("p", "motto", LetterWords.motto.text(language)),
        "</div>", "</div>", "<div class=\"heads\">", block("p", "symbol", letter.number),
        block("p", "date", letter.placeAndDate), "</div>", "<h1>",
        block("span", "kind", letter.kind),
      ]
    if !letter.about.isEmpty { lines.append(block("span", "about", letter.about)) }
    lines.append("</h1>")
    return lines + addressees + ["</header>"]
  }

  private var addressees: [String] {
    if letter.addressees.isEmpty { return [] }
    let name = HTMLText.element("span", "class=\"to\"", LetterWords.to.text(language) + ":")
    let lines = LetterWords.listed(letter.addressees).map { HTMLText.element("span", HTMLText.content($0)) }
    return [
      HTMLText.element(
        "div", "class=\"addressees\"", name + " " + HTMLText.element("div", lines.joined(separator: "<br>")))
    ]
  }

  /// "Nơi nhận" at the left, the signature at the right; empty where neither is known.
  var signature: [String] {
    if letter.recipients.isEmpty, letter.signer == nil, letter.signerTitle == nil { return [] }
    var recipients: [String] = []
    if !letter.recipients.isEmpty {
      recipients = [HTMLText.element("p", LetterWords.copies.text(language) + ":"), "<ul>"]
      recipients += LetterWords.recipients(letter.recipients).map { HTMLText.element("li", HTMLText.content($0)) }
      recipients.append("</ul>")
    }
    let signer = [("office", letter.signerTitle), ("signer", letter.signer)].compactMap { name, text in
      text.map { block("p", name, $0) }
    }
    return ["<div class=\"signing\">", "<div class=\"recipients\">"] + recipients
      + ["</div>", "<div class=\"signature\">"] + signer + ["</div>", "</div>"]
  }

  private func block(_ element: String, _ name: String, _ text: String) -> String {
    // The inner element is as wide as its words, and so are the rules under it.
    HTMLText.element(element, "class=\"\(name)\"", HTMLText.element("span", HTMLText.content(text)))
  }

  /// The heading of an annex: its number on a line of its own, then its title.
  static func annex(_ text: String) -> String {
    let (number, title) = LetterWords.annex(text)
    let numbered = number.map { HTMLText.element("span", "class=\"annex\"", HTMLText.content($0)) + " " } ?? ""
    return HTMLText.element("h2", "class=\"annex\"", numbered + HTMLText.content(title))
  }
}
