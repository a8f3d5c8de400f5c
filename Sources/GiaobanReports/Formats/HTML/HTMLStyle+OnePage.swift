extension HTMLStyle {
  /// What is meant for one page of paper and is no letter: smaller than the decree's sizes, its pictures beside the words. No
  /// columns: WeasyPrint 57 ends in an error on some.
  static let onePage = """
    @media print{
    .one-page{font-size:10pt;line-height:1.2}
    .one-page h1{font-size:13pt;margin:0 0 4pt}
    .one-page h2{font-size:11pt;margin:7pt 0 1pt;clear:both}
    .one-page h3{font-size:10pt;font-weight:normal;margin:3pt 0 1pt;line-height:1.2}
    .one-page p{margin:2pt 0}
    .one-page>p{text-indent:0}
    .one-page>p.notice{padding:1pt 6pt}
    .one-page ul{margin:1pt 0;padding-left:6mm}
    .one-page li{margin:1pt 0;text-align:left}
    .one-page dl{margin:1pt 0}
    .one-page dt{width:27mm}
    .one-page dd{margin:0 0 1pt 28mm;min-height:1.2em}
    .one-page table{font-size:9.5pt;line-height:1.15}
    .one-page th,.one-page td{padding:1pt 4pt}
    .one-page .box{margin:2pt 0}
    .one-page .charts{float:right;width:74mm;margin:0 0 2pt 4mm}
    .one-page figure,.one-page figure.wide,.one-page figure:only-child{width:74mm;margin:0}
    .one-page .charts+.box{width:86mm}
    .one-page figcaption{font-size:9.5pt;margin-bottom:1pt}
    }
    """
}
