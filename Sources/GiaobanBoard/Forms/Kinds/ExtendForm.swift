import GiaobanCore
import GiaobanText

/// The form that asks for a later due day, of one pledge or of several, and grants it in the same step where someone has.
struct ExtendForm: RecordForm {
  let codes: [PledgeCode]

  func title(_ context: FormContext) -> String {
    context.look(Phrase(vi: "Gia hạn", en: "Extend")) + context.look.dot + context.names(codes)
  }

  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase] {
    guard let due = due(context) else { return [] }
    let text = DayText.full(due, context.language)
    return [Phrase(vi: "Hạn hiện nay: \(text)", en: "Due now: \(text)")]
  }

  /// The present due day of a single pledge; nil for several, and where there is none.
  private func due(_ context: FormContext) -> Day? {
    codes.count == 1 ? codes.first.flatMap { context.pledge($0)?.due } : nil
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let onlyAsked = Phrase(
      vi: "Để trống: mới đề nghị, hạn chưa đổi.", en: "Empty: it is only asked for, and moves nothing.")
    return [
      .day(.newDue, nil, context.language, base: due(context)), FormField(.reason, .long),
      FormField(.decidedBy, .code(.leaders)).recalling(onlyAsked), .button(.save),
    ]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    guard let day = try answers.day(.newDue) else {
      throw FormProblem(.newDue, vi: "Cần hạn mới.", en: "The new due day is needed.")
    }
    return .extend(
      codes, to: day, reason: try answers.reason(),
      grantedBy: try answers.code(.decidedBy).flatMap { LeaderCode($0) })
  }
}

/// The form that grants or refuses the extension that is asked for.
struct DecideExtensionForm: RecordForm {
  let code: PledgeCode

  func title(_ context: FormContext) -> String {
    context.look(Phrase(vi: "Quyết định gia hạn", en: "Decide the extension")) + context.look.dot
      + context.names([code])
  }

  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase] {
    guard case .extension(let asked)? = opened else { return [] }
    let (old, new) = (DayText.full(asked.oldDue, context.language), DayText.full(asked.newDue, context.language))
    return [
      Phrase(
        vi: "\(asked.askedBy) đề nghị lùi hạn từ \(old) đến \(new):",
        en: "\(asked.askedBy) asks to move it from \(old) to \(new):"),
      Phrase(asked.reason.text(context.language)),
    ]
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let answers = [
      FormField.Option("yes", Phrase(vi: "đồng ý gia hạn", en: "granted")),
      FormField.Option("no", Phrase(vi: "không đồng ý", en: "refused")),
    ]
    let unit = context.dossier?.pledge.unit
    let leader = unit.flatMap { context.ministry.block(of: $0)?.leader }
    return [
      FormField(.decision, .choice(answers, isOptional: true)),
      FormField(.decidedBy, .code(.leaders), leader?.text ?? ""),
      FormField(.reason, .long), .button(.save),
    ]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    guard let isGranted = answers.yesNo(.decision) else {
      throw FormProblem(
        .decision, vi: "Đồng ý hay không? Phím ←→ chọn.", en: "Granted or refused? The keys ←→ choose.")
    }
    guard let by = try answers.code(.decidedBy).flatMap({ LeaderCode($0) }) else {
      throw FormProblem(.decidedBy, vi: "Cần lãnh đạo quyết định.", en: "The leader who decided is needed.")
    }
    let reason = answers.text(.reason).flatMap { Bilingual($0, in: context.language) }
    return .decideExtension(code, isGranted: isGranted, by: by, reason: reason)
  }
}
