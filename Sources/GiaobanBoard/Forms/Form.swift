import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// One form on the screen: what it is for, what was typed, and what is wrong with it. What was typed stays until its save
/// has succeeded.
package struct Form: Equatable, Sendable {
  /// What its buttons do.
  enum Submission: Equatable, Sendable {
    /// What the form is for.
    case save
    /// Saved, and given to whoever reads it.
    case submit
    /// Written to a file.
    case write
    /// Kept in the store, but not given yet.
    case draft
    case read
    case print

    var words: Phrase {
      switch self {
      case .save: Phrase(vi: "Lưu", en: "Save")
      case .submit: Phrase(vi: "Gửi", en: "Submit")
      case .write: Phrase(vi: "Ghi tệp", en: "Write")
      case .draft: Phrase(vi: "Lưu nháp", en: "Save as draft")
      case .read: Phrase(vi: "Đọc", en: "Read")
      case .print: Phrase(vi: "In", en: "Print")
      }
    }
  }

  package let purpose: FormPurpose
  /// The record as it was when the form opened: what was not touched in the form stays as whoever else leaves it.
  let opened: Record?
  private(set) var fields: [FormField]
  private(set) var focus = 0
  /// The folded fields are seen, too.
  var isUnfolded = false
  var problem: FormProblem?
  /// Said as long as the form is open.
  let notice: Phrase?
  /// Someone else has changed the record: the next one that is read takes the place of ``opened``.
  private(set) var isOutdated = false
  /// What it asks before it goes on: the same key again is the answer.
  private(set) var question: Question?
  private var asked: Set<Phrase> = []
  var popup: FormPopup?
  /// Its change is on its way to the store.
  private(set) var isSaving = false
  private(set) var isDiscarded = false
  /// The day of the draft that it goes on with.
  private(set) var draftDay: Day?

  struct Question: Equatable, Sendable {
    let words: [Phrase]
    let answer: Phrase
  }

  init(_ purpose: FormPurpose, opened: Record?, _ context: FormContext) {
    self.purpose = purpose
    self.opened = opened
    fields = CorrectionChoice(purpose: purpose, context: context)
      .added(to: purpose.definition.fields(opened, context), opened)
    notice = purpose.definition.notice(opened, context)
  }

  var focused: FormField { fields[focus] }

  /// Whether something was typed that would be lost.
  package var isChanged: Bool { purpose.definition.keepsDrafts && fields.contains(where: \.isChanged) }

  func answers(_ context: FormContext) -> FormAnswers { FormAnswers(fields: fields, opened: opened, context: context) }

  // MARK: Focus

  /// - Parameter place: held within the fields.
  mutating func focus(at place: Int) {
    focus = max(0, min(place, fields.count - 1))
    if fields[focus].isFolded { isUnfolded = true }
    popup = nil
  }

  /// - Parameter language: that of the text, where the form may ask for both; nil takes the first of them.
  mutating func focus(on name: RecordField, in language: Language? = nil) {
    if let place = place(of: name, in: language) { focus(at: place) }
  }

  private func place(of name: RecordField, in language: Language?) -> Int? {
    fields.firstIndex { $0.name == name && (language == nil || $0.language == language) }
  }

  /// The place of the field that its problem is about.
  var wrongField: Int? { problem.flatMap { problem in problem.field.flatMap { place(of: $0, in: problem.language) } } }

  /// Moves the focus to the detail text, in the language in which there is some.
  mutating func focusDetail() {
    let written = fields.first { $0.name == .detail && !$0.typed.isEmpty }
    focus(on: .detail, in: written?.language)
  }

  // MARK: Typing

  /// Changes the focused field; what was said of its old text goes.
  mutating func change(_ edit: (inout FormField) -> Void) {
    edit(&fields[focus])
    problem = nil
    question = nil
  }

  /// Lets the others follow a field that was changed.
  ///
  /// - Parameter old: the field as it was before a key or a click.
  mutating func follow(_ old: FormField, _ context: FormContext) {
    guard let name = old.name, let field = fields.first(where: { $0.id == old.id }), field.typed != old.typed else {
      return
    }
    let focused = self.focused.id
    fields = purpose.definition.revised(fields, after: name, context)
    focus = fields.firstIndex { $0.id == focused } ?? 0
  }

  /// Puts in what was typed into a form like this one.
  mutating func put(_ draft: FormDraft, _ context: FormContext) {
    for place in fields.indices {
      guard let text = draft.text(of: fields[place]) else { continue }
      fields[place].put(text, typedIn: draft.language, context.language)
    }
    // What follows a field follows it here, too.
    for name in fields.filter(\.isChanged).compactMap(\.name) {
      fields = purpose.definition.revised(fields, after: name, context)
    }
    unfoldWhereTyped()
  }

  init(_ draft: FormDraft, _ context: FormContext) {
    self.init(draft.purpose, opened: draft.opened, context)
    put(draft, context)
    draftDay = draft.day
  }

  /// The same answers over the record as it is now.
  func renewed(_ context: FormContext) -> Form {
    var form = Form(purpose, opened: purpose.record(context), context)
    form.put(draft(context), context)
    for (place, old) in zip(form.fields.indices, fields) {
      let field = form.fields[place]
      guard field.isChanged, field.id == old.id, field.initial != old.initial else { continue }
      let now = field.initial.isEmpty ? "–" : field.initial
      form.fields[place].reminder = Phrase(vi: "Hiện đang ghi: \(now)", en: "Recorded now: \(now)")
    }
    form.isUnfolded = isUnfolded
    form.focus = focus
    form.problem = problem
    form.asked = asked
    form.draftDay = draftDay
    return form
  }

  func draft(_ context: FormContext) -> FormDraft {
    let typed = fields.filter(\.isChanged).map { ($0.id, $0.typed) }
    return FormDraft(
      purpose: purpose, opened: opened, language: context.language,
      typed: Dictionary(typed, uniquingKeysWith: { first, _ in first }), day: context.today)
  }

  // MARK: Saving

  /// Asks for the save of what was typed, or says what keeps it from being saved.
  mutating func submit(_ submission: Submission, _ context: FormContext) -> Answer {
    popup = nil
    problem = nil
    question = nil
    if purpose.answersRecord, purpose.record(context) != opened {
      self = renewed(context)
      problem = FormProblem(
        nil, vi: "Nội dung vừa được sửa; hãy đọc lại rồi Ctrl-s.",
        en: "It has just been changed; read it again, then Ctrl-s.")
      return .stay([.bell])
    }
    do throws(FormProblem) {
      let answers = answers(context)
      switch try purpose.definition.outcome(answers, submission, context) {
      case .save(let change):
        let change = try CorrectionChoice(purpose: purpose, context: context).applied(to: change, answers)
        if submission != .draft, !mayGoOn(answers.questions + purpose.definition.questions(about: change, context)) {
          return .stay([.bell])
        }
        isSaving = true
        return .stay([.save(change)])
      case .ask(let effects):
        isSaving = true
        return .stay(effects)
      case .leave(let effects): return .close(effects)
      }
    } catch {
      fail(error)
      return .stay([.bell])
    }
  }

  /// Each question is asked once.
  private mutating func mayGoOn(_ questions: [Phrase]) -> Bool {
    let new = questions.filter { asked.insert($0).inserted }
    if new.isEmpty { return true }
    question = Question(
      words: new,
      answer: Phrase(vi: "Ctrl-s lần nữa để lưu, hoặc sửa lại.", en: "Ctrl-s again saves it, or change it."))
    return false
  }

  mutating func fail(_ problem: FormProblem) {
    isSaving = false
    self.problem = problem
    if let field = problem.field { focus(on: field, in: problem.language) }
  }

  /// A rule does not allow what was to be saved.
  mutating func fail(_ violation: RuleViolation) {
    var words = violation.phrase + (purpose.definition.hint(violation) ?? Phrase(""))
    if case .log(.changedMeanwhile) = violation {
      isOutdated = true
      words = words + Phrase(vi: " Ctrl-s lần nữa ghi nội dung của bạn.", en: " Ctrl-s again saves yours.")
    }
    let name = violation.field?.places.first { name in fields.contains { $0.name == name } }
    fail(FormProblem(name, words))
  }

  /// Throws away what was typed, after a question.
  mutating func discard() -> Answer {
    let again = Phrase(vi: "Ctrl-x lần nữa để bỏ những gì đã gõ.", en: "Ctrl-x again throws away what you typed.")
    if isChanged, question?.answer != again {
      question = Question(words: [], answer: again)
      return .stay([.bell])
    }
    isDiscarded = true
    return .close()
  }
}

extension RecordField {
  /// Where forms ask for it: the first of these that a form has.
  fileprivate var places: [RecordField] {
    switch self {
    case .conclusion: [.conclusions]
    case .on: [.on, .firstDay]
    default: [self]
    }
  }
}
