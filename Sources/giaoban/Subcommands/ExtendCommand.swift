import ArgumentParser
import GiaobanCore

struct ExtendCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Ask for a later due day, or grant it at once: for all of the pledges, or none.",
    discussion: """
      Asking moves nothing: see giaoban grant. A leader grants, and is given by code or name.

      Examples:
        giaoban extend KDI-1 --to 2027-10-31 --reason "the review takes longer"
        giaoban extend KDI-1 KPR-1 --to 2027-10-31 --reason storm --granted-by BINH
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: ArgumentHelp("The new due day.", valueName: "day")) var to: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(help: ArgumentHelp("The leader who granted it; else it is only asked for.", valueName: "leader"))
  var grantedBy: String?

  @Option(help: ArgumentHelp("The day on which it was asked for or granted; else today.", valueName: "day"))
  var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.") var codes: [String]

  func change(at desk: Desk) throws -> Change {
    .extend(
      try desk.pledges(codes), to: try TypedValue.day(to, of: "--to"),
      reason: try desk.reason(reason, of: .askExtension), grantedBy: try TypedValue.kept(grantedBy, desk.leader),
      on: try TypedValue.kept(on, of: "--on"))
  }
}
