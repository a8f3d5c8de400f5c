import GiaobanCore
import GiaobanText

/// The form for a briefing, with its conclusions, one a line.
struct BriefingForm: RecordForm {
  /// The day of the briefing, or nil for a new one.
  let day: Day?

  func title(_ context: FormContext) -> String {
    RecordTitle.text(
      Phrase(vi: "hội nghị giao ban", en: "briefing"), day.map { DayText.full($0, context.language) }, context)
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let briefing = Self.briefing(opened)
    let language = context.language
    var fields = briefing == nil ? [FormField.day(.day, context.today, language)] : []
    let itsMonth = Phrase(
      vi: "Ví dụ 2024-06. Để trống: tháng của ngày họp.", en: "Like 2024-06. Empty: that of its day.")
    fields.append(FormField(.month, .line, briefing?.month.iso ?? "").recalling(itsMonth))
    fields += FormField.texts(.title, .line, briefing?.title, language, alwaysBoth: true)
    fields.append(FormField(.chair, .code(.leaders), briefing?.chair?.text ?? ""))
    fields += FormField.texts(.source, .line, briefing?.source, language)
    let lines = briefing.map { $0.conclusions.map { Self.line($0, language) }.joined(separator: "\n") }
    let numbered = Phrase(
      vi: "Mỗi dòng một kết luận; cam kết trỏ tới kết luận theo số dòng.",
      en: "One a line; pledges point to them by the number of the line.")
    fields.append(FormField(.conclusions, .long, lines ?? "").recalling(numbered))
    return fields + [.button(.save)]
  }

  private static func briefing(_ record: Record?) -> Briefing? {
    if case .briefing(let briefing)? = record { briefing } else { nil }
  }

  private static func line(_ conclusion: Bilingual, _ language: Language) -> String {
    conclusion.text(language).split(separator: "\n").joined(separator: " ")
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let old = Self.briefing(answers.opened)
    let typed = try answers.day(.day)
    guard let day = old?.day ?? typed else {
      throw FormProblem(.day, vi: "Cần ngày họp.", en: "The day of the meeting is needed.")
    }
    var month = old?.month ?? day.inMonth
    if let text = answers.text(.month) {
      do throws(DayProblem) {
        month = try Month.read(text, from: day)
      } catch {
        throw FormProblem(.month, error.phrase)
      }
    }
    let briefing = Briefing(
      day: day, month: month, chair: try answers.code(.chair).flatMap { LeaderCode($0) },
      title: try answers.required(.title, old?.title),
      source: answers.bilingual(.source, old?.source), conclusions: conclusions(answers, old),
      notReached: old?.notReached ?? [], endedOn: old?.endedOn)
    return .put(from: answers.opened, to: .briefing(briefing))
  }

  /// A line that was not touched keeps both its languages, one that was edited the other language.
  private func conclusions(_ answers: FormAnswers, _ old: Briefing?) -> [Bilingual] {
    let known = old?.conclusions ?? []
    if old != nil, !answers.isChanged(.conclusions) { return known }
    let language = answers.context.language
    let lines = answers.typed(.conclusions).split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    return known.typed(lines, in: language) { Self.line($0, language) }
  }
}
