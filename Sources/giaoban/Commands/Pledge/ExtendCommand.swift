import ArgumentParser
import GiaobanCore

struct ExtendCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Ask for a later due day, or grant it at once: for all of the pledges, or none.",
    discussion: """
      Asking moves nothing: see giaoban grant. A leader grants, and is given by code or name.

      Examples (giaoban init --sample practice):
        giaoban extend KDI-1 --to 2027-10-31 --reason "the review takes longer"
        giaoban extend BOO-1 KPR-1 --to 2028-01-31 --reason storm --granted-by AN
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The new due day.", valueName: "day"))
  var to: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text")) var reason: String

  @Option(
    help: ArgumentHelp("The leader who granted it; else it is only asked for.", valueName: "leader"),
    completion: StoreCompletion.leaders.kind)
  var grantedBy: String?

  @Option(help: ArgumentHelp("The day on which it was asked for or granted; else today.", valueName: "day"))
  var on: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "Codes, like BC-3.", completion: StoreCompletion.pledges.kind) var codes: [String]

  func change(with opened: OpenStore) throws -> Change {
    let pledges = try opened.pledges(codes)
    // As in the form, `+30d` counts from the present due day of a single pledge.
    let due = pledges.count == 1 ? try opened.dossier(codes[0]).pledge.due : nil
    return .extend(
      pledges, to: try opened.invocation.day(to, as: .due, of: "--to", from: opened.today, base: due),
      reason: try opened.reason(reason, of: .askExtension), grantedBy: try TypedValue.kept(grantedBy, opened.leader),
      on: try opened.day(on, as: .move, of: "--on"))
  }
}
