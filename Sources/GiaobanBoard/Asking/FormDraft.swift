import GiaobanCore
import GiaobanText

/// What was typed into a form and not saved: enough to open the form again as it was left.
package struct FormDraft: Equatable, Codable, Sendable {
  package let purpose: FormPurpose
  /// The record that the form was opened over.
  let opened: Record?
  /// The language that numbers were typed in.
  let language: Language
  /// What was typed, by the names of the fields; only those that were touched.
  let typed: [String: String]
  /// When it was left.
  package let day: Day
}
