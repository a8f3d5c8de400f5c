import ArgumentParser
import GiaobanText

struct RedoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you have undone last.",
    discussion: """
      Examples (giaoban init --sample practice):
        giaoban task done EDU-1 3
        giaoban undo
        giaoban redo
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let store = try office.openStore()
    let saved = try store.redo(office.signature(office.today(try store.ministry())))
    try office.tell(saved, as: format, before: Phrase(vi: "đã làm lại – ", en: "done again – "))
  }
}
