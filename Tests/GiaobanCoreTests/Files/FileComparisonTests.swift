import GiaobanCore
import GiaobanText
import Testing

@Suite struct FileComparisonTests {
  private func leader(_ name: String, _ title: Bilingual?) throws -> Record {
    .leader(Leader(code: try #require(LeaderCode("AN")), name: name, title: try #require(title)))
  }

  @Test func `only what the file says otherwise than before is a difference`() throws {
    let file = try leader("Bà An", Bilingual(vi: "Thứ trưởng", en: nil))
    let stored = try leader("Bà Ân", Bilingual(vi: "Bộ trưởng", en: "Minister"))
    let statement = FileStatement(record: file, fields: ["name", "title.vi"])
    var said = SaidFields()
    said.note(SaidField(record: "leader:AN", field: "name", value: "Bà An"))
    let comparison = FileComparison([statement], recorded: [file.key: stored], said: said)
    #expect(comparison.additions.isEmpty && comparison.differences.map(\.field) == ["title.vi"])
    let nothing = comparison.outcome { _ in false }
    #expect(nothing.records.isEmpty && nothing.said.isEmpty)
    let taken = comparison.outcome { _ in true }
    #expect(taken.records == [try leader("Bà Ân", Bilingual(vi: "Thứ trưởng", en: "Minister"))])
    #expect(taken.said == [SaidField(record: "leader:AN", field: "title.vi", value: "Thứ trưởng")])
  }

  @Test func `what the file says as it is recorded is known from then on`() throws {
    let file = try leader("Bà An", Bilingual(vi: "Thứ trưởng", en: nil))
    let statement = FileStatement(record: file, fields: ["name"])
    let comparison = FileComparison([statement], recorded: [file.key: file], said: SaidFields())
    let outcome = comparison.outcome { _ in false }
    #expect(comparison.differences.isEmpty && outcome.records.isEmpty)
    #expect(outcome.said == [SaidField(record: "leader:AN", field: "name", value: "Bà An")])
  }
}
