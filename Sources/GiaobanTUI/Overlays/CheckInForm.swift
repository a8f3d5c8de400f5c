import GiaobanCore

/// The form for one check-in. What was typed stays until its save has succeeded.
package struct CheckInForm: Equatable, Sendable {
  package enum Field: Hashable, Sendable {
    case reading
    case readingDay
    case noNumber
    case kept
    case health
    case did
    case next
    case obstacle
    case ask
    case submit
    case draft
  }

  package let key: CheckInKey
  let title: Bilingual
  let metric: Metric?
  let fields: [Field]
  /// The check-in that is there already.
  let existing: CheckIn?
  package internal(set) var focus = 0
  var texts: [Field: TextInput] = [:]
  var noNumber: NoNumberReason?
  var kept: Bool?
  var health: Health?
  var problem: Phrase?
  var problemField: Field?
  private var initial: [String] = []

  package init(_ pledge: Pledge, month: Month, existing: CheckIn?, language: Language) {
    key = CheckInKey(pledge: pledge.code, month: month)
    title = pledge.title
    metric = pledge.metric
    self.existing = existing
    var fields: [Field] = []
    if pledge.metric != nil { fields += [.reading, .readingDay, .noNumber] }
    if pledge.isMonthlyDuty { fields.append(.kept) }
    self.fields = fields + [.health, .did, .next, .obstacle, .ask, .submit, .draft]
    if let reading = existing?.reading {
      texts[.reading] = TextInput(NumberText.screenText(reading, language, maximumFractionDigits: 9))
    }
    texts[.readingDay] = existing?.readingDay.map { TextInput($0.iso) }
    noNumber = existing?.noNumber
    kept = existing?.kept
    health = existing?.health
    texts[.did] = existing?.did.map { TextInput($0.text(language)) }
    texts[.next] = existing?.next.map { TextInput($0.text(language)) }
    texts[.obstacle] = existing?.obstacle.map { TextInput($0.text(language)) }
    texts[.ask] = existing?.ask.map { TextInput($0.text(language)) }
    initial = fingerprint
    if existing?.state == .returned, let note = existing?.supervision?.note {
      problem = Phrase(vi: "Bị trả lại: \(note.text(.vietnamese))", en: "Returned: \(note.text(.english))")
    }
  }

  private var fingerprint: [String] {
    fields.map { texts[$0]?.text ?? "" } + [
      noNumber?.rawValue ?? "", kept.map(String.init) ?? "", health?.rawValue ?? "",
    ]
  }

  package var isChanged: Bool { fingerprint != initial }

  var focused: Field { fields[focus] }

  mutating func handle(_ key: Key, language: Language) -> OverlayResponse {
    switch key {
    case .escape: return .close()
    case .control("c"): return .close()
    case .tab, .down: move(1)
    case .backTab, .up: move(-1)
    case .control("s"): return save(.submitted, language)
    case .control("d"): return save(.draft, language)
    case .enter: return enter(language)
    default: edit(key)
    }
    return .stay()
  }

  private mutating func move(_ step: Int) {
    focus = (focus + step + fields.count) % fields.count
  }

  private mutating func enter(_ language: Language) -> OverlayResponse {
    switch focused {
    case .submit: return save(.submitted, language)
    case .draft: return save(.draft, language)
    default:
      move(1)
      return .stay()
    }
  }

  private mutating func edit(_ key: Key) {
    let field = focused
    problem = nil
    problemField = nil
    switch field {
    case .noNumber: choose(key, &noNumber, among: NoNumberReason.allCases)
    case .kept: choose(key, &kept, among: [true, false])
    case .health: choose(key, &health, among: [.onTrack, .atRisk, .offTrack])
    case .submit, .draft:
      if key == .left || key == .right { move(field == .submit ? 1 : -1) }
    case .reading, .readingDay, .did, .next, .obstacle, .ask:
      var input = texts[field] ?? TextInput()
      _ = input.handle(key)
      texts[field] = input
      if input.wasCut {
        problem = Phrase(
          vi: "Chỉ nhận \(TextInput.capacity) ký tự; phần dán thêm đã bị cắt.",
          en: "A field takes \(TextInput.capacity) letters; the rest of the paste was cut.")
        problemField = field
      }
    }
  }

  private func choose<Value: Equatable>(_ key: Key, _ value: inout Value?, among values: [Value]) {
    let all: [Value?] = [nil] + values.map { $0 }
    let index = all.firstIndex { $0 == value } ?? 0
    switch key {
    case .right, .character(" "), .character("l"): value = all[(index + 1) % all.count]
    case .left, .character("h"): value = all[(index + all.count - 1) % all.count]
    case .backspace, .delete: value = nil
    default: break
    }
  }

  private mutating func save(_ state: CheckInState, _ language: Language) -> OverlayResponse {
    guard let checkIn = checkIn(state, language) else { return .stay([.bell]) }
    return .stay([.save(.checkIn(checkIn))])
  }

  /// What the form says, or nil with the problem at its field.
  mutating func checkIn(_ state: CheckInState, _ language: Language) -> CheckIn? {
    problem = nil
    problemField = nil
    var reading: Double?
    if let typed = texts[.reading]?.text, !typed.isEmpty {
      reading = NumberText.typedValue(typed, language)
      if reading == nil {
        problem = Phrase(
          vi: "“\(typed)” không phải là số; ví dụ 21.914 hoặc 98,5.",
          en: "“\(typed)” is no number; for example 21,914 or 98.5.")
        problemField = .reading
        return nil
      }
    }
    var readingDay: Day?
    if let typed = texts[.readingDay]?.text, !typed.isEmpty {
      readingDay = DayText.typed(typed)
      if readingDay == nil {
        problem = Phrase(
          vi: "“\(typed)” không phải là ngày; ví dụ 2024-12-31 hoặc 31/12/2024.",
          en: "“\(typed)” is no day; for example 2024-12-31 or 31/12/2024.")
        problemField = .readingDay
        return nil
      }
    }
    return CheckIn(
      key: key, state: state, enteredOn: key.month.first, enteredBy: "", reading: reading, readingDay: readingDay,
      noNumber: noNumber, kept: kept, health: health, did: words(.did, existing?.did, language),
      next: words(.next, existing?.next, language), obstacle: words(.obstacle, existing?.obstacle, language),
      ask: words(.ask, existing?.ask, language))
  }

  /// Text that was not touched keeps both its languages.
  private func words(_ field: Field, _ old: Bilingual?, _ language: Language) -> Bilingual? {
    let text = texts[field]?.text ?? ""
    if let old, old.text(language) == text { return old }
    return Bilingual(text, in: language)
  }
}
