import GiaobanCore
import GiaobanText

extension FormContext {
  /// The meeting of today, about the month on the screen.
  var meeting: Meeting { ministry.meeting(on: today, about: viewpoint.month) }
}

/// The words of a conclusion, or the reason of a refusal or a return.
struct MeetingWordsForm: RecordForm {
  let words: MeetingWords

  private var field: RecordField {
    if case .note = words { .note } else { .reason }
  }

  func title(_ context: FormContext) -> String {
    let what: Phrase =
      switch words {
      case .note: Phrase(vi: "Kết luận", en: "Conclusion")
      case .refuse: Phrase(vi: "Không gia hạn", en: "No extension")
      case .returnCheckIn(let key): Phrase(vi: "Trả lại báo cáo ", en: "Return the check-in of ") + key.month.name
      }
    let pledge = context.dossier.map { "\($0.pledge.code) " + context.look($0.pledge.title) } ?? ""
    return context.look(what) + context.look.dot + pledge
  }

  /// What is asked for stays in sight while the answer is typed.
  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let asked = context.dossier?.checkIns.last(where: \.hasOpenAsk)?.ask
    let reminder = asked.map { Phrase(vi: "Kiến nghị: ", en: "Asked for: ") + Phrase(context.look($0)) }
    return [
      FormField(field, .long).recalling(field == .note ? reminder : nil), .button(.save),
    ]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    guard let said = Bilingual(try answers.required(field), in: context.language) else {
      throw FormProblem(field, vi: "Cần điền mục này.", en: "This is needed.")
    }
    let meeting = context.meeting
    switch words {
    case .note(let code): return .conclude(meeting, .note(code, said))
    case .refuse(let code):
      return .conclude(meeting, .extend(code, isGranted: false, by: nil, reason: said))
    case .returnCheckIn(let key): return .conclude(meeting, .returnCheckIn(key, reason: said))
    }
  }
}

/// A new directive, given in a meeting.
struct DirectiveForm: RecordForm {
  let unit: UnitCode?

  func title(_ context: FormContext) -> String {
    let day = DayText.full(context.meeting.day, context.language)
    return context.look(Phrase(vi: "Chỉ đạo mới, giao ban ngày \(day)", en: "New directive, briefing of \(day)"))
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    [
      FormField(.title, .line, in: context.language), FormField(.unit, .code(.units), unit?.text ?? ""),
      .day(.due, nil, context.language),
      FormField(.assignedBy, .code(.leaders), context.meeting.chair?.text ?? ""), .button(.save),
    ]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    guard let title = answers.bilingual(.title) else {
      throw FormProblem(.title, vi: "Cần tên của việc.", en: "The directive needs a title.")
    }
    guard let unit = try answers.code(.unit).flatMap({ UnitCode($0) }) else {
      throw FormProblem(.unit, vi: "Cần đơn vị chịu trách nhiệm.", en: "The unit that owes it is needed.")
    }
    let meeting = context.meeting
    let directive = Change.NewPledge(
      unit: unit, origin: .directive, title: title,
      assignedBy: try answers.code(.assignedBy).flatMap { LeaderCode($0) }, assignedOn: meeting.day,
      due: answers.isDueMonthly ? nil : try answers.day(.due), isMonthlyDuty: answers.isDueMonthly)
    return .conclude(meeting, .direct(directive))
  }
}
