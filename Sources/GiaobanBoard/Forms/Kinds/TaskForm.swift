import GiaobanCore
import GiaobanText

/// The form for a step of a pledge: a new one, or one that is there.
struct TaskForm: RecordForm {
  let pledge: PledgeCode
  /// The key of the task, or nil for a new one.
  let key: TaskKey?

  func title(_ context: FormContext) -> String {
    let look = context.look
    let head =
      key.map { Phrase(vi: "Sửa nhiệm vụ \($0.number)", en: "Edit task \($0.number)") }
      ?? Phrase(vi: "Nhiệm vụ mới", en: "New task")
    return look(head) + look.dot + "\(pledge) " + (context.dossier.map { look($0.pledge.title) } ?? "")
  }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let task = Self.task(opened)
    let language = context.language
    let titles = FormField.texts(.title, .line, task?.title, language, alwaysBoth: true)
    let due = FormField.day(.due, task?.due, language)
    if task != nil { return titles + [due, .button(.save)] }
    return Array(titles.prefix(1)) + [due] + titles.dropFirst().map { $0.folded() } + [.button(.save), .more]
  }

  private static func task(_ record: Record?) -> PledgeTask? {
    if case .task(let task)? = record { task } else { nil }
  }

  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    let from = Self.task(answers.opened)
    guard let title = answers.bilingual(.title, from?.title) else {
      throw FormProblem(.title, vi: "Cần tên của nhiệm vụ.", en: "The task needs a title.")
    }
    let due = try answers.day(.due, from?.due)
    guard let from else { return .addTask(pledge, title: title, due: due) }
    var task = from
    task.title = title
    task.due = due
    return .editTask(from: from, to: task)
  }
}
