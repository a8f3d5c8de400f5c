import ArgumentParser
import GiaobanCore
import GiaobanExchange
import GiaobanReports
import GiaobanService
import GiaobanStore
import GiaobanText

struct LoadCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Add a briefing file's records to the store.",
    discussion: """
      What is new in the file is written. What the file says otherwise than when it was last loaded, and otherwise than what \
      is recorded, is listed (exit code 1) until --update: alone it takes all of it but the settings; with codes and fields \
      after the file it takes these. What the file leaves out keeps its value. Settings, the ministry's name and the \
      pinned day are only taken where they are named: settings, organisation, pin.

      Examples (giaoban init --sample may-2023):
        giaoban load samples/briefing-2023-05.yaml
        sed '/KVT-1/,/due/s/2025/2024/' samples/briefing-2023-05.yaml >new.yaml
        giaoban load new.yaml || echo "the file says something otherwise"
        giaoban load new.yaml --update KVT-1 due
        sed 's/cutOffDay: 25/cutOffDay: 20/' new.yaml >newer.yaml
        giaoban load newer.yaml --update settings
        giaoban load newer.yaml --update
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Flag(help: "Write what differs, too: all but the settings, or what is named after the file.") var update = false

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A briefing file.", completion: .file(extensions: ["yaml", "yml"])) var file: String

  @Argument(
    help: ArgumentHelp("With --update: codes (NEW-1) and fields (due) to take; settings.", valueName: "field|code"))
  var chosen: [String] = []

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    if !chosen.isEmpty, !update {
      throw Failure.usage(
        vi: "“\(chosen[0])”: chọn chỗ cần ghi thì thêm --update. Mỗi lần nạp một tệp.",
        en: "“\(chosen[0])”: to choose what is taken, add --update. One file is loaded at a time.")
    }
    let store = try invocation.openStore()
    let loading = try FileLoading(path: file, store: store, invocation)
    let choice = try choice(for: loading)
    try loading.tellOtherOrganisation(file)
    let waits = loading.isOtherOrganisation && !update
    let saved = waits ? nil : try loading.write(taking: choice)
    let left = loading.comparison.differences.filter { waits || !choice.takes($0) }
    try answer(saved, left, isWaiting: waits, loading, format)
    if waits || !left.isEmpty { throw ExitStatus.refused.code }
  }

  private func choice(for loading: FileLoading) throws -> FileChoice {
    if loading.isFirst { return .everything }
    let choice: FileChoice = !update ? .nothing : chosen.isEmpty ? .records : .chosen(chosen)
    let idle = choice.idleWords(loading.comparison.differences)
    if idle.isEmpty { return choice }
    let names = idle.joined(separator: ", ")
    throw Failure(
      .refused,
      Phrase(
        vi: "Không có chỗ khác nào ở: \(names); chưa ghi gì. Xem danh sách: giaoban load \(file)",
        en: "Nothing differs in: \(names); nothing was written. For the list: giaoban load \(file)"))
  }

  private func answer(
    _ saved: Saved?, _ left: [FileDifference], isWaiting: Bool, _ loading: FileLoading, _ format: OutputFormat
  ) throws {
    let invocation = loading.invocation
    if format == .json { return try invocation.write(loading.json(saved, left)) }
    if let saved { try invocation.tell(saved, as: .text) }
    if left.isEmpty, !isWaiting {
      if saved == nil { try tellNothing(invocation) }
      return
    }
    for line in FileDifferenceText.lines(left, invocation.language, columns: invocation.columns) where !left.isEmpty {
      try invocation.output.say(line)
    }
    StandardError.say(Failure(.refused, words(left, isWaiting: isWaiting)), invocation.language)
  }

  private func tellNothing(_ invocation: Invocation) throws {
    let words = Phrase(
      vi: "\(file): kho đã có đủ như tệp; không có gì thay đổi.",
      en: "\(file): the store has all of it already; nothing changes.")
    try invocation.output.say(words.text(invocation.language))
  }

  private func words(_ left: [FileDifference], isWaiting: Bool) -> Phrase {
    if isWaiting {
      return Phrase(
        vi: "\(file): chưa ghi gì. Nếu vẫn muốn ghi theo tệp: thêm --update.",
        en: "\(file): nothing was written. To write it all the same: add --update.")
    }
    let areSettings = left.allSatisfy { $0.key == .settings }
    let how = areSettings ? "--update settings" : "--update"
    return Phrase(
      vi: "\(file) khác với kho ở \(left.count) chỗ; những chỗ này chưa ghi. Muốn ghi theo tệp: thêm \(how).",
      en:
        "\(file) differs from the store in \(left.count.counting("place")); nothing of that was written. To write: add \(how)."
    )
  }
}
