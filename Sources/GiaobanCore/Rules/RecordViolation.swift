import GiaobanText

/// What a record holds contradicts itself, or what lasts of it.
package enum RecordViolation: Hashable, Sendable {
  case originNeverChanges(PledgeCode)
  case originalDueNeverChanges(PledgeCode, Day)
  case laterDueNeedsExtension(PledgeCode, from: Day, to: Day)
  case dueNeverTakenAway(PledgeCode, Day)
  /// A record tells of what has not happened yet.
  case inFuture(RecordKey, RecordPlace, Day, today: Day)
  case dutyWithDueDay(PledgeCode)
  case dueBeforeStart(PledgeCode, due: Day, start: Day)
  case movesMissing(PledgeCode)
  /// A move is dated before the one that it follows. Moves are counted from 1.
  case moveOutOfOrder(PledgeCode, number: Int)
  /// A unit that leads the work, or one that is named already, is to co-operate. The units are counted from 1.
  case cooperatesTwice(PledgeCode, UnitCode, number: Int)
  case targetEqualsBaseline(PledgeCode, Double)
  case targetDayNotAfterBaseline(PledgeCode)
  /// A waypoint does not stand in order of day between baseline and target. Waypoints are counted from 1.
  case waypointOutOfOrder(PledgeCode, number: Int)
  /// A level to be kept has neither a baseline nor a path nor a day.
  case keptLevelHasPath(PledgeCode, RecordField)
  /// A metric is to be kept, and no level is said.
  case keptLevelMissing(PledgeCode)
  case notANumber(PledgeCode)
  case outOfRange(name: String, value: String, allowed: String)
}

