import ArgumentParser
import GiaobanCore

struct AcceptCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take a suggestion up: from then on its unit owes it.",
    discussion: """
      Example:
        giaoban accept CDS-1 --due 2024-06-30 --core
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: ArgumentHelp("The unit that takes it up; else the one it names.", valueName: "code")) var unit: String?

  @Option(help: ArgumentHelp("The due day.", valueName: "day")) var due: String?

  @Option(help: ArgumentHelp("The day it is taken up; else today.", valueName: "day")) var on: String?

  @Flag(help: "Work that the unit's head chose to be judged by.") var core = false

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.") var code: String

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let due = try due.map { try TypedValue.day($0, of: "--due") }
    let on = try on.map { try TypedValue.day($0, of: "--on") }
    let store = try office.openStore()
    let ministry = try store.ministry()
    let today = office.today(ministry)
    let change = Change.accept(
      try office.code(code, in: store), unit: try unit.map { try office.unit($0, in: ministry) }, due: due,
      on: on ?? today, isCore: core ? true : nil)
    try office.tell(try store.apply(change, office.signature(today)), as: format)
  }
}
