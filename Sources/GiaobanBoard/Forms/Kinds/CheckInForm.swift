import GiaobanCore
import GiaobanText

/// The form for one check-in.
struct CheckInForm: RecordForm {
  let key: CheckInKey

  func title(_ context: FormContext) -> String {
    let look = context.look
    let name = key.month.name
    let head = look(Phrase(vi: "Báo cáo \(name.vi)", en: "Check-in \(name.en)"))
    return head + look.dot + "\(key.pledge) " + (context.dossier.map { look($0.pledge.title) } ?? "")
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let existing = Self.checkIn(opened)
    let language = context.language
    var fields: [FormField] = []
    if let metric = context.dossier?.pledge.metric {
      fields.append(.number(.reading, existing?.reading, language, measure: metric.unitOfMeasure))
      fields.append(.day(.readingDay, existing?.readingDay, language))
      let reasons = NoNumberReason.allCases.map { FormField.Option($0.rawValue, $0.name) }
      fields.append(
        FormField(.noNumber, .choice(reasons, isOptional: true), existing?.noNumber?.rawValue ?? ""))
    }
    if context.dossier?.pledge.isMonthlyDuty == true {
      let answers = [FormField.Option("yes", Self.kept(true)), FormField.Option("no", Self.kept(false))]
      let chosen = existing?.kept.map { $0 ? "yes" : "no" } ?? ""
      fields.append(FormField(.kept, .choice(answers, isOptional: true), chosen))
    }
    fields.append(.health(.health, existing?.health))
    for field in Self.words { fields.append(wordField(field, existing, context)) }
    return fields + [.button(.submit), .button(.draft)]
  }

  /// What the check-in before said is seen at its field, where it does not stand beside it; what was to be next then is
  /// offered as what was done now.
  private func wordField(_ field: Field<CheckIn>, _ existing: CheckIn?, _ context: FormContext) -> FormField {
    let language = context.language
    let earlier = earlier(context)
    let words = { (checkIn: CheckIn?) in checkIn.flatMap { field.value($0)?.both } }
    let isBeside =
      FormLayout(context.size, hasSide: side(context) != nil).isBeside && Self.wordsBeside.contains(field.name)
    let reminder = isBeside ? nil : earlier.flatMap { recalled(words($0), of: $0, language) }
    return FormField(field.name, .long, words(existing)?.text(language) ?? "").recalling(reminder)
      .offering(field.name == .did ? earlier?.next?.text(language) : nil)
  }

  func notice(_ opened: Record?, _ context: FormContext) -> Phrase? {
    guard let checkIn = Self.checkIn(opened), checkIn.state == .returned, let note = checkIn.supervision?.note else {
      return nil
    }
    return Phrase(vi: "Bị trả lại: \(note.text(.vietnamese))", en: "Returned: \(note.text(.english))")
  }

  /// Whether a duty was done in the month.
  static func kept(_ isKept: Bool) -> Phrase {
    isKept ? Phrase(vi: "đã làm", en: "kept") : Phrase(vi: "không làm", en: "not kept")
  }

  /// What the unit says in words.
  private static let words = CheckIn.words.filter { $0.name != .decision }

  private static func checkIn(_ record: Record?) -> CheckIn? {
    if case .checkIn(let checkIn)? = record { checkIn } else { nil }
  }

  private func recalled(_ text: Bilingual?, of checkIn: CheckIn, _ language: Language) -> Phrase? {
    text.map { checkIn.key.month.name + Phrase(": " + $0.text(language)) }
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let existing = Self.checkIn(answers.opened)
    var checkIn = CheckIn(
      key: key, state: submission == .draft ? .draft : .submitted, enteredOn: context.today, enteredBy: "",
      reading: try answers.number(.reading, existing?.reading),
      readingDay: try answers.day(.readingDay, existing?.readingDay), noNumber: answers.choice(.noNumber),
      kept: answers.yesNo(.kept), health: answers.choice(.health))
    for field in Self.words {
      let old = existing.flatMap { field.value($0)?.both }
      field.put(words(field.name, old, answers).map { .both($0) }, &checkIn)
    }
    return .checkIn(checkIn, over: .this(existing))
  }

  /// What was typed is written in the language that was shown, and the other one keeps its text; nothing takes both away.
  private func words(_ name: RecordField, _ old: Bilingual?, _ answers: FormAnswers) -> Bilingual? {
    if let old, !answers.isChanged(name) { return old }
    return Bilingual.typed(answers.text(name) ?? "", in: answers.context.language, over: old)
  }

  func questions(about change: Change, _ context: FormContext) -> [Phrase] {
    guard case .checkIn(let checkIn, _) = change, let dossier = context.dossier else { return [] }
    return CheckInQuestion.questions(about: checkIn, in: dossier, ministry: context.ministry).map(\.phrase)
  }
}
