import ArgumentParser
import GiaobanCore
import GiaobanService
import GiaobanText

struct UnitCommand: MinistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Add a unit, or change one: only what is given. With a code alone: show it.",
    discussion: """
      An empty text takes its head or contact away. Texts are in the language of --lang; --vi and --en give the name in both.

      Examples (giaoban init --sample practice):
        giaoban unit LAB "Office of Laboratories" --vi "Ban Thí nghiệm" --block KDI
        giaoban unit LAB --head "Ms Hoa" --head-title Head --contact hoa@lab.example
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @OptionGroup var titles: TitleOptions

  @Option(help: ArgumentHelp("The block that it is in.", valueName: "code"), completion: StoreCompletion.blocks.kind)
  var block: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The name of its head.", valueName: "name")) var head: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The office that its head holds.", valueName: "text"))
  var headTitle: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("How to reach it.", valueName: "text")) var contact: String?

  @Flag(inversion: .prefixedNo, help: "It stands for a whole block, or for all units.") var collective: Bool?

  @OptionGroup(title: "A slip") var slip: CorrectionOptions

  @Option(help: "Answer as text or json.") var format = "text"

  @Argument(help: "A code: letters and digits.", completion: StoreCompletion.units.kind) var code: String

  @Argument(help: "The unit's name.") var name: String?

  func edit(with opened: OpenStore) throws -> (old: Record?, new: Record) {
    let code: UnitCode = try TypedValue.code(code)
    let old = opened.ministry.units[code]
    let name = try titles.title(name, over: old?.name, in: opened.language)
    guard let name, let block = try TypedValue.kept(block, opened.block) ?? old?.block else {
      throw missing(
        Phrase(vi: "đơn vị", en: "unit"), code.text, among: opened.ministry.orderedUnits.map(\.code.text),
        needs: Phrase(vi: "tên và --block", en: "its name and --block"))
    }
    let unit = OrgUnit(
      code: code, name: name, block: block, head: try head(over: old?.head, opened.language),
      contact: TypedValue.kept(contact, over: old?.contact) { $0 },
      isCollective: collective ?? old?.isCollective ?? false)
    return (old.map { .unit($0) }, .unit(unit))
  }

  private func head(over old: OrgUnit.Head?, _ language: Language) throws -> OrgUnit.Head? {
    if let name = TypedValue.kept(head, over: old?.name, { $0 }) {
      return OrgUnit.Head(name: name, title: TypedValue.kept(headTitle, over: old?.title, in: language))
    }
    guard let headTitle, !headTitle.isEmpty else { return nil }
    throw Failure.usage(
      vi: "--head-title: “\(headTitle)” là chức danh của ai? Thêm --head.",
      en: "--head-title: whose office is “\(headTitle)”? Add --head.")
  }
}
