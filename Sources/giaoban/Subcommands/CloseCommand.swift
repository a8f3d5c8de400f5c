import ArgumentParser
import GiaobanCore
import GiaobanReports

struct CloseCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a month that is over: its summary is kept as it is, with a SHA-256.",
    discussion: """
      Nothing that takes effect in a closed month can be changed any more. It cannot be undone; a month that was closed
      too early is opened again with a reason: giaoban reopen-month.

      Example:
        giaoban close 2027-05
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: ArgumentHelp("A month, like 2027-05.", valueName: "month")) var monthArgument: String

  func run(in office: Office) throws {
    let format = try OutputFormat.named(format)
    let desk = try Desk(office)
    let month = try desk.month(monthArgument, of: "close")
    if let closing = desk.ministry.closing(of: month) { throw Self.alreadyClosed(closing) }
    let closing = MonthClosing(store: desk.store, signature: office.signature(desk.today))
    let saved = try closing.close(month)
    guard format == .text, let made = saved.ministry.closing(of: month) else {
      return try office.tell(saved, as: format)
    }
    let (vi, en) = (DayText.full(made.on, .vietnamese), DayText.full(made.on, .english))
    let words = Phrase(
      vi: "Đã chốt \(month.name.vi) ngày \(vi).\nSHA-256 \(made.hash)",
      en: "Closed \(month.name.en) on \(en).\nSHA-256 \(made.hash)")
    try office.output.say(words.text(office.language))
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
