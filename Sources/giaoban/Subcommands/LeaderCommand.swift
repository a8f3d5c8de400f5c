import ArgumentParser
import GiaobanCore

struct LeaderCommand: FrameCommand {
  static let configuration = CommandConfiguration(
    commandName: "leader", abstract: "Add a leader, or change one: only what is given. With a code alone: show it.",
    discussion: """
      Texts are in the language of --lang; --vi and --en give the title in both.

      Examples (giaoban init --sample practice):
        giaoban leader HOA "Ms Hoa" --title "Deputy Minister" --vi "Thứ trưởng"
        giaoban leader HOA
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("The office held.", valueName: "text")) var title: String?

  @OptionGroup var titles: TitleOptions

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code: letters and digits.") var code: String

  @Argument(help: "The person's name.") var name: String?

  func edit(at desk: Desk) throws -> (old: Record?, new: Record) {
    let code: LeaderCode = try TypedValue.code(code)
    let old = desk.ministry.leaders[code]
    let title = try titles.title(title, over: old?.title, in: desk.language)
    guard let title, let name = TypedValue.kept(name, { $0 }) ?? old?.name else {
      throw missing(
        Phrase(vi: "lãnh đạo", en: "leader"), code.text, among: desk.ministry.leaders.keys.map(\.text),
        needs: Phrase(vi: "họ tên và --title", en: "a name and --title"))
    }
    return (old.map { .leader($0) }, .leader(Leader(code: code, name: name, title: title, lastDay: old?.lastDay)))
  }
}
