import GiaobanCore
import GiaobanText

extension SummaryBrief {
  /// At most ``lines`` lines of plain text, 80 columns wide, and one page of paper: as many decisions are told as there is
  /// room for. It is read, not signed, so that it is no letter.
  package func document(_ language: Language) -> ReportDocument {
    var decisions = min(summary.pending.count, Self.decisions)
    while true {
      let document = document(language, decisions: decisions)
      let length = TextReport().text(of: document).utf8.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
      if length <= Self.lines || decisions == 0 { return document }
      decisions -= 1
    }
  }

  private func document(_ language: Language, decisions: Int) -> ReportDocument {
    let layout = BriefLayout(self, language)
    return ReportDocument(
      layout.headParts + layout.decisionParts(decisions) + layout.worstParts + layout.bestParts, in: language,
      footer: summary.head.seal.extracted.footer(language), isOnePage: true)
  }
}

/// Puts a brief into the words of one language. Texts from outside are cut: a page has only so much room.
private struct BriefLayout {
  private let brief: SummaryBrief
  private let summary: SummaryLayout
  private let language: Language
  /// Two lines of an item.
  private let itemColumns = 150
  private let titleColumns = 60

  init(_ brief: SummaryBrief, _ language: Language) {
    self.brief = brief
    self.language = language
    summary = SummaryLayout(brief.summary, language)
  }

  /// As many as there is room for.
  private var laterParts: [ReportDocument.Part] {
    let later = brief.summary.head.seal.later
    let told = later.prefix(SummaryBrief.pledges).map {
      ReportDocument.Part.notice($0.notice.text(language).shownInOneLine.truncated(to: itemColumns))
    }
    let more = later.count - told.count
    return told
      + (more > 0 ? [.notice(say("Sau khi chốt, còn \(more) việc nữa.", "After the closing, \(more) more."))] : [])
  }

  private func say(_ vi: String, _ en: String) -> String { summary.say(vi, en) }

  var headParts: [ReportDocument.Part] {
    let head = brief.summary.head
    let names = [head.organisation, head.scopeName].compactMap { $0?.text(language) }
    let title = say("Tóm tắt giao ban \(head.months.name.vi)", "Brief of \(head.months.name.en)")
    let state = head.seal.notices(language).prefix(1) + laterParts
    let reopened = head.seal.reopened.isEmpty ? "" : say(" Đã có lần mở lại.", " It was opened again before.")
    let asOf = say("Số liệu ngày \(summary.day(head.day)).", "As of \(summary.day(head.day)).") + reopened
    return [.title((names + [title]).joined(separator: " · ").shownInOneLine.truncated(to: itemColumns))] + state
      + [.paragraph(asOf), .paragraph(brief.summary.headline.text(language))] + summary.cellParts
  }

  // MARK: Decisions

  func decisionParts(_ count: Int) -> [ReportDocument.Part] {
    let pending = brief.summary.pending
    let name = say("Cần quyết định", "Needs a decision")
    if pending.isEmpty { return [.heading(name + say(": không có", ": none"))] }
    var items = pending.prefix(count).map { pending in
      let (what, words) = summary.words(of: pending.kind)
      if case .escalation = pending.kind { return item(pending.pledge, words) }
      return item(pending.pledge, "\(what): \(words)")
    }
    let more = pending.count - items.count
    if more > 0 { items.append(items.isEmpty ? many(pending.count) : say("và \(more) việc nữa.", "and \(more) more.")) }
    return [.heading("\(name) (\(pending.count))"), .items(items)]
  }

  private func many(_ count: Int) -> String {
    say("\(count) việc; xem báo cáo đầy đủ.", "\(count.counting("thing")); see the summary.")
  }

  // MARK: Worst and best

  var worstParts: [ReportDocument.Part] {
    section(
      say("Đáng lo nhất", "In most trouble"),
      brief.worst.map { row in
        item(row.entry.pledge, "\(row.entry.assessment.overall.name.text(language)). \(row.reason.text(language))")
      })
  }

  var bestParts: [ReportDocument.Part] {
    section(say("Tốt nhất", "Doing best"), brief.best.map { item($0.entry.pledge, words(of: $0)) })
  }

  private func section(_ name: String, _ items: [String]) -> [ReportDocument.Part] {
    items.isEmpty ? [.heading(name + say(": chưa có", ": none"))] : [.heading(name), .items(items)]
  }

  private func words(of best: SummaryBrief.Best) -> String {
    switch best.kind {
    case .early(let days): return say("xong trước hạn \(days) ngày.", "done \(days.counting("day")) early.")
    case .onTrack(let attainment?, _):
      let share = NumberText.percentText(attainment, language, maximumFractionDigits: 0)
      return say("đúng tiến độ, đạt \(share) lộ trình.", "on track, \(share) of what was expected.")
    case .onTrack(nil, let progress):
      let share = NumberText.percentText(progress ?? 0, language, maximumFractionDigits: 0)
      return say("đúng tiến độ, đã đi được \(share) chặng đường.", "on track, \(share) of the way.")
    }
  }

  private func item(_ pledge: Pledge, _ words: String) -> String {
    let title = pledge.title.text(language).shownInOneLine.truncated(to: titleColumns)
    return "\(pledge.code) \(title) – \(words.shownInOneLine)".truncated(to: itemColumns)
  }
}
