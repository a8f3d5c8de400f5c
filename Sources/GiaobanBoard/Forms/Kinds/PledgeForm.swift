import GiaobanCore
import GiaobanText

/// The form for a pledge: a new one, or one that is there.
struct PledgeForm: RecordForm {
  /// The code of the pledge, or nil for a new one.
  let code: PledgeCode?
  /// The unit that a new pledge is most likely for.
  var unit: UnitCode?

  func title(_ context: FormContext) -> String {
    let look = context.look
    guard let code else { return look(Phrase(vi: "Cam kết mới", en: "New pledge")) }
    let title = context.dossier.map { look($0.pledge.title) } ?? ""
    return look(Phrase(vi: "Sửa \(code)", en: "Edit \(code)")) + look.dot + title
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    guard let pledge = Self.pledge(opened) else { return newFields(context) }
    let language = context.language
    var fields = FormField.texts(.title, .line, pledge.title, language, alwaysBoth: true)
    fields += FormField.texts(.product, .long, pledge.product, language)
    fields += FormField.texts(.detail, .long, pledge.detail, language)
    fields.append(FormField(.unit, .code(.units), pledge.unit.text))
    fields.append(
      FormField(.cooperatingUnits, .codes(.units), pledge.cooperatingUnits.map(\.text).joined(separator: ", ")))
    fields.append(
      FormField(.assignedBy, .code(.leaders), pledge.assignedBy?.text ?? "")
        .headed(Phrase(vi: "Giao việc", en: "Assignment")))
    fields.append(.day(.assignedOn, pledge.assignedOn, language))
    fields.append(Self.briefing(pledge.briefing, language))
    fields.append(FormField(.source, .line, pledge.source ?? ""))
    fields.append(.day(.due, pledge.due, language).headed(Phrase(vi: "Thời hạn", en: "Time")))
    fields.append(.yesNo(.duty, pledge.isMonthlyDuty))
    fields.append(.yesNo(.core, pledge.isCore))
    fields.append(.yesNo(.bold, pledge.isBold))
    return fields + MetricFields.fields(pledge.metric, language) + [.button(.save)]
  }

  /// The four that nearly every pledge needs; the rest stands folded.
  private func newFields(_ context: FormContext) -> [FormField] {
    let language = context.language
    let titles = FormField.texts(.title, .line, nil, language, alwaysBoth: true)
    let newest = context.ministry.newestBriefing(on: context.today)
    let origins = PledgeOrigin.allCases.map { FormField.Option($0.rawValue, $0.name) }
    let first = [
      FormField(.unit, .code(.units), unit?.text ?? ""), .day(.due, nil, language),
      Self.briefing(newest?.day, language),
    ]
    var folded = Array(titles.dropFirst())
    folded += FormField.texts(.product, .long, nil, language) + FormField.texts(.detail, .long, nil, language)
    folded.append(FormField(.cooperatingUnits, .codes(.units)))
    folded.append(FormField(.origin, .choice(origins, isOptional: false), PledgeOrigin.own.rawValue))
    folded += [.yesNo(.duty, false), .yesNo(.core, false), .yesNo(.bold, false)]
    folded.append(
      FormField(.assignedBy, .code(.leaders)).headed(Phrase(vi: "Giao việc", en: "Assignment")))
    folded.append(.day(.assignedOn, Self.start(newest?.day, context), language))
    folded.append(FormField(.source, .line))
    folded += MetricFields.fields(nil, language)
    return Array(titles.prefix(1)) + first + folded.map { $0.folded() } + [.button(.save), .more]
  }

  private static func briefing(_ day: Day?, _ language: Language) -> FormField {
    FormField(.briefing, .code(.briefings), day.map { DayText.editable($0, language) } ?? "")
  }

  /// A new pledge holds from the day of its briefing; from today without one, or where its month is closed.
  private static func start(_ briefing: Day?, _ context: FormContext) -> Day {
    guard let briefing, !context.ministry.isClosed(briefing.inMonth) else { return context.today }
    return briefing
  }

