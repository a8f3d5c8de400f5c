import ArgumentParser
import GiaobanCore

struct AcknowledgeCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Acknowledge the check-in of a pledge for a month (--month, else today's), as its supervisor.",
    discussion: """
      Example (giaoban init --sample practice):
        giaoban acknowledge EDU-1 --health atRisk --note "the labs come late"
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    help: ArgumentHelp("The supervisor's: onTrack, atRisk or offTrack.", valueName: "health"),
    completion: .list(["onTrack", "atRisk", "offTrack"]))
  var health: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("What the supervisor says.", valueName: "text"))
  var note: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func change(with opened: OpenStore) throws -> Change {
    .acknowledge(
      try opened.checkIn(code), health: try TypedValue.kept(health) { try TypedValue.health($0, of: "--health") },
      note: note.flatMap(opened.words))
  }
}
