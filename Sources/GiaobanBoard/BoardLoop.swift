import GiaobanCore
import GiaobanTerminal
import GiaobanText

/// What carries effects out and tells of changes made elsewhere.
package protocol EffectRunner: AnyObject {
  /// - Parameter language: the board's now, for what is made of words outside: a report, its file, its print.
  /// - Returns: what came of it, in order; empty when there is nothing to say.
  func run(_ effect: Effect, on screen: any Screen, speaking language: Language) -> [Action]
  /// What the store's change by another process comes to; empty when nothing changed.
  func storeChanged(seen month: Month?) -> [Action]
  /// Milliseconds on a clock that only goes forward.
  var milliseconds: Int { get }
  /// What takes its time, begun by an effect; nil while there is nothing.
  var work: LongWork? { get }
  /// Goes on with it, and does not wait.
  func goOn() -> [Action]
}

/// Something that an effect has begun and that is gone on with step by step, so that the board stays awake meanwhile.
package struct LongWork: Equatable, Sendable {
  /// Becomes readable when it can go on; nil when it can at once.
  package let descriptor: Int32?

  package init(descriptor: Int32?) { self.descriptor = descriptor }
}

extension EffectRunner {
  package var work: LongWork? { nil }
  package func goOn() -> [Action] { [] }
}

/// Brings keys to the board, effects to the runner and pictures to the screen; sleeps in between, as long as the board lets it.
package struct BoardLoop {
  /// How the loop ended.
  package enum End: Equatable, Sendable {
    case quit
    /// The terminal is gone.
    case hungUp
    case signal(Int32)
  }

  private let screen: any Screen
  private let runner: any EffectRunner
  package private(set) var board: Board
  /// What was shown last.
  private var last: Picture?

  package init(board: Board, screen: any Screen, runner: any EffectRunner) {
    self.board = board
    self.screen = screen
    self.runner = runner
  }

  package mutating func run(starting effects: [Effect]) -> End {
    let end = loop(starting: effects)
    // What came in the last burst is kept as well, whatever ends the program.
    _ = perform(board.draftEffects)
    // Nor does a tool outlive the board, or what it was given lie about.
    if runner.work != nil { _ = run(.stopWork) }
    return end
  }

  private mutating func loop(starting effects: [Effect]) -> End {
    if let end = perform(effects) { return end }
    // What has failed is not tried again at once.
    var tried: [Effect] = []
    var isShown = false
    while true {
      if let end = tick() { return end }
      if !(showsAhead() && screen.hasInput) {
        if let end = rest() { return end }
        if !isShown { show(settledPicture()) }
      }
      isShown = false
      // What takes its time waits until nobody types.
      let late = board.lateEffects
      if late.isEmpty { tried = [] }
      let isLate = !late.isEmpty && late != tried
      let work = runner.work
      screen.workDescriptor = work?.descriptor
      let isWaiting = !isLate && work.map { $0.descriptor != nil } ?? true
      let events = screen.nextEvents(timeoutMilliseconds: isWaiting ? board.nextTick : 0)
      if isLate, events.isEmpty {
        tried = late
        if let end = perform(late) { return end }
        continue
      }
      // Something else in the store's folder: there is nothing new to show.
      if events == [.extra], work == nil, board.nextTick == nil {
        let actions = runner.storeChanged(seen: board.month)
        isShown = actions.isEmpty
        if let end = act(actions) { return end }
        continue
      }
      // What a key does to a clock, it does at the time it came.
      if let end = tick() { return end }
      for event in board.takesText ? events : events.withoutCorrections {
        if let end = take(event) { return end }
      }
      if work != nil, let end = act(runner.goOn()) { return end }
    }
  }

  /// Shows what has moved before the pledge is read that it has moved to. The panel and the line of keys follow, when
  /// no key waits that moves on: until then they are as they were.
  ///
  /// - Returns: whether the panel is behind.
  private mutating func showsAhead() -> Bool {
    guard let last, board.overlays.isEmpty, board.wantsPledge else { return false }
    var picture = settledPicture()
    guard let panel = picture.panel, last.panel == panel, last.canvas.size == picture.canvas.size else { return false }
    picture.canvas.copy(panel, from: last.canvas)
    if !board.takesText { picture.canvas.copy(board.layout().footer, from: last.canvas) }
    show(picture)
    return true
  }

  private mutating func settledPicture() -> Picture {
    board.settle()
    return board.picture()
  }

  /// What is on the screen already is not sent again.
  private mutating func show(_ picture: Picture) {
    if picture == last { return }
    last = picture
    screen.show(picture.canvas, cursor: picture.screenCursor)
  }

  /// Tells the time to a board that counts it.
  private mutating func tick() -> End? {
    board.nextTick == nil ? nil : act([.tick(runner.milliseconds)])
  }

  private mutating func take(_ event: InputEvent) -> End? {
    switch event {
    case .key(let key):
      // A letter that did not arrive whole is heard as well as seen.
      if key == .character("\u{FFFD}") { screen.bell() }
      return finishWork(before: key) ?? act([.key(key)]) ?? catchUp()
    case .mouse(let mouse): return act([.mouse(mouse)]) ?? catchUp()
    case .resize(let size): return act([.resize(size)])
    case .suspend: return perform([.suspend])
    case .resumed:
      last = nil
      return act([.resize(screen.size)])
    case .extra: return act(runner.storeChanged(seen: board.month))
    // The loop itself goes on with it.
    case .work: return nil
    case .ended: return .hungUp
    case .signal(let number): return .signal(number)
    }
  }

  /// A key that was typed ahead is meant for what the work opens, not for its progress; only what stops it comes at once.
  /// Work that waits for another program goes on beside the keys.
  private mutating func finishWork(before key: Key) -> End? {
    if key == .escape || key == .control("c") { return nil }
    while let work = runner.work, work.descriptor == nil {
      if let end = act(runner.goOn()) { return end }
    }
    return nil
  }

  /// A view that has opened takes the next key, even one of the same burst: its pledge is read before that.
  private mutating func catchUp() -> End? {
    board.isWaitingForPledge ? rest() : nil
  }

  /// Reads what is wanted: other pledges, and when they are there, the selected one. What fails is not tried again at once.
  private mutating func rest() -> End? {
    var tried: [Effect] = []
    while board.idleEffects != tried {
      tried = board.idleEffects
      if let end = perform(tried) { return end }
    }
    return nil
  }

  private func run(_ effect: Effect) -> [Action] { runner.run(effect, on: screen, speaking: board.look.language) }

  private mutating func act(_ actions: [Action]) -> End? {
    for action in actions {
      if let end = perform(board.update(action)) { return end }
    }
    return nil
  }

  private mutating func perform(_ effects: [Effect]) -> End? {
    for effect in effects {
      switch effect {
      case .quit: return .quit
      case .redraw:
        last = nil
        screen.redraw()
      case .bell: screen.bell()
      case .suspend: screen.suspend()
      case .takeMouse(let takes): screen.takeMouse(takes)
      case .copy(let text, let said):
        let hint = screen.copyToClipboard(text)
        if let end = act([.done(said + (hint ?? Phrase("")))]) { return end }
      case .edit:
        if let end = perform(board.draftEffects) ?? act(run(effect)) { return end }
      default:
        if let end = act(run(effect)) { return end }
      }
    }
    return nil
  }
}
