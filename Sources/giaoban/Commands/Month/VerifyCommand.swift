import ArgumentParser
import GiaobanReports
import GiaobanService
import GiaobanStore

struct VerifyCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every closing of the store, or tell which one a document belongs to.",
    discussion: """
      Without a file: the hash of each closing is worked out anew from what was kept. With a file: each SHA-256 that the
      document names is looked up. Exit code 1 when something does not fit.

      Examples (giaoban init --sample practice):
        giaoban close 2026-07..2027-05
        giaoban verify
        giaoban summary 2027-05 --output may.md
        giaoban verify may.md
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: ArgumentHelp("A document, in any format.", valueName: "file"), completion: .file()) var file: String?

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let audits = try invocation.openStore().closingAudits()
    if let file {
      let check = DocumentCheck(try DocumentHashes(of: file, invocation.environment), among: audits)
      try tell(
        DocumentCheckWords.json(of: check), DocumentCheckWords.text(of: check, invocation.language), format, invocation)
      if !check.isGood { throw ExitStatus.refused.code }
    } else {
      try tell(
        ClosingAuditWords.json(of: audits), ClosingAuditWords.text(of: audits, invocation.language), format, invocation)
      if !audits.allSatisfy(\.isSound) { throw ExitStatus.refused.code }
    }
  }

  private func tell(_ json: JSONValue, _ text: String, _ format: OutputFormat, _ invocation: Invocation) throws {
    switch format {
    case .json: try invocation.write(json)
    case .text: try invocation.output.write(text)
    }
  }
}
