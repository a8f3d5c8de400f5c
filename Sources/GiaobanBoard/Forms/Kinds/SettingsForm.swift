import Foundation
import GiaobanCore
import GiaobanText

/// The form for what the office may set; kept in the store, the same for everyone who uses it.
struct SettingsForm: RecordForm {
  func title(_ context: FormContext) -> String { context.look(Phrase(vi: "Thiết lập", en: "Settings")) }

  func fields(_ opened: Record?, _ context: FormContext) -> [FormField] {
    let settings = Self.settings(opened) ?? context.ministry.settings
    let language = context.language
    var fields = FormField.texts(.organisation, .line, settings.organisation, language, alwaysBoth: true)
    let follows = Phrase(vi: "Để trống: theo đồng hồ.", en: "Empty: the clock's day.")
    fields.append(.day(.pinnedDay, settings.pinnedDay, language).recalling(follows))
    fields.append(FormField(.timeZone, .line, settings.timeZone))
    let numbers: [(RecordField, Double)] = [
      (.cutOffDay, Double(settings.cutOffDay)), (.graceWorkingDays, Double(settings.graceWorkingDays)),
      (.escalationWorkingDays, Double(settings.escalationWorkingDays)), (.dueSoonDays, Double(settings.dueSoonDays)),
      (.onTrackFrom, settings.onTrackFrom), (.atRiskFrom, settings.atRiskFrom),
      (.judgedFromShare, settings.judgedFromShare),
    ]
    fields += numbers.map { .number($0.0, $0.1, language) }
    let isOwed = Phrase(
      vi: "Tháng đầu tiên phải báo cáo, như 2027-01.", en: "The first month that is reported, like 2027-01.")
    fields.append(FormField(.owingFrom, .line, settings.owingFrom?.iso ?? "").recalling(isOwed))
    let days = settings.daysOff.sorted().map { DayText.editable($0, language) }.joined(separator: ", ")
    let dayEach = Phrase(vi: "Các ngày, cách nhau bằng dấu phẩy.", en: "Days, with commas between.")
    fields.append(FormField(.daysOff, .long, days).recalling(dayEach))
    return fields + Self.letterFields(settings.letter, language) + [.button(.save)]
  }

  private static func settings(_ record: Record?) -> Settings? {
    if case .settings(let settings)? = record { settings } else { nil }
  }

  /// What was touched goes over the settings as they are now: whoever else sets something else keeps it.
  func change(
    _ answers: FormAnswers, _ submission: Form.Submission, _ context: FormContext
  ) throws(FormProblem) -> Change {
    var settings = context.ministry.settings
    settings.organisation = answers.bilingual(.organisation, settings.organisation)
    if answers.isChanged(.pinnedDay) { settings.pinnedDay = try answers.day(.pinnedDay) }
    if answers.isChanged(.timeZone) { settings.timeZone = try timeZone(answers) }
    if answers.isChanged(.owingFrom) { settings.owingFrom = try owingFrom(answers) }
    if answers.isChanged(.daysOff) { settings.daysOff = try daysOff(answers) }
    settings.cutOffDay = try whole(.cutOffDay, settings.cutOffDay, answers)
    settings.graceWorkingDays = try whole(.graceWorkingDays, settings.graceWorkingDays, answers)
    settings.escalationWorkingDays = try whole(.escalationWorkingDays, settings.escalationWorkingDays, answers)
    settings.dueSoonDays = try whole(.dueSoonDays, settings.dueSoonDays, answers)
    settings.onTrackFrom = try share(.onTrackFrom, settings.onTrackFrom, answers)
    settings.atRiskFrom = try share(.atRiskFrom, settings.atRiskFrom, answers)
    settings.judgedFromShare = try share(.judgedFromShare, settings.judgedFromShare, answers)
    settings.letter = Self.letter(answers, over: settings.letter)
    return .configure(settings)
  }

  private func whole(_ name: RecordField, _ old: Int, _ answers: FormAnswers) throws(FormProblem) -> Int {
    if let value = try answers.wholeNumber(name, old) { return value }
    throw FormProblem(name, vi: "Cần một số nguyên.", en: "A whole number is needed.")
  }

  private func share(_ name: RecordField, _ old: Double, _ answers: FormAnswers) throws(FormProblem) -> Double {
    if let value = try answers.number(name, old) { return value }
    throw FormProblem(name, vi: "Cần một số, ví dụ 0,95.", en: "A number is needed, like 0.95.")
  }

  private func timeZone(_ answers: FormAnswers) throws(FormProblem) -> String {
    let text = try answers.required(.timeZone)
    if TimeZone(identifier: text) != nil { return text }
    let near = NearestNames.nearest(to: text, among: TimeZone.knownTimeZoneIdentifiers)
    let names = (near.isEmpty ? ["Asia/Ho_Chi_Minh", "UTC"] : near).joined(separator: ", ")
    throw FormProblem(
      .timeZone, vi: "Không có múi giờ “\(text)”. Ví dụ: \(names).",
      en: "There is no time zone “\(text)”. For example: \(names).")
  }

  private func owingFrom(_ answers: FormAnswers) throws(FormProblem) -> Month? {
    guard let text = answers.text(.owingFrom) else { return nil }
    if let month = Month(text) { return month }
    throw FormProblem(
      .owingFrom, vi: "“\(text)” không phải là tháng; hãy viết như 2027-01.",
      en: "“\(text)” is no month; write it like 2027-01.")
  }

  private func daysOff(_ answers: FormAnswers) throws(FormProblem) -> Set<Day> {
    var days: Set<Day> = []
    for text in answers.typed(.daysOff).split(whereSeparator: { $0 == "," || $0 == "\n" }) where !text.trimmed.isEmpty {
      do throws(DayProblem) {
        days.insert(try DayText.read(text.trimmed, as: .dayOff, from: answers.context.today))
      } catch {
        throw FormProblem(.daysOff, error.phrase)
      }
    }
    return days
  }
}
