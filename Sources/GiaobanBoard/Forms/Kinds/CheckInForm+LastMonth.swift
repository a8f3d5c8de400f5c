import GiaobanCore
import GiaobanText

// What stands beside a check-in while it is filled in: the one before, and where the number should be.
extension CheckInForm {
  /// The latest one of an earlier month that was given.
  func earlier(_ context: FormContext) -> CheckIn? {
    context.dossier?.checkIns.last { $0.key.month < key.month && $0.state != .draft }
  }

  /// What of its words stands beside.
  static let wordsBeside: [RecordField] = [.did, .next, .obstacle]

  func side(_ context: FormContext) -> FormSide? {
    guard let checkIn = earlier(context) else { return nil }
    let look = context.look
    var parts: [FormSide.Part] = []
    if let metric = context.dossier?.pledge.metric {
      parts.append(FormSide.Part(name: RecordField.reading.name, text: Self.reading(of: checkIn, metric, look)))
    }
    for name in Self.wordsBeside {
      guard let text = checkIn.said.first(where: { $0.name == name })?.text else { continue }
      let key = name == .next ? Phrase(" (Ctrl-r)") : Phrase("")
      parts.append(FormSide.Part(name: name.name + key, text: look(text)))
    }
    return parts.isEmpty ? nil : FormSide(title: checkIn.key.month.name.capitalised, parts: parts)
  }

  /// The reading with its day, or why there was none.
  private static func reading(of checkIn: CheckIn, _ metric: Metric, _ look: Look) -> String {
    guard let value = checkIn.reading else { return checkIn.noNumber.map { look($0.name) } ?? "–" }
    let number = NumberText.screenText(value, look.language) + " " + look(metric.unitOfMeasure)
    return number + (checkIn.readingDay.map { ", " + DayText.full($0, look.language) } ?? "")
  }

  /// Where the number should be on its day, and how far it is from there.
  func remark(on field: FormField, _ answers: FormAnswers) -> FormRemark? {
    let context = answers.context
    guard field.name == .reading, let pledge = context.dossier?.pledge, let metric = pledge.metric else { return nil }
    let settings = context.ministry.settings.applying(context.ministry.block(of: pledge.unit))
    let value = (try? answers.number(.reading)) ?? nil
    if let level = metric.level { return Self.remark(level, value, metric, settings) }
    guard let path = metric.path else { return Self.target(of: metric) }
    var checkIn = CheckIn(key: key, state: .draft, enteredOn: context.today, enteredBy: "")
    checkIn.readingDay = try? answers.day(.readingDay)
    let day = context.ministry.readingDay(of: checkIn, by: pledge.unit)
    let expected = path.expected(on: day)
    let words = { (language: Language) in
      DayText.full(day, language) + ": " + Self.rounded(expected, language)
    }
    let due = Phrase(vi: "Cần đến " + words(.vietnamese), en: "Expected on " + words(.english))
    guard let value else { return FormRemark(words: due, role: .dim) }
    let attainment = path.attainment(of: value, on: day, minimumShare: settings.judgedFromShare)
    return FormRemark(
      words: due + Phrase("; ") + Self.gap(value, expected, path),
      role: attainment.map { settings.health(ofAttainment: $0).role } ?? .dim)
  }

  /// A level that is to be kept has no path: it is the same on every day.
  private static func remark(
    _ level: KeptLevel, _ value: Double?, _ metric: Metric, _ settings: Settings
  ) -> FormRemark {
    let words = { (language: Language) in level.text(language) + " " + metric.unitOfMeasure.text(language) }
    let bound = Phrase(vi: "Mức cần giữ: " + words(.vietnamese), en: "Level to keep: " + words(.english))
    guard let value else { return FormRemark(words: bound, role: .dim) }
    let kept =
      level.isKept(by: value) ? Phrase(vi: "; giữ được", en: "; kept") : Phrase(vi: "; chưa giữ được", en: "; not kept")
    return FormRemark(words: bound + kept, role: level.health(of: value, onTrackFrom: settings.onTrackFrom).role)
  }

  private static func gap(_ value: Double, _ expected: Double, _ path: ExpectedPath) -> Phrase {
    let gap = abs(value - expected)
    let (vi, en) = (rounded(gap, .vietnamese), rounded(gap, .english))
    if gap == 0 || en == "0" { return Phrase(vi: "đúng lộ trình", en: "as expected") }
    let isAhead = (value > expected) == (path.end.value > path.start.value)
    return isAhead ? Phrase(vi: "vượt \(vi)", en: "\(en) ahead") : Phrase(vi: "còn kém \(vi)", en: "\(en) behind")
  }

  private static func rounded(_ value: Double, _ language: Language) -> String {
    NumberText.screenText(value, language, maximumFractionDigits: 1)
  }

  /// Without a path there is no more to say than where it is to be.
  private static func target(of metric: Metric) -> FormRemark? {
    guard let target = metric.target else { return nil }
    let words = { (language: Language) in
      NumberText.screenText(target, language) + " " + metric.unitOfMeasure.text(language)
    }
    let vi = Phrase(vi: "Mục tiêu: " + words(.vietnamese), en: "Target: " + words(.english))
    return FormRemark(words: vi, role: .dim)
  }
}