extension RecordViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .originNeverChanges(let code):
      Phrase(vi: "\(code): nguồn gốc (origin) không bao giờ đổi.", en: "\(code): its origin never changes.")
    case .originalDueNeverChanges(let code, let day):
      Phrase(
        vi: "\(code): hạn ban đầu \(day) không bao giờ đổi.", en: "\(code): its first due day \(day) never changes.")
    case .laterDueNeedsExtension(let code, let from, let to):
      Phrase(
        vi: "\(code): lùi hạn từ \(from) sang \(to) phải qua gia hạn.",
        en: "\(code): moving the due day from \(from) to \(to) takes an extension.")
    case .dueNeverTakenAway(let code, let day):
      Phrase(
        vi: "\(code): không bỏ được hạn \(day); muốn lùi hạn thì xin gia hạn.",
        en: "\(code): its due day \(day) cannot be taken away; a later one takes an extension.")
    case .inFuture(let key, let place, let day, let today) where place.field.dayKind == nil:
      Phrase(
        vi: "\(key.words.vi): ngày \(day) còn ở tương lai (hôm nay là \(today)); việc chưa xảy ra thì không ghi.",
        en: "\(key.words.en): \(day) is in the future (today is \(today)); what has not happened yet is not recorded.")
    case .inFuture(let key, let place, let day, let today):
      Phrase(
        vi: "\(key.words.vi): \(place.field.dayKind?.name.vi ?? "") \(day) còn ở tương lai (hôm nay là \(today)); "
          + "việc chưa xảy ra thì không ghi.",
        en: "\(key.words.en): \(place.field.dayKind?.name.en ?? ""), \(day), is in the future (today is \(today)); "
          + "what has not happened yet is not recorded.")
    case .dutyWithDueDay(let code):
      Phrase(vi: "\(code): việc hằng tháng không có hạn.", en: "\(code): a monthly duty has no due day.")
    case .dueBeforeStart(let code, let due, let start):
      Phrase(
        vi: "\(code): hạn \(due) trước ngày giao \(start).", en: "\(code): due on \(due), before its start on \(start)."
      )
    case .movesMissing(let code):
      Phrase(vi: "\(code): chưa có lần chuyển trạng thái nào.", en: "\(code): it has no moves.")
    case .moveOutOfOrder(let code, let number):
      Phrase(
        vi: "\(code): lần chuyển trạng thái thứ \(number) có ngày trước lần liền trước; hãy xếp theo ngày.",
        en: "\(code): move \(number) is dated before the one that it follows; put them in order of day.")
    case .cooperatesTwice(let code, let unit, _):
      Phrase(
        vi: "\(code): đơn vị \(unit) chủ trì hoặc đã có trong danh sách phối hợp; hãy bỏ bớt.",
        en: "\(code): the unit \(unit) leads the work or co-operates already; take it out.")
    case .targetEqualsBaseline(let code, let value):
      Phrase(
        vi: "\(code): mục tiêu bằng mức ban đầu (\(NumberText.machineText(value))); cần khác nhau.",
        en: "\(code): target and baseline are both \(NumberText.machineText(value)); they must differ.")
    case .targetDayNotAfterBaseline(let code):
      Phrase(
        vi: "\(code): ngày mục tiêu phải sau ngày ban đầu.",
        en: "\(code): the target's day must be after the baseline's.")
    case .waypointOutOfOrder(let code, let number):
      Phrase(
        vi: "\(code): mốc thứ \(number) phải theo thứ tự ngày, giữa ngày ban đầu và ngày mục tiêu.",
        en: "\(code): waypoint \(number) must be in order of day, between baseline and target.")
    case .keptLevelHasPath(let code, let field):
      Phrase(
        vi: "\(code): chỉ tiêu giữ mức không có \(field.name.vi); hãy để trống, hoặc bỏ “\(RecordField.keep.name.vi)”.",
        en:
          "\(code): a level that is kept has no \(field.name.en); leave it empty, or take “\(RecordField.keep.name.en)” away."
      )
    case .keptLevelMissing(let code):
      Phrase(
        vi: "\(code): chỉ tiêu giữ mức cần có mức: hãy ghi \(RecordField.target.name.vi).",
        en: "\(code): a metric that is to be kept needs its level: give the \(RecordField.target.name.en).")
    case .notANumber(let code): Phrase(vi: "\(code): số không hợp lệ.", en: "\(code): a value is not a finite number.")
    case .outOfRange(let name, let value, let allowed):
      Phrase(
        vi: "\(name): \(value) không hợp lệ; cho phép \(allowed).",
        en: "\(name): \(value) is not allowed; \(allowed) is.")
    }
  }

  /// The field that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .originNeverChanges: .origin
    case .originalDueNeverChanges: .dueOriginal
    case .laterDueNeedsExtension, .dueNeverTakenAway, .dueBeforeStart: .due
    case .dutyWithDueDay: .duty
    case .movesMissing, .moveOutOfOrder: .moves
    case .cooperatesTwice: .cooperatingUnits
    case .targetEqualsBaseline, .keptLevelMissing: .target
    case .keptLevelHasPath(_, let field): field
    case .targetDayNotAfterBaseline: .targetDay
    case .waypointOutOfOrder: .waypoints
    case .notANumber: nil
    case .inFuture(_, let place, _, _): place.field
    case .outOfRange(let name, _, _): RecordField(rawValue: name)
    }
  }

  /// Which entry of the field it is about, from 1; nil where the field is no list, or it is about the whole of it.
  var entry: Int? {
    switch self {
    case .moveOutOfOrder(_, let number), .waypointOutOfOrder(_, let number), .cooperatesTwice(_, _, let number): number
    case .inFuture(_, let place, _, _): place.entry
    case .originNeverChanges, .originalDueNeverChanges, .laterDueNeedsExtension, .dueNeverTakenAway, .dutyWithDueDay,
      .dueBeforeStart, .movesMissing, .targetEqualsBaseline, .targetDayNotAfterBaseline, .keptLevelHasPath,
      .keptLevelMissing,
      .notANumber, .outOfRange:
      nil
    }
  }
}
