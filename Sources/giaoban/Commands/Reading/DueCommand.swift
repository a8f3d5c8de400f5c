import ArgumentParser
import GiaobanCore
import GiaobanReports
import GiaobanService

struct DueCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Tell what is owed: check-ins, tasks, pledges. For the shell, cron and mail.",
    discussion: """
      Without --within: every check-in that is owed, and tasks and pledges that are overdue or due within 7 days.
      With --unit: a courteous reminder to that unit, ready to send.

      Examples (giaoban init --sample practice):
        giaoban due --within 3 --check || echo "something is overdue"
        giaoban due --unit NEW --lang vi | mail -s "Giao ban" new@practice.example
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: ArgumentHelp("Only what is overdue or due within so many days.", valueName: "days")) var within: String?

  @Option(
    help: ArgumentHelp("Only what this unit owes, as a reminder to it.", valueName: "code"),
    completion: StoreCompletion.units.kind) var unit: String?

  @Flag(help: "End with exit code 1 when anything is overdue.") var check = false

  @Option(help: "Answer as text or json.") var format = "text"

  func run(in invocation: Invocation) throws {
    let format = try OutputFormat.named(format)
    let within = try within.map { try Self.days($0) }
    let store = try invocation.openStore()
    let portfolio = try store.portfolio(invocation.viewpoint(try store.ministry()), scope: .owing)
    let code = try unit.map { try invocation.unit($0, in: portfolio.ministry) }
    let items = portfolio.dueItems(withinDays: within ?? 7).filter { item in
      (code.map { item.unit == $0 } ?? true) && (within.map { item.daysLeft <= $0 } ?? true)
    }
    switch format {
    case .json:
      try invocation.write(DueJSON.value(of: items, ministry: portfolio.ministry, invocation.language))
    case .text:
      if let unit = code.flatMap({ portfolio.ministry.units[$0] }) {
        try invocation.output.write(Self.reminder(to: unit, owing: items, in: portfolio, invocation))
      } else {
        try invocation.output.write(DueText.text(of: items, invocation.language, columns: invocation.columns))
      }
    }
    if check, items.contains(where: \.isOverdue) { throw ExitStatus.refused.code }
  }
}

extension DueCommand {
  private static func reminder(
    to unit: OrgUnit, owing items: [DueItem], in portfolio: Portfolio, _ invocation: Invocation
  ) -> String {
    guard let message = ReminderMessage(to: unit, owing: items, in: portfolio) else {
      return ReminderMessage.nothingOwed(by: unit, invocation.language)
    }
    return message.text(invocation.language, columns: invocation.columns)
  }

  private static func days(_ text: String) throws -> Int {
    if let days = Int(text), (0...36_500).contains(days) { return days }
    throw Failure.usage(
      vi: "--within: “\(text)” không phải số ngày. Hãy viết một số nguyên từ 0.",
      en: "--within: “\(text)” is no count of days. Write a whole number from 0.")
  }
}

extension Portfolio {
  /// What its pledges owe, most overdue first.
  func dueItems(withinDays days: Int) -> [DueItem] {
    entries.flatMap { DueItem.items(of: $0.line, $0.assessment, day: viewpoint.day, withinDays: days) }
      .sorted(by: DueItem.isBefore)
  }
}
