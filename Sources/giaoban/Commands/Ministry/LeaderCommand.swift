import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanText

struct LeaderCommand: MinistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "leader", abstract: "Add a leader, or change one: only what is given. With a code alone: show it.",
    discussion: """
      A code is one person: a new holder of the office is a new leader. --succeeded-by gives every block to that one, in one \
      step; the one before decides nothing from then on. Texts are in the language of --lang; --vi and --en give the title in both.

      Examples (giaoban init --sample practice):
        giaoban leader HOA "Ms Hoa" --title "Deputy Minister" --vi "Thứ trưởng"
        giaoban leader BINH --succeeded-by HOA --on 2027-06-21
        giaoban leader BINH
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("The office held.", valueName: "text")) var title: String?

  @OptionGroup var titles: TitleOptions

  @Option(
    help: ArgumentHelp("The leader to whom every block goes.", valueName: "code"),
    completion: StoreCompletion.leaders.kind) var succeededBy: String?

  @Option(help: ArgumentHelp("The successor's first day; else today.", valueName: "day")) var on: String?

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code: letters and digits.", completion: StoreCompletion.leaders.kind) var code: String

  @Argument(help: "The person's name.") var name: String?

  func step(with opened: OpenStore) throws -> Change? {
    guard let succeededBy else {
      if on == nil { return nil }
      throw Failure.usage(
        vi: "--on: ngày người kế nhiệm nhận việc. Thêm --succeeded-by.",
        en: "--on is the day of a successor. Add --succeeded-by.")
    }
    if name != nil || title != nil || titles.isGiven || slip.isGiven {
      throw Failure.usage(
        vi: "--succeeded-by là một bước riêng: hãy sửa họ tên, chức danh bằng lệnh khác.",
        en: "--succeeded-by is a step of its own: change name or title with another command.")
    }
    return .succeed(
      try opened.leader(code), by: try opened.leader(succeededBy),
      on: try opened.day(on, as: .move, of: "--on") ?? opened.today)
  }

  func edit(with opened: OpenStore) throws -> (old: Record?, new: Record) {
    let code: LeaderCode = try TypedValue.code(code)
    let old = opened.ministry.leaders[code]
    let title = try titles.title(title, over: old?.title, in: opened.language)
    guard let title, let name = TypedValue.kept(name, { $0 }) ?? old?.name else {
      throw missing(
        Phrase(vi: "lãnh đạo", en: "leader"), code.text, among: opened.ministry.leaders.keys.map(\.text),
        needs: Phrase(vi: "họ tên và --title", en: "a name and --title"))
    }
    return (old.map { .leader($0) }, .leader(Leader(code: code, name: name, title: title, lastDay: old?.lastDay)))
  }
}
