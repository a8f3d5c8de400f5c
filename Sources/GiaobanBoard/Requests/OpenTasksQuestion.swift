import GiaobanCore
import GiaobanText

/// Asks before pledges are marked done that have open tasks.
struct OpenTasksQuestion {
  private let tasks: [(code: PledgeCode, tasks: [PledgeTask])]

  /// - Parameter tasks: the open tasks of each pledge that has any.
  /// - Returns: nil where there is nothing to ask.
  init?(_ tasks: [PledgeCode: [PledgeTask]]) {
    if tasks.isEmpty { return nil }
    self.tasks = tasks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func asked(doing effect: Effect) -> Question {
    Question(
      title: Phrase(vi: "Hoàn thành?", en: "Done?"),
      words: words + Phrase(vi: " Vẫn đánh dấu hoàn thành?", en: " Mark it done all the same?"),
      answer: Phrase(vi: "vẫn hoàn thành", en: "marks it done"), effects: [effect])
  }

  private var words: Phrase {
    guard tasks.count == 1, let only = tasks.first else {
      return Phrase(vi: "Còn nhiệm vụ chưa xong: \(counts).", en: "These have open tasks: \(counts).")
    }
    let count = only.tasks.count
    let names = { (language: Language) in
      only.tasks.prefix(Self.named).map { $0.title.text(language) }.joined(separator: "; ")
        + (count > Self.named ? "…" : "")
    }
    return Phrase(
      vi: "Cam kết \(only.code) còn \(count) nhiệm vụ chưa xong: \(names(.vietnamese)).",
      en: "The pledge \(only.code) has \(count) open task\(count == 1 ? "" : "s"): \(names(.english)).")
  }

  private static let named = 3

  /// "EDU-1 (2), KPR-1 (1)"
  private var counts: String {
    tasks.prefix(8).map { "\($0.code) (\($0.tasks.count))" }.joined(separator: ", ") + (tasks.count > 8 ? "…" : "")
  }
}
