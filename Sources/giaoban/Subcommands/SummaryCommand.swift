import ArgumentParser
import GiaobanCore
import GiaobanReports

struct SummaryCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Write the monthly summary.",
    discussion: """
      Without a month: that of --month, else today's.

      Example:
        giaoban summary 2023-06 --format markdown --output summary.md
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var written: WrittenReport

  @Argument(help: "A month, like 2023-06.") var monthArgument: String?

  func run(in office: Office) throws {
    let format = try written.chosenFormat()
    let month = try monthArgument.map { try TypedValue.month($0, of: "summary") }
    let store = try office.openStore()
    let viewpoint = office.viewpoint(try store.ministry(), month: month)
    let summary = try SummarySource(store: store).summary(seenFrom: viewpoint)
    let name = viewpoint.month.name
    try written.write(office, named: Phrase(vi: "báo cáo \(name.vi)", en: "the summary of \(name.en)")) { columns in
      format.content(of: summary, office.language, columns: columns)
    }
  }
}
