import GiaobanText

/// The styles of a DOCX: letters and spaces as Decree 30/2020/NĐ-CP, Annex I, gives them.
struct WordStyles {
  let language: Language

  /// What stands within `w:styles`.
  var content: String {
    let tongue =
      switch language {
      case .vietnamese: "vi-VN"
      case .english: "en-GB"
      }
    let letters =
      "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
      + " w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"\(tongue)\"/>"
    let styles = Self.ofPandoc + rules + WordStyle.allCases.map(Self.style)
    return "<w:docDefaults><w:rPrDefault><w:rPr>\(letters)</w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
      + styles.map(\.xml).joined() + Self.table
  }

  /// One style of paragraphs. Sizes are half points, distances twentieths of a point, as in the file.
  private struct Style {
    let name: String
    var identifier: String?
    var align = "left"
    var size = 28
    /// Which of `b`, `i` and `caps` the letters have.
    var marks: [String] = []
    var before = 0
    var after = 0
    var firstLine = 0
    /// The distance from both sides.
    var indent = 0
    /// The elements in the order that the schema wants: before the spaces.
    var layout = ""
    var outline: Int?

    var xml: String {
      let identifier = identifier ?? WordStyles.identifier(name)
      let level = outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
      let indent = "<w:ind w:left=\"\(indent)\" w:right=\"\(indent)\" w:firstLine=\"\(firstLine)\"/>"
      let spaces = "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
      let letters = marks.map { "<w:\($0)/>" }.joined() + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
      return "<w:style w:type=\"paragraph\" w:styleId=\"\(identifier)\"><w:name w:val=\"\(name)\"/>"
        + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>\(layout)\(spaces)\(indent)<w:jc w:val=\"\(align)\"/>\(level)</w:pPr>"
        + "<w:rPr>\(letters)</w:rPr></w:style>"
    }
  }

  /// The identifier of a style with this name: what refers to it.
  static func identifier(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != " " }))
  }

  private static let keepNext = "<w:keepNext/>"
  /// A line across under the words, as wide as the indents leave it.
  private static func rule(_ side: String) -> String {
    "<w:pBdr><w:\(side) w:val=\"single\" w:sz=\"6\" w:space=\"2\" w:color=\"000000\"/></w:pBdr>"
  }

  /// The styles that pandoc gives to headings, paragraphs and lists.
  private static let ofPandoc: [Style] = [
    Style(name: "Body Text", align: "both", before: 60, after: 60, firstLine: 567),
    Style(name: "First Paragraph", align: "both", before: 60, after: 60, firstLine: 567),
    Style(name: "Compact", align: "both", before: 40, after: 40),
    Style(
      name: "heading 1", identifier: "Heading1", align: "center", size: 30, marks: ["b"], before: 120, after: 120,
      layout: keepNext, outline: 0),
    Style(
      name: "heading 2", identifier: "Heading2", marks: ["b"], before: 200, after: 80, layout: keepNext, outline: 0),
    Style(
      name: "heading 3", identifier: "Heading3", marks: ["b", "i"], before: 140, after: 60, layout: keepNext,
      outline: 1),
  ]

  private static func style(_ style: WordStyle) -> Style {
    let name = style.rawValue
    switch style {
    case .superior: return Style(name: name, align: "center", size: 26, marks: ["caps"])
    case .organisation: return Style(name: name, align: "center", size: 26, marks: ["b", "caps"])
    case .nation: return Style(name: name, align: "center", size: 24, marks: ["b", "caps"])
    case .motto: return Style(name: name, align: "center", marks: ["b"])
    case .number: return Style(name: name, align: "center", size: 26, before: 80)
    case .date: return Style(name: name, align: "center", marks: ["i"], before: 80)
    case .kind: return Style(name: name, align: "center", marks: ["b", "caps"], before: 360)
    case .about: return Style(name: name, align: "center", marks: ["b"], after: 240)
    case .addressees: return Style(name: name, align: "center", after: 240)
    case .recipientsHead: return Style(name: name, size: 24, marks: ["b", "i"])
    case .recipients: return Style(name: name, size: 22)
    case .office: return Style(name: name, align: "center", marks: ["b", "caps"])
    // Room for the hand that signs, and for the seal on it.
    case .signer: return Style(name: name, align: "center", marks: ["b"], before: 1_400)
    case .annex:
      return Style(name: name, align: "center", marks: ["b"], layout: keepNext + "<w:pageBreakBefore/>", outline: 0)
    case .annexTitle: return Style(name: name, align: "center", marks: ["b"], after: 160, layout: keepNext, outline: 0)
    case .notice: return Style(name: name, align: "both", marks: ["b"], before: 80, after: 80, layout: rule("left"))
    case .cell: return Style(name: name, size: 22, before: 20, after: 20)
    case .cellNumber: return Style(name: name, align: "right", size: 22, before: 20, after: 20)
    case .cellHead: return Style(name: name, align: "center", size: 22, marks: ["b"], before: 40, after: 40)
    case .cellNote: return Style(name: name, size: 20, marks: ["i"], after: 20)
    case .chartTitle: return Style(name: name, marks: ["b"], before: 160, layout: keepNext)
    case .seal: return Style(name: name, size: 20, marks: ["i"], before: 240)
    }
  }

  /// What ``WordFilter`` puts under the issuing body, a third of its block wide, and under the motto, as wide as its words.
  private var rules: [Style] {
    let motto =
      switch language {
      case .vietnamese: 750
      case .english: 400
      }
    return [("Letter Rule", 1_250), ("Letter Motto Rule", motto)].map { name, indent in
      Style(name: name, size: 4, before: 40, indent: indent, layout: Self.rule("top"))
    }
  }

  /// The style of every table with a head; blocks beside each other are none for pandoc's filter.
  private static let table: String = {
    let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }
    return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Table\"><w:name w:val=\"Table\"/><w:tblPr>"
      + "<w:tblBorders>\(lines.joined())</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
  }()
}
