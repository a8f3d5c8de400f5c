import GiaobanCore
import GiaobanText

/// The form with which the deputy minister's office acknowledges a check-in, with a voice of its own, or returns it.
struct SupervisionForm: RecordForm {
  let key: CheckInKey

  func title(_ context: FormContext) -> String {
    let name = key.month.name
    return context.look(Phrase(vi: "Xem báo cáo \(name.vi)", en: "Answer the check-in of \(name.en)"))
      + context.look.dot + context.names([key.pledge])
  }

  /// What the unit said.
  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase] {
    guard case .checkIn(let checkIn)? = opened else { return [] }
    let look = context.look
    var facts: [String] = []
    if let health = checkIn.health { facts.append(look.sign(of: health) + " " + look(health.name)) }
    if let reading = checkIn.reading {
      let measure = context.dossier?.pledge.metric.map { look($0.unitOfMeasure) } ?? ""
      facts.append(NumberText.screenText(reading, look.language) + " " + measure)
    }
    if let reason = checkIn.noNumber { facts.append(look(reason.name)) }
    if let kept = checkIn.kept { facts.append(look(CheckInForm.kept(kept))) }
    let words = checkIn.said.filter { $0.name != .decision }
      .map { look($0.name.name.capitalised) + ": " + look($0.text) }
    return ([checkIn.enteredBy + (facts.isEmpty ? "" : ": ") + facts.joined(separator: look.dot)] + words)
      .map { Phrase($0) }
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let answers = [
      FormField.Option("yes", Phrase(vi: "ghi nhận", en: "acknowledged")),
      FormField.Option("no", Phrase(vi: "trả lại", en: "returned")),
    ]
    return [
      FormField(.verdict, .choice(answers, isOptional: false), "yes"), .health(.supervisorHealth, nil),
      FormField(.supervisorNote, .long),
      .button(.save),
    ]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let note = answers.text(.supervisorNote).flatMap { Bilingual($0, in: context.language) }
    guard answers.yesNo(.verdict) == false else {
      return .acknowledge(key, health: answers.choice(.supervisorHealth), note: note)
    }
    guard let note else {
      throw FormProblem(.supervisorNote, vi: "Trả lại thì cần nói vì sao.", en: "What is returned needs a reason.")
    }
    return .returnCheckIn(key, reason: note)
  }
}
