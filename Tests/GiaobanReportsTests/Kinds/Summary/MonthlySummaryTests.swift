import GiaobanCore
import GiaobanReports
import GiaobanText
import Testing

struct MonthlySummaryTests {
  @Test func `changes are told against the month before and the year before`() throws {
    let invented = try InventedMinistry()
    let cells = try invented.summary().cells
    #expect(cells.now.doneOnTime == 1)
    #expect(cells.change(of: .doneOnTime, since: cells.previous) == 1)
    #expect(cells.change(of: .openInTime, since: cells.previous) == -3)
    #expect(cells.lastYear == nil)
    #expect(cells.change(of: .openInTime, since: cells.lastYear) == nil)
  }

  @Test func `nothing due leaves the rate open`() throws {
    let invented = try InventedMinistry()
    let may = invented.portfolio(of: try month("2027-05"), today: try day("2027-07-05"))
    let summary = MonthlySummary(of: SummaryMaterial(portfolio: may))
    #expect(JSONReport.value(of: summary, .english)["completionRate"] == .null)
    #expect(summary.headline.en.contains("Nothing fell due in the month."))
  }

  @Test func `a month without anything is a few lines`() throws {
    let invented = try InventedMinistry()
    let empty = invented.portfolio(of: try month("2026-01"), today: try day("2027-07-05"))
    let summary = MonthlySummary(of: SummaryMaterial(portfolio: empty))
    #expect(
      summary.headline
        == Phrase(
          vi: "Tháng 1/2026 chưa ghi nhận cam kết nào.", en: "Nothing is recorded for January 2026."))
    let text = ReportFormat.text.text(of: summary, .english)
    #expect(text.contains("\n\nII. Needs a decision: none\n"))
    #expect(text.contains("\n\nIV. By block: none\n"))
    #expect(text.contains("\n\nVI. Overdue and extended: none\n"))
    #expect(text.contains("\n\nAnnex. Definitions\n"))
  }

  @Test func `a closed month shows its hash`() throws {
    let invented = try InventedMinistry()
    var ministry = invented.ministry
    let closing = Closing(month: invented.june, on: try day("2027-07-02"), by: "an", hash: "c0ffee")
    ministry.put(.closing(closing))
    let june = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: ministry)
    let summary = MonthlySummary(of: SummaryMaterial(portfolio: june))
    #expect(summary.head.closing == closing)
    let written = ReportFormat.markdown.text(of: summary, .vietnamese)
    #expect(written.contains("> Đã chốt ngày 02/07/2027, người chốt: an."))
    #expect(written.hasSuffix("*Tháng 6/2027: đã chốt ngày 02/07/2027, SHA-256 c0ffee*\n"))
    #expect(JSONReport.value(of: summary, .english)["closed"] == .bool(true))
  }

  @Test func `a closed month still tells which check-ins were missing`() throws {
    let invented = try InventedMinistry()
    var ministry = invented.ministry
    let before = try invented.summary()
    ministry.put(.closing(Closing(month: invented.june, on: try day("2027-07-02"), by: "an", hash: "c0ffee")))
    let june = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: ministry)
    let after = MonthlySummary(of: SummaryMaterial(portfolio: june))
    #expect(before.checkIns == after.checkIns)
    #expect(after.checkIns.missing == 1)
    #expect(after.blocks.map(\.checkIns.made) == [1, 3, 0])
  }

  @Test func `what needs a decision is asks, then escalations, then extensions`() throws {
    let summary = try InventedMinistry().summary()
    #expect(summary.pending.map(\.pledge.code.description) == ["NEW-1", "NEW-2", "DIG-2"])
    guard case .ask(let month, let words) = summary.pending[0].kind else {
      Issue.record("the first is an ask")
      return
    }
    #expect(month.iso == "2027-06")
    #expect(words?.en == "Three more posts before 30 July")
    guard case .escalation(let missing, let level, let addressee) = summary.pending[1].kind else {
      Issue.record("the second is an escalation")
      return
    }
    #expect(missing.month.iso == "2027-05")
    #expect(level == 3)
    guard case .minister(let minister)? = addressee else {
      Issue.record("the minister stands on the third rung")
      return
    }
    #expect(minister.name == "Đỗ Dũng")
  }

  @Test func `numbers of any size are reported`() throws {
    for (baseline, target) in [(-1e308, 1e308), (1e308, -1e308), (0, 1e308), (0, .leastNonzeroMagnitude)] {
      var invented = try InventedMinistry()
      let place = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "NEW-1" })
      invented.dossiers[place].pledge.metric?.baseline = baseline
      invented.dossiers[place].pledge.metric?.target = target
      var june = try #require(invented.dossiers[place].checkIn(in: invented.june))
      june.reading = 1e308
      invented.dossiers[place].put(.checkIn(june))
      let summary = try invented.summary()
      let entry = try #require(summary.blocks.flatMap(\.pledges).first { $0.entry.code.description == "NEW-1" }?.entry)
      let numbers = [entry.assessment.expected, entry.assessment.attainment, entry.assessment.progress]
      #expect(numbers.allSatisfy { $0?.isFinite ?? true })
      // A calendar has no numbers.
      for format in ReportFormat.allCases where format != .ics {
        #expect(format.text(of: summary, .english).contains("NEW-1"))
      }
      #expect(WhyText.text(of: entry, .vietnamese).contains("NEW-1"))
    }
  }

  @Test func `an extension decided after the day still waits for its decision`() throws {
    var invented = try InventedMinistry()
    let place = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-2" })
    var asked = try #require(invented.dossiers[place].extensions.first)
    asked.decision = Extension.Decision(isGranted: false, on: try day("2027-07-02"), by: "dung")
    invented.dossiers[place].put(.extension(asked))
    #expect(try invented.summary().pending.last?.kind == .extension(asked))
  }

  @Test func `an ask that nobody answered needs a decision for as long as it is open`() throws {
    var invented = try InventedMinistry()
    let place = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-2" })
    for (iso, state) in [("2027-01", CheckInState.submitted), ("2027-02", .returned), ("2027-03", .acknowledged)] {
      var old = try #require(checkIn("DIG-2", try month(iso), state: state, on: try day("2027-03-20")))
      old.ask = try text(vi: "Xin phòng họp", en: "A meeting room")
      invented.dossiers[place].put(.checkIn(old))
    }
    let asks = try invented.summary().pending.compactMap { pending -> String? in
      guard case .ask(let month, let words) = pending.kind else { return nil }
      return "\(pending.pledge.code) \(month.iso) \(words?.en ?? "–")"
    }
    #expect(
      asks == [
        "NEW-1 2027-06 Three more posts before 30 July", "DIG-2 2027-01 A meeting room",
      ])
  }

  @Test func `an ask without its check-in says where to read it`() throws {
    let summary = MonthlySummary(of: SummaryMaterial(portfolio: try InventedMinistry().junePortfolio()))
    #expect(ReportFormat.text.text(of: summary, .english).contains("See the check-in."))
  }

  @Test func `pledges of a block come worst first`() throws {
    let blocks = try InventedMinistry().summary().blocks
    #expect(blocks.map(\.block.code.text) == ["BC", "SO", "CHUNG"])
    #expect(blocks[0].pledges.map(\.entry.code.description) == ["NEW-2", "NEW-1", "NEW-3", "NEW-4"])
    #expect(blocks[0].pledges.map(\.healthBefore) == [.unknown, .onTrack, .atRisk, .onTrack])
    #expect(blocks[1].pledges.map(\.entry.code.description) == ["DIG-1", "DIG-2", "DIG-3", "DIG-4", "DIG-5"])
  }

  @Test func `done after an extension is on time, and late by the day first given`() throws {
    var invented = try InventedMinistry()
    let place = try #require(invented.dossiers.firstIndex { $0.pledge.code.description == "DIG-1" })
    invented.dossiers[place].pledge.dueOriginal = try day("2027-06-10")
    invented.dossiers[place].pledge.moves.append(Pledge.Move(day: try day("2027-06-28"), status: .done))
    let done = try #require(try invented.summary().done.last)
    #expect(done.isLate == false)
    #expect(done.isLateByOriginal == true)
    #expect(ReportFormat.text.text(of: try invented.summary(), .english).contains("on time, extended"))
  }

  @Test func `a block with rules of its own has its definition`() throws {
    let invented = try InventedMinistry()
    var ministry = invented.ministry
    var press = try #require(ministry.blocks[try block("BC")])
    press.rules = BlockRules(
      graceWorkingDays: 1, onTrackFrom: 0.9, atRiskFrom: 0.5, judgedFromShare: 0.1, dueSoonDays: 30)
    ministry.put(.block(press))
    let june = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: ministry)
    let own = MonthlySummary(of: SummaryMaterial(portfolio: june)).definitions.suffix(2)
    #expect(own.map(\.term.en) == ["Press", "Digital technology"])
    #expect(
      own.map(\.meaning.en) == [
        "this block alone: missing after 1 working day of grace; on track from 0.9; at risk from 0.5; judged from 10% of the "
          + "way; at risk within 30 days of the due day.", "this block alone: check-ins close on day 20.",
      ])
    #expect(own.last?.meaning.vi == "riêng khối này: chốt báo cáo ngày 20.")
  }

  @Test func `the definitions follow the settings in force`() throws {
    let invented = try InventedMinistry()
    var ministry = invented.ministry
    ministry.settings.onTrackFrom = 0.9
    ministry.settings.cutOffDay = 20
    let june = invented.portfolio(of: invented.june, today: try day("2027-07-05"), ministry: ministry)
    let meanings = MonthlySummary(of: SummaryMaterial(portfolio: june)).definitions.map(\.meaning.vi).joined()
    #expect(meanings.contains("đúng tiến độ từ 0,9,"))
    #expect(meanings.contains("chốt ngày 20 "))
  }
}
