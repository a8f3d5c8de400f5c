import GiaobanTerminal
import GiaobanText

/// One request as users meet it, and what it does.
package struct RequestRow: Sendable {
  package let keys: [Key]
  package let name: Phrase
  /// Other words for it that users look for, in both languages, for the search alone.
  let also: String
  /// A word or two for the footer, or nil when the request does not stand there.
  package let short: Phrase?
  /// A word or two for the frame of a pledge that is open, where the footer's do not fit.
  let shortInDetail: Phrase?
  /// Whether it is done for all pledges that are marked; the footer offers these requests while some are.
  let actsOnMarked: Bool
  /// Why it cannot be done now, or nil when it can.
  let whyNot: @Sendable (Board) -> Phrase?
  /// Does it, and says what is to happen outside.
  let perform: @Sendable (inout Board) -> [Effect]

  /// - Parameters:
  ///   - vi: what it does, for help and palette.
  ///   - en: the same in English.
  init(
    _ keys: [Key] = [], vi: String, en: String, also: String = "", short: Phrase? = nil, shortInDetail: Phrase? = nil,
    actsOnMarked: Bool = false, whyNot: @escaping @Sendable (Board) -> Phrase? = { _ in nil },
    perform: @escaping @Sendable (inout Board) -> [Effect]
  ) {
    self.keys = keys
    name = Phrase(vi: vi, en: en)
    self.also = also
    self.short = short
    self.shortInDetail = shortInDetail
    self.actsOnMarked = actsOnMarked
    self.whyNot = whyNot
    self.perform = perform
  }

  /// A request that changes the board and asks nothing of the outside.
  init(
    _ keys: [Key] = [], vi: String, en: String, also: String = "", short: Phrase? = nil,
    whyNot: @escaping @Sendable (Board) -> Phrase? = { _ in nil },
    change: @escaping @Sendable (inout Board) -> Void
  ) {
    self.init(
      keys, vi: vi, en: en, also: also, short: short, whyNot: whyNot,
      perform: { board in
        change(&board)
        return []
      })
  }

  /// How the keys are written in help and footer.
  package var keyText: String { keys.map(\.text).joined(separator: " ") }
}
