import ArgumentParser
import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanText

struct SetCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "List the settings of the store, show one, or change one.",
    discussion: """
      Settings: \(SettingName.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples (giaoban init --sample practice):
        giaoban set cut-off-day 20
        giaoban set recipients-vi "Lãnh đạo Bộ; Các đơn vị thuộc Bộ; Lưu: VT, VP"
        giaoban set pin none
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(
    help: ArgumentHelp("A setting.", valueName: "key"), completion: .list(SettingName.allCases.map(\.rawValue)))
  var key: String?

  @Argument(
    help: ArgumentHelp("Its new value; `none` unpins the day and takes away texts and lists.", valueName: "value"))
  var value: String?

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let name = try key.map { try setting($0, invocation.language) }
    let opened = try OpenStore(invocation)
    let ministry = opened.ministry
    guard let name, let value else {
      let shown = name.map { [$0] } ?? SettingName.allCases
      return try tell(shown, ministry.settings, isOne: name != nil, invocation, format)
    }
    var settings = ministry.settings
    try name.write(value, into: &settings, from: invocation.today(ministry))
    try invocation.tell(try opened.apply(try slip.applied(to: .configure(settings), opened)), as: format)
  }

  /// - Parameter language: `organisation` is the name in this one, and so of every text in two languages.
  private func setting(_ text: String, _ language: Language) throws -> SettingName {
    if let name = SettingName(typed: text) ?? SettingName(typed: text + "-" + language.rawValue) { return name }
    let names = SettingName.allCases.map(\.rawValue)
    let near = NearestNames.nearest(to: text, among: names, limit: 1)
    let list = (near.isEmpty ? names : near).joined(separator: ", ")
    throw Failure.usage(
      vi: "Không có thiết lập “\(text)”. Có: \(list).", en: "There is no setting “\(text)”. There is: \(list).")
  }

  private func tell(
    _ names: [SettingName], _ settings: Settings, isOne: Bool, _ invocation: Invocation, _ format: OutputFormat
  ) throws {
    if format == .json {
      return try invocation.write(
        .object(names.map { JSONValue.Member(key: $0.rawValue, value: JSONValue($0.text(in: settings))) }))
    }
    if isOne, let name = names.first { return try invocation.output.say(name.text(in: settings) ?? "none") }
    let width = names.map(\.rawValue.count).max() ?? 0
    for name in names {
      let key = name.rawValue + String(repeating: " ", count: width - name.rawValue.count)
      try invocation.output.say("\(key)  \(name.text(in: settings) ?? "none")")
    }
  }
}
