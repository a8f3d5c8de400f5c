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

  @Option(
    help: ArgumentHelp(
      "One of: \(ReportFormat.allCases.map(\.name).joined(separator: ", ")); else as the file's ending says, else text.",
      valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.name)))
  var format: String?

  @Option(help: ArgumentHelp("Write to a file; - is standard output.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Replace the file when it is there.") var force = false

  @Argument(help: "A month, like 2023-06.") var monthArgument: String?

  func run(in office: Office) throws {
    let format = try chosenFormat()
    let month = try monthArgument.map { try TypedValue.month($0, of: "summary") }
    let store = try office.openStore()
    let viewpoint = office.viewpoint(try store.ministry(), month: month)
    let summary = try SummarySource(store: store).summary(seenFrom: viewpoint)
    guard let output, output != "-" else {
      return try office.output.write(format.text(of: summary, office.language, columns: office.columns))
    }
    try FileWriter(isReplacing: force, optionToReplace: "--force").write(
      format.text(of: summary, office.language), to: output)
    let name = viewpoint.month.name
    let words = Phrase(vi: "Đã ghi báo cáo \(name.vi): \(output)", en: "Wrote the summary of \(name.en): \(output)")
    try office.output.say(words.text(office.language))
  }

  private func chosenFormat() throws -> ReportFormat {
    if let format { return try TypedValue.choice(format, of: "--format") }
    return output.flatMap { path in ReportFormat.allCases.first { path.hasSuffix("." + $0.fileEnding) } } ?? .text
  }
}
