import GiaobanTerminal
import GiaobanText

/// Moving in a list or a text: the keys are the same everywhere.
enum Scrolling: CaseIterable {
  case up
  case down
  case pageUp
  case pageDown
  case first
  case last

  /// Which of its keys a view has: those that type something there are not for moving.
  enum Keys {
    case all
    case withoutLetters
    /// No letter and none with Ctrl.
    case namedAlone
  }

  var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .first: .home
    case .last: .end
    }
  }

  func also(_ keys: Keys) -> [Key] {
    switch (self, keys) {
    case (.up, .all): [.character("k")]
    case (.down, .all): [.character("j")]
    case (.first, .all): [.character("g")]
    case (.last, .all): [.character("G")]
    case (.pageUp, .all), (.pageUp, .withoutLetters): [.control("b")]
    case (.pageDown, .all), (.pageDown, .withoutLetters): [.control("f")]
    case (_, .withoutLetters), (_, .namedAlone): []
    }
  }

  var isPage: Bool { self == .pageUp || self == .pageDown }

  var name: Phrase {
    switch self {
    case .up: Phrase(vi: "lên một dòng", en: "one line up")
    case .down: Phrase(vi: "xuống một dòng", en: "one line down")
    case .pageUp: Phrase(vi: "lên một trang", en: "one page up")
    case .pageDown: Phrase(vi: "xuống một trang", en: "one page down")
    case .first: Phrase(vi: "về đầu danh sách", en: "to the first")
    case .last: Phrase(vi: "xuống cuối danh sách", en: "to the last")
    }
  }

  /// - Parameters:
  ///   - place: where one is, from 0.
  ///   - page: how far a page goes.
  ///   - last: the last place there is.
  func place(from place: Int, page: Int, last: Int) -> Int {
    let wanted =
      switch self {
      case .up: place - 1
      case .down: place + 1
      case .pageUp: place - page
      case .pageDown: place + page
      case .first: 0
      case .last: last
      }
    return max(0, min(wanted, last))
  }
}

extension ListCursor {
  mutating func move(_ scrolling: Scrolling, page: Int, count: Int) {
    select(scrolling.place(from: selected, page: page, last: count - 1), count: count)
  }
}
