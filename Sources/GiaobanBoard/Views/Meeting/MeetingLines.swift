import GiaobanCore
import GiaobanReports
import GiaobanText

/// What a meeting is told of one pledge at its top, line by line.
struct MeetingLines {
  let item: Agenda.Item
  let line: PledgeLine
  let assessment: Assessment
  let drawing: MeetingDrawing

  private var look: Look { drawing.look }
  private var pledge: Pledge { line.pledge }

  /// Why the meeting looks at it.
  var group: String {
    let words = look(item.group.name).uppercased()
    guard item.isCarriedOver, item.group != .leftOver else { return words }
    return words + look.dot + look(MeetingDrawing.carriedOver)
  }

  /// Code and colour, or what has become of it, for the band.
  ///
  /// - Parameter isSpaced: the letters stand apart, to be read from afar.
  func standing(isSpaced: Bool) -> String {
    let isActive = assessment.status == .active
    let word = look(isActive ? assessment.overall.name : assessment.status.name)
    let sign = assessment.status == .done ? look.symbols[.submitted] : look.sign(of: assessment.overall)
    var text = "\(pledge.code)   \(sign) " + (isSpaced ? word.spaced : word.uppercased())
    if assessment.isStale { text += "   " + look(Phrase(vi: "thiếu báo cáo", en: "stale")) }
    return text
  }

  var role: ThemeRole { assessment.status == .done ? .done : assessment.overall.role }

  /// The title, in spaced capitals where they fit into one line.
  func title(columns: Int, isSpaced: Bool) -> [StyledLine] {
    let title = look(pledge.title)
    if isSpaced, title.spaced.displayWidth <= columns { return [StyledLine(title.spaced, .title)] }
    return title.wrapped(to: columns).map { StyledLine($0, .title) }
  }

  /// Unit, head and due day.
  func who(columns: Int) -> [StyledLine] {
    let unit = drawing.ministry.units[pledge.unit]
    let head = unit?.head.map { head in head.name + (head.title.map { ", " + look($0) } ?? "") }
    let who = [unit.map { look($0.name) } ?? pledge.unit.text, head, due].compactMap(\.self)
    return who.joined(separator: look.dot).wrapped(to: columns).map { StyledLine($0, .text) }
  }

  private var due: String? {
    if pledge.isMonthlyDuty { return look(Phrase(vi: "việc hằng tháng", en: "a monthly duty")) }
    guard let due = pledge.due else { return nil }
    let text = look(Phrase(vi: "hạn ", en: "due ")) + DayText.full(due, look.language)
    guard let original = pledge.dueOriginal, original != due else { return text }
    return text + look(Phrase(vi: " (ban đầu ", en: " (first ")) + DayText.full(original, look.language) + ")"
  }

  /// The three voices behind the colour; none where it is not judged.
  func voices(columns: Int) -> [StyledLine] {
    if assessment.status != .active { return [] }
    let line = voicesLine(named: true)
    return [line.text.displayWidth <= columns ? line : voicesLine(named: false)]
  }

  /// - Parameter named: each colour by name too, not by its sign alone.
  private func voicesLine(named: Bool) -> StyledLine {
    let voices: [(Phrase, Health?)] = [
      (Phrase(vi: "số liệu", en: "computed"), assessment.computed),
      (Phrase(vi: "đơn vị", en: "owner"), assessment.owner),
      (Phrase(vi: "cấp trên", en: "supervisor"), assessment.supervisor),
    ]
    var line = StyledLine()
    for (place, (who, health)) in voices.enumerated() {
      line = line + ((place == 0 ? "" : look.dot) + look(who) + " ", .dim)
      line = line + (health.map { look.sign(of: $0) + (named ? " " + look($0.name) : "") } ?? "–", health?.role ?? .dim)
    }
    guard assessment.isMismatch else { return line }
    return line + ("  " + look.symbols[.mismatch] + (named ? " " + look(Mark.mismatch.meaning) : ""), .late)
  }

  // MARK: What is asked

  /// The open asks and the extension asked for, with the words for each.
  private var asked: [(label: String, text: String)] {
    var asked: [(label: String, text: String)] = []
    for asking in drawing.dossier?.checkIns.filter(\.hasOpenAsk).suffix(2) ?? [] {
      guard let ask = asking.ask else { continue }
      let month = asking.key.month.name
      asked.append((look(Phrase(vi: "XIN QUYẾT ĐỊNH, \(month.vi)", en: "ASKS, \(month.en)")), look(ask)))
    }
    if let open = line.openExtension {
      let days = DayText.full(open.oldDue, look.language) + look.arrow + DayText.full(open.newDue, look.language)
      let text = "\(days)\(look.dot)\(open.askedBy): \(look(open.reason))"
      asked.append((look(Phrase(vi: "XIN GIA HẠN", en: "ASKS FOR AN EXTENSION")), text))
    }
    return asked
  }

  /// What stands in the box, in so many lines at most; what is cut ends with an ellipsis. Nil where nothing is asked.
  func wanted(columns: Int, rows: Int) -> (title: String, lines: [StyledLine])? {
    guard let first = asked.first else { return nil }
    var lines: [StyledLine] = []
    for (place, ask) in asked.enumerated() {
      if place > 0 { lines += ask.label.wrapped(to: columns).map { StyledLine($0, .mark) } }
      lines += ask.text.wrapped(to: columns).map { StyledLine($0, .owed) }
    }
    if lines.count > rows, rows > 0 {
      let last = lines[rows - 1].text.truncated(to: columns - 1, ellipsis: "") + look.symbols.ellipsis
      lines = Array(lines.prefix(rows - 1)) + [StyledLine(last, .owed)]
    }
    return (first.label, lines)
  }
}
