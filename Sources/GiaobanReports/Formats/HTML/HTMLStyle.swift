/// The styles of a page: what every medium shares, screens, and paper.
enum HTMLStyle {
  /// - Parameter footer: what stands at the foot of every page of paper.
  static func text(footer: [String]) -> String {
    // WeasyPrint knows a medium but no more of it: what asks for more stands inside, where it does not look.
    ([everywhere, "@media screen{", screen, dark, narrow, "}", paper, pageBoxes(footer: footer)]).joined(
      separator: "\n")
  }

  private static let everywhere = """
    *{box-sizing:border-box}
    body{overflow-wrap:break-word}
    table{border-collapse:collapse}
    th,td{text-align:left;vertical-align:top;overflow-wrap:break-word}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    td.number,th.number{white-space:nowrap}
    svg{display:block;width:100%;height:auto}
    h1 span,.superior span,.organisation span,.motto span{display:inline-block}
    h1 .kind,h1 .about{display:block}
    table.records{width:100%;table-layout:fixed}
    .records .number{text-align:left}
    """

  private static let screen = """
    :root{--ink:#1c2430;--soft:#566171;--line:#d8dde3;--ground:#fff;--band:#f4f6f8;--accent:#1f5fa8;
    --on-track:#2f9e5b;--at-risk:#d9930d;--off-track:#b4322a;--unknown:#a3acb8}
    body{margin:0;background:var(--band);color:var(--ink);line-height:1.55;
    font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
    main{max-width:56rem;margin:1.5rem auto;padding:2rem 2.5rem;background:var(--ground);border-radius:.6rem;
    box-shadow:0 1px 3px rgb(0 0 0/.12)}
    h1,h2,h3{line-height:1.25;text-wrap:balance}
    h1{font-size:1.65rem;margin:0 0 1rem}
    h2{font-size:1.25rem;margin:2.4rem 0 .8rem;padding-bottom:.35rem;border-bottom:2px solid var(--line)}
    h3{font-size:1.05rem;margin:1.8rem 0 .5rem}
    p{margin:.6rem 0}
    a{color:var(--accent);overflow-wrap:anywhere}
    ul,ol{padding-left:1.4rem}
    li{margin:.3rem 0}
    .notice{padding:.6rem .9rem;border-left:4px solid var(--at-risk);background:var(--band);border-radius:0 .3rem .3rem 0}
    dl{display:grid;grid-template-columns:fit-content(40%) minmax(0,1fr)}
    dt,dd{margin:0;padding:.35rem 0;border-bottom:1px solid var(--line);min-width:0;overflow-wrap:anywhere}
    dt{padding-right:1.5rem;color:var(--soft)}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .box{overflow-x:auto;margin:.8rem 0}
    .grid{min-width:100%}
    th,td{padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line)}
    thead th{color:var(--soft);font-weight:600;font-size:.85rem;vertical-align:bottom}
    tbody th{font-weight:600}
    .grid tbody th,.records .name th{padding-left:.7rem}
    .grid thead th:first-child,.records thead th:first-child,.values td:first-child,.note td{padding-left:.7rem}
    .records{margin:.8rem 0}
    .records thead .name th,.records tbody .name th,.values td{border-bottom:0;padding-bottom:0}
    .records .name th{font-weight:400}
    .records b{margin-right:.35rem}
    .values td{font-size:.9rem;color:var(--ink)}
    .records tbody tr:last-child td{border-bottom:1px solid var(--line);padding-bottom:.5rem}
    .note td{font-size:.9rem;color:var(--soft);padding-top:.15rem}
    .note b{font-weight:600}
    .grid tbody tr:not(.note) th,.records tbody th,.records tbody td{border-left:4px solid transparent}
    .records td:not(:first-child){border-left:0}
    .on-track>tr>:first-child,tr.on-track>:first-child{border-left-color:var(--on-track)!important}
    .at-risk>tr>:first-child,tr.at-risk>:first-child{border-left-color:var(--at-risk)!important}
    .off-track>tr>:first-child,tr.off-track>:first-child{border-left-color:var(--off-track)!important}
    .unknown>tr>:first-child,tr.unknown>:first-child{border-left-color:var(--unknown)!important}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.2rem 1.6rem;margin:1rem 0}
    figure{margin:0;min-width:0;max-width:32rem}
    figure.wide{grid-column:1/-1;max-width:38rem}
    figcaption{font-weight:600;font-size:.95rem;margin-bottom:.4rem}
    svg g{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
    details{font-size:.85rem;color:var(--soft)}
    summary{cursor:pointer;width:max-content}
    header{border-bottom:1px solid var(--line);margin-bottom:1.5rem;padding-bottom:1rem}
    .heads{display:flex;justify-content:space-between;gap:2rem;font-size:.85rem}
    .heads p{margin:.1rem 0}
    .organisation,.nation{font-weight:600;text-transform:uppercase}
    .superior{text-transform:uppercase}
    .superior,.nation,.motto,.symbol,.date{color:var(--soft)}
    .national,.date{text-align:right}
    .date{font-style:italic}
    header h1{margin:1.4rem 0 .6rem;font-size:1.35rem;font-weight:600}
    h1 .kind{font-size:1.65rem;font-weight:700}
    .addressees{display:flex;gap:.5rem}
    .to{font-style:italic;white-space:nowrap}
    .signing{display:flex;justify-content:space-between;gap:2rem;margin:2.5rem 0 1rem;page-break-inside:avoid}
    .recipients{font-size:.85rem}
    .recipients p{font-weight:600;font-style:italic;margin:0}
    .recipients ul{list-style:none;margin:0;padding:0}
    .recipients li{margin:.1rem 0}
    .signature{text-align:center;min-width:14rem}
    .office{font-weight:600;margin-bottom:4.5rem;text-transform:uppercase}
    .signer{font-weight:600}
    h2 .annex{display:block;font-size:.9rem;color:var(--soft);font-weight:600}
    footer{margin-top:2.5rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.8rem;color:var(--soft);
    overflow-wrap:anywhere}
    footer p{margin:.15rem 0}
    """

