import ArgumentParser
import GiaobanReports
import GiaobanService
import GiaobanText

struct DiffCommand: InvokedCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what changed between two months, pledge by pledge.",
    discussion: """
      Due days, targets, words and health that moved; pledges that are new, done, dropped or silent. A closed month is told as it was \
      closed. The months may be in any order: the later is held against the earlier.

      Example (giaoban init --sample practice):
        giaoban diff 2027-04 2027-05
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var written: WrittenReport

  @Flag(help: "Text of 132 columns: tables stand side by side.") var wide = false

  @Argument(help: "A month, like 2023-05.", completion: StoreCompletion.months.kind) var first: String

  @Argument(help: "Another month.", completion: StoreCompletion.months.kind) var second: String

  func run(in invocation: Invocation) throws {
    let format = try written.chosenFormat(of: .difference)
    let store = try invocation.openStore()
    let today = invocation.today(try store.ministry())
    let months = try [first, second].map { try invocation.month($0, of: "diff", from: today) }.sorted()
    if let future = months.last(where: { $0 > today.inMonth }) {
      throw Failure(
        .refused,
        Phrase(
          vi:
            "\(future.name.vi.prefix(1).uppercased() + future.name.vi.dropFirst()) chưa bắt đầu, nên chưa có gì để so sánh.",
          en: "\(future.name.en) has not begun: there is nothing to compare yet."))
    }
    let report = try PreparedReport(.difference(months[0], months[1]), from: store, today: today)
    try written.write(invocation, report, format, paper: wide ? .wide : .narrow)
  }
}
