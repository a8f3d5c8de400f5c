import GiaobanCore
import GiaobanStore

extension Office {
  /// Opens the store that is there.
  ///
  /// - Throws: `StoreError`: `.notFound` names `giaoban init`.
  func openStore() throws(StoreError) -> any Store {
    try SQLiteStore(opening: storePath, SQLiteStore.Options(isReadOnly: isReadOnly))
  }

  /// The pledges of those codes, in any case of letters; each must be there.
  ///
  /// - Throws: a ``Failure`` of status `refused` that names the nearest codes to the first one that is not there.
  func codes(_ texts: [String], in store: any Store) throws -> [PledgeCode] {
    let known = try store.codes()
    return try texts.map { text in
      if let code = PledgeCode(text.uppercased()), known.contains(code) { return code }
      let near = NearestNames.nearest(to: text, among: known.map(\.description)).joined(separator: ", ")
      throw Failure(.refused, Self.unknown(Phrase(vi: "cam kết", en: "pledge"), text, near, see: "giaoban list"))
    }
  }

  func code(_ text: String, in store: any Store) throws -> PledgeCode {
    let codes = try codes([text], in: store)
    guard let code = codes.first else { throw RuleViolation.noPledges }
    return code
  }

  /// - Throws: a ``Failure`` that names the nearest units.
  func unit(_ text: String, in ministry: Ministry) throws -> UnitCode {
    if let code = UnitCode(text.uppercased()), ministry.units[code] != nil { return code }
    let names = ministry.orderedUnits.map(\.code.text)
    let near = NearestNames.nearest(to: text, among: names).joined(separator: ", ")
    throw Failure(
      .refused,
      Self.unknown(
        Phrase(vi: "đơn vị", en: "unit"), text, near.isEmpty ? names.joined(separator: ", ") : near, see: nil))
  }

  private static func unknown(_ kind: Phrase, _ text: String, _ near: String, see list: String?) -> Phrase {
    let what = Phrase(vi: "Không có \(kind.vi) “\(text)”.", en: "There is no \(kind.en) “\(text)”.")
    if !near.isEmpty { return what + Phrase(vi: " Gần nhất: \(near).", en: " Nearest: \(near).") }
    return what + (list.map { Phrase(vi: " Xem danh sách: \($0).", en: " See \($0).") } ?? Phrase(""))
  }
}
