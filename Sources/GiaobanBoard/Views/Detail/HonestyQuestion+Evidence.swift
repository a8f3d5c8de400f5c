import GiaobanCore
import GiaobanText

extension HonestyQuestion {
  /// What it rests on, in the few words that a row has room for; the summary asks it in a sentence.
  var evidence: Phrase {
    switch self {
    case .greenAgainstNumbers(let month):
      Phrase(
        vi: "\(month.shortName.vi): tự xếp đúng, tính ra chậm", en: "\(month.shortName.en): says on, figures say off")
    case .lateExtension(let asked, let due):
      Phrase(
        vi: "xin gia hạn \(DayText.short(asked, .vietnamese)), hạn \(DayText.short(due, .vietnamese))",
        en: "more time asked \(DayText.short(asked, .english)), due \(DayText.short(due, .english))")
    case .sameWords(let month, let earlier):
      Phrase(
        vi: "lời \(month.shortName.vi) y như \(earlier.shortName.vi)",
        en: "\(month.shortName.en) in the words of \(earlier.shortName.en)")
    case .noVariance(let value, let readings, _):
      Phrase(
        vi: "\(readings) kỳ liền đều \(Self.number(value, .vietnamese))",
        en: "\(readings) readings, all \(Self.number(value, .english))")
    case .jump(let from, let to, let month, _, _):
      Phrase(
        vi: "\(month.shortName.vi): \(Self.number(from, .vietnamese)) lên \(Self.number(to, .vietnamese))",
        en: "\(month.shortName.en): \(Self.number(from, .english)) to \(Self.number(to, .english))")
    case .alwaysGreen(let months, _):
      Phrase(vi: "đúng tiến độ \(months) tháng liền", en: "on track for \(months) months running")
    case .doneWithoutEvidence(let day):
      Phrase(
        vi: "hoàn thành \(DayText.short(day, .vietnamese)), chưa có minh chứng",
        en: "done \(DayText.short(day, .english)), no evidence")
    case .easedAfterRed(let from, let to, _):
      Phrase(
        vi: "mục tiêu \(Self.number(from, .vietnamese)) thành \(to.map { Self.number($0, .vietnamese) } ?? "không có")",
        en: "target \(Self.number(from, .english)) to \(to.map { Self.number($0, .english) } ?? "none")")
    }
  }

  private static func number(_ value: Double, _ language: Language) -> String {
    NumberText.screenText(value, language, maximumFractionDigits: 2)
  }
}

extension Month {
  fileprivate var shortName: Phrase {
    Phrase(vi: DayText.short(self, .vietnamese), en: DayText.short(self, .english))
  }
}
