import ArgumentParser
import GiaobanCore
import GiaobanText

struct BlockCommand: MinistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Add a block, or change one: only what is given. With a code alone: show it.",
    discussion: """
      Settings that a block has of its own go before the ministry's; an empty text takes them away, and the leader too. \
      Texts are in the language of --lang; --vi and --en give the name in both.

      Examples (giaoban init --sample practice):
        giaoban block KSC Science --vi "Khối Khoa học" --leader AN --cut-off-day 20
        giaoban block KSC --cut-off-day ""
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var titles: TitleOptions

  @Option(
    help: ArgumentHelp("The leader who answers for it.", valueName: "code"), completion: StoreCompletion.leaders.kind)
  var leader: String?

  @Option(help: ArgumentHelp("Its place among the blocks; else the last.", valueName: "number")) var order: String?

  @OptionGroup(title: "Its own settings") var rules: BlockRuleOptions

  @Flag(inversion: .prefixedNo, help: "It stands for all units together; its leader is the minister.")
  var spansMinistry: Bool?

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code: letters and digits.", completion: StoreCompletion.blocks.kind) var code: String

  @Argument(help: "The block's name.") var name: String?

  func edit(with opened: OpenStore) throws -> (old: Record?, new: Record) {
    let code: BlockCode = try TypedValue.code(code)
    let blocks = opened.ministry.orderedBlocks
    let old = opened.ministry.blocks[code]
    guard let name = try titles.title(name, over: old?.name, in: opened.language) else {
      throw missing(
        Phrase(vi: "khối", en: "block"), code.text, among: blocks.map(\.code.text),
        needs: Phrase(vi: "tên", en: "its name"))
    }
    let last = old?.order ?? (blocks.map(\.order).max() ?? 0) + 1
    let block = Block(
      code: code, name: name, leader: try TypedValue.kept(leader, over: old?.leader, opened.leader),
      order: try TypedValue.kept(order, of: "--order", over: last) ?? last,
      cutOffDay: try TypedValue.kept(rules.cutOffDay, of: "--cut-off-day", over: old?.cutOffDay),
      rules: try rules.rules(over: old?.rules ?? BlockRules()),
      spansMinistry: spansMinistry ?? old?.spansMinistry ?? false)
    return (old.map { .block($0) }, .block(block))
  }
}
