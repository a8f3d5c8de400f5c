import GiaobanTerminal
import GiaobanText

/// One thing that a view does at a key, as users meet it. How the key is handled, the hint at the lower border and the list
/// of keys are made of these.
struct ViewKey<Owner> {
  /// As the hint shows them.
  let keys: [Key]
  /// Others that do the same.
  let also: [Key]
  let name: Phrase
  /// A word or two after the key in the hint; nil where it does not stand there.
  let short: Phrase?
  /// Whether the board does it, and the view only offers it.
  let isOfBoard: Bool
  /// Why it does nothing now; nil when it does something.
  let whyNot: () -> Phrase?
  let act: (inout Owner) -> Answer

  init(
    _ keys: Key..., also: [Key] = [], name: Phrase, short: Phrase? = nil,
    whyNot: @autoclosure @escaping () -> Phrase? = nil, act: @escaping (inout Owner) -> Answer
  ) {
    self.init(keys: keys, also: also, name: name, short: short, isOfBoard: false, whyNot: whyNot, act: act)
  }

  private init(
    keys: [Key], also: [Key], name: Phrase, short: Phrase?, isOfBoard: Bool, whyNot: @escaping () -> Phrase?,
    act: @escaping (inout Owner) -> Answer
  ) {
    self.keys = keys
    self.also = also
    self.name = name
    self.short = short
    self.isOfBoard = isOfBoard
    self.whyNot = whyNot
    self.act = act
  }

  /// A request of the board's that the view offers.
  ///
  /// - Parameter short: what is said of it here; nil: what is said of it elsewhere.
  static func request(_ request: Request, short: Phrase? = nil, _ glance: Glance) -> ViewKey {
    let offer = glance.offer(request)
    return ViewKey(
      keys: Array(offer.keys.prefix(1)), also: Array(offer.keys.dropFirst()), name: offer.name,
      short: short ?? offer.short, isOfBoard: true, whyNot: offer.whyNot, act: { _ in .notMine })
  }

  /// The keys that move in a list or a text.
  ///
  /// - Parameters:
  ///   - scrollings: those that the view has.
  ///   - also: keys that move in this view alone.
  static func scrolling(
    _ scrollings: [Scrolling] = Scrolling.allCases, by keys: Scrolling.Keys = .all, also: [Scrolling: [Key]] = [:],
    short: Phrase? = nil, _ scroll: @escaping (inout Owner, Scrolling) -> Void
  ) -> [ViewKey] {
    scrollings.map { scrolling in
      ViewKey(
        scrolling.key, also: scrolling.also(keys) + (also[scrolling] ?? []), name: scrolling.name,
        short: scrolling == .up || scrolling == .down ? short : nil
      ) { owner in
        scroll(&owner, scrolling)
        return .stay()
      }
    }
  }

  /// The same key, with something done around what it does.
  func around(_ wrapping: @escaping (inout Owner, (inout Owner) -> Answer) -> Answer) -> ViewKey {
    ViewKey(
      keys: keys, also: also, name: name, short: short, isOfBoard: isOfBoard, whyNot: whyNot,
      act: { owner in wrapping(&owner, act) })
  }

  func isAt(_ key: Key) -> Bool { keys.contains(key) || also.contains(key) }
}

/// Keys that work now, as a view offers them: several where they do the same in two directions.
struct KeyOffer {
  private(set) var keys: [Key]
  let words: Phrase

  /// `Esc`, `↑↓`, `PgUp PgDn`, `1…4`.
  func text(_ look: Look) -> String {
    if keys.count > 2, keys.allSatisfy({ Self.digits.contains($0) }), let first = keys.first, let last = keys.last {
      return first.text + (look.symbols.name == .ascii ? "-" : "…") + last.text
    }
    let text = keys.reduce(into: "") { text, key in
      let isPairOfArrows = Self.arrows.contains(key) && (text.last.map { "↑↓←→".contains($0) } ?? false)
      text += (text.isEmpty || isPairOfArrows ? "" : " ") + key.text
    }
    return look.symbols.name == .ascii ? text.replacingArrows : text
  }

  private static let digits: [Key] = (1...9).map { .character("\($0)") }
  private static let arrows: [Key] = [.up, .down, .left, .right]

  fileprivate mutating func join(_ others: [Key]) { keys += others }
}

/// A line of a view's list of keys.
struct ListedKey {
  let text: String
  let name: Phrase
  /// Why it does nothing now.
  let whyNot: Phrase?
}

extension View {
  /// Does what the key does in this view now.
  mutating func answer(_ key: Key, _ glance: Glance) -> Answer {
    guard let found = keys(glance).first(where: { $0.isAt(key) }), !found.isOfBoard else { return take(key, glance) }
    if let reason = found.whyNot() { return .refuse(reason) }
    return found.act(&self)
  }

  /// The keys that work now, the ones to know first.
  func offers(_ glance: Glance) -> [KeyOffer] {
    keys(glance).reduce(into: []) { offers, key in
      guard let short = key.short, key.whyNot() == nil else { return }
      if let last = offers.last, last.words == short {
        offers[offers.count - 1].join(key.keys)
      } else {
        offers.append(KeyOffer(keys: key.keys, words: short))
      }
    }
  }

  /// What stands at the lower border.
  func hint(_ glance: Glance) -> String {
    let look = glance.look
    let offered = offers(glance).map { "\($0.text(look)) \(look($0.words))" }
    return (offered + [otherKeys.map { look($0) }].compactMap(\.self)).joined(separator: "  ")
  }

  /// Every key that the view has now.
  func listedKeys(_ glance: Glance) -> [ListedKey] {
    keys(glance).filter { !$0.isOfBoard }.map { key in
      let text = (key.keys + key.also).map(\.text).joined(separator: " ")
      return ListedKey(
        text: glance.look.symbols.name == .ascii ? text.replacingArrows : text, name: key.name, whyNot: key.whyNot())
    }
  }
}
