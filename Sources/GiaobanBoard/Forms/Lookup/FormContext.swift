import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// What a form looks things up in. It is handed over with each key; a form keeps nothing of it.
struct FormContext {
  let look: Look
  /// The portfolio of the month on the screen.
  let portfolio: Portfolio
  /// The form's pledge, once it has been read.
  let dossier: Dossier?
  /// That of the screen.
  let size: Size
  /// What is selected on the screen, which a form may offer first.
  var selection = Glance.Selection()
  /// Whether there is a printer, as far as was told.
  var hasPrinter = false

  var language: Language { look.language }
  /// The ministry as it is now: what is edited, whatever month is on the screen.
  var ministry: Ministry { portfolio.ministryNow }
  var viewpoint: Viewpoint { portfolio.viewpoint }
  var today: Day { viewpoint.today }
}

/// What is wrong with an answer, and what to do.
struct FormProblem: Error, Equatable, Sendable {
  /// The field that is wrong, or nil when it is the form as a whole.
  let field: RecordField?
  /// That of the text, where a form asks for it in both; nil for the first of them.
  let language: Language?
  let words: Phrase

  init(_ field: RecordField?, in language: Language? = nil, _ words: Phrase) {
    self.field = field
    self.language = language
    self.words = words
  }

  init(_ field: RecordField?, in language: Language? = nil, vi: String, en: String) {
    self.init(field, in: language, Phrase(vi: vi, en: en))
  }
}
