import ArgumentParser
import GiaobanCore
import GiaobanReports

struct ListCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List pledges: those of the month that every filter lets through.",
    discussion: """
      A filter is a word to search for, accents optional, or a field: unit:BC block:KCN status:active health:offTrack
      origin:own is:core is:bold is:stale is:mismatch is:owed is:overdue is:duty due:<2024-06 due:2024-06-30 due:none
      checkin:draft. A comma means or (unit:BC,KCN), a leading ! means not (!is:core). Pledges that ended before the month are
      listed with --all, or when status: asks for them.

      Example:
        giaoban list status:active unit:KCN health:unknown
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Flag(help: "Also those that ended before the month.") var all = false

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Words and fields; all must hold.") var filter: [String] = []

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let filter = try PledgeFilter(filter)
    let store = try office.openStore()
    let viewpoint = office.viewpoint(try store.ministry())
    let portfolio = try store.portfolio(viewpoint, scope: all || filter.asksForEnded ? .everything : .month)
    let entries = portfolio.entries.filter {
      filter.matches($0.line, $0.assessment, unit: $0.unit, seenFrom: viewpoint)
    }
    switch format {
    case .json: try office.write(PledgeJSON.value(of: entries, office.language))
    case .text: try office.output.write(PledgeListText.text(of: entries, office.language, columns: office.columns))
    }
  }
}
