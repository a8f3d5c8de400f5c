import ArgumentParser
import GiaobanCore
import GiaobanReports
import GiaobanService
import GiaobanText

struct CloseCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a month that is over, or several: each summary is kept as it is, with a SHA-256.",
    discussion: """
      Nothing that takes effect in a closed month can be changed any more. It cannot be undone; a month that was closed \
      too early is opened again with a reason: giaoban reopen-month. Months are closed in order, from the one in which \
      check-ins begin to be owed; several in one step.

      Examples (giaoban init --sample practice):
        giaoban close 2026-07..2027-04
        giaoban close 2027-05
        giaoban verify
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(
    help: ArgumentHelp("A month, or several: 2027-04..2027-05.", valueName: "months"),
    completion: StoreCompletion.months.kind) var monthsArgument: String

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let opened = try OpenStore(invocation)
    let months = try opened.months(monthsArgument, of: "close")
    if months.isOneMonth, let closing = opened.ministry.closing(of: months.first) { throw Self.alreadyClosed(closing) }
    let saved = try MonthClosing(store: opened.store, signature: invocation.signature(opened.today)).close(months)
    guard format == .text else { return try invocation.tell(saved, as: format) }
    for event in saved.batch.events {
      guard case .closing(let made)? = event.after else { continue }
      try invocation.output.say(Self.words(of: made).text(invocation.language))
    }
  }

  private static func words(of made: Closing) -> Phrase {
    let (vi, en) = (DayText.full(made.on, .vietnamese), DayText.full(made.on, .english))
    return Phrase(
      vi: "Đã chốt \(made.month.name.vi) ngày \(vi).\nSHA-256 \(made.hash)",
      en: "Closed \(made.month.name.en) on \(en).\nSHA-256 \(made.hash)")
  }

  private static func alreadyClosed(_ closing: Closing) -> Failure {
    let (vi, en) = (DayText.full(closing.on, .vietnamese), DayText.full(closing.on, .english))
    let month = closing.month
    return Failure(
      .refused,
      Phrase(
        vi: "\(closing.by) đã chốt \(month.name.vi) ngày \(vi). Muốn chốt lại, hãy mở lại tháng trước: "
          + "giaoban reopen-month \(month.iso) --reason LÝ-DO.",
        en: "\(month.name.en) was closed on \(en) by \(closing.by). To close it anew, open it again first: "
          + "giaoban reopen-month \(month.iso) --reason TEXT."))
  }
}
