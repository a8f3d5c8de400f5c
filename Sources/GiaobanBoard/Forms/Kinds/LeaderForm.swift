import GiaobanCore
import GiaobanText

/// The form for a leader; of one who is in office also for the successor.
struct LeaderForm: RecordForm {
  /// The code of the leader, or nil for a new one.
  let code: LeaderCode?

  func title(_ context: FormContext) -> String {
    RecordTitle.text(Phrase(vi: "lãnh đạo", en: "leader"), code?.text, context)
  }

  func notice(_ opened: Record?, _ context: FormContext) -> Phrase? {
    guard let last = Self.leader(opened)?.lastDay else { return nil }
    return Phrase(
      vi: "Ngày cuối giữ chức: \(DayText.full(last, .vietnamese)).",
      en: "Last day in office: \(DayText.full(last, .english)).")
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let leader = Self.leader(opened)
    var fields = FormField.newCode(leader == nil) + [FormField(.name, .line, leader?.name ?? "")]
    fields += FormField.texts(.jobTitle, .line, leader?.title, context.language)
    if let leader, leader.lastDay == nil {
      let all = Phrase(
        vi: "Nhận mọi khối do \(leader.code) phụ trách; \(leader.code) không quyết định gì từ ngày đó.",
        en: "Takes every block of \(leader.code) over; \(leader.code) decides nothing from that day on.")
      fields.append(
        FormField(.successor, .code(.leaders)).headed(Phrase(vi: "Bàn giao", en: "Succession"))
          .recalling(all))
      let today = Phrase(vi: "Để trống: hôm nay.", en: "Empty: today.")
      fields.append(FormField(.firstDay, .day(base: nil)).recalling(today))
    }
    return fields + [.button(.save)]
  }

  private static func leader(_ record: Record?) -> Leader? {
    if case .leader(let leader)? = record { leader } else { nil }
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let old = Self.leader(answers.opened)
    let code: LeaderCode = if let old { old.code } else { try answers.newCode() }
    let leader = Leader(
      code: code, name: try answers.required(.name),
      title: try answers.required(.jobTitle, old?.title), lastDay: old?.lastDay)
    if let old, let change = try succession(of: old, editedTo: leader, answers, context) { return change }
    return .put(from: answers.opened, to: .leader(leader))
  }

  /// - Returns: nil where no successor is named.
  private func succession(
    of old: Leader, editedTo leader: Leader, _ answers: FormAnswers, _ context: FormContext
  ) throws(FormProblem) -> Change? {
    let day = try answers.day(.firstDay)
    guard let successor = try answers.code(.successor).flatMap({ LeaderCode($0) }) else {
      if day == nil { return nil }
      throw FormProblem(.successor, vi: "Ai kế nhiệm từ ngày đó?", en: "Who is the successor from that day on?")
    }
    if leader == old { return .succeed(old.code, by: successor, on: day ?? context.today) }
    throw FormProblem(
      .successor, vi: "Sửa họ tên, chức danh và ghi người kế nhiệm là hai việc: hãy lưu riêng từng việc.",
      en: "A change of name or title and a successor are two steps: save one, then the other.")
  }
}
