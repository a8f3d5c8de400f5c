import GiaobanCore
import GiaobanService
import GiaobanStore
import GiaobanText

/// The store, open for one command, with the ministry and the day that the command's change is read against.
struct OpenStore {
  let invocation: Invocation
  let store: any Store
  let ministry: Ministry
  let today: Day

  /// - Throws: `StoreError`: `.notFound` names `giaoban init`.
  init(_ invocation: Invocation) throws(StoreError) {
    self.invocation = invocation
    store = try invocation.openStore()
    ministry = try store.ministry()
    today = invocation.today(ministry)
  }

  var language: Language { invocation.language }

  /// The month asked for, else today's.
  var month: Month { invocation.viewpoint(ministry).month }

  func apply(_ change: Change) throws(StoreError) -> Saved {
    try store.apply(change, invocation.signature(today))
  }

  func pledge(_ text: String) throws -> PledgeCode { try invocation.code(text, in: store) }

  func pledges(_ texts: [String]) throws -> [PledgeCode] { try invocation.codes(texts, in: store) }

  func dossier(_ text: String) throws -> Dossier {
    let code = try pledge(text)
    // It may have been taken away since its code was looked up.
    guard let dossier = try store.dossier(code) else { throw RuleViolation.reference(.unknownPledge(code)) }
    return dossier
  }

  /// The check-in of a pledge for the month.
  func checkIn(_ text: String) throws -> CheckInKey { CheckInKey(pledge: try pledge(text), month: month) }

  func unit(_ text: String) throws -> UnitCode { try invocation.unit(text, in: ministry) }

  func block(_ text: String) throws -> BlockCode { try invocation.block(text, in: ministry) }

  func leader(_ text: String) throws -> LeaderCode { try invocation.leader(text, in: ministry) }

  /// The one who is recorded, who decides where no leader is named.
  ///
  /// - Throws: a ``Failure`` that lists the leaders in office, where the one who is recorded is no leader.
  func deciding() throws -> LeaderCode {
    if let leader = ministry.leaders.values.named(invocation.who) { return leader.code }
    let list = ministry.leadersInOffice(on: today).map(\.text).joined(separator: ", ")
    throw Failure(
      .refused,
      Phrase(
        vi: "“\(invocation.who)” không phải lãnh đạo. Thêm --granted-by để nêu ai quyết định; có: \(list).",
        en: "“\(invocation.who)” is no leader. Add --granted-by to say who decides; there are: \(list)."))
  }

  /// Words in the language in use; nil where there are none but blanks.
  func words(_ text: String) -> Bilingual? { Bilingual(TypedValue.line(text), in: language) }

  /// A reason that a rule asks for.
  func reason(_ text: String, of name: ChangeName) throws -> Bilingual {
    guard let words = words(text) else { throw RuleViolation.move(.reasonMissing(name)) }
    return words
  }

  /// What an argument says, which says something.
  func said(_ text: String) throws -> Bilingual {
    guard let words = words(text) else {
      throw Failure.usage(
        vi: "Nội dung để trống. Hãy viết đã nói hoặc quyết định gì.", en: "The text is empty. Write what was said.")
    }
    return words
  }
}
