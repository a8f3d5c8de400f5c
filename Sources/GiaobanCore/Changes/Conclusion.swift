import GiaobanText

/// One conclusion of a meeting, put into words: who owes what by when.
enum Conclusion {
  case note(Pledge, Bilingual)
  case extended(Pledge, Extension)
  case returned(Pledge, Month, Bilingual)
  case directed(Pledge)

  func words(in ministry: Ministry) -> Bilingual {
    let vi = words(.vietnamese, ministry)
    let en = words(.english, ministry)
    return Bilingual(vi: vi, en: en) ?? pledge.title
  }

  private var pledge: Pledge {
    switch self {
    case .note(let pledge, _), .extended(let pledge, _), .returned(let pledge, _, _), .directed(let pledge): pledge
    }
  }

  private func words(_ language: Language, _ ministry: Ministry) -> String {
    let unit = ministry.units[pledge.unit]?.name.text(language) ?? pledge.unit.text
    let title = "\(pledge.code) “\(pledge.title.text(language))”"
    let day = { (day: Day) in DayText.full(day, language) }
    let due = pledge.due.map { Phrase(vi: ", hạn \(day($0))", en: ", due \(day($0))").text(language) } ?? ""
    switch self {
    case .note(_, let words):
      return "\(title) – \(unit)\(due): \(words.text(language))"
    case .extended(_, let extended):
      let isGranted = extended.decision?.isGranted ?? false
      let start =
        isGranted
        ? Phrase(
          vi: "Đồng ý gia hạn \(title) – \(unit) – từ \(day(extended.oldDue)) đến \(day(extended.newDue))",
          en: "Extension granted: \(title) – \(unit) – from \(day(extended.oldDue)) to \(day(extended.newDue))")
        : Phrase(
          vi: "Không gia hạn \(title) – \(unit); hạn vẫn là \(day(extended.oldDue))",
          en: "Extension refused: \(title) – \(unit); it stays due \(day(extended.oldDue))")
      let reason = extended.decision?.reason.map { ". " + $0.text(language) } ?? ""
      return Self.ended(start.text(language) + reason)
    case .returned(_, let month, let reason):
      return Phrase(
        vi: "\(unit) báo cáo lại \(month.name.vi) của \(title): \(reason.text(language))",
        en: "\(unit) reports again on \(title) for \(month.name.en): \(reason.text(language))"
      ).text(language)
    case .directed:
      return Phrase(vi: "\(unit) thực hiện \(title)\(due).", en: "\(unit) does \(title)\(due).").text(language)
    }
  }

  private static func ended(_ text: String) -> String {
    guard let last = text.unicodeScalars.last, last == "." || last == "!" || last == "?" else { return text + "." }
    return text
  }
}
