import GiaobanTerminal
import GiaobanText

extension MeetingView {
  func drawing(_ glance: Glance) -> MeetingDrawing? {
    guard let month = glance.month, let meeting = meeting(glance) else { return nil }
    let read = glance.dossier.flatMap { $0.pledge.code == item?.code ? $0 : nil }
    return MeetingDrawing(
      meetingView: self, meeting: meeting, view: month, dossier: read, look: glance.look, offers: running.offers(glance)
    )
  }

  func draw(_ glance: Glance, _ picture: inout Picture) {
    drawing(glance)?.draw(in: Rect(glance.size), &picture)
    switch question {
    case .keys: drawKeys(glance, &picture)
    case .end: drawEnd(glance, &picture)
    case nil: break
    }
  }

  /// The meeting without what stands over it.
  private var running: MeetingView {
    var running = self
    running.question = nil
    return running
  }

  private func drawKeys(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let keys = running.listedKeys(glance)
    let columns = 1 + (keys.map(\.text.displayWidth).max() ?? 0)
    let title = look(Phrase(vi: "Phím trong buổi giao ban", en: "Keys of the meeting"))
    let inside = glance.frame(
      Size(columns: min(glance.size.columns - 2, 84), rows: keys.count + 2), title: title, hint: hint(glance), &picture
    ).inset(columns: 1)
    for (row, key) in keys.prefix(inside.rows).enumerated() {
      var line = StyledLine(key.text.padded(to: columns), .footerKey)
      line = line + (look(key.name), key.whyNot == nil ? .text : .dim)
      if let reason = key.whyNot { line = line + ("  (\(look(reason)))", .dim) }
      picture.write(
        line, at: Point(column: inside.column, row: inside.row + row), limit: inside.columns, look,
        on: look.palette[.overlay])
    }
  }

  private func drawEnd(_ glance: Glance, _ picture: inout Picture) {
    let look = glance.look
    let count = glance.month?.portfolio.ministry.briefings[day]?.conclusions.count ?? 0
    let words = Phrase(vi: "Có \(count) kết luận. ", en: "\(count.counting("conclusion")). ") + outcome
    let columns = min(glance.size.columns - 4, 72)
    let lines = look(words).wrapped(to: columns - 4)
    let hint = hint(glance)
    let inside = glance.frame(
      Size(columns: max(columns, hint.displayWidth + 6), rows: lines.count + 4),
      title: look(Phrase(vi: "Kết thúc giao ban?", en: "End the meeting?")), hint: hint, &picture
    ).inset(columns: 1, rows: 1)
    glance.write(lines, in: inside, &picture)
  }
}

extension MeetingView {
  /// How many pledges were opened, how many were not, and how many nobody was to open.
  var outcome: Phrase {
    let (all, left, rest) = (items.count, notReached.count, takenByException)
    var words = Phrase(
      vi: "Đã xem \(opened) trên \(all) cam kết.", en: "\(opened) of \(all.counting("pledge")) opened.")
    if all == 0 { words = Phrase(vi: "Không có cam kết nào phải xem riêng.", en: "No pledge had to be opened.") }
    if left > 0 {
      words =
        words
        + Phrase(
          vi: " Còn \(left) cam kết chưa xem đến, chuyển sang kỳ sau.",
          en: " \(left) not reached, carried over to the next meeting.")
    }
    guard rest > 0 else { return words }
    return words
      + Phrase(
        vi: " \(rest) cam kết còn lại được thông qua mà không mở.",
        en: " The other \(rest) taken by exception, not opened.")
  }
}
