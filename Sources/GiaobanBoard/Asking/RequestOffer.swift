import GiaobanTerminal
import GiaobanText

/// A request as the board offers it to what stands over the lists.
struct RequestOffer {
  let keys: [Key]
  let name: Phrase
  /// A word or two for the frame of a view; nil where it does not stand there.
  let short: Phrase?
  /// Why it cannot be done now; nil when it can.
  let whyNot: () -> Phrase?
}
