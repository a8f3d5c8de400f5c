import GiaobanCore
import GiaobanExchange
import GiaobanText
import Testing

/// Text that has broken writers before, each with the reason.
private let hostile = [
  "no", "NULL", "~", "2023-05-30", "010", "1e3", "-", "- a", "? b", ": c", "a: b", "a #b", "#a", "&a *a", "*a &a",
  "!tag", "|", ">", "%x", "@x", "`x`", "'quoted'", "\"double\"", "back\\slash", "{a: b}", "[a, b]", "a, b", " leading",
  "trailing ", "two  blanks", "line\nbreak", "\nfirst", "last\n", "cr\rlf\r\n", "tab\tbed", "\u{1B}[31mred",
  "bell\u{7}",
  "del\u{7F}", "c1\u{9B}", "nel\u{85}", "\u{2028}\u{2029}", "rtl\u{202E}abc", "zero\u{200B}width", "\u{A0}nbsp\u{A0}",
  "=\u{301}", "e\u{301}", "“vùng 2%”", "Đặng Văn Thân", "👩‍👩‍👧‍👦", "\u{10FFFF}", "---", "...", "<<", "=", "yes: no", "\\x2A",
  "a\u{FEFF}b", "\u{301}mark first", "\u{FFFE}", "\u{E000}",
]

private func hostileFile() throws -> BriefingFile {
  var file = try BriefingFile.may2023()
  file.notes = hostile.compactMap { Bilingual($0, in: .vietnamese) }
  file.settings.organisation = Bilingual(vi: "a: b", en: "#")
  file.settings.letter = LetterSettings(
    superior: Bilingual(vi: "a: b", en: nil), number: "- #", place: Bilingual(vi: nil, en: "no"), signer: "2023-06-01",
    signerTitle: Bilingual(vi: "\"", en: "'"), addressees: hostile.compactMap { Bilingual(vi: $0, en: nil) },
    recipients: hostile.compactMap { Bilingual(vi: $0, en: "~") })
  for (index, text) in hostile.enumerated() {
    guard let title = Bilingual(vi: index % 3 == 0 ? nil : text, en: index % 3 == 1 ? nil : text) else { continue }
    let code = try #require(PledgeCode(unit: file.units[0].code, number: 100 + index))
    let day = try #require(Day("2023-06-01"))
    file.pledges.append(
      Pledge(
        code: code, origin: .own, title: title, assignedOn: day, source: text,
        moves: [
          Pledge.Move(day: day, status: .active), Pledge.Move(day: day, status: .dropped, reason: text),
        ]))
    file.tasks.append(PledgeTask(key: TaskKey(pledge: code, number: 3), title: title))
    file.tasks.append(PledgeTask(key: TaskKey(pledge: code, number: 7), title: title))
    file.checkIns.append(
      CheckIn(
        key: CheckInKey(pledge: code, month: day.inMonth), state: .submitted, enteredOn: day, enteredBy: text,
        did: title))
  }
  return file
}

@Suite struct `Writing a briefing file` {
  @Test func `gives back the same records for both samples`() throws {
    for file in try [BriefingFile.may2023(), practiceYear()] {
      let again = try read(file.yaml())
      #expect(again == file)
      #expect(again.yaml() == file.yaml())
    }
  }

  @Test func `gives back the same records for hostile text`() throws {
    let file = try hostileFile()
    let again = try read(file.yaml())
    #expect(again.records == file.records)
    #expect(again.notes == file.notes)
    for (left, right) in zip(again.pledges, file.pledges) where left.source != right.source {
      Issue.record("\(left.source ?? "") \(right.source ?? "")")
    }
  }

  @Test func `shows no control, no bidirectional and no invisible character raw`() throws {
    let shown = try hostileFile().yaml().unicodeScalars
    let hidden = shown.filter {
      $0 != "\n" && [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    #expect(hidden.isEmpty)
  }

  @Test func `writes what a clerk would write`() throws {
    let text = try BriefingFile.may2023().yaml()
    #expect(
      text.hasPrefix(
        """
        giaoban: 1
        language: vi
        organisation: {vi: Bộ Thông tin và Truyền thông, en: Ministry of Information and Communications}
        pin: 2023-06-20

        notes:
        """))
    #expect(
      text.contains(
        """
          - code: KCN-3
            unit: KCN
            origin: directive
            title:
        """))
    #expect(text.contains("    duty: monthly\n"))
    #expect(text.contains("        - {day: 2024-05-30, value: 500000}\n"))
  }

  @Test func `quotes a code that YAML 1.1 takes for a truth value`() throws {
    var file = try BriefingFile.may2023()
    file.units.append(
      OrgUnit(
        code: try #require(UnitCode("NO")), name: try #require(Bilingual(vi: "x", en: nil)), block: file.blocks[0].code)
    )
    #expect(file.yaml().contains("code: \"NO\""))
    #expect(try read(file.yaml()).units.last?.code.text == "NO")
  }
}
