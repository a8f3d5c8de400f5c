import GiaobanText

/// The document whose page and styles pandoc gives to a DOCX (`--reference-doc`): A4 with the margins, the letters and the page
/// numbers of Decree 30/2020/NĐ-CP, Annex I.
struct WordTemplate {
  let language: Language
  /// The last lines of every page.
  let footer: [String]

  /// A DOCX without words (ECMA-376, Office Open XML).
  var bytes: [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", Self.contentTypes)
    archive.add("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")]))
    archive.add("word/document.xml", Self.part("document", "<w:body><w:p/>\(Self.section)</w:body>"))
    archive.add(
      "word/_rels/document.xml.rels",
      Self.relationships(
        [("styles", "styles.xml"), ("header", "header1.xml"), ("header", "header2.xml"), ("footer", "footer1.xml")]))
    archive.add("word/styles.xml", Self.part("styles", WordStyles(language: language).content))
    archive.add("word/header1.xml", Self.part("hdr", Self.pageNumber))
    // The first page has no number.
    archive.add("word/header2.xml", Self.part("hdr", "<w:p/>"))
    archive.add("word/footer1.xml", Self.part("ftr", seal))
    return archive.bytes
  }

  // A4 and its margins in twentieths of a point: 20 mm above and below, 30 left, 15 right; the page number 10 mm from the edge.
  private static let section =
    "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:headerReference w:type=\"first\" r:id=\"rId3\"/>"
    + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"first\" r:id=\"rId4\"/>"
    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\""
    + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"

  private static let pageNumber =
    "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    + "<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"

  private var seal: String {
    if footer.isEmpty { return "<w:p/>" }
    return footer.map { line in
      let words = HTMLText.plain(line)
      return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">\(words)</w:t></w:r></w:p>"
    }.joined()
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let formats = "http://schemas.openxmlformats.org"

  private static func part(_ name: String, _ content: String) -> String {
    declaration + "<w:\(name) xmlns:w=\"\(formats)/wordprocessingml/2006/main\""
      + " xmlns:r=\"\(formats)/officeDocument/2006/relationships\">\(content)</w:\(name)>"
  }

  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let all = targets.enumerated().map { place, relation in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(formats)/officeDocument/2006/relationships/\(relation.kind)\""
        + " Target=\"\(relation.target)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"\(formats)/package/2006/relationships\">\(all.joined())</Relationships>"
  }

  private static let contentTypes: String = {
    let kinds = [
      ("document", "document.main"), ("styles", "styles"), ("header1", "header"), ("header2", "header"),
      ("footer1", "footer"),
    ]
    let parts = kinds.map { name, kind in
      "<Override PartName=\"/word/\(name).xml\""
        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml\"/>"
    }
    return declaration + "<Types xmlns=\"\(formats)/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(parts.joined())</Types>"
  }()
}
