/// One write, as data. What it means and whether it is allowed is decided in `decide(in:)`; a store only writes the outcome.
package enum Change: Equatable, Sendable {
  /// The records of a file, each put in its place, in an order in which each stands after those it names.
  case load([Record], isFirst: Bool)
  case configure(Settings)
  case add(NewPledge)
  /// Takes a suggestion up.
  case accept(PledgeCode, unit: UnitCode?, due: Day?, on: Day, isCore: Bool?)
  /// One move for all of them: all or none.
  case move([PledgeCode], to: PledgeStatus, on: Day, reason: String?)
  /// Done when any is open; open again when all are done.
  case toggleDone([PledgeCode], on: Day)
  case addTask(PledgeCode, title: Bilingual, due: Day?)
  case completeTask(TaskKey, on: Day)
  case reopenTask(TaskKey)
  case checkIn(CheckIn)
  case acknowledge(CheckInKey, health: Health?, note: Bilingual?)
  case returnCheckIn(CheckInKey, reason: Bilingual)
  case askExtension(PledgeCode, to: Day, reason: Bilingual)
  /// Decides the newest extension that is asked for and not decided.
  case decideExtension(PledgeCode, isGranted: Bool, by: String, reason: Bilingual?)

  /// What a new pledge begins with; its number is given by the store.
  package struct NewPledge: Equatable, Sendable {
    package var unit: UnitCode
    package var origin: PledgeOrigin
    package var title: Bilingual
    package var assignedBy: LeaderCode?
    package var assignedOn: Day
    package var due: Day?
    package var isMonthlyDuty: Bool
    package var isCore: Bool
    package var metric: Metric?

    package init(
      unit: UnitCode, origin: PledgeOrigin, title: Bilingual, assignedBy: LeaderCode? = nil, assignedOn: Day,
      due: Day? = nil, isMonthlyDuty: Bool = false, isCore: Bool = false, metric: Metric? = nil
    ) {
      self.unit = unit
      self.origin = origin
      self.title = title
      self.assignedBy = assignedBy
      self.assignedOn = assignedOn
      self.due = due
      self.isMonthlyDuty = isMonthlyDuty
      self.isCore = isCore
      self.metric = metric
    }
  }

  /// The pledges whose dossiers the decision needs, each once, in the order given.
  package var pledges: [PledgeCode] {
    switch self {
    case .load(let records, _):
      var seen: Set<PledgeCode> = []
      return records.compactMap(\.key.pledge).filter { seen.insert($0).inserted }
    case .configure, .add: return []
    case .move(let codes, _, _, _), .toggleDone(let codes, _):
      var seen: Set<PledgeCode> = []
      return codes.filter { seen.insert($0).inserted }
    case .accept(let code, _, _, _, _), .addTask(let code, _, _), .askExtension(let code, _, _),
      .decideExtension(let code, _, _, _):
      return [code]
    case .completeTask(let key, _), .reopenTask(let key): return [key.pledge]
    case .checkIn(let checkIn): return [checkIn.key.pledge]
    case .acknowledge(let key, _, _), .returnCheckIn(let key, _): return [key.pledge]
    }
  }
}

/// What a batch of the log is called.
package enum ChangeName: String, CaseIterable, Codable, Sendable {
  case initialise = "init"
  case load
  case configure
  case add
  case accept
  case done
  case reopen
  case pause
  case drop
  case resume
  case addTask
  case completeTask
  case reopenTask
  case draftCheckIn
  case checkIn
  case acknowledge
  case returnCheckIn
  case askExtension
  case grantExtension
  case refuseExtension
  case closeMonth

  /// `init` and the closing of a month stay.
  package var canBeUndone: Bool { self != .initialise && self != .closeMonth }

  package var words: Phrase {
    switch self {
    case .initialise: Phrase(vi: "tạo kho dữ liệu", en: "store created")
    case .load: Phrase(vi: "nạp tệp", en: "file loaded")
    case .configure: Phrase(vi: "đổi thiết lập", en: "settings changed")
    case .add: Phrase(vi: "thêm cam kết", en: "added")
    case .accept: Phrase(vi: "nhận gợi mở", en: "taken up")
    case .done: Phrase(vi: "hoàn thành", en: "done")
    case .reopen: Phrase(vi: "mở lại", en: "opened again")
    case .pause: Phrase(vi: "tạm dừng", en: "paused")
    case .drop: Phrase(vi: "dừng", en: "dropped")
    case .resume: Phrase(vi: "tiếp tục", en: "resumed")
    case .addTask: Phrase(vi: "thêm nhiệm vụ", en: "task added")
    case .completeTask: Phrase(vi: "xong nhiệm vụ", en: "task done")
    case .reopenTask: Phrase(vi: "mở lại nhiệm vụ", en: "task opened again")
    case .draftCheckIn: Phrase(vi: "lưu nháp báo cáo tháng", en: "check-in drafted")
    case .checkIn: Phrase(vi: "báo cáo tháng", en: "check-in")
    case .acknowledge: Phrase(vi: "ghi nhận báo cáo", en: "check-in acknowledged")
    case .returnCheckIn: Phrase(vi: "trả lại báo cáo", en: "check-in returned")
    case .askExtension: Phrase(vi: "xin gia hạn", en: "extension asked for")
    case .grantExtension: Phrase(vi: "cho gia hạn", en: "extension granted")
    case .refuseExtension: Phrase(vi: "không cho gia hạn", en: "extension refused")
    case .closeMonth: Phrase(vi: "chốt tháng", en: "month closed")
    }
  }
}
