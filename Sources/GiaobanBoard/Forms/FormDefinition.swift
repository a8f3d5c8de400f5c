import GiaobanCore
import GiaobanText

/// What the answers of a form come to.
enum FormOutcome: Equatable, Sendable {
  /// The change is to be saved; the form closes when it has been.
  case save(Change)
  /// The outside is asked for this; the form closes when it is done, and stays when it fails.
  case ask([Effect])
  /// The form closes, and the outside is asked for this.
  case leave([Effect])
}

/// What one form asks for, and what its answers come to. One value for each purpose.
protocol FormDefinition: Sendable {
  /// Whether what was typed is kept when the form is left, and offered again.
  var keepsDrafts: Bool { get }

  func title(_ context: FormContext) -> String

  /// What is to be read before anything is filled in, a paragraph each.
  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase]

  /// - Parameter opened: the record that the form changes, as it was when it opened; nil where it makes a new one.
  func fields(_ opened: Record?, _ context: FormContext) -> [FormField]

  /// The fields after one of them was changed, where others follow it.
  func revised(_ fields: [FormField], after name: RecordField, _ context: FormContext) -> [FormField]

  /// - Throws: what is wrong with the first answer that cannot be taken.
  func outcome(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> FormOutcome

  /// What is to be known from the start, such as why the record came back.
  func notice(_ opened: Record?, _ context: FormContext) -> Phrase?

  /// What is looked at while the form is filled in; nil where there is nothing.
  func side(_ context: FormContext) -> FormSide?

  /// What is said under a field as long as it has this answer.
  func remark(on field: FormField, _ answers: FormAnswers) -> FormRemark?

  /// What is asked once before this is saved.
  func questions(about change: Change, _ context: FormContext) -> [Phrase]

  /// What to do about a refusal, where the screen has more to offer than its words.
  func hint(_ violation: RuleViolation) -> Phrase?
}

/// A form whose answers are one change of what is recorded.
protocol RecordForm: FormDefinition {
  /// - Throws: what is wrong with the first answer that cannot be taken.
  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change
}

extension RecordForm {
  func outcome(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> FormOutcome {
    .save(try change(answers, submission, context))
  }
}

extension FormDefinition {
  var keepsDrafts: Bool { true }
  func revised(_ fields: [FormField], after name: RecordField, _ context: FormContext) -> [FormField] { fields }
  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase] { [] }
  func notice(_ opened: Record?, _ context: FormContext) -> Phrase? { nil }
  func side(_ context: FormContext) -> FormSide? { nil }
  func remark(on field: FormField, _ answers: FormAnswers) -> FormRemark? { nil }
  func questions(about change: Change, _ context: FormContext) -> [Phrase] { [] }
  func hint(_ violation: RuleViolation) -> Phrase? { nil }
}
