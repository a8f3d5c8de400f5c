import ArgumentParser
import GiaobanCore
import GiaobanReports

struct ListCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List pledges: those of the month that every filter lets through.",
    discussion: """
      A filter is a word to search for, accents optional, or a field: unit:BC block:KCN status:active health:offTrack \
      origin:own is:core is:bold is:stale is:mismatch is:late is:owed is:overdue is:toDecide is:duty is:done due:<2024-06 \
      due:2024-06-30 due:none checkin:draft. A name may be cut short (health:off); a comma means or (unit:BC,KCN), a leading ! means not \
      (!is:core). Pledges that ended before the month are listed with --all, or when status: or is: asks for them; \
      is:late also lists those that still owe a check-in.
      A unit or block that there is not is told on standard error; the exit code stays 0.

      Example (giaoban init --sample may-2023):
        giaoban list status:active unit:KCN health:unknown
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Flag(help: "Also those that ended before the month.") var all = false

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Words and fields; all must hold.", completion: StoreCompletion.filters.kind) var filter: [String] =
    []

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let filter = try PledgeFilter(filter)
    let store = try invocation.openStore()
    let viewpoint = invocation.viewpoint(try store.ministry())
    let portfolio = try store.portfolio(viewpoint, scope: all ? .everything : filter.scope)
    // What is not there owes nothing: an empty list, and no error, but a misspelt code should not go unseen.
    for problem in filter.unknownCodes(in: portfolio.ministry) {
      StandardError.say(problem.phrase.text(invocation.language))
    }
    let entries = portfolio.entries.filter {
      filter.matches($0.line, $0.assessment, in: portfolio.ministry, seenFrom: viewpoint)
    }
    switch format {
    case .json: try invocation.write(PledgeJSON.value(of: entries, invocation.language))
    case .text:
      try invocation.output.write(
        PledgeListText.text(of: entries, invocation.language, columns: invocation.tableColumns))
    }
  }
}
