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
    get {
      switch self {
      case .detail(let view): view
      case .pager(let view): view
      case .picker(let view): view
      case .chooser(let view): view
      case .form(let view): view
      case .prompt(let view): view
      case .meeting(let view): view
      case .year(let view): view
      case .log(let view): view
      case .welcome(let view): view
      case .drafts(let view): view
      case .question(let view): view
      case .progress(let view): view
      case .confirmQuit(let view): view
      }
    }
    set { self = newValue.openView }
  }
}
