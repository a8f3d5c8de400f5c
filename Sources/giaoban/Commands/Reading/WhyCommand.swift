import ArgumentParser
import GiaobanReports

struct WhyCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Tell why a pledge has its colour: the rules, their inputs, their thresholds.",
    discussion: """
      Example (giaoban init --sample may-2023):
        giaoban why KCN-2
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let pledge = try invocation.pledge(code)
    switch format {
    case .json: try invocation.write(WhyJSON.value(of: pledge.entry, later: pledge.later, invocation.language))
    case .text:
      try invocation.output.write(
        WhyText.text(of: pledge.entry, later: pledge.later, invocation.language, columns: invocation.columns))
    }
  }
}
