extension HTMLStyle {
  /// Paper, after Decree 30/2020/NĐ-CP, Annex I: sizes and places are its own.
  ///
  /// WeasyPrint 57 breaks the first record of a table in two however it is asked not to; what stands before the table (`sheaf`)
  /// asks for its room.
  static let paper = """
    @media print{
    body{margin:0;color:#000;background:#fff;font:13pt/1.3 "Times New Roman","Liberation Serif",Tinos,serif}
    h1,h2,h3{font-size:13pt;line-height:1.3;margin:10pt 0 4pt;break-after:avoid;break-inside:avoid}
    h1{font-size:14pt;text-align:center;margin:0 0 10pt}
    h2{font-size:14pt;margin-top:14pt}
    h3{font-style:italic}
    p{margin:6pt 0;orphans:2;widows:2}
    h3+p{break-after:avoid}
    main>p{text-align:justify;text-indent:1.27cm}
    a{color:inherit;text-decoration:none}
    ul,ol{margin:6pt 0;padding-left:1.27cm}
    ul{list-style-type:"-  "}
    ol{padding-left:1.6cm}
    li{margin:3pt 0;text-align:justify}
    main>p.notice{text-indent:0;padding:4pt 8pt;border:0.75pt solid #000;font-style:italic}
    dl{margin:6pt 0}
    dt{float:left;clear:left;width:38mm;font-style:italic}
    dd{margin:0 0 3pt 40mm;min-height:1.3em}
    caption,details{display:none}
    .box{margin:6pt 0}
    table{width:100%;font-size:11pt;line-height:1.2}
    th,td{padding:2.5pt 4pt;border:0.5pt solid #555}
    thead{display:table-header-group}
    thead th{text-align:center;vertical-align:middle}
    thead th.number,.records thead tr:last-child th{white-space:normal;text-align:center}
    tbody th{font-weight:bold}
    tr{break-inside:avoid}
    .records tbody,.grid .together{break-inside:avoid}
    .sheaf{margin:6pt 0 10pt}
    .sheaf::before{content:"";display:block;height:42mm;margin-bottom:-42mm}
    .records .name th{font-weight:normal}
    .records tbody .name th{background:#f1f1f1;text-align:left}
    .records thead .name th{font-weight:bold;text-align:left}
    .values td,.records thead tr:last-child th{font-size:10pt;padding:2pt 3pt}
    .records .values td,.records .values td.number{text-align:center}
    .values td.number{white-space:normal}
    .note td{font-size:10.5pt;font-style:italic}
    .note b{font-weight:normal;font-style:normal}
    .health .name b::before,.grid .health th::before{content:"";display:inline-block;width:6.5pt;height:6.5pt;
    margin-right:4pt;border:0.75pt solid #333}
    .on-track .name b::before,.grid .on-track th::before{background:#7fc297;border-radius:50%}
    .at-risk .name b::before,.grid .at-risk th::before{background:#f3c65d;transform:rotate(45deg) scale(0.85)}
    .off-track .name b::before,.grid .off-track th::before{background:#b4322a}
    .unknown .name b::before,.grid .unknown th::before{border-radius:50%}
    figure{display:inline-block;width:80mm;margin:0 1.5mm 8pt 0;vertical-align:top;break-inside:avoid}
    figure:only-child,figure.wide{display:block;width:130mm;margin:0 auto 8pt}
    figcaption{font-size:11pt;font-weight:bold;text-align:center;margin-bottom:3pt}
    header{margin-bottom:12pt}
    .heads{display:table;table-layout:fixed;width:100%;line-height:1.2}
    .heads>*{display:table-cell;width:57%;text-align:center;vertical-align:top}
    .heads>.issuer,.heads>.symbol{width:43%;padding-right:3mm}
    .heads p{margin:0;text-align:center}
    .heads p.symbol,.heads p.date{padding-top:6pt}
    .superior,.organisation{font-size:12pt;text-transform:uppercase}
    .organisation,.nation,.motto{font-weight:bold}
    .nation{font-size:12pt;white-space:nowrap}
    .motto{font-size:13pt}
    .symbol{font-size:13pt}
    .date{font-size:13pt;font-style:italic}
    .motto span{border-bottom:0.75pt solid #000;padding-bottom:1.5pt}
    .organisation span::after,h1 .about span::after{content:"";display:block;width:40%;margin:2pt auto 0;
    border-top:0.75pt solid #000}
    header h1{margin:20pt 0 14pt}
    h1 .kind{font-size:14pt}
    h1 .about{font-size:14pt}
    .addressees{display:table;margin:6pt auto 12pt}
    .addressees>*{display:table-cell;vertical-align:top;padding-right:2mm}
    .to{white-space:nowrap}
    .signing{display:table;width:100%;margin-top:18pt;break-inside:avoid;break-before:avoid}
    .recipients,.signature{display:table-cell;width:50%;vertical-align:top}
    .recipients p{font-size:12pt;font-weight:bold;font-style:italic;margin:0}
    .recipients ul{margin:0;padding:0;list-style:none}
    .recipients li{font-size:11pt;margin:0;text-align:left}
    .signature{text-align:center}
    .office{font-weight:bold;text-transform:uppercase;margin:0 0 25mm}
    .signer{font-weight:bold;margin:0;font-size:14pt}
    h2.annex{break-before:page;text-align:center;text-transform:uppercase;margin:0 0 12pt}
    h2 .annex{display:block;text-transform:none}
    footer{display:none}
    }
    """

  /// Margins 20, 15, 20 and 30 mm; the page number in the top margin from page 2 on; the footer in the bottom one.
  ///
  /// Browsers whose margins cannot hold words (Firefox, Safari) print the footer once, after the last line.
  static func pageBoxes(footer: [String]) -> String {
    let seal = footer.isEmpty ? "none" : styleString(footer)
    return """
      @page{size:A4 portrait;margin:20mm 15mm 20mm 30mm;
      @top-center{content:counter(page);font:13pt "Times New Roman","Liberation Serif",Tinos,serif;vertical-align:middle}
      @bottom-center{content:\(seal);font:8pt/1.25 "Times New Roman","Liberation Serif",Tinos,serif;color:#333;
      white-space:pre-line;text-align:center;vertical-align:middle;width:100%}}
      @page:first{@top-center{content:none}}
      @media print{@supports (-moz-appearance:none) or (font:-apple-system-body){
      footer{display:block;margin-top:14pt;font-size:8pt;text-align:center}
      footer p{margin:0}}}
      """
  }

  private static func styleString(_ lines: [String]) -> String {
    HTMLText.styleString(lines.joined(separator: "\n"))
  }
}
