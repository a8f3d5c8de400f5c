import GiaobanCore
import GiaobanText

/// The form with which a unit takes a suggestion up.
struct AcceptForm: RecordForm {
  let code: PledgeCode

  func title(_ context: FormContext) -> String {
    context.look(Phrase(vi: "Nhận gợi mở", en: "Take up")) + context.look.dot + context.names([code])
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let pledge = PledgeForm.pledge(opened)
    let language = context.language
    return [
      FormField(.unit, .code(.units), pledge?.unit.text ?? ""), .day(.due, pledge?.due, language),
      .day(.on, context.today, language), .yesNo(.core, pledge?.isCore ?? false), .button(.save),
    ]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let pledge = PledgeForm.pledge(answers.opened)
    return .accept(
      code, unit: try answers.code(.unit).flatMap { UnitCode($0) }, due: try answers.day(.due, pledge?.due),
      on: try answers.day(.on) ?? context.today, isCore: answers.yesNo(.core))
  }
}

/// The form that pauses, drops or goes on with pledges.
struct MoveForm: RecordForm {
  let codes: [PledgeCode]
  let status: PledgeStatus

  private var needsReason: Bool { status == .paused || status == .dropped }

  func title(_ context: FormContext) -> String {
    context.look(status.nameOfMove) + context.look.dot + context.names(codes)
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    [FormField(.reason, .long), .day(.on, context.today, context.language), .button(.save)]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let reason = needsReason ? try answers.reason().text(context.language) : answers.text(.reason)
    return .move(codes, to: status, on: try answers.day(.on) ?? context.today, reason: reason)
  }
}

extension FormAnswers {
  /// - Throws: a problem where none is given.
  func reason() throws(FormProblem) -> Bilingual {
    if let text = text(.reason), let reason = Bilingual(text, in: context.language) { return reason }
    throw FormProblem(.reason, vi: "Cần lý do.", en: "A reason is needed.")
  }
}

extension FormContext {
  /// A pledge of the month on the screen, or the one that has been read.
  func pledge(_ code: PledgeCode) -> Pledge? {
    if let dossier, dossier.pledge.code == code { return dossier.pledge }
    return portfolio.index(of: code).map { portfolio.lines[$0].pledge }
  }

  /// One pledge with its title, or several by code.
  func names(_ codes: [PledgeCode]) -> String {
    if codes.count == 1, let code = codes.first {
      return "\(code) " + (pledge(code).map { look($0.title) } ?? "")
    }
    let more = codes.count > 4 ? " +\(codes.count - 4)" : ""
    return codes.prefix(4).map(\.description).joined(separator: ", ") + more
  }
}