  private static let darkPage = """
    :root{--ink:#e6e9ee;--soft:#a2acb9;--line:#353d48;--ground:#1b2027;--band:#12161b;--accent:#74b0f4;
    --on-track:#58b57c;--at-risk:#e3b341;--off-track:#e0655b;--unknown:#6d7785}
    """

  private static var dark: String {
    let charts = ChartInk.allCases.map { ink in
      ".f-\(ink.rawValue){fill:\(ink.onDark)}.s-\(ink.rawValue){stroke:\(ink.onDark)}"
    }
    return (["@media (prefers-color-scheme:dark){", darkPage] + charts + ["}"]).joined(separator: "\n")
  }

  /// Phones.
  private static let narrow = """
    @media (max-width:40rem){
    main{margin:0;padding:1.1rem 1rem;border-radius:0;box-shadow:none}
    h1,h1 .kind{font-size:1.35rem}
    header h1{font-size:1.1rem}
    .nation,.motto{display:none}
    .heads,.signing{display:block}
    .date{text-align:left}
    .signature{margin-top:1.5rem}
    .grid{font-size:.9rem}
    .grid thead th{white-space:normal}
    .grid tbody th{min-width:7.5rem}
    dl{display:block}
    dt{border:0;padding-bottom:0;font-size:.85rem}
    .records thead{display:none}
    .records,.records tbody,.records th,.records td{display:block}
    .records tr{display:block}
    .records tbody{border-bottom:1px solid var(--line);border-left:4px solid transparent;padding:.5rem 0 .5rem .7rem}
    .records tbody tr>*{border:0!important;padding:0!important}
    tbody.on-track{border-left-color:var(--on-track)}
    tbody.at-risk{border-left-color:var(--at-risk)}
    tbody.off-track{border-left-color:var(--off-track)}
    tbody.unknown{border-left-color:var(--unknown)}
    .records .values{display:grid;grid-template-columns:1fr 1fr;gap:.35rem 1rem;margin:.4rem 0}
    .values td::before{content:attr(data-name);display:block;font-size:.75rem;color:var(--soft)}
    .values .number{white-space:normal}
    }
    """
}
