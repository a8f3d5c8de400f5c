import GiaobanText

extension Prospect {
  /// What there is to say of the way that is left: the required pace, the outlook; of a level, in how many months it was kept. Empty where the findings have said
  /// already why there is none.
  ///
  /// - Parameter inBrief: without the mean of the last months.
  package func sentences(inBrief: Bool = false) -> [Phrase] {
    let pace = self.pace.map { [$0.phrase(inBrief: inBrief)] } ?? []
    switch outlook {
    case .none(.notActive), .none(.noWay), .none(.levelToKeep): return pace + (keptMonths.map { [$0.phrase] } ?? [])
    default: return pace + [outlook.phrase]
    }
  }

  /// How the outlook was told; nil without one.
  package var rule: Phrase? { outlook.forecast?.rule }
}

extension Outlook.Likelihood {
  package var name: Phrase {
    switch self {
    case .likely: Phrase(vi: "có thể đạt", en: "likely")
    case .close: Phrase(vi: "gần đạt", en: "close")
    case .unlikely: Phrase(vi: "khó đạt", en: "unlikely")
    }
  }
}

extension Outlook {
  /// One sentence: the outlook, or why there is none.
  package var phrase: Phrase {
    switch self {
    case .forecast(let forecast): forecast.phrase
    case .none(.notActive(let status)):
      Phrase(
        vi: "Không có triển vọng: trạng thái “\(status.name.vi)”.",
        en: "No outlook: its status is “\(status.name.en)”.")
    case .none(.levelToKeep):
      Phrase(
        vi: "Không có triển vọng: chỉ tiêu giữ mức, không có lộ trình.",
        en: "No outlook: its level is to be kept, it has no path.")
    case .none(.noWay):
      Phrase(
        vi: "Chưa có triển vọng: chưa đặt đủ mức ban đầu, mục tiêu và ngày của chúng.",
        en: "No outlook: baseline, target and their days are not all set.")
    case .none(.targetDayHasCome):
      Phrase(vi: "Không còn triển vọng: đã đến ngày mục tiêu.", en: "No outlook: the target's day has come.")
    case .none(.tooFewReadings(let count)):
      Phrase(
        vi: "Chưa có triển vọng: cần ít nhất \(Self.fewestReadings) kỳ có số liệu, mới có \(count).",
        en:
          "No outlook yet: it takes \(Self.fewestReadings) readings, and there \(count == 1 ? "is" : "are") \(count)."
      )
    case .none(.numbersTooLarge):
      Phrase(vi: "Không tính được triển vọng: số quá lớn.", en: "No outlook: the numbers are too large.")
    }
  }
}

extension Outlook.Forecast {
  fileprivate var phrase: Phrase {
    Phrase(
      vi: "Triển vọng \(likelihood.name.vi): với đà này, đến \(day.inMonth.name.vi) \(way.vi).",
      en: "Outlook \(likelihood.name.en): at this pace \(way.en) by \(day.inMonth.name.en).")
  }

  /// The rule, with what it went by and its thresholds.
  fileprivate var rule: Phrase {
    let shares = { (language: Language) in
      (NumberText.percentText(Outlook.likelyFrom, language), NumberText.percentText(Outlook.closeFrom, language))
    }
    let (vi, en) = (shares(.vietnamese), shares(.english))
    return Phrase(
      vi: "Cách tính triển vọng: độ dốc trung vị của \(readings) kỳ số liệu gần nhất (Theil–Sen), kéo dài đến ngày mục "
        + "tiêu; có thể đạt từ \(vi.0) chặng đường, gần đạt từ \(vi.1).",
      en: "How the outlook is told: the median slope of the last \(readings) readings (Theil–Sen), carried on to the "
        + "target's day; likely from \(en.0) of the way, close from \(en.1).")
  }

  private var way: Phrase {
    if share < 0 { return Phrase(vi: "còn xa mục tiêu hơn lúc đầu", en: "further from the target than at the start") }
    return Phrase(
      vi: "đi được \(rateText(.vietnamese)) chặng đường", en: "\(rateText(.english)) of the way")
  }

  private func rateText(_ language: Language) -> String {
    NumberText.textShort(of: [Outlook.likelyFrom, Outlook.closeFrom], share, fractionDigits: 0...6) {
      NumberText.percentText($0, language, maximumFractionDigits: $1)
    }
  }
}

extension RequiredPace {
  /// "Needs 41,700 a month until May 2030; the best month so far was 12,300, the last three 10,200 on average."
  ///
  /// - Parameter inBrief: without the mean of the last months.
  package func phrase(inBrief: Bool = false) -> Phrase {
    if isReached { return Phrase(vi: "Đã đạt mục tiêu.", en: "The target is reached.") }
    return needed + soFar + (inBrief ? Phrase("") : lately) + Phrase(".")
  }

  private var needed: Phrase {
    // In the last month a rate would ask for more than what is left.
    if monthsLeft < 1 {
      let amount = Amount(remaining, rises: rises)
      return Phrase(
        vi: "Còn cần \(amount.needed.vi) đến \(DayText.full(targetDay, .vietnamese))",
        en: "Still needs \(amount.needed.en) by \(DayText.full(targetDay, .english))")
    }
    let amount = Amount(perMonth, rises: rises)
    return Phrase(
      vi: "Cần \(amount.needed.vi) mỗi tháng đến \(targetDay.inMonth.name.vi)",
      en: "Needs \(amount.needed.en) a month until \(targetDay.inMonth.name.en)")
  }

  private var soFar: Phrase {
    guard let best else { return Phrase("") }
    let most = Amount(best, rises: rises)
    return Phrase(
      vi: "; tháng tốt nhất đến nay \(most.went.vi)",
      en: "; the best month so far \(rises ? "was " : "")\(most.went.en)")
  }

  private var lately: Phrase {
    guard let recent, recent != best else { return Phrase("") }
    let mean = Amount(recent, rises: rises)
    return Phrase(
      vi: ", ba tháng gần nhất bình quân \(mean.went.vi)", en: ", the last three \(mean.went.en) on average")
  }

  /// A gain in words; where the target is a fall, it is told as a fall.
  private struct Amount {
    let value: Double
    let rises: Bool

    init(_ value: Double, rises: Bool) {
      self.value = value
      self.rises = rises
    }

    private func text(_ value: Double) -> (vi: String, en: String) {
      (NumberText.roughText(value, .vietnamese), NumberText.roughText(value, .english))
    }

    var needed: Phrase {
      if rises { return Phrase(vi: text(value).vi, en: text(value).en) }
      return Phrase(vi: "giảm \(text(-value).vi)", en: "to fall by \(text(-value).en)")
    }

    var went: Phrase {
      if rises { return Phrase(vi: text(value).vi, en: text(value).en) }
      let size = text(value.magnitude)
      return value > 0
        ? Phrase(vi: "lại tăng \(size.vi)", en: "rose by \(size.en)")
        : Phrase(vi: "giảm \(size.vi)", en: "fell by \(size.en)")
    }
  }
}

extension Movement {
  private static let better = Phrase(vi: "tốt lên", en: "better")
  private static let worse = Phrase(vi: "xấu đi", en: "worse")
  private static let same = Phrase(vi: "như cũ", en: "same")

  /// Every word that ``judgement`` may be.
  package static let judgements = [better, worse, same]

  /// The word for how it moves, or nil when there is no telling.
  package var judgement: Phrase? {
    direction == .level ? Self.same : isBetter.map { $0 ? Self.better : Self.worse }
  }
}
