import GiaobanCore
import GiaobanTerminal
import GiaobanText

// What stands over the lists: asked, told, and answered.
extension Board {
  /// What the open views see of the board.
  var glance: Glance {
    Glance(
      look: look, size: size, month: view, reading: reading, hasPrinter: hasPrinter, isReadOnly: isReadOnly,
      messageColumns: message.map { look($0.words).displayWidth + 2 } ?? 0,
      selection: Glance.Selection(block: focusedBlock, unit: selectedUnitCode, pledge: selected),
      reload: load(month), offer: { offer($0) })
  }

  /// Gives the key to the view on top.
  ///
  /// - Returns: nil when there is none, or when it leaves the key to the board.
  mutating func viewEffects(for key: Key) -> [Effect]? {
    askTop { view, glance in view.answer(key, glance) }
  }

  /// Asks the view on top, and does what it answers.
  ///
  /// - Returns: nil when there is none, or when it has no answer.
  mutating func askTop(_ question: (inout any View, Glance) -> Answer) -> [Effect]? {
    overlays.indices.last.flatMap { carryOut(ask(at: $0, question), at: $0) }
  }

  private mutating func ask(at place: Int, _ question: (inout any View, Glance) -> Answer) -> Answer {
    let glance = self.glance
    let answer = overlays[place].ask { view in question(&view, glance) }
    folded = overlays[place].view.folded ?? folded
    return answer
  }

  private mutating func carryOut(_ answer: Answer, at place: Int) -> [Effect]? {
    switch answer {
    case .stay(let effects): return effects
    case .close(let effects):
      overlays.remove(at: place)
      return effects
    case .refuse(let reason):
      message = Message(words: reason, isError: true)
      return [.bell]
    case .run(let request, let chosen):
      overlays.remove(at: place)
      return rememberChoice(chosen) + perform(request)
    case .prompt(let prompt):
      overlays.append(.prompt(prompt))
      return []
    case .openPledge(let code):
      overlays.append(.detail(DetailView(code)))
      return []
    case .open(let purpose):
      open(purpose)
      return []
    case .leave(let purpose, let draft, let effects):
      overlays.remove(at: place)
      leave(purpose, draft)
      return effects
    case .discard(let purpose, let closes):
      discardDraft(purpose)
      if closes { overlays.remove(at: place) }
      return []
    case .setAside(let words, let request):
      setAside = overlays.remove(at: place)
      message = Message(words: words, isError: false)
      return request.map { perform($0) } ?? []
    case .notMine: return nil
    }
  }

  /// Tells the view on top.
  ///
  /// - Returns: nil when it is nothing to the view.
  @discardableResult
  mutating func tellTop(_ news: News) -> [Effect]? {
    askTop { view, glance in view.learn(news, glance) }
  }

  /// Tells every open view, the one on top first.
  @discardableResult
  mutating func tellAll(_ news: News) -> [Effect] {
    overlays.indices.reversed().flatMap { place in
      carryOut(ask(at: place) { view, glance in view.learn(news, glance) }, at: place) ?? []
    }
  }

  /// What the open views want to be read.
  var wantedByViews: [Effect] {
    if overlays.isEmpty { return [] }
    let glance = self.glance
    return overlays.flatMap { $0.view.wants(glance) }
  }

  /// Milliseconds until the screen shows another time; nil while no clock runs, so that the program sleeps.
  package var nextTick: Int? { overlays.reversed().lazy.compactMap(\.view.untilNextSecond).first }

  /// Shows what is worked on, or that it has come further.
  mutating func follow(_ title: Phrase, step: Phrase) {
    if tellTop(.working(step: step)) == nil { overlays.append(.progress(Progress(title: title, step: step))) }
  }

  /// What was worked on has ended, whichever way.
  mutating func endProgress() { tellTop(.workEnded) }
}
