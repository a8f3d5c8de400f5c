import GiaobanCore

/// What a form is for. It names the form's draft as well: there is one of each.
package enum FormPurpose: Hashable, Codable, Sendable {
  case checkIn(CheckInKey)

  var definition: any FormDefinition {
    switch self {
    case .checkIn(let key): CheckInForm(key: key)
    }
  }

  /// The pledge that must have been read before the form opens.
  var pledge: PledgeCode? {
    switch self {
    case .checkIn(let key): key.pledge
    }
  }

  /// The record that the form changes, as it is now; nil where it makes a new one.
  func record(_ context: FormContext) -> Record? {
    switch self {
    case .checkIn(let key): context.dossier?.record(.checkIn(key))
    }
  }

  /// As a list of drafts names it.
  var name: Phrase {
    switch self {
    case .checkIn(let key):
      Phrase(vi: "báo cáo của \(key.pledge), ", en: "the check-in of \(key.pledge), ") + key.month.name
    }
  }
}
