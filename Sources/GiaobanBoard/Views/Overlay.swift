import GiaobanTerminal

/// What stands over the panes and takes the keys first.
package enum Overlay: Equatable, Sendable {
  case detail(DetailView)
  case pager(Pager)
  case picker(Picker)
  case chooser(Chooser)
  case form(Form)
  case prompt(Prompt)
  case stocktake(Stocktake)
  case year(YearView)
  case welcome(Welcome)
  case drafts(DraftOffer)
  case question(Question)
  case progress(Progress)
  case confirmQuit
}

/// What an overlay answers to a key.
enum OverlayResponse: Equatable {
  case stay([Effect] = [])
  case close([Effect] = [])
  /// Closes, then does this.
  case run(Request)
  /// Another overlay on top of this one.
  case push(Overlay)
  /// This form on top of this one.
  case open(FormPurpose)
  /// Not a key of this overlay's.
  case notMine
}

extension Board {
  /// Gives the key to the overlay on top.
  ///
  /// - Returns: nil when there is none, or when it leaves the key to the board.
  mutating func overlayEffects(for key: Key) -> [Effect]? {
    guard var top = overlays.popLast() else { return nil }
    let response = respond(&top, to: key)
    switch response {
    case .stay(let effects):
      overlays.append(top)
      return effects
    case .close(let effects): return effects
    case .run(let request):
      guard case .picker(let picker) = top else { return perform(request) }
      return rememberChoice(from: picker) + perform(request)
    case .push(let next):
      overlays += [top, next]
      return []
    case .open(let purpose):
      overlays.append(top)
      open(purpose)
      return []
    case .notMine:
      overlays.append(top)
      return nil
    }
  }

  private mutating func respond(_ overlay: inout Overlay, to key: Key) -> OverlayResponse {
    switch overlay {
    case .detail(var detail):
      defer { overlay = .detail(detail) }
      return detail.handle(key, lines: sheetLines(for: detail), rows: overlayRows)
    case .pager(var pager):
      defer { overlay = .pager(pager) }
      return pager.handle(key, lines: pager.lines(look: look, columns: pagerColumns), rows: overlayRows)
    case .picker(var picker):
      defer {
        // What it made ready for its search, the next search need not make again.
        folded = picker.pledges?.folded ?? folded
        overlay = .picker(picker)
      }
      return picker.handle(key, rows: overlayRows)
    case .chooser(var chooser):
      defer { overlay = .chooser(chooser) }
      return chooser.handle(key)
    case .form(var form):
      defer { overlay = .form(form) }
      return handle(key, &form)
    case .drafts(var offer):
      defer { overlay = .drafts(offer) }
      return handle(key, &offer)
    case .prompt(var prompt):
      defer { overlay = .prompt(prompt) }
      return prompt.handle(key)
    case .welcome(var welcome):
      defer { overlay = .welcome(welcome) }
      return welcome.handle(key)
    case .stocktake(var stocktake):
      defer { overlay = .stocktake(stocktake) }
      return handle(key, &stocktake)
    case .year(var year):
      defer { overlay = .year(year) }
      return handle(key, &year)
    case .question(let question): return question.handle(key)
    case .progress(let progress): return progress.handle(key)
    case .confirmQuit: return confirm(key)
    }
  }

  private func confirm(_ key: Key) -> OverlayResponse {
    switch key {
    case .character("y"), .character("Y"), .character("c"), .character("C"), .control("c"), .character("Q"):
      .close([.quit])
    default: .close()
    }
  }
}
