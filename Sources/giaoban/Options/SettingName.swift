import Foundation
import GiaobanCore
import GiaobanService
import GiaobanText

/// The settings of the store as `set` names them, each read from and written as text.
enum SettingName: String, CaseIterable {
  case organisationVi = "organisation-vi"
  case organisationEn = "organisation-en"
  case pin
  case timeZone = "time-zone"
  case cutOffDay = "cut-off-day"
  case graceWorkingDays = "grace-working-days"
  case daysOff = "days-off"
  case onTrackFrom = "on-track-from"
  case atRiskFrom = "at-risk-from"
  case judgedFromShare = "judged-from-share"
  case dueSoonDays = "due-soon-days"
  case escalationWorkingDays = "escalation-working-days"
  case owingFrom = "owing-from"
  case superiorVi = "superior-vi"
  case superiorEn = "superior-en"
  case documentNumber = "document-number"
  case placeVi = "place-vi"
  case placeEn = "place-en"
  case signer
  case signerTitleVi = "signer-title-vi"
  case signerTitleEn = "signer-title-en"
  case addresseesVi = "addressees-vi"
  case addresseesEn = "addressees-en"
  case recipientsVi = "recipients-vi"
  case recipientsEn = "recipients-en"

  /// Reads `cut-off-day`, and `cutOffDay` as briefing files write it.
  init?(typed text: String) {
    let letters = { (name: String) in name.lowercased().filter { $0 != "-" } }
    guard let name = Self.allCases.first(where: { letters($0.rawValue) == letters(text) }) else { return nil }
    self = name
  }

  /// The value in the form in which it is written, or nil when there is none.
  func text(in settings: Settings) -> String? {
    switch self {
    case .organisationVi: settings.organisation?.vi
    case .organisationEn: settings.organisation?.en
    case .pin: settings.pinnedDay?.iso
    case .timeZone: settings.timeZone
    case .cutOffDay: String(settings.cutOffDay)
    case .graceWorkingDays: String(settings.graceWorkingDays)
    case .daysOff: settings.daysOff.isEmpty ? nil : settings.daysOff.sorted().map(\.iso).joined(separator: ",")
    case .onTrackFrom: NumberText.machineText(settings.onTrackFrom)
    case .atRiskFrom: NumberText.machineText(settings.atRiskFrom)
    case .judgedFromShare: NumberText.machineText(settings.judgedFromShare)
    case .dueSoonDays: String(settings.dueSoonDays)
    case .escalationWorkingDays: String(settings.escalationWorkingDays)
    case .owingFrom: settings.owingFrom?.iso
    case .superiorVi, .superiorEn, .documentNumber, .placeVi, .placeEn, .signer, .signerTitleVi, .signerTitleEn,
      .addresseesVi, .addresseesEn, .recipientsVi, .recipientsEn:
      text(in: settings.letter)
    }
  }

  /// - Throws: a ``Failure`` of status `usage` for text that is no such value. Whether the value is within its bounds is
  ///   decided where the change is.
  func write(_ text: String, into settings: inout Settings, from today: Day) throws {
    let isNone = text == "none" || text.isEmpty
    switch self {
    case .organisationVi:
      settings.organisation = Bilingual(vi: isNone ? nil : text, en: settings.organisation?.en)
    case .organisationEn:
      settings.organisation = Bilingual(vi: settings.organisation?.vi, en: isNone ? nil : text)
    case .pin: settings.pinnedDay = isNone ? nil : try Office.day(text, as: .today, of: rawValue, from: today)
    case .timeZone: settings.timeZone = try timeZone(text)
    case .daysOff:
      let days = isNone ? [] : text.split(whereSeparator: { $0 == "," || ($0 == " " && !text.contains(",")) })
      settings.daysOff = Set(try days.map { try Office.day(String($0), as: .dayOff, of: rawValue, from: today) })
    case .onTrackFrom: settings.onTrackFrom = try TypedValue.number(text, of: rawValue)
    case .atRiskFrom: settings.atRiskFrom = try TypedValue.number(text, of: rawValue)
    case .judgedFromShare: settings.judgedFromShare = try TypedValue.number(text, of: rawValue)
    case .cutOffDay: settings.cutOffDay = try TypedValue.wholeNumber(text, of: rawValue)
    case .graceWorkingDays: settings.graceWorkingDays = try TypedValue.wholeNumber(text, of: rawValue)
    case .dueSoonDays: settings.dueSoonDays = try TypedValue.wholeNumber(text, of: rawValue)
    case .escalationWorkingDays: settings.escalationWorkingDays = try TypedValue.wholeNumber(text, of: rawValue)
    case .owingFrom: settings.owingFrom = isNone ? nil : try Office.month(text, of: rawValue, from: today)
    case .superiorVi, .superiorEn, .documentNumber, .placeVi, .placeEn, .signer, .signerTitleVi, .signerTitleEn,
      .addresseesVi, .addresseesEn, .recipientsVi, .recipientsEn:
      write(isNone ? "" : TypedValue.line(text), into: &settings.letter)
    }
  }

  private func timeZone(_ text: String) throws -> String {
    // Not looked up in the list of names: it lacks aliases that the system knows, such as Asia/Saigon.
    if TimeZone(identifier: text) != nil { return text }
    let near = NearestNames.nearest(to: text, among: TimeZone.knownTimeZoneIdentifiers)
    let names = (near.isEmpty ? ["Asia/Ho_Chi_Minh", "UTC"] : near).joined(separator: ", ")
    throw Failure.usage(
      vi: "\(rawValue): không có múi giờ “\(text)”. Ví dụ: \(names).",
      en: "\(rawValue): there is no time zone “\(text)”. For example: \(names).")
  }
}
