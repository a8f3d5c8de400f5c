import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanText

struct AddCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a pledge; its unit gives it its code.",
    discussion: """
      Texts are in the language of --lang; --vi and --en give the title in both. Without --origin the unit set it itself; \
      without --assigned-on it holds from the day of the briefing, else from today. --quick takes all of it in one line: \
      unit: with: due: briefing: on: by: origin: source: product: and +core +bold +monthly, in Vietnamese too; a value \
      with blanks stands in quotes, a day need not.

      Examples (giaoban init --sample practice):
        giaoban add "Open 20 reading rooms" --unit BOO --due 2027-12-31 --core
        giaoban add "Meet the readers" --unit BOO --duty monthly --origin directive
        giaoban add "Lend more books" --unit BOO --metric books \\
          --metric-unit copies --baseline 0 --from 2027-06-21 \\
          --target 50000 --by 2028-06-30 --waypoint 2027-12-31=15000
        giaoban add --quick "Ten practice labs unit:EDU due:31/12 +core"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The pledge in one line; nothing else goes with it.", valueName: "line")
  )
  var quick: String?

  @OptionGroup var source: OriginOptions

  @OptionGroup var pledge: PledgeOptions

  @OptionGroup var titles: TitleOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "What is pledged.") var title: String?

  func change(with opened: OpenStore) throws -> Change {
    if let quick { return .add(try newPledge(in: quick, with: opened)) }
    guard let title = try titles.title(title, in: opened.language) else {
      throw Failure.usage(
        vi: "Cần tên của cam kết, hoặc cả cam kết trong một dòng sau --quick.",
        en: "The pledge needs a title, or give all of it in one line after --quick.")
    }
    let briefing = try source.briefing(with: opened)
    return .add(
      try pledge.newPledge(
        title, try source.origin(else: .own), on: briefing ?? opened.today, briefing: briefing, with: opened))
  }

  private func newPledge(in line: String, with opened: OpenStore) throws -> Change.NewPledge {
    if title != nil || titles.isGiven || source.isGiven || pledge.isGiven {
      throw Failure.usage(
        vi: "--quick: dòng ấy đã nói hết; hãy ghi thêm vào trong dòng, hoặc bỏ --quick.",
        en: "--quick: the line says it all; write it into the line, or leave out --quick.")
    }
    let (ministry, today) = (opened.ministry, opened.today)
    do throws(QuickLineProblem) {
      return try QuickLine(line, in: ministry, today: today)
        .newPledge(in: opened.language, ministry: ministry, today: today)
    } catch {
      throw Failure(.usage, Phrase(vi: "--quick: ", en: "--quick: ") + error.phrase)
    }
  }
}
