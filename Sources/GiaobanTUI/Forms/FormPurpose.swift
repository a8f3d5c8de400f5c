import GiaobanCore

/// What a form is for. It names the form's draft as well: there is one of each.
package enum FormPurpose: Hashable, Codable, Sendable {
  case checkIn(CheckInKey)
  /// - Parameter unit: the one that it is most likely for.
  case newPledge(unit: UnitCode?)
  case pledge(PledgeCode)
  case newTask(PledgeCode)
  case task(TaskKey)
  case meeting(MeetingWords)
  /// Given in a meeting; the unit that it is most likely for.
  case directive(unit: UnitCode?)

  var definition: any FormDefinition {
    switch self {
    case .checkIn(let key): CheckInForm(key: key)
    case .newPledge(let unit): PledgeForm(code: nil, unit: unit)
    case .pledge(let code): PledgeForm(code: code)
    case .newTask(let code): TaskForm(pledge: code, key: nil)
    case .task(let key): TaskForm(pledge: key.pledge, key: key)
    case .meeting(let words): MeetingWordsForm(words: words)
    case .directive(let unit): DirectiveForm(unit: unit)
    }
  }

  /// The pledge that must have been read before the form opens.
  var pledge: PledgeCode? {
    switch self {
    case .checkIn(let key): key.pledge
    case .newPledge: nil
    case .pledge(let code), .newTask(let code): code
    case .task(let key): key.pledge
    case .meeting(let words): words.pledge
    case .directive: nil
    }
  }

  /// The record that the form changes, as it is now; nil where it makes a new one.
  func record(_ context: FormContext) -> Record? {
    switch self {
    case .checkIn(let key): context.dossier?.record(.checkIn(key))
    case .newPledge, .newTask: nil
    case .pledge(let code): context.dossier?.record(.pledge(code))
    case .task(let key): context.dossier?.record(.task(key))
    case .meeting, .directive: nil
    }
  }

  /// As a list of drafts names it.
  var name: Phrase {
    switch self {
    case .checkIn(let key):
      Phrase(vi: "báo cáo của \(key.pledge), ", en: "the check-in of \(key.pledge), ") + key.month.name
    case .newPledge(let unit): Phrase(vi: "cam kết mới", en: "a new pledge") + Self.of(unit)
    case .pledge(let code): Phrase(vi: "sửa \(code)", en: "the editing of \(code)")
    case .newTask(let code): Phrase(vi: "nhiệm vụ mới của \(code)", en: "a new task of \(code)")
    case .task(let key): Phrase(vi: "sửa nhiệm vụ \(key)", en: "the editing of task \(key)")
    case .meeting(let words): words.name
    case .directive: Phrase(vi: "chỉ đạo mới", en: "a new directive")
    }
  }

  private static func of(_ unit: UnitCode?) -> Phrase {
    unit.map { Phrase(vi: " của \($0)", en: " of \($0)") } ?? Phrase("")
  }
}
