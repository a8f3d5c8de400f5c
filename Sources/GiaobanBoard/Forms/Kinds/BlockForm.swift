import GiaobanCore
import GiaobanText

/// The form for a block, with the rules by which its pledges are judged where they differ from the ministry's.
struct BlockForm: RecordForm {
  /// The code of the block, or nil for a new one.
  let code: BlockCode?

  func title(_ context: FormContext) -> String {
    RecordTitle.text(Phrase(vi: "khối", en: "block"), code?.text, context)
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let block = Self.block(opened)
    let language = context.language
    let settings = context.ministry.settings
    let next = (context.ministry.blocks.values.map(\.order).max() ?? 0) + 1
    var fields = FormField.newCode(block == nil)
    fields += FormField.texts(.name, .line, block?.name, language, alwaysBoth: true)
    fields.append(FormField(.leader, .code(.leaders), block?.leader?.text ?? ""))
    fields.append(.number(.order, Double(block?.order ?? next), language))
    let all = Phrase(
      vi: "Khối của mọi đơn vị, do Bộ trưởng phụ trách: chỉ có một.",
      en: "The one block for all units together, the minister's.")
    fields.append(.yesNo(.spansMinistry, block?.spansMinistry ?? false).recalling(all))
    let own: [(RecordField, Double?, Double)] = [
      (.cutOffDay, block?.cutOffDay.map(Double.init), Double(settings.cutOffDay)),
      (.graceWorkingDays, block?.rules?.graceWorkingDays.map(Double.init), Double(settings.graceWorkingDays)),
      (.onTrackFrom, block?.rules?.onTrackFrom, settings.onTrackFrom),
      (.atRiskFrom, block?.rules?.atRiskFrom, settings.atRiskFrom),
      (.judgedFromShare, block?.rules?.judgedFromShare, settings.judgedFromShare),
      (.dueSoonDays, block?.rules?.dueSoonDays.map(Double.init), Double(settings.dueSoonDays)),
    ]
    for (place, (name, value, ministry)) in own.enumerated() {
      let number = NumberText.screenText(ministry, language)
      var field = FormField.number(name, value, language).recalling(
        Phrase(vi: "Để trống: theo bộ, \(number).", en: "Empty: the ministry's, \(number)."))
      if place == 0 { field.heading = Phrase(vi: "Quy tắc riêng của khối", en: "Rules of its own") }
      fields.append(field)
    }
    return fields + [.button(.save)]
  }

  private static func block(_ record: Record?) -> Block? {
    if case .block(let block)? = record { block } else { nil }
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let old = Self.block(answers.opened)
    let code: BlockCode = if let old { old.code } else { try answers.newCode() }
    let rules = BlockRules(
      graceWorkingDays: try answers.wholeNumber(.graceWorkingDays, old?.rules?.graceWorkingDays),
      onTrackFrom: try answers.number(.onTrackFrom, old?.rules?.onTrackFrom),
      atRiskFrom: try answers.number(.atRiskFrom, old?.rules?.atRiskFrom),
      judgedFromShare: try answers.number(.judgedFromShare, old?.rules?.judgedFromShare),
      dueSoonDays: try answers.wholeNumber(.dueSoonDays, old?.rules?.dueSoonDays))
    guard let order = try answers.wholeNumber(.order, old?.order) else {
      throw FormProblem(.order, vi: "Khối đứng thứ mấy?", en: "Which place has the block?")
    }
    let block = Block(
      code: code, name: try answers.required(.name, old?.name),
      leader: try answers.code(.leader).flatMap { LeaderCode($0) }, order: order,
      cutOffDay: try answers.wholeNumber(.cutOffDay, old?.cutOffDay), rules: rules,
      spansMinistry: answers.yesNo(.spansMinistry) ?? false)
    return .put(from: answers.opened, to: .block(block))
  }
}
