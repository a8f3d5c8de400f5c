import GiaobanCore
import GiaobanText

// What the numbers, the owner and the supervisor say, side by side.
extension PledgeSheet {
  /// One line where anybody has spoken besides the numbers, else none. In signs alone where words do not fit.
  func voices(_ assessment: Assessment, columns: Int) -> [StyledLine] {
    guard assessment.owner != nil || assessment.supervisor != nil else { return [] }
    let line = voicesLine(assessment, inWords: true)
    return [line.text.displayWidth <= columns ? line : voicesLine(assessment, inWords: false)]
  }

  private func voicesLine(_ assessment: Assessment, inWords: Bool) -> StyledLine {
    var line = StyledLine()
    for (who, health) in assessment.voices {
      if !line.parts.isEmpty { line = line + (inWords ? look.dot : " ", .dim) }
      line = line + (look(who) + " ", .dim)
      let said = health.map { look.sign(of: $0) + (inWords ? " " + look($0.name) : "") }
      line = line + (said ?? look.symbols[.missing], health?.role ?? .dim)
    }
    guard let steps = assessment.stepsApart else { return line }
    let apart = Phrase(vi: " lệch \(steps) bậc", en: " \(steps.counting("step")) apart")
    return line + (" " + look.symbols[.mismatch] + (inWords ? look(apart) : ""), .late)
  }
}

extension Assessment {
  /// Who speaks, and what they say; nil where they say nothing.
  fileprivate var voices: [(Phrase, Health?)] {
    [
      (Phrase(vi: "Số liệu", en: "Computed"), computed), (Phrase(vi: "Đơn vị", en: "Owner"), owner),
      (Phrase(vi: "Cấp trên", en: "Supervisor"), supervisor),
    ]
  }
}

extension Finding {
  /// Whether the line of voices says it already.
  var isVoice: Bool {
    switch self {
    case .ownerSays, .supervisorSays, .mismatch: true
    default: false
    }
  }
}
