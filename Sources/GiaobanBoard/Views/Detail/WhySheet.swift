import GiaobanCore
import GiaobanText

/// Why a pledge has its colour: the voices, what they rest on, and at the end the rule that decided.
struct WhySheet {
  let assessment: Assessment
  let look: Look

  func lines(columns: Int) -> [StyledLine] {
    let overall = assessment.overall
    let isJudged = assessment.status == .active
    let name = isJudged ? overall.name : assessment.status.name
    let sign = assessment.status == .done ? look.symbols[.submitted] : look.sign(of: overall)
    let role: ThemeRole = assessment.status == .done ? .done : overall.role
    let head = StyledLine(sign + " " + look(name).uppercased(), role)
    return [head, StyledLine()] + (isJudged ? voices + [StyledLine()] : [])
      + assessment.findings.flatMap { item($0.phrase, columns) }
      + [StyledLine()]
      + look(assessment.decidingRule.phrase).wrapped(to: max(20, columns)).map { StyledLine($0, .title) }
  }

  private var voices: [StyledLine] {
    let voices: [(Phrase, Health?)] = [
      (Phrase(vi: "Tính từ số liệu và hạn", en: "Computed"), assessment.computed),
      (RecordField.health.name.capitalised, assessment.owner),
      (RecordField.supervisorHealth.name.capitalised, assessment.supervisor),
    ]
    return voices.map { who, health in
      let said = health.map { look.sign(of: $0) + " " + look($0.name) } ?? "–"
      return StyledLine(look(who).padded(to: 26), .dim) + (said, health?.role ?? .dim)
    }
  }

  private func item(_ words: Phrase, _ columns: Int) -> [StyledLine] {
    look(words).wrapped(to: max(20, columns - 2)).enumerated().map { place, text in
      StyledLine(place == 0 ? look.symbols.bullet + " " : "  ", .dim) + (text, .text)
    }
  }
}
