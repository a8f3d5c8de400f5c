import GiaobanCore
import GiaobanService
import GiaobanStore
import GiaobanText

extension Invocation {
  /// Opens the store that is there.
  ///
  /// - Parameter isForScreen: a reading waits a second for somebody who writes, as a screen waits with it; a command waits five.
  /// - Throws: `StoreError`: `.notFound` names `giaoban init`.
  func openStore(isForScreen: Bool = false) throws(StoreError) -> any KeptStore {
    let store = try address.open(isReadOnly: isReadOnly, readTimeoutMilliseconds: isForScreen ? 1_000 : nil)
    inUse.note(store)
    return store
  }

  /// The pledges of those codes, in any case of letters; each must be there.
  ///
  /// - Throws: a ``Failure`` of status `refused` that names the nearest codes to the first one that is not there.
  func codes(_ texts: [String], in store: any Store) throws -> [PledgeCode] {
    let known = try store.codes()
    return try texts.map { text in
      if let code = PledgeCode(text.uppercased()), known.contains(code) { return code }
      let near = NearestNames.nearest(to: text, among: known.map(\.description))
      let unknown = Self.unknown(Phrase(vi: "cam kết", en: "pledge"), text, nearest: near)
      if !near.isEmpty { throw Failure(.refused, unknown) }
      throw Failure(.refused, unknown + Phrase(vi: " Xem danh sách: giaoban list.", en: " See giaoban list."))
    }
  }

  func code(_ text: String, in store: any Store) throws -> PledgeCode {
    let codes = try codes([text], in: store)
    guard let code = codes.first else { throw RuleViolation.reference(.noPledges) }
    return code
  }

  /// A pledge of the store that is there, as the month asked for sees it.
  func pledge(_ text: String) throws -> MonthPledge {
    let store = try openStore()
    return try MonthPledge(try code(text, in: store), from: store, seenFrom: viewpoint(try store.ministry()))
  }

  /// - Throws: a ``Failure`` that names the nearest units.
  func unit(_ text: String, in ministry: Ministry) throws -> UnitCode {
    try known(text, Phrase(vi: "đơn vị", en: "unit"), among: ministry.orderedUnits.map(\.code))
  }

  /// - Throws: a ``Failure`` that names the nearest blocks.
  func block(_ text: String, in ministry: Ministry) throws -> BlockCode {
    try known(text, Phrase(vi: "khối", en: "block"), among: ministry.orderedBlocks.map(\.code))
  }

  /// Finds a leader by code or by the whole name.
  ///
  /// - Throws: a ``Failure`` that names the nearest leaders, else all.
  func leader(_ text: String, in ministry: Ministry) throws -> LeaderCode {
    if let leader = ministry.leaders.values.named(text) { return leader.code }
    return try known(text, Phrase(vi: "lãnh đạo", en: "leader"), among: ministry.leaders.keys.sorted())
  }

  /// The code, in any case of letters, among those that are there.
  private func known<Owner>(_ text: String, _ kind: Phrase, among codes: [Code<Owner>]) throws -> Code<Owner> {
    if let code = Code<Owner>(text.uppercased()), codes.contains(code) { return code }
    let names = codes.map(\.text)
    let near = NearestNames.nearest(to: text, among: names)
    let unknown = Self.unknown(kind, text, nearest: near)
    if !near.isEmpty || names.isEmpty { throw Failure(.refused, unknown) }
    let list = names.joined(separator: ", ")
    throw Failure(.refused, unknown + Phrase(vi: " Có: \(list).", en: " There are: \(list)."))
  }

  /// That there is none, and the nearest there are.
  static func unknown(_ kind: Phrase, _ text: String, nearest: [String]) -> Phrase {
    let what = Phrase(vi: "Không có \(kind.vi) “\(text)”.", en: "There is no \(kind.en) “\(text)”.")
    if nearest.isEmpty { return what }
    let names = nearest.joined(separator: ", ")
    return what + Phrase(vi: " Gần nhất: \(names).", en: " Nearest: \(names).")
  }
}
