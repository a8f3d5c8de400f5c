import ArgumentParser
import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanStore

struct SummaryCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the summary of a month, or of several.",
    discussion: """
      Without months: that of --month, else today's. Several are written 2023-04..2023-06, 2023-Q2 or 2023; the state is that at the \
      end of the last one.

      Short forms: --brief is one page, --unit the slip that goes out to a unit, with what it owes, --card one pledge.

      Examples (giaoban init --sample may-2023):
        giaoban summary 2023-06 --format markdown --output summary.md
        giaoban summary --brief --block KCN
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var written: WrittenReport

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var form: SummaryFormOptions

  @Flag(help: "Text of 132 columns: tables stand side by side.") var wide = false

  @Argument(
    help: ArgumentHelp("Months, like 2023-06 or 2023-Q2.", valueName: "months"), completion: StoreCompletion.months.kind
  ) var monthsArgument: String?

  func run(in invocation: Invocation) throws {
    let format = try written.chosenFormat(of: form.kind(of: scope))
    let store = try invocation.openStore()
    let ministry = try store.ministry()
    let today = invocation.today(ministry)
    let months = try monthsArgument.map { try invocation.months($0, of: "summary", from: today) }
    let viewpoint = invocation.viewpoint(ministry, month: months?.last)
    let subject = try form.subject(
      invocation, in: store, of: months ?? MonthRange(viewpoint.month), try scope.chosen(invocation, in: ministry))
    let report = try PreparedReport(subject, from: store, today: viewpoint.today)
    try written.write(invocation, report, format, paper: wide ? .wide : .narrow)
  }
}

/// Whose pledges a report is about.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Of one block.", valueName: "code"), completion: StoreCompletion.blocks.kind) var block:
    String?

  @Option(help: ArgumentHelp("Of one unit: its slip.", valueName: "code"), completion: StoreCompletion.units.kind)
  var unit: String?

  /// - Throws: a ``Failure``: `usage` for both at once, `refused` for a code that there is not.
  func chosen(_ invocation: Invocation, in ministry: Ministry) throws -> ReportScope {
    switch (block, unit) {
    case (nil, nil): .ministry
    case (let block?, nil): .block(try invocation.block(block, in: ministry))
    case (nil, let unit?): .unit(try invocation.unit(unit, in: ministry))
    case (_?, _?):
      throw Failure.usage(
        vi: "--block và --unit: chỉ chọn một.", en: "--block and --unit: choose one of them.")
    }
  }
}

/// In which form the summary is written.
struct SummaryFormOptions: ParsableArguments {
  @Flag(help: "One page: headline, six cells, decisions, worst and best.") var brief = false

  @Option(
    help: ArgumentHelp("One pledge on one page, in the last of the months.", valueName: "code"),
    completion: StoreCompletion.pledges.kind) var card: String?

  func kind(of scope: ScopeOptions) -> ReportKind {
    if card != nil { return .card }
    if brief { return .brief }
    return scope.unit == nil ? .summary : .slip
  }

  /// - Throws: a ``Failure``: `usage` for a card with another form or scope, `refused` for a code that there is not.
  func subject(
    _ invocation: Invocation, in store: any Store, of months: MonthRange, _ scope: ReportScope
  ) throws -> ReportSubject {
    if let card {
      if brief || scope != .ministry {
        throw Failure.usage(
          vi: "--card không đi với --brief, --block hay --unit.",
          en: "--card does not go with --brief, --block or --unit.")
      }
      return .card(try invocation.code(card, in: store), months.last)
    }
    if brief { return .brief(months, scope) }
    if case .unit(let unit) = scope { return .slip(unit, months) }
    return .summary(months, scope)
  }
}
