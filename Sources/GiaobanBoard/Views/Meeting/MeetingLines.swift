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

  /// The group in words, where it has no frame.
  var group: StyledLine {
    let words = StyledLine(look(item.group.name).uppercased(), .reminder)
    guard item.isCarriedOver, item.group != .leftOver else { return words }
    return words + (look.dot + look(MeetingDrawing.carriedOver), .dim)
  }

  /// Code and title, then unit, head and due day.
  func title(columns: Int) -> [StyledLine] {
    let title = "\(pledge.code)  \(look(pledge.title))".wrapped(to: columns).map { StyledLine($0, .title) }
    let unit = drawing.ministry.units[pledge.unit]
    let head = unit?.head.map { head in head.name + (head.title.map { ", " + look($0) } ?? "") }
    let who = [unit.map { look($0.name) } ?? pledge.unit.text, head, due].compactMap(\.self)
    return title + who.joined(separator: look.dot).wrapped(to: columns).map { StyledLine($0, .text) }
  }

  private var due: String? {
    if pledge.isMonthlyDuty { return look(Phrase(vi: "việc hằng tháng", en: "a monthly duty")) }
    guard let due = pledge.due else { return nil }
    let text = look(Phrase(vi: "hạn ", en: "due ")) + DayText.full(due, look.language)
    guard let original = pledge.dueOriginal, original != due else { return text }
    return text + look(Phrase(vi: " (ban đầu ", en: " (first ")) + DayText.full(original, look.language) + ")"
  }

  /// The colour and the three voices behind it.
  ///
  /// - Parameter withReason: also the finding that explains it best.
  func standing(columns: Int, withReason: Bool) -> [StyledLine] {
    let health = assessment.overall
    var standing = StyledLine(look.sign(of: health) + " " + look(health.name).uppercased(), health.role)
    if assessment.status != .active { standing = standing + ("  " + look(assessment.status.name), .dim) }
    if assessment.isStale { standing = standing + ("  " + look(Phrase(vi: "thiếu báo cáo", en: "stale")), .late) }
    if assessment.isMismatch {
      standing = standing + ("  " + look.symbols[.mismatch] + " " + look(Mark.mismatch.meaning), .late)
    }
    var lines: [StyledLine] = []
    var voices = self.voices(named: true)
    if voices.text.displayWidth > columns { voices = self.voices(named: false) }
    if standing.text.displayWidth + 3 + voices.text.displayWidth <= columns {
      standing.parts += [StyledLine.Part(text: "   ", role: .text)] + voices.parts
      lines = [standing]
    } else {
      lines = [standing, voices]
    }
    guard withReason, let reason = assessment.decisiveFinding?.phrase else { return lines }
    return lines + look(reason).wrapped(to: columns).map { StyledLine($0, .text) }
  }

  /// - Parameter named: each colour by name too, not by its sign alone.
  private func voices(named: Bool) -> StyledLine {
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
    return line
  }

  /// The open asks and the extension asked for, in `rows` lines at most; what is cut ends with an ellipsis.
  func wanted(columns: Int, rows: Int, spaced: Bool) -> [StyledLine] {
    var lines: [StyledLine] = []
    let asks = drawing.dossier?.checkIns.filter(\.hasOpenAsk).suffix(2) ?? []
    for asking in asks {
      guard let ask = asking.ask else { continue }
      let month = asking.key.month.name
      lines += said(Phrase(vi: "XIN QUYẾT ĐỊNH, \(month.vi): ", en: "ASKS, \(month.en): "), look(ask), columns)
    }
    if let asked = line.openExtension {
      let days = DayText.full(asked.oldDue, look.language) + look.arrow + DayText.full(asked.newDue, look.language)
      let text = "\(days)\(look.dot)\(asked.askedBy): \(look(asked.reason))"
      lines += said(Phrase(vi: "XIN GIA HẠN: ", en: "ASKS FOR AN EXTENSION: "), text, columns)
    }
    if lines.isEmpty { return [] }
    if lines.count > rows {
      let last = lines[rows - 1].text.truncated(to: columns - 1, ellipsis: "") + look.symbols.ellipsis
      lines = Array(lines.prefix(rows - 1)) + [StyledLine(last, .owed)]
    }
    return lines + (spaced ? [StyledLine()] : [])
  }

  private func said(_ label: Phrase, _ text: String, _ columns: Int) -> [StyledLine] {
    let lines = (look(label) + text).wrapped(to: columns)
    return lines.enumerated().map { place, line in
      let start = look(label).displayed
      guard place == 0, line.hasPrefix(start) else { return StyledLine(line, .owed) }
      return StyledLine(start, .mark) + (String(line.dropFirst(start.count)), .owed)
    }
  }
}
