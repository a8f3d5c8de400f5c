import ArgumentParser
import GiaobanText

struct RedoCommand: InvokedCommand {
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

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let store = try invocation.openStore()
    let saved = try store.redo(invocation.signature(invocation.today(try store.ministry())))
    try invocation.tell(saved, as: format, before: Phrase(vi: "đã làm lại – ", en: "done again – "))
  }
}
