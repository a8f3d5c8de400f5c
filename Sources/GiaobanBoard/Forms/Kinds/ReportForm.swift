import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// Asks what to report, of which months, of whom, in which format and to which file; then it is read, written or printed.
struct ReportForm: FormDefinition {
  /// What is read now.
  let subject: ReportSubject

  /// A meeting's conclusions are not chosen here, only written.
  private var isChosen: Bool { ReportKind.ofMonths.contains(subject.kind) }

  var keepsDrafts: Bool { false }

  func title(_ context: FormContext) -> String {
    context.look(isChosen ? Phrase(vi: "Báo cáo: đọc, ghi tệp, in", en: "A report: read, write, print") : subject.title)
  }

  // MARK: Fields

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    named(fields(of: subject.kind, keeping: [], context), context)
  }

  /// The fields of a kind of report; an answer that stands in one of the same name is kept.
  private func fields(of kind: ReportKind, keeping old: [FormField], _ context: FormContext) -> [FormField] {
    let choices = isChosen ? [self.kind(kind)] + kind.choices.map { choice($0, context) } : []
    let keep = { (field: FormField) in old.first { $0.name == field.name } ?? field }
    let file = keep(FormField(.file, .file))
    var buttons: [FormField] = [.button(.read), .button(.write)]
    if context.hasPrinter { buttons.append(.button(.print)) }
    return choices.map(keep) + [format(of: kind, keeping: old), file] + buttons
  }

  private func kind(_ kind: ReportKind) -> FormField {
    let options = ReportKind.ofMonths.map { FormField.Option($0.rawValue, $0.name) }
    return FormField(.kind, .choice(options, isOptional: false), kind.rawValue)
  }

  private func choice(_ choice: ReportKind.Choice, _ context: FormContext) -> FormField {
    switch choice {
    case .months: return FormField(.months, .months, subject.months?.iso ?? "")
    case .scope:
      let options = Self.scopes(context).map { scope in
        FormField.Option(Self.id(of: scope), Self.name(of: scope, context))
      }
      return FormField(.scope, .choice(options, isOptional: false), Self.id(of: subject.scope ?? .ministry))
    case .unit:
      let unit = subject.unit ?? context.selection.unit ?? context.ministry.orderedUnits.first?.code
      return FormField(.unit, .code(.units), unit?.text ?? "")
    case .pledge:
      let pledge = subject.pledge ?? context.selection.pledge ?? context.portfolio.lines.first?.pledge.code
      return FormField(.pledge, .code(.pledges), pledge?.description ?? "")
    }
  }

  /// Of the formats that the kind can be written in, the one that was chosen where it is among them; else a PDF.
  private func format(of kind: ReportKind, keeping old: [FormField]) -> FormField {
    let chosen = old.first { $0.name == .format }.flatMap { ReportFormat(rawValue: $0.typed) } ?? .pdf
    let options = kind.formats.map { FormField.Option($0.rawValue, $0.title) }
    return FormField(
      .format, .choice(options, isOptional: false), (kind.formats.contains(chosen) ? chosen : .pdf).rawValue)
  }

  /// The ministry, then what is selected, then all blocks and all units.
  private static func scopes(_ context: FormContext) -> [ReportScope] {
    let selection = context.selection
    let near = [selection.block.map { ReportScope.block($0) }, selection.unit.map { .unit($0) }].compactMap(\.self)
    let all =
      context.ministry.orderedBlocks.map { ReportScope.block($0.code) }
      + context.ministry.orderedUnits.map { .unit($0.code) }
    return [.ministry] + near + all.filter { !near.contains($0) }
  }

  /// Begins with no letter: a letter goes to the block or unit whose code begins with it.
  private static func id(of scope: ReportScope) -> String {
    switch scope {
    case .ministry: ":"
    case .block(let code): ":block:\(code)"
    case .unit(let code): ":unit:\(code)"
    }
  }

  private static func name(of scope: ReportScope, _ context: FormContext) -> Phrase {
    guard let code = scope.code else { return Phrase(vi: "cả bộ", en: "the whole ministry") }
    let name = scope.name(in: context.ministry).map { context.look.dot + context.look($0) } ?? ""
    return Phrase(code + name)
  }

  // MARK: What follows what

  func revised(_ fields: [FormField], after name: RecordField, _ context: FormContext) -> [FormField] {
    let answers = FormAnswers(fields: fields, opened: nil, context: context)
    switch name {
    case .kind:
      guard let kind: ReportKind = answers.choice(.kind) else { return fields }
      return named(self.fields(of: kind, keeping: fields, context), context)
    case .file:
      // The ending of a name that is typed says the format.
      guard let format = ReportFormat(ofFile: answers.typed(.file)) else { return fields }
      return fields.map { $0.choosing(format.rawValue, in: .format) }
    default: return named(fields, context)
    }
  }

  /// The name of the file follows what is chosen; of a name that was typed the ending alone.
  private func named(_ fields: [FormField], _ context: FormContext) -> [FormField] {
    let answers = FormAnswers(fields: fields, opened: nil, context: context)
    guard let format: ReportFormat = answers.choice(.format) else { return fields }
    return fields.map { field in
      guard field.name == .file else { return field }
      if field.isChanged, !field.typed.isEmpty {
        guard let old = ReportFormat(ofFile: field.typed), old != format, let dot = field.typed.lastIndex(of: ".")
        else {
          return field
        }
        return field.typing(field.typed[...dot] + format.fileEnding)
      }
      guard let subject = try? chosen(answers) else { return field }
      return FormField(.file, .file, subject.fileName(format))
    }
  }

  // MARK: The answers

  func outcome(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> FormOutcome {
    let chosen = try chosen(answers)
    switch submission {
    case .read: return .leave([.readReport(chosen)])
    case .print: return .ask([.printReport(chosen)])
    case .write, .save, .submit, .draft:
      guard answers.text(.file) != nil, let format: ReportFormat = answers.choice(.format) else {
        throw FormProblem(.file, vi: "Hãy đặt tên tệp.", en: "Name the file.")
      }
      return .ask([.writeReport(chosen, format, path: answers.typed(.file), isReplacing: false)])
    }
  }

  /// The report that is chosen.
  private func chosen(_ answers: FormAnswers) throws(FormProblem) -> ReportSubject {
    guard isChosen else { return subject }
    let kind: ReportKind = answers.choice(.kind) ?? subject.kind
    let text = answers.typed(.months).trimmed
    guard let months = MonthRange(text) else {
      throw FormProblem(
        .months, vi: "“\(text)” không phải tháng nào. Hãy viết như 2027-06, 2027-04..2027-06, 2027-Q2 hoặc 2027.",
        en: "“\(text)” is no month. Write it like 2027-06, 2027-04..2027-06, 2027-Q2 or 2027.")
    }
    let scope = Self.scopes(answers.context).first { Self.id(of: $0) == answers.typed(.scope) } ?? .ministry
    let unit = kind.choices.contains(.unit) ? UnitCode(try required(.unit, answers)) : nil
    let pledge = kind.choices.contains(.pledge) ? try pledge(answers) : nil
    return kind.subject(of: months, scope: scope, unit: unit, pledge: pledge) ?? subject
  }

  /// A pledge may be one of another month than that on the screen.
  private func pledge(_ answers: FormAnswers) throws(FormProblem) -> PledgeCode? {
    if let code = PledgeCode(answers.typed(.pledge).trimmed.uppercased()) { return code }
    return PledgeCode(try required(.pledge, answers))
  }

  private func required(_ name: RecordField, _ answers: FormAnswers) throws(FormProblem) -> String {
    if let code = try answers.code(name) { return code }
    throw FormProblem(
      name, vi: "Chưa có đơn vị hay cam kết nào để chọn.", en: "There is no unit or pledge to choose yet.")
  }
}

extension FormField {
  /// The field with another option chosen, where it is that field and has the option.
  fileprivate func choosing(_ id: String, in name: RecordField) -> FormField {
    guard self.name == name, case .choice(let options, _) = kind, options.contains(where: { $0.id == id }) else {
      return self
    }
    return typing(id)
  }

  fileprivate func typing(_ text: String) -> FormField {
    var field = self
    field.input = TextInput(text)
    return field
  }
}