  /// The day follows the briefing, unless another day was typed.
  func revised(_ fields: [FormField], after name: RecordField, _ context: FormContext) -> [FormField] {
    guard code == nil, name == .briefing else { return fields }
    let answers = FormAnswers(fields: fields, opened: nil, context: context)
    let day = Self.start(try? answers.briefing(), context)
    return fields.map { field in
      guard field.name == .assignedOn, !field.isChanged else { return field }
      return FormField.day(.assignedOn, day, context.language).folded()
    }
  }

  static func pledge(_ record: Record?) -> Pledge? {
    if case .pledge(let pledge)? = record { pledge } else { nil }
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    if let from = Self.pledge(answers.opened) { return .edit(from: from, to: try edited(from, answers)) }
    guard let unit = try answers.code(.unit).flatMap({ UnitCode($0) }) else {
      throw FormProblem(.unit, vi: "Cần đơn vị chịu trách nhiệm.", en: "The unit that owes it is needed.")
    }
    guard let title = answers.bilingual(.title) else { throw noTitle }
    guard let assignedOn = try answers.day(.assignedOn) else {
      throw FormProblem(.assignedOn, vi: "Cần ngày giao.", en: "The day it was assigned on is needed.")
    }
    return .add(
      Change.NewPledge(
        unit: unit, cooperatingUnits: try answers.codes(.cooperatingUnits).compactMap { UnitCode($0) },
        origin: answers.choice(.origin) ?? .own, title: title,
        product: answers.bilingual(.product), detail: answers.bilingual(.detail),
        assignedBy: try answers.code(.assignedBy).flatMap { LeaderCode($0) }, assignedOn: assignedOn,
        briefing: try answers.briefing(), source: answers.text(.source),
        due: answers.isDueMonthly ? nil : try answers.day(.due),
        isMonthlyDuty: answers.isDueMonthly || answers.yesNo(.duty) ?? false, isCore: answers.yesNo(.core) ?? false,
        isBold: answers.yesNo(.bold) ?? false, metric: try MetricFields.metric(answers, nil)))
  }

  /// What was not touched stays, to the letter.
  private func edited(_ from: Pledge, _ answers: FormAnswers) throws(FormProblem) -> Pledge {
    var pledge = from
    guard let title = answers.bilingual(.title, from.title) else { throw noTitle }
    pledge.title = title
    pledge.product = answers.bilingual(.product, from.product)
    pledge.detail = answers.bilingual(.detail, from.detail)
    guard let unit = try answers.code(.unit).flatMap({ UnitCode($0) }) else {
      throw FormProblem(.unit, vi: "Cần đơn vị chịu trách nhiệm.", en: "The unit that owes it is needed.")
    }
    pledge.unit = unit
    if answers.isChanged(.cooperatingUnits) {
      pledge.cooperatingUnits = try answers.codes(.cooperatingUnits).compactMap { UnitCode($0) }
    }
    pledge.assignedBy = try answers.code(.assignedBy).flatMap { LeaderCode($0) }
    pledge.assignedOn = try answers.day(.assignedOn, from.assignedOn)
    if answers.isChanged(.briefing) { pledge.briefing = try answers.briefing() }
    pledge.source = answers.isChanged(.source) ? answers.text(.source) : from.source
    pledge.due = answers.isDueMonthly ? nil : try answers.day(.due, from.due)
    pledge.isMonthlyDuty = answers.isDueMonthly || answers.yesNo(.duty) ?? from.isMonthlyDuty
    pledge.isCore = answers.yesNo(.core) ?? from.isCore
    pledge.isBold = answers.yesNo(.bold) ?? from.isBold
    pledge.metric = try MetricFields.metric(answers, from.metric)
    return pledge
  }

  private var noTitle: FormProblem {
    FormProblem(.title, vi: "Cần tên của cam kết.", en: "The pledge needs a title.")
  }

  func hint(_ violation: RuleViolation) -> Phrase? {
    guard case .record(.laterDueNeedsExtension) = violation else { return nil }
    return Phrase(vi: " Phím x để xin gia hạn.", en: " The key x asks for one.")
  }
}

extension FormAnswers {
  fileprivate func briefing() throws(FormProblem) -> Day? {
    guard try code(.briefing) != nil else { return nil }
    return DayText.typed(typed(.briefing).trimmed, as: .briefing, from: context.today)
  }
}
