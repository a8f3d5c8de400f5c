import GiaobanCore
import GiaobanTerminal

extension Form: View {
  func selectedRow(_ glance: Glance) -> Int? { focus }
  var takesText: Bool { true }

  var pledge: PledgeCode? { purpose.pledge }
  var waitsForPledge: Bool { true }

  mutating func select(row: Int, isDouble: Bool, _ glance: Glance) -> Answer {
    focus(at: row)
    return focused.isButton ? answer(.enter, glance) : .stay()
  }

  mutating func learn(_ news: News, _ glance: Glance) -> Answer {
    guard let context = glance.formContext else { return .notMine }
    switch news {
    case .edited(let text): change { $0.input = TextInput(text, takesLines: true) }
    case .pointed(let number): takeFromPopup(number, context)
    case .failed(let words): fail(FormProblem(nil, words))
    case .refused(let violation) where isSaving:
      fail(violation)
      // What someone else has made of the record is read.
      if isOutdated { return .stay([purpose.pledge.map { .loadDossier($0) } ?? glance.reload]) }
    case .dossier where isOutdated, .loaded where isOutdated && purpose.pledge == nil: self = renewed(context)
    case .saved where isSaving, .done where isSaving: return .leave(purpose, nil)
    default: return .notMine
    }
    return .stay()
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    guard let context = glance.formContext else { return }
    let hints = offers(glance).map { "\($0.text(glance.look)) \(glance.look($0.words))" }
    FormDrawing(form: self, context: context, hints: hints).draw(in: Rect(glance.size), &picture)
  }
}
