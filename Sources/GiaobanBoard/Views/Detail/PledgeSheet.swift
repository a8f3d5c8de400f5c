import GiaobanCore
import GiaobanReports
import GiaobanText

/// What there is to say of one pledge, line by line: the panel beside the panes, and the detail view.
struct PledgeSheet {
  let dossier: Dossier
  let view: MonthView
  let look: Look
  /// What was decided since the month was closed.
  let later: [LaterDecision]
  /// What the log tells of the pledge, or nil until the log has been read.
  var history: PledgeHistory?

  /// - Parameters:
  ///   - dossier: as it is now; a past month sees it as it stood.
  ///   - since: what was written of it since the month was closed.
  init(dossier: Dossier, since: SinceClosing? = nil, view: MonthView, look: Look, history: PledgeHistory? = nil) {
    let closed = view.portfolio.isFrozen ? since.map { ClosedDossier(dossier, $0, in: view.portfolio) } : nil
    self.dossier = closed?.dossier ?? view.portfolio.seen(dossier)
    later = closed?.later ?? []
    self.view = view
    self.look = look
    self.history = history
  }

  var pledge: Pledge { dossier.pledge }
  private var ministry: Ministry { view.portfolio.ministry }
  var viewpoint: Viewpoint { view.portfolio.viewpoint }

  var assessment: Assessment {
    view.index(of: pledge.code).map { view.assessments[$0] }
      ?? Assessment(of: dossier.line(view.calendar), calendar: view.calendar)
  }

  /// "EDU-1 · title · unit · head"
  var title: String {
    let unit = ministry.units[pledge.unit]
    return [pledge.code.description, look(pledge.title), unit.map { look($0.name) }, unit?.head?.name]
      .compactMap { $0 }.joined(separator: look.dot)
  }

  // MARK: What was done and what is asked

  /// What was asked and said last, and what the pledge is about.
  func words(columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let asking = dossier.checkIns.last(where: { $0.hasOpenAsk }) {
      lines += said(.ask, asking.ask, .owed, columns)
    }
    if let latest = dossier.checkIns.last(where: { $0.state.isMade }) {
      lines += said(.next, latest.next, .text, columns)
      lines += said(.did, latest.did, .text, columns)
      lines += said(.obstacle, latest.obstacle, .text, columns)
    }
    if let product = pledge.product {
      lines += said(.product, product, .dim, columns)
    }
    if let detail = pledge.detail { lines += said(nil, detail, .dim, columns) }
    return lines
  }

  /// What a closed month does not show: it was decided after it.
  func laterLines(_ columns: Int) -> [StyledLine] {
    later.flatMap { decision in
      wrapped(look(Phrase(vi: "Sau khi chốt: ", en: "After the closing: ") + decision.phrase), .dim, columns)
    }
  }

  /// "Jun ✓  May ✓  Apr –": the last six months that were owed or reported.
  var checkInStrip: StyledLine {
    let owed = Set(view.calendar.monthsOwed(by: pledge, closedToo: true))
    var line = StyledLine(look(Phrase(vi: "Báo cáo", en: "Check-ins")), .dim)
    var isEmpty = true
    for back in 0..<6 {
      let month = viewpoint.month.adding(months: -back)
      let state = dossier.checkIn(in: month)?.state
      guard state != nil || owed.contains(month) else { continue }
      isEmpty = false
      let isLate = view.calendar.cutOff(of: month, for: pledge.unit) < viewpoint.day
      let mark = state.map { Mark($0) } ?? (isLate ? .missing : .owed)
      line = line + ("  " + Self.monthAlone(month, look.language) + " ", .dim)
      line = line + (look.symbols[mark], mark == .missing ? .late : mark == .owed ? .owed : .done)
    }
    return isEmpty ? line + ("  –", .dim) : line
  }

  /// "T6" or "Jun": the last months need no year.
  static func monthAlone(_ month: Month, _ language: Language) -> String {
    switch language {
    case .vietnamese: "T\(month.month)"
    case .english: String(DayText.short(month, language).prefix(3))
    }
  }

  /// The field's name as a label before what it says.
  func label(_ field: RecordField) -> String { look(field.name.capitalised) + ": " }

  /// - Parameter field: nil puts no label before the text.
  private func said(_ field: RecordField?, _ text: Bilingual?, _ role: ThemeRole, _ columns: Int) -> [StyledLine] {
    guard let text else { return [] }
    return wrapped((field.map(label) ?? "") + look(text), role, columns)
  }

  /// A line broken between its parts where it is too long; a part that is too long by itself is broken at blanks.
  ///
  /// - Returns: lines that have room for an indent of four columns, but for the first.
  func flowed(_ line: StyledLine, _ columns: Int) -> [StyledLine] {
    if line.text.displayWidth <= columns { return [line] }
    var lines: [StyledLine] = []
    var current = StyledLine()
    for part in line.parts {
      let room = lines.isEmpty ? columns : columns - 4
      if current.text.displayWidth + part.text.displayWidth <= room {
        current.parts.append(part)
        continue
      }
      if !current.parts.isEmpty { lines.append(current) }
      let text = String(part.text.drop { $0 == " " })
      let broken = text.wrapped(to: max(10, columns - 4)).map { StyledLine($0, part.role) }
      lines += broken.dropLast()
      current = broken.last ?? StyledLine()
    }
    return lines + [current]
  }

  func wrapped(_ text: String, _ role: ThemeRole, _ columns: Int) -> [StyledLine] {
    text.isEmpty ? [] : text.wrapped(to: max(10, columns)).map { StyledLine($0, role) }
  }
}

extension Health {
  var role: ThemeRole {
    switch self {
    case .onTrack: .healthOnTrack
    case .atRisk: .healthAtRisk
    case .offTrack: .healthOffTrack
    case .unknown: .healthUnknown
    }
  }
}
