import GiaobanCore
import GiaobanText

/// Waypoints as they are typed: `DAY=VALUE`, one a row or with commas or semicolons between.
struct TypedWaypoints {
  /// Each as typed, with what it comes to; nil where it cannot be read.
  let pieces: [(text: String, waypoint: Metric.Waypoint?)]

  init(_ text: String, _ context: FormContext) {
    var texts: [String] = []
    for row in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      for (index, part) in row.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
        // A comma within a number parts nothing: what follows it has no day of its own.
        if index == 0 || part.contains("=") { texts.append(String(part)) } else { texts[texts.count - 1] += "," + part }
      }
    }
    pieces = texts.map(\.trimmed).filter { !$0.isEmpty }.map { text in
      let sides = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard sides.count == 2, let day = DayText.typed(sides[0], as: .waypoint, from: context.today),
        let value = NumberText.typedValue(sides[1], context.language)
      else { return (text, nil) }
      return (text, Metric.Waypoint(day: day, value: value))
    }
  }

  static func text(_ waypoints: [Metric.Waypoint], _ language: Language) -> String {
    waypoints.map { waypoint in
      let value = NumberText.screenText(waypoint.value, language, maximumFractionDigits: 9)
      return DayText.editable(waypoint.day, language) + " = " + value
    }.joined(separator: "\n")
  }

  /// What was understood, in one line.
  func understood(_ look: Look) -> String {
    pieces.map { piece in
      guard let waypoint = piece.waypoint else { return "?" }
      return DayText.full(waypoint.day, look.language) + ": "
        + NumberText.screenText(waypoint.value, look.language, maximumFractionDigits: 9)
    }.joined(separator: look.dot)
  }
}

extension FormAnswers {
  /// - Throws: a piece that is none, or the first one that is not after the one before it.
  func waypoints(_ name: RecordField, _ old: [Metric.Waypoint] = []) throws(FormProblem) -> [Metric.Waypoint] {
    if !old.isEmpty, !isChanged(name) { return old }
    var waypoints: [Metric.Waypoint] = []
    for piece in TypedWaypoints(typed(name), context).pieces {
      guard let waypoint = piece.waypoint else {
        throw FormProblem(
          name, vi: "“\(piece.text)” không phải là mốc; hãy viết NGÀY=SỐ, ví dụ 31/12/2024=21.914.",
          en: "“\(piece.text)” is no waypoint; write DAY=NUMBER, for example 2024-12-31=21,914.")
      }
      if let last = waypoints.last, waypoint.day <= last.day {
        let (day, before) = (DayText.full(waypoint.day, context.language), DayText.full(last.day, context.language))
        throw FormProblem(
          name, vi: "Mốc \(day) phải sau mốc \(before): xếp theo thứ tự ngày.",
          en: "The waypoint of \(day) must come after that of \(before): put them in order of day.")
      }
      waypoints.append(waypoint)
    }
    return waypoints
  }

  /// - Returns: the code as it is recorded.
  func code(_ name: RecordField) throws(FormProblem) -> String? {
    guard let token = fields.first(where: { $0.name == name })?.token, !token.text.isEmpty else { return nil }
    return try known(token.text, in: token.list, name)
  }

  /// Each once, in the order typed.
  func codes(_ name: RecordField) throws(FormProblem) -> [String] {
    guard let field = fields.first(where: { $0.name == name }), let list = field.token?.list else { return [] }
    var codes: [String] = []
    for text in field.typedCodes where !text.isEmpty {
      let code = try known(text, in: list, name)
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private func known(_ text: String, in list: CodeList, _ name: RecordField) throws(FormProblem) -> String {
    if let candidate = list.named(text, context) { return candidate.code }
    let near = NearestNames.nearest(to: text, among: list.candidates(context).map(\.code)).joined(separator: ", ")
    let kind = list.kind
    let none = Phrase(vi: "Không có \(kind.vi) “\(text)”. ", en: "There is no \(kind.en) “\(text)”. ")
    let hint =
      near.isEmpty
      ? Phrase(
        vi: "Ctrl-t liệt kê; thêm mới: lệnh “: \(kind.vi) mới”.", en: "Ctrl-t lists them; “: new \(kind.en)” adds one.")
      : Phrase(vi: "Gần nhất: \(near).", en: "Nearest: \(near).")
    throw FormProblem(name, none + hint)
  }
}
