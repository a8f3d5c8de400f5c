import ArgumentParser
import GiaobanReports

struct ShowCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one pledge, whole.",
    discussion: """
      Example (giaoban init --sample may-2023):
        giaoban show CNT-1
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code, like BC-3.", completion: StoreCompletion.pledges.kind) var code: String

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let pledge = try invocation.pledge(code)
    switch format {
    case .json:
      try invocation.write(
        PledgeDetailJSON.value(of: pledge.dossier, in: pledge.portfolio, later: pledge.later, invocation.language))
    case .text:
      try invocation.output.write(
        PledgeText.text(
          of: pledge.dossier, in: pledge.portfolio, later: pledge.later, invocation.language,
          columns: invocation.columns))
    }
  }
}
