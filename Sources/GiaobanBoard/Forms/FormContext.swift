import GiaobanCore
import GiaobanText

/// What a form looks things up in. It is handed over with each key; a form keeps nothing of it.
struct FormContext {
  let look: Look
  /// The portfolio of the month on the screen.
  let portfolio: Portfolio
  /// The form's pledge, once it has been read.
  let dossier: Dossier?
  /// Columns that typed text has on the screen.
  let columns: Int

  var language: Language { look.language }
  /// The frame as it is now: what is edited, whatever month is on the screen.
  var ministry: Ministry { portfolio.ministryNow }
  var viewpoint: Viewpoint { portfolio.viewpoint }
  var today: Day { viewpoint.today }
}

/// What is wrong with an answer, and what to do.
struct FormProblem: Error, Equatable, Sendable {
  /// The field that is wrong, or nil when it is the form as a whole.
  let field: FormField.Name?
  let words: Phrase

  init(_ field: FormField.Name?, _ words: Phrase) {
    self.field = field
    self.words = words
  }

  init(_ field: FormField.Name?, vi: String, en: String) { self.init(field, Phrase(vi: vi, en: en)) }
}

/// What one form asks for, and what its answers come to. One value for each purpose.
protocol FormDefinition: Sendable {
  func title(_ context: FormContext) -> String

  /// What is to be read before anything is filled in, a paragraph each.
  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase]

  /// - Parameter opened: the record that the form changes, as it was when it opened; nil where it makes a new one.
  func fields(_ opened: Record?, _ context: FormContext) -> [FormField]

  /// - Throws: what is wrong with the first answer that cannot be taken.
  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change

  /// What is to be known from the start, such as why the record came back.
  func notice(_ opened: Record?, _ context: FormContext) -> Phrase?

  /// What is asked once before this is saved.
  func questions(about change: Change, _ context: FormContext) -> [Phrase]

  /// What to do about a refusal, where the screen has more to offer than its words.
  func hint(_ violation: RuleViolation) -> Phrase?
}

extension FormDefinition {
  func lead(_ opened: Record?, _ context: FormContext) -> [Phrase] { [] }
  func notice(_ opened: Record?, _ context: FormContext) -> Phrase? { nil }
  func questions(about change: Change, _ context: FormContext) -> [Phrase] { [] }
  func hint(_ violation: RuleViolation) -> Phrase? { nil }
}
