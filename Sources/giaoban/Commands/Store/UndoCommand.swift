import ArgumentParser
import GiaobanText

struct UndoCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your own newest step that is not undone.",
    discussion: """
      Examples (giaoban init --sample practice):
        giaoban task done EDU-1 3
        giaoban undo
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let store = try invocation.openStore()
    let saved = try store.undo(invocation.signature(invocation.today(try store.ministry())))
    try invocation.tell(saved, as: format, before: Phrase(vi: "đã hoàn tác – ", en: "undone – "))
  }
}
