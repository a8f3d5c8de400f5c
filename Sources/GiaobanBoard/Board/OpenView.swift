/// The views that there are. A new one is a case here.
package enum OpenView: Equatable, Sendable {
  case detail(DetailView)
  case pager(Pager)
  case picker(Picker)
  case chooser(Chooser)
  case form(Form)
  case prompt(Prompt)
  case meeting(MeetingView)
  case year(YearView)
  case log(LogView)
  case welcome(Welcome)
  case drafts(DraftOffer)
  case question(Question)
  case progress(Progress)
  case confirmQuit(ConfirmQuit)

  /// The one that is open, as a view like any other.
  var view: any View {
    var copy = self
    return copy.ask { $0 }
  }

  /// Asks the one that is open, which may change by it.
  mutating func ask<Reply>(_ question: (inout any View) -> Reply) -> Reply {
    switch self {
    case .detail(let view): ask(view, Self.detail, question)
    case .pager(let view): ask(view, Self.pager, question)
    case .picker(let view): ask(view, Self.picker, question)
    case .chooser(let view): ask(view, Self.chooser, question)
    case .form(let view): ask(view, Self.form, question)
    case .prompt(let view): ask(view, Self.prompt, question)
    case .meeting(let view): ask(view, Self.meeting, question)
    case .year(let view): ask(view, Self.year, question)
    case .log(let view): ask(view, Self.log, question)
    case .welcome(let view): ask(view, Self.welcome, question)
    case .drafts(let view): ask(view, Self.drafts, question)
    case .question(let view): ask(view, Self.question, question)
    case .progress(let view): ask(view, Self.progress, question)
    case .confirmQuit(let view): ask(view, Self.confirmQuit, question)
    }
  }

  /// It stays the kind of view that it is: another in its place is not taken.
  private mutating func ask<Asked: View, Reply>(
    _ view: Asked, _ open: (Asked) -> OpenView, _ question: (inout any View) -> Reply
  ) -> Reply {
    var asked: any View = view
    let reply = question(&asked)
    if let changed = asked as? Asked { self = open(changed) }
    return reply
  }
}
