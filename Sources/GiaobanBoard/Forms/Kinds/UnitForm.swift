import GiaobanCore
import GiaobanText

/// The form for a unit.
struct UnitForm: RecordForm {
  /// The code of the unit, or nil for a new one.
  let code: UnitCode?
  /// The block that a new unit is most likely in.
  var block: BlockCode?

  func title(_ context: FormContext) -> String {
    RecordTitle.text(Phrase(vi: "đơn vị", en: "unit"), code?.text, context)
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let unit: OrgUnit? = if case .unit(let unit)? = opened { unit } else { nil }
    let language = context.language
    var fields = FormField.newCode(unit == nil)
    fields += FormField.texts(.name, .line, unit?.name, language, alwaysBoth: true)
    let usual = unit?.block ?? block ?? context.selection.block
    fields.append(FormField(.block, .code(.blocks), usual?.text ?? ""))
    fields.append(FormField(.headName, .line, unit?.head?.name ?? ""))
    fields += FormField.texts(.jobTitle, .line, unit?.head?.title, language)
    fields.append(FormField(.contact, .line, unit?.contact ?? ""))
    let whole = Phrase(
      vi: "Đại diện cho cả khối hoặc mọi đơn vị: không xếp hạng.",
      en: "It stands for a whole block or all units: it is not ranked.")
    fields.append(.yesNo(.collective, unit?.isCollective ?? false).recalling(whole))
    return fields + [.button(.save)]
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let old: OrgUnit? = if case .unit(let unit)? = answers.opened { unit } else { nil }
    let code: UnitCode = if let old { old.code } else { try answers.newCode() }
    let name = try answers.required(.name, old?.name)
    guard let block = try answers.code(.block).flatMap({ BlockCode($0) }) else {
      throw FormProblem(.block, vi: "Đơn vị thuộc khối nào?", en: "Which block is the unit in?")
    }
    let title = answers.bilingual(.jobTitle, old?.head?.title)
    let head = answers.text(.headName).map { OrgUnit.Head(name: $0, title: title) }
    if head == nil, title != nil {
      throw FormProblem(.headName, vi: "Chức danh của ai? Cần họ tên.", en: "Whose title is it? The name is needed.")
    }
    let unit = OrgUnit(
      code: code, name: name, block: block, head: head, contact: answers.text(.contact),
      isCollective: answers.yesNo(.collective) ?? false)
    return .put(from: answers.opened, to: .unit(unit))
  }
}

/// What the forms of the ministry's records have in common.
enum RecordTitle {
  static func text(_ kind: Phrase, _ code: String?, _ context: FormContext) -> String {
    guard let code else {
      return context.look(Phrase(vi: "\(kind.vi) mới".capitalisedAtStart, en: "New \(kind.en)"))
    }
    return context.look(Phrase(vi: "Sửa \(kind.vi) \(code)", en: "Edit \(kind.en) \(code)"))
  }
}

extension FormField {
  /// The field for the code of a new record; the code of one that is there stays.
  static func newCode(_ isNew: Bool) -> [FormField] {
    guard isNew else { return [] }
    let rule = Phrase(
      vi: "1 đến 12 chữ cái A–Z và chữ số, bắt đầu bằng chữ cái; không đổi về sau.",
      en: "1 to 12 letters A–Z and digits, a letter first; it never changes.")
    return [FormField(.code, .line).recalling(rule)]
  }
}

extension FormAnswers {
  func newCode<Owner>() throws(FormProblem) -> Code<Owner> {
    let text = try required(.code)
    if let code = Code<Owner>(text.uppercased()) { return code }
    throw FormProblem(
      .code, vi: "“\(text)” không phải là mã: cần 1 đến 12 chữ cái A–Z và chữ số, bắt đầu bằng chữ cái.",
      en: "“\(text)” is no code: 1 to 12 letters A–Z and digits are needed, a letter first.")
  }

  func required(
    _ name: RecordField, _ old: Bilingual?
  ) throws(FormProblem) -> Bilingual {
    if let text = bilingual(name, old) { return text }
    throw FormProblem(name, vi: "Cần điền mục này.", en: "This is needed.")
  }

  /// - Throws: a problem where it is no whole number.
  func wholeNumber(_ name: RecordField, _ old: Int? = nil) throws(FormProblem) -> Int? {
    guard let value = try number(name, old.map(Double.init)) else { return nil }
    if let whole = Int(exactly: value) { return whole }
    throw FormProblem(name, vi: "Cần một số nguyên.", en: "A whole number is needed.")
  }
}
