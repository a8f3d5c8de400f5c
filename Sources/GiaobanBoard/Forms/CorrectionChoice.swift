import GiaobanCore
import GiaobanText

/// What a form that edits asks when the month on the screen has ended: whether the edit acts from now on, or mends a slip, also
/// in that month.
struct CorrectionChoice {
  private static let fromNowOn = "now"
  private static let slip = "slip"

  let purpose: FormPurpose
  let context: FormContext

  /// - Parameter opened: the record that the form edits.
  /// - Returns: `fields` with the choice before the button; unchanged where there is nothing to choose.
  func added(to fields: [FormField], _ opened: Record?) -> [FormField] {
    guard opened != nil, canBeAsked, let button = fields.lastIndex(where: \.isButton) else { return fields }
    let month = context.viewpoint.month.name
    let options = [
      FormField.Option(Self.fromNowOn, Phrase(vi: "từ nay", en: "from now on")),
      FormField.Option(Self.slip, Phrase(vi: "sai sót, sửa cả \(month.vi)", en: "a slip, also in \(month.en)")),
    ]
    var all = fields
    let heading = Phrase(
      vi: "Tháng trên màn hình đã qua: \(month.vi)", en: "The month on the screen has ended: \(month.en)")
    all.insert(
      contentsOf: [
        FormField(.correction, .choice(options, isOptional: false), Self.fromNowOn).headed(heading),
        FormField(.correctionReason, .line),
      ], at: button)
    return all
  }

  private var canBeAsked: Bool {
    guard context.viewpoint.isPast, !context.portfolio.isFrozen else { return false }
    switch purpose {
    case .pledge, .task, .block, .unit, .settings: return true
    default: return false
    }
  }

  func applied(to change: Change, _ answers: FormAnswers) throws(FormProblem) -> Change {
    guard answers.typed(.correction) == Self.slip else {
      if answers.text(.correctionReason) == nil { return change }
      throw FormProblem(
        .correction, vi: "Lý do chỉ ghi khi sửa sai sót. Chọn “sai sót”, hoặc xóa lý do.",
        en: "A reason is for a slip. Choose “a slip”, or clear the reason.")
    }
    guard let reason = Bilingual(try answers.required(.correctionReason), in: context.language) else { return change }
    return .correct(change, reason: reason)
  }
}
