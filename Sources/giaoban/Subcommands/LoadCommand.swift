import ArgumentParser
import GiaobanCore
import GiaobanExchange
import GiaobanReports
import GiaobanStore

struct LoadCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Add a briefing file's records to the store.",
    discussion: """
      Loading the same file again changes nothing. When the file says otherwise than what is recorded, the differences are
      listed (exit code 1), and nothing is written until --update.

      Example:
        giaoban load briefing-2023-06.yaml --update
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Flag(help: "Write what differs, too.") var update = false

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A briefing file.", completion: .file(extensions: ["yaml", "yml"])) var file: String

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let store = try office.openStore()
    let ministry = try store.ministry()
    let codes = try store.codes()
    let dossiers = try store.dossiers(of: codes)
    let recorded = BriefingFile(ministry: ministry, dossiers: codes.compactMap { dossiers[$0] })
    let contents = try BriefingFile(path: file, existing: recorded)
    let differences = contents.differences(from: recorded)
    if differences.isEmpty { return try tellNothing(office, format) }
    let isFirst = codes.isEmpty && ministry.blocks.isEmpty && ministry.leaders.isEmpty
    if !update, !isFirst, differences.contains(where: { !$0.isNewRecord }) {
      try list(differences, office, format)
      throw ExitStatus.refused.code
    }
    let today = office.today(Ministry(settings: contents.settings))
    let saved = try store.apply(.load(contents.records, isFirst: false), office.signature(today))
    try office.tell(saved, as: format)
  }

  private func tellNothing(_ office: Office, _ format: OutputFormat) throws {
    if format == .json { return try office.write(["differences": []]) }
    let words = Phrase(
      vi: "\(file): kho đã có đủ như tệp; không có gì thay đổi.",
      en: "\(file): the store has all of it already; nothing changes.")
    try office.output.say(words.text(office.language))
  }

  private func list(_ differences: [BriefingDifference], _ office: Office, _ format: OutputFormat) throws {
    if format == .json { return try office.write(["differences": .array(differences.map(json))]) }
    for difference in differences { try office.output.say(difference.phrase.text(office.language)) }
    let words = Phrase(
      vi: "\(file) khác với kho ở \(differences.count) chỗ; chưa ghi gì. Muốn ghi theo tệp: thêm --update.",
      en:
        "\(file) differs from the store in \(differences.count.counting("place")); nothing was written. To write: add --update."
    )
    StandardError.say(Failure(.refused, words), office.language)
  }

  private func json(_ difference: BriefingDifference) -> JSONValue {
    [
      "record": JSONValue(difference.record?.rawValue), "key": .string(difference.key),
      "field": .string(difference.field), "old": JSONValue(difference.old), "new": JSONValue(difference.new),
    ]
  }
}
