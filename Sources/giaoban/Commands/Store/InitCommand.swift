import ArgumentParser
import GiaobanBoard
import GiaobanExchange
import GiaobanReports
import GiaobanService
import GiaobanText

struct InitCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Create a store: empty, with a sample, or from a briefing file.",
    discussion: """
      Examples (no store yet):
        giaoban init --sample may-2023
        giaoban init --sample practice --store practice.db
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    help: ArgumentHelp("Begin with a sample: may-2023 (real) or practice (an invented year).", valueName: "name"),
    completion: .list(["may-2023", "practice"]))
  var sample: String?

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A briefing file.", completion: .file(extensions: ["yaml", "yml"])) var file: String?

  private enum Sample: String, CaseIterable {
    case may2023 = "may-2023"
    case practice
  }

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let contents = try invocation.createStore(try beginning()).contents
    let counts: [(name: String, words: Phrase, count: Int)] = [
      ("blocks", Phrase(vi: "khối", en: "block"), contents.blocks.count),
      ("units", Phrase(vi: "đơn vị", en: "unit"), contents.units.count),
      ("pledges", Phrase(vi: "cam kết", en: "pledge"), contents.pledges.count),
      ("checkIns", Phrase(vi: "báo cáo tháng", en: "check-in"), contents.checkIns.count),
    ]
    if format == .json {
      let members = counts.map { JSONValue.Member(key: $0.name, value: .integer($0.count)) }
      return try invocation.write(
        .object([JSONValue.Member(key: "store", value: .string(invocation.address.description))] + members))
    }
    let language = invocation.language
    let list = counts.map { item in
      language == .english ? item.count.counting(item.words.en) : "\(item.count) \(item.words.vi)"
    }.joined(separator: ", ")
    let made = Phrase(vi: "Đã tạo kho \(invocation.address): \(list).", en: "Created \(invocation.address): \(list).")
    try invocation.output.say(made.text(language))
  }

  private func beginning() throws -> Effect.Beginning {
    if let file {
      if sample == nil { return .file(file) }
      throw Failure.usage(
        vi: "Chọn một: --sample hoặc tệp \(file).", en: "Choose one: --sample or the file \(file).")
    }
    guard let sample else { return .empty }
    let choice: Sample = try TypedValue.choice(sample, of: "--sample")
    return choice == .may2023 ? .may2023 : .practice
  }
}
