import GiaobanText

extension DecidingRule {
  /// The rule, and what it had before it, in one sentence.
  package var phrase: Phrase {
    switch self {
    case .notActive(let status):
      Phrase(
        vi: "Chỉ cam kết đang thực hiện mới được đánh giá; cam kết này: \(status.name.vi).",
        en: "Only a pledge that is worked on is judged; this one is \(status.name.en).")
    case .staleIsNeverGreen(let month):
      Phrase(
        vi:
          "Cam kết thiếu báo cáo thì không bao giờ xanh: số liệu và hạn nói đúng tiến độ, nhưng không có báo cáo \(month.name.vi).",
        en:
          "A pledge without its check-in is never green: figures and due days say on track, but there is no check-in for \(month.name.en)."
      )
    case .ownerAlone:
      Phrase(
        vi: "Chỉ lời đơn vị thì chưa đủ để xanh: không có số liệu, hạn hay cấp trên xác nhận.",
        en: "An owner's word alone makes nothing green: no figure, no due day and no supervisor confirms it.")
    case .nothingToJudgeBy:
      Phrase(vi: "Chưa có gì để đánh giá.", en: "There is nothing to judge it by yet.")
    case .agreed(let voices, let health): Self.agreed(voices, health)
    case .worst(let voices, let health):
      Phrase(
        vi: "Đánh giá xấu nhất quyết định: \(Self.names(voices).vi) nói \(health.name.vi).",
        en: "The worst voice decides: \(Self.names(voices).en) \(Self.says(voices)) \(health.name.en).")
    }
  }

  private static func agreed(_ voices: [Voice], _ health: Health) -> Phrase {
    let names = names(voices)
    return voices.count == 1
      ? Phrase(
        vi: "Chỉ có \(names.vi) lên tiếng: \(health.name.vi).",
        en: "Only \(names.en) \(says(voices)) anything: \(health.name.en).")
      : Phrase(
        vi: "Mọi đánh giá đều nói \(health.name.vi): \(names.vi).",
        en: "Every voice says \(health.name.en): \(names.en).")
  }

  private static func names(_ voices: [Voice]) -> Phrase {
    var words = Phrase("")
    for (place, voice) in voices.enumerated() {
      let joint =
        place == 0
        ? Phrase("") : place == voices.count - 1 ? Phrase(vi: " và ", en: " and ") : Phrase(vi: ", ", en: ", ")
      words = words + joint + voice.name
    }
    return words
  }

  /// Figures are many.
  private static func says(_ voices: [Voice]) -> String {
    voices == [.owner] || voices == [.supervisor] ? "says" : "say"
  }
}

extension DecidingRule.Voice {
  fileprivate var name: Phrase {
    switch self {
    case .computed: Phrase(vi: "số liệu", en: "the figures")
    case .owner: Phrase(vi: "đơn vị", en: "the owner")
    case .supervisor: Phrase(vi: "cấp trên", en: "the supervisor")
    }
  }
}
