import ArgumentParser
import GiaobanCore

struct AcceptCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take a suggestion up: from then on its unit owes it.",
    discussion: """
      Example (giaoban init --sample may-2023):
        giaoban accept CDS-1 --due 2024-06-30 --core
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    help: ArgumentHelp("The unit that takes it up; else the one it names.", valueName: "code"),
    completion: StoreCompletion.units.kind) var unit: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The due day.", valueName: "day"))
  var due: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day it is taken up; else today.", valueName: "day"))
  var on: String?

  @Flag(help: "Work that the unit's head chose to be judged by.") var core = false

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func change(with opened: OpenStore) throws -> Change {
    .accept(
      try opened.pledge(code), unit: try TypedValue.kept(unit, opened.unit),
      due: try opened.day(due, as: .due, of: "--due"),
      on: try opened.day(on, as: .move, of: "--on") ?? opened.today, isCore: core ? true : nil)
  }
}
