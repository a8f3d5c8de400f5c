import GiaobanCore
import GiaobanExchange
import Testing

/// What a store would give back after `file` was loaded.
private func recorded(_ file: BriefingFile) -> BriefingFile {
  let dossiers = dossiers(of: file)
  return BriefingFile(
    ministry: Ministry(records: file.records), dossiers: file.pledges.compactMap { dossiers[$0.code] })
}

@Suite struct `Differences between a briefing file and what is recorded` {
  @Test func `are none right after loading`() throws {
    for file in try [BriefingFile.may2023(), practiceYear()] {
      #expect(file.differences(from: recorded(file)) == [])
    }
  }

  @Test func `are none when only the language of plain text differs`() throws {
    let vietnamese = try read(pledge("due: 2023-12-31"))
    var english = vietnamese
    english.language = .english
    #expect(try read(english.yaml()).differences(from: recorded(vietnamese)) == [])
  }

  @Test func `name the record, the field, the old and the new value`() throws {
    let old = try BriefingFile.may2023()
    let text = String(decoding: BriefingFile.may2023Bytes, as: UTF8.self)
      .replacing("target: 1500000", with: "target: 1600000")
      .replacing("vi: Huy động nhiều bên cùng tham gia", with: "vi: Huy động các bên")
      .replacing("    due: 2024-12-31\n", with: "")
      .replacing("cutOffDay: 25", with: "cutOffDay: 20")
    let found = try read(text).differences(from: recorded(old))
    #expect(
      found.map { "\($0.key) \($0.field): \($0.old ?? "nil") → \($0.new ?? "nil")" } == [
        " settings.cutOffDay: 25 → 20",
        "CNT-1 metric.target: 1500000 → 1600000",
        "KCN-2 due: 2024-12-31 → nil",
        "KCN-2#2 title.vi: Huy động nhiều bên cùng tham gia → Huy động các bên",
      ])
    #expect(
      found.last?.phrase.en
        == "task KCN-2#2, title.vi: recorded “Huy động nhiều bên cùng tham gia”, the file has “Huy động các bên”.")
    #expect(found[2].phrase.vi == "cam kết KCN-2, due: đang ghi “2024-12-31”, tệp ghi trống.")
  }

  @Test func `tell a record that is new, and are silent on records that only the store has`() throws {
    let whole = try BriefingFile.may2023()
    var part = whole
    let removed = part.pledges.removeLast()
    #expect(part.differences(from: recorded(whole)) == [])
    let found = whole.differences(from: recorded(part))
    #expect(found.map(\.key) == [removed.code.description])
    #expect(found.first?.isNewRecord == true)
    #expect(found.first?.phrase == Phrase(vi: "cam kết BO-2: mới trong tệp.", en: "pledge BO-2: new in the file."))
  }
}
