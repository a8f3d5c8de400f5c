import ArgumentParser
import Foundation
import GiaobanCore
import GiaobanReports
import GiaobanStore
import GiaobanText

struct LogCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the history, newest first: one line for each record that was changed.",
    discussion: """
      Days may also be written 31/12/2023, -7d, yesterday, hôm qua.

      Examples (giaoban init --sample practice):
        giaoban task done EDU-1 3 --as An
        giaoban log --who An
        giaoban log --code EDU-1 --since 1/1/2026
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(
    help: ArgumentHelp("Only steps that touched this pledge.", valueName: "code"),
    completion: StoreCompletion.pledges.kind) var code: String?

  @Option(help: ArgumentHelp("Only steps of this person.", valueName: "name")) var who: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("From this day on.", valueName: "day"))
  var since: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Up to this day, and on it.", valueName: "day"))
  var until: String?

  @Option(help: "Answer as text or json.") var format = "text"

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let store = try invocation.openStore()
    let today = invocation.loggedToday(try store.ministry())
    let since = try since.map { try invocation.day($0, as: .log, of: "--since", from: today) }
    let until = try until.map { try invocation.day($0, as: .log, of: "--until", from: today) }
    let offset = invocation.offsetSeconds(try store.ministry())
    let filter = LogFilter(
      code: try code.map { try loggedCode($0, invocation, store) }, by: who?.precomposedStringWithCanonicalMapping,
      since: since.map { start(of: $0, offset) },
      until: until.map { Timestamp(milliseconds: start(of: $0.adding(days: 1), offset).milliseconds - 1) })
    let batches = try store.log(filter)
    if batches.isEmpty, let who = filter.by { try noteUnknown(who, invocation, store) }
    switch format {
    case .json: try invocation.write(LogJSON.value(of: batches))
    case .text: try invocation.output.write(LogText.text(of: batches, invocation.language, offsetSeconds: offset))
    }
  }

  /// Says on standard error that somebody has never written anything, and who has.
  private func noteUnknown(_ who: String, _ invocation: Invocation, _ store: any Store) throws {
    let writers = try store.writers()
    if writers.contains(who) { return }
    let near = NearestNames.nearest(to: who, among: writers)
    let names = (near.isEmpty ? writers : near).prefix(8).joined(separator: ", ")
    StandardError.say(
      Phrase(
        vi: "giaoban: “\(who)” chưa ghi gì. Người đã ghi: \(names).",
        en: "giaoban: “\(who)” has written nothing. Who has: \(names)."
      ).text(invocation.language))
  }

  /// A pledge whose addition was undone is in the log alone.
  private func loggedCode(_ text: String, _ invocation: Invocation, _ store: any Store) throws -> PledgeCode {
    if let code = PledgeCode(text.uppercased()), !(try store.log(LogFilter(code: code, limit: 1))).isEmpty {
      return code
    }
    return try invocation.code(text, in: store)
  }

  /// Midnight in the store's time zone, with the offset of about then.
  private func start(of day: Day, _ offset: (Timestamp) -> Int) -> Timestamp {
    let midnight = Timestamp(milliseconds: Int64(day.number) * 86_400_000)
    return Timestamp(milliseconds: midnight.milliseconds - Int64(offset(midnight)) * 1_000)
  }
}
