import GiaobanText

extension RecordKey {
  /// What the record is called: a pledge's code first, so that it can be searched for.
  package var words: Phrase {
    switch self {
    case .settings: Phrase(vi: "thiết lập", en: "settings")
    case .leader(let code): Phrase(vi: "lãnh đạo \(code)", en: "leader \(code)")
    case .block(let code): Phrase(vi: "khối \(code)", en: "block \(code)")
    case .unit(let code): Phrase(vi: "đơn vị \(code)", en: "unit \(code)")
    case .briefing(let day):
      Phrase(
        vi: "hội nghị \(DayText.full(day, .vietnamese))", en: "briefing of \(DayText.full(day, .english))")
    case .pledge(let code): Phrase(code.description)
    case .task(let key):
      Phrase(vi: "\(key.pledge) nhiệm vụ \(key.number)", en: "\(key.pledge) task \(key.number)")
    case .checkIn(let key):
      Phrase(vi: "\(key.pledge) báo cáo \(key.month.name.vi)", en: "\(key.pledge) check-in \(key.month.name.en)")
    case .extension(let key):
      Phrase(vi: "\(key.pledge) gia hạn \(key.number)", en: "\(key.pledge) extension \(key.number)")
    case .closing(let month): Phrase(vi: "chốt \(month.name.vi)", en: "closing of \(month.name.en)")
    }
  }
}
