import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

/// Asks what to report, of which months, of whom, in which format, and to which file; then it is read, written or printed.
package struct ReportDialog: Equatable, Sendable {
  enum Field: Equatable {
    case kind
    case months
    case scope
    case unit
    case pledge
    case format
    case file
    case read
    case write
    case print

    var isTyped: Bool { self == .months || self == .file }
    var isButton: Bool { self == .read || self == .write || self == .print }
  }

  /// What is chosen from, as the board has it.
  struct Offer {
    let portfolio: Portfolio
    /// The focused block, and the unit and code of the selected pledge: offered first.
    let block: BlockCode?
    let unit: UnitCode?
    let pledge: PledgeCode?
    let hasPrinter: Bool

    var blocks: [Block] { portfolio.ministry.orderedBlocks }
    var units: [OrgUnit] { portfolio.ministry.orderedUnits }

    /// The pledge so many places further, round about: the month's list is as long as it is, and is not copied for a key.
    func pledge(_ step: Int, from code: PledgeCode?) -> PledgeCode? {
      let count = portfolio.lines.count
      guard count > 0 else { return nil }
      let place = code.flatMap { portfolio.index(of: $0) } ?? 0
      return portfolio.lines[(place + step + count) % count].pledge.code
    }

    /// The next pledge of a unit whose code begins with `letter`, and that is not `code`'s.
    func pledge(after code: PledgeCode?, beginning letter: String) -> PledgeCode? {
      let start = code.flatMap { portfolio.index(of: $0) } ?? 0
      let isWanted = { (line: PledgeLine) in
        line.pledge.code.unit.text.hasPrefix(letter) && line.pledge.code.unit != code?.unit
      }
      let found = portfolio.lines[start...].first(where: isWanted) ?? portfolio.lines[..<start].first(where: isWanted)
      return found?.pledge.code
    }
  }

  /// A report that is not chosen here, only written: a meeting's conclusions.
  let fixed: ReportSubject?
  private(set) var kind = ReportKind.summary
  private(set) var months: TextInput
  private(set) var scope = ReportScope.ministry
  private(set) var unit: UnitCode?
  private(set) var pledge: PledgeCode?
  private(set) var format = ReportFormat.pdf
  private(set) var file = TextInput()
  /// A name that was typed stays, whatever is chosen.
  private(set) var isNameTyped = false
  private(set) var focus = 0
  var problem: Phrase?

  /// - Parameter subject: what is read now.
  init(_ subject: ReportSubject, _ offer: Offer) {
    var fixed: ReportSubject?
    var range: MonthRange?
    unit = offer.unit ?? offer.units.first?.code
    pledge = offer.pledge ?? offer.portfolio.lines.first?.pledge.code
    switch subject {
    case .summary(let months, let scope): (range, self.scope) = (months, scope)
    case .brief(let months, let scope): (range, self.scope, kind) = (months, scope, .brief)
    case .slip(let unit, let months): (range, self.unit, kind) = (months, unit, .slip)
    case .card(let pledge, let month): (range, self.pledge, kind) = (MonthRange(month), pledge, .card)
    case .difference(let from, let to): (range, kind) = (MonthRange(from, to), .difference)
    case .conclusions: fixed = subject
    }
    self.fixed = fixed
    months = TextInput(range?.iso ?? "")
    nameFile(offer)
  }

  func fields(_ offer: Offer) -> [Field] {
    let buttons: [Field] = [.read, .write] + (offer.hasPrinter ? [.print] : [])
    if fixed != nil { return [.format, .file] + buttons }
    let choices: [Field] = kind.choices.map { choice in
      switch choice {
      case .months: .months
      case .scope: .scope
      case .unit: .unit
      case .pledge: .pledge
      }
    }
    return [.kind] + choices + [.format, .file] + buttons
  }

  func focused(_ offer: Offer) -> Field {
    let fields = fields(offer)
    return fields[max(0, min(focus, fields.count - 1))]
  }

  /// What is chosen; nil where the months are none.
  func subject(_ offer: Offer) -> ReportSubject? {
    if let fixed { return fixed }
    guard let range = MonthRange(months.words) else { return nil }
    return kind.subject(of: range, scope: scope, unit: unit, pledge: pledge)
  }

  // MARK: Keys

  mutating func handle(_ key: Key, _ offer: Offer) -> OverlayResponse {
    let field = focused(offer)
    switch key {
    case .escape, .control("c"): return .close()
    case .control("z"), .control("l"): return .notMine
    case .control("s"): return write(offer)
    case .tab, .down: move(1, offer)
    case .backTab, .up: move(-1, offer)
    case .enter: return enter(field, offer)
    case .left where !field.isTyped: change(-1, field, offer)
    case .right where !field.isTyped, .character(" ") where !field.isTyped && !field.isButton: change(1, field, offer)
    case .character("["), .character("]"):
      guard field == .months, let range = MonthRange(months.words) else { return type(key, field, offer) }
      set(range.earlier(by: key == .character("[") ? 1 : -1), offer)
    default: return type(key, field, offer)
    }
    return .stay()
  }

  mutating func focus(at place: Int, _ offer: Offer) { focus = max(0, min(place, fields(offer).count - 1)) }

  private mutating func move(_ step: Int, _ offer: Offer) {
    let count = fields(offer).count
    focus = (focus + step + count) % count
  }

  private mutating func set(_ range: MonthRange, _ offer: Offer) {
    months = TextInput(range.iso)
    nameFile(offer)
  }

  private mutating func enter(_ field: Field, _ offer: Offer) -> OverlayResponse {
    switch field {
    case .read:
      guard let subject = checked(offer) else { return .stay([.bell]) }
      return .close([.readReport(subject)])
    case .write: return write(offer)
    case .print:
      guard let subject = checked(offer) else { return .stay([.bell]) }
      return .stay([.printReport(subject)])
    // The name is the last that is asked for.
    case .file: return write(offer)
    default:
      move(1, offer)
      return .stay()
    }
  }

  private mutating func write(_ offer: Offer) -> OverlayResponse {
    guard let subject = checked(offer) else { return .stay([.bell]) }
    if file.words.isEmpty {
      problem = Phrase(vi: "Hãy đặt tên tệp.", en: "Name the file.")
      return .stay([.bell])
    }
    return .stay([.writeReport(subject, format, path: file.text, isReplacing: false)])
  }

  private mutating func checked(_ offer: Offer) -> ReportSubject? {
    problem = nil
    if let subject = subject(offer) { return subject }
    problem =
      MonthRange(months.words) == nil
      ? Phrase(
        vi: "“\(months.words)” không phải tháng nào. Hãy viết như 2027-06, 2027-04..2027-06, 2027-Q2 hoặc 2027.",
        en: "“\(months.words)” is no month. Write it like 2027-06, 2027-04..2027-06, 2027-Q2 or 2027.")
      : Phrase(vi: "Chưa có đơn vị hay cam kết nào để chọn.", en: "There is no unit or pledge to choose yet.")
    return nil
  }

  private mutating func type(_ key: Key, _ field: Field, _ offer: Offer) -> OverlayResponse {
    switch field {
    case .months:
      guard months.handle(key) else { return .stay() }
      problem = nil
      nameFile(offer)
    case .file:
      guard file.handle(key) else { return .stay() }
      problem = nil
      // An empty name asks for the one that is made again.
      isNameTyped = !file.isEmpty
      if let format = ReportFormat(ofFile: file.text) { self.format = format }
    case .read, .write, .print: break
    default:
      guard case .character(let letter) = key else { return .stay() }
      jump(to: letter.uppercased(), field, offer)
    }
    return .stay()
  }

  // MARK: Choices

  private var formats: [ReportFormat] { (fixed?.kind ?? kind).formats }

  private mutating func change(_ step: Int, _ field: Field, _ offer: Offer) {
    switch field {
    case .kind:
      kind = Self.turned(kind, step, ReportKind.ofMonths)
    case .scope: scope = Self.turned(scope, step, Self.scopes(offer))
    case .unit: unit = Self.turned(unit, step, offer.units.map { Optional($0.code) })
    case .pledge: pledge = offer.pledge(step, from: pledge)
    case .format: format = Self.turned(format, step, formats)
    case .read, .write, .print: move(step, offer)
    case .months, .file: break
    }
    problem = nil
    nameFile(offer)
  }

  /// To the next one whose code begins with the letter.
  private mutating func jump(to letter: String, _ field: Field, _ offer: Offer) {
    switch field {
    case .scope:
      let scopes = Self.scopes(offer)
      scope = Self.next(after: scope, in: scopes) { $0.code?.hasPrefix(letter) ?? false } ?? scope
    case .unit:
      unit =
        Self.next(after: unit, in: offer.units.map { Optional($0.code) }) { $0?.text.hasPrefix(letter) ?? false }
        ?? unit
    case .pledge:
      pledge = offer.pledge(after: pledge, beginning: letter) ?? pledge
    case .format:
      format =
        Self.next(after: format, in: formats) { $0.name.uppercased().hasPrefix(letter) } ?? format
    case .kind, .months, .file, .read, .write, .print: return
    }
    nameFile(offer)
  }

  /// The ministry, then what is focused, then all blocks and all units.
  static func scopes(_ offer: Offer) -> [ReportScope] {
    let near = [offer.block.map { ReportScope.block($0) }, offer.unit.map { ReportScope.unit($0) }].compactMap(\.self)
    let all = offer.blocks.map { ReportScope.block($0.code) } + offer.units.map { ReportScope.unit($0.code) }
    return [.ministry] + near + all.filter { !near.contains($0) }
  }

  private static func turned<Choice: Equatable>(_ choice: Choice, _ step: Int, _ all: [Choice]) -> Choice {
    guard !all.isEmpty else { return choice }
    let place = all.firstIndex(of: choice) ?? 0
    return all[(place + step + all.count) % all.count]
  }

  private static func next<Choice: Equatable>(
    after choice: Choice, in all: [Choice], _ isWanted: (Choice) -> Bool
  ) -> Choice? {
    let place = all.firstIndex(of: choice).map { $0 + 1 } ?? 0
    return (all[place...] + all[..<place]).first(where: isWanted)
  }

  private mutating func nameFile(_ offer: Offer) {
    if !formats.contains(format) { format = formats.first ?? .text }
    if isNameTyped {
      guard ReportFormat(ofFile: file.text).map({ $0 != format }) ?? false, let dot = file.text.lastIndex(of: ".")
      else {
        return
      }
      // The ending goes with the format, the rest is the user's.
      file = TextInput(String(file.text[...dot]) + format.fileEnding)
    } else if let subject = subject(offer) {
      file = TextInput(subject.fileName(format))
    }
  }
}
