import GiaobanCore
import GiaobanText

/// Why a pledge has its colour: one sentence for each finding, then how the voices make the whole.
package enum WhyText {
  package static func text(
    of entry: PledgeEntry, later: [LaterDecision] = [], _ language: Language, columns: Int = 80
  ) -> String {
    let later = later.map { ReportDocument.Part.notice($0.notice.text(language)) }
    return TextReport(columns: columns).text(of: ReportDocument(parts(of: entry, language) + later))
  }

  static func parts(of entry: PledgeEntry, _ language: Language) -> [ReportDocument.Part] {
    let title = "\(entry.code) \(entry.pledge.title.text(language)): \(entry.standing.text(language))"
    let findings = entry.assessment.findings.map { $0.phrase.text(language) }
    let whole: [ReportDocument.Part] =
      entry.assessment.status == .active ? [.paragraph(voices(entry.assessment).text(language))] : []
    return [.paragraph(title), .items(findings)] + whole
      + [.paragraph(entry.assessment.decidingRule.phrase.text(language))]
  }

  private static func voices(_ assessment: Assessment) -> Phrase {
    let none = Phrase(vi: "không có", en: "none")
    let (owner, supervisor) = (assessment.owner?.name ?? none, assessment.supervisor?.name ?? none)
    return Phrase(
      vi: "Tính được: \(assessment.computed.name.vi); đơn vị: \(owner.vi); cấp trên: \(supervisor.vi); "
        + "chung: \(assessment.overall.name.vi).",
      en: "Computed: \(assessment.computed.name.en); owner: \(owner.en); supervisor: \(supervisor.en); "
        + "overall: \(assessment.overall.name.en).")
  }
}
