import ArgumentParser
import GiaobanCore
import GiaobanReports

struct WhyCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Tell why a pledge has its colour: the rules, their inputs, their thresholds.",
    discussion: """
      Example:
        giaoban why KCN-2
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.") var code: String

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let store = try office.openStore()
    let code = try office.code(code, in: store)
    guard let dossier = try store.dossier(code) else { throw RuleViolation.unknownPledge(code) }
    let ministry = try store.ministry()
    let calendar = ReportingCalendar(ministry: ministry, viewpoint: office.viewpoint(ministry))
    let entry = PledgeEntry(dossier.line(calendar), ministry: ministry, calendar: calendar)
    switch format {
    case .json: try office.write(WhyJSON.value(of: entry, office.language))
    case .text: try office.output.write(WhyText.text(of: entry, office.language, columns: office.columns))
    }
  }
}
