import ArgumentParser
import GiaobanCore
import GiaobanReports

struct SummaryCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the summary of a month, or of several.",
    discussion: """
      Without months: that of --month, else today's. Several are written 2023-04..2023-06, 2023-Q2 or 2023; the state is that at the
      end of the last one.

      Example:
        giaoban summary 2023-06 --format markdown --output summary.md
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var written: WrittenReport

  @OptionGroup var scope: ScopeOptions

  @Flag(help: "Text of 132 columns: tables stand side by side.") var wide = false

  @Argument(help: ArgumentHelp("Months, like 2023-06 or 2023-Q2.", valueName: "months")) var monthsArgument: String?

  func run(in office: Office) throws {
    let format = try written.chosenFormat()
    let months = try monthsArgument.map { try TypedValue.months($0, of: "summary") }
    let store = try office.openStore()
    let ministry = try store.ministry()
    let viewpoint = office.viewpoint(ministry, month: months?.last)
    let summary = try SummarySource(store: store).summary(
      of: months ?? MonthRange(viewpoint.month), scope: try scope.chosen(office, in: ministry), today: viewpoint.today)
    let name = summary.head.months.name
    try written.write(office, named: Phrase(vi: "báo cáo \(name.vi)", en: "the summary of \(name.en)")) { columns in
      format.content(of: summary, office.language, columns: wide ? Self.wideColumns : min(columns, Self.columns))
    }
  }

  /// What the paper of a printer takes, and of a wide one.
  private static let columns = 80
  private static let wideColumns = 132
}

/// Whose pledges a report is about.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Of one block.", valueName: "code")) var block: String?

  @Option(help: ArgumentHelp("Of one unit.", valueName: "code")) var unit: String?

  /// - Throws: a ``Failure``: `usage` for both at once, `refused` for a code that there is not.
  func chosen(_ office: Office, in ministry: Ministry) throws -> ReportScope {
    switch (block, unit) {
    case (nil, nil): .ministry
    case (let block?, nil): .block(try office.block(block, in: ministry))
    case (nil, let unit?): .unit(try office.unit(unit, in: ministry))
    case (_?, _?):
      throw Failure.usage(
        vi: "--block và --unit: chỉ chọn một.", en: "--block and --unit: choose one of them.")
    }
  }
}
