import GiaobanCore
import GiaobanText

/// Makes events of what falls due, in the words of one language.
struct CalendarLayout {
  let language: Language

  init(_ language: Language) { self.language = language }

  func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en).text(language) }

  func event(of item: DueItem) -> CalendarReport.Event {
    let title = item.title.text(language)
    guard let task = item.task else {
      return event(of: item.pledge, unit: item.unit, title: title, due: item.due)
    }
    return CalendarReport.Event(
      identifier: "\(item.pledge)-task-\(task)", day: item.due,
      title: say("Đến hạn: ", "Due: ") + "\(item.pledge) " + say("nhiệm vụ", "task") + " \(task) – \(title)",
      details: say("Nhiệm vụ \(task) của cam kết \(item.pledge)", "Task \(task) of the pledge \(item.pledge)")
        + say(", đơn vị \(item.unit)", ", unit \(item.unit)"),
      categories: [say("Nhiệm vụ", "Task"), item.unit.text])
  }

  func event(of pledge: Pledge, due: Day) -> CalendarReport.Event {
    event(of: pledge.code, unit: pledge.unit, title: pledge.title.text(language), due: due)
  }

  private func event(of pledge: PledgeCode, unit: UnitCode, title: String, due: Day) -> CalendarReport.Event {
    CalendarReport.Event(
      identifier: "\(pledge)-due", day: due, title: say("Đến hạn: ", "Due: ") + "\(pledge) – \(title)",
      details: say("Hạn của cam kết \(pledge), đơn vị \(unit)", "Due day of the pledge \(pledge), unit \(unit)"),
      categories: [say("Cam kết", "Pledge"), unit.text])
  }
}
