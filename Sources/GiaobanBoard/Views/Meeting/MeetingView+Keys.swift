import GiaobanCore
import GiaobanReports
import GiaobanTerminal
import GiaobanText

// What the keys of a meeting do.
extension MeetingView {
  func keys(_ glance: Glance) -> [ViewKey<MeetingView>] {
    switch question {
    case .keys: []
    case .end: endingKeys(glance)
    case nil:
      takingKeys + decidingKeys(glance) + movingKeys + [pausingKey] + undoingKeys(glance) + leavingKeys(glance)
        + scrollingKeys(glance)
    }
  }

  var otherKeys: Phrase? {
    switch question {
    case .keys: Phrase(vi: "phím bất kỳ để đóng", en: "any key closes")
    case .end: Phrase(vi: "phím khác họp tiếp", en: "other keys go on")
    case nil: nil
    }
  }

  mutating func take(_ key: Key, _ glance: Glance) -> Answer {
    if question != nil {
      question = nil
      return .stay()
    }
    return key == .control("l") || key == .control("z") ? .notMine : .stay([.bell])
  }

  /// In the list of the rest.
  private var takingKeys: [ViewKey<MeetingView>] {
    if item != nil || rest.isEmpty { return [] }
    let words = Phrase(vi: "xem cam kết này", en: "take this one")
    return [
      ViewKey(.enter, name: words, short: words) { meeting in
        meeting.takeFromRest()
        return .stay()
      }
    ]
  }

  private func decidingKeys(_ glance: Glance) -> [ViewKey<MeetingView>] {
    [
      ViewKey(
        .character("n"),
        name: Phrase(vi: "ghi kết luận, trả lời điều đang xin", en: "note a conclusion; it answers what is asked"),
        short: Phrase(vi: "ghi", en: "note"), whyNot: whyNothingOfPledge(glance)
      ) { meeting in meeting.item.map { .open(.meeting(.note($0.code))) } ?? .stay() },
      ViewKey(
        .character("g"), also: [.character("a")],
        name: Phrase(vi: "đồng ý gia hạn đang xin", en: "grant the extension that is asked for"),
        short: Phrase(vi: "cho gia hạn", en: "grant"), whyNot: whyNoExtension(glance)
      ) { meeting in .stay(meeting.grant(glance)) },
      ViewKey(
        .character("f"),
        name: Phrase(vi: "không gia hạn, nêu lý do", en: "refuse the extension, with the reason"),
        short: Phrase(vi: "không gia hạn", en: "refuse"), whyNot: whyNoExtension(glance)
      ) { meeting in meeting.item.map { .open(.meeting(.refuse($0.code))) } ?? .stay() },
      ViewKey(
        .character("r"), name: Phrase(vi: "trả lại báo cáo, nêu lý do", en: "return the check-in, with the reason"),
        short: Phrase(vi: "trả lại", en: "return"), whyNot: whyNoReturning(glance)
      ) { meeting in meeting.checkInToReturn(glance).map { .open(.meeting(.returnCheckIn($0))) } ?? .stay() },
      ViewKey(
        .character("i"), also: [.character("+")],
        name: Phrase(vi: "chỉ đạo một việc mới", en: "give a new directive"),
        short: Phrase(vi: "chỉ đạo", en: "directive"), whyNot: whyNothingIsWritten(glance)
      ) { meeting in .open(.directive(unit: meeting.line(glance)?.pledge.unit)) },
      ViewKey(
        .character("k"), also: [.character("K")],
        name: Phrase(vi: "ghi nhận báo cáo", en: "acknowledge the check-in"),
        short: Phrase(vi: "ghi nhận", en: "acknowledge"), whyNot: whyNoAcknowledging(glance)
      ) { meeting in
        .stay(meeting.checkInToAcknowledge(glance).map { [.save(.acknowledge($0, health: nil, note: nil))] } ?? [])
      },
    ]
  }

  private func grant(_ glance: Glance) -> [Effect] {
    guard let item, let meeting = meeting(glance) else { return [] }
    return [.save(.conclude(meeting, .extend(item.code, isGranted: true, by: nil, reason: nil)))]
  }

  private var movingKeys: [ViewKey<MeetingView>] {
    let go = { (place: @escaping (MeetingView) -> Int) in
      { (meeting: inout MeetingView) -> Answer in
        meeting.go(to: place(meeting))
        return .stay()
      }
    }
    // Where one of the rest can be taken, Enter does that.
    let enter: [Key] = takingKeys.isEmpty ? [.enter] : []
    return [
      ViewKey(
        .right, also: enter + [.character("l")], name: Phrase(vi: "cam kết tiếp theo", en: "the next pledge"),
        short: Phrase(vi: "tiếp", en: "next"), whyNot: whyNoNext, act: go { $0.place + 1 }),
      ViewKey(
        .left, also: [.character("h")], name: Phrase(vi: "cam kết trước", en: "the pledge before"),
        whyNot: whyNoPrevious, act: go { $0.place - 1 }),
      ViewKey(
        .home, name: Phrase(vi: "cam kết đầu tiên", en: "the first pledge"), whyNot: whyNoPrevious,
        act: go { _ in 0 }),
      ViewKey(
        .end, also: [.character("G")],
        name: Phrase(vi: "các cam kết còn lại", en: "the rest, taken by exception"), whyNot: whyNoRest,
        act: go { $0.items.count }),
    ]
  }

  private var pausingKey: ViewKey<MeetingView> {
    ViewKey(
      .character(" "), name: Phrase(vi: "dừng hoặc chạy đồng hồ", en: "pause the clock, or let it run"),
      short: Phrase(vi: "đồng hồ", en: "clock")
    ) { meeting in
      meeting.clock.togglePause()
      return .stay()
    }
  }

  private func undoingKeys(_ glance: Glance) -> [ViewKey<MeetingView>] {
    let undo = Phrase(vi: "hoàn tác", en: "undo")
    return [
      ViewKey(
        .character("u"), name: undo, short: undo, whyNot: glance.offer(.step(.undo)).whyNot()
      ) { _ in .stay([.undo]) },
      ViewKey(
        .character("U"), also: [.control("r")], name: Phrase(vi: "làm lại", en: "redo"),
        whyNot: glance.offer(.step(.redo)).whyNot()
      ) { _ in .stay([.redo]) },
    ]
  }

  private func leavingKeys(_ glance: Glance) -> [ViewKey<MeetingView>] {
    [
      ViewKey(
        .character("?"), also: [.f(1)], name: Phrase(vi: "các phím này", en: "these keys"),
        short: Phrase(vi: "phím", en: "keys")
      ) { meeting in
        meeting.question = .keys
        return .stay()
      },
      ViewKey(
        .escape, also: [.character("q"), .character("Q"), .control("c")],
        name: Phrase(vi: "kết thúc, hoặc tạm rời", en: "end the meeting, or leave it for now"),
        short: Phrase(vi: "kết thúc", en: "end")
      ) { meeting in
        if glance.isReadOnly { return .close() }
        meeting.question = .end
        return .stay()
      },
    ]
  }

  /// The check-ins of the pledge, or the list of the rest.
  private func scrollingKeys(_ glance: Glance) -> [ViewKey<MeetingView>] {
    ViewKey.scrolling([.up, .down, .pageUp, .pageDown], by: .withoutLetters) { meeting, scrolling in
      let page = meeting.scrollPage(glance)
      if meeting.item == nil {
        meeting.restCursor.move(scrolling, page: page, count: meeting.rest.count)
      } else {
        // How far it goes is held to what there is when it has been drawn.
        meeting.scroll = scrolling.place(from: meeting.scroll, page: page, last: .max)
      }
    }
  }

  /// Lines that are seen at once of what is scrolled.
  private func scrollPage(_ glance: Glance) -> Int {
    guard let drawing = drawing(glance) else { return 1 }
    let space = drawing.space(in: Rect(glance.size))
    let shown = item.flatMap { drawing.page(of: $0, in: space) }?.checkInsRect.rows
    return max(1, (shown ?? MeetingDrawing.restRows(in: space)) - 1)
  }

  // MARK: The end

  private func endingKeys(_ glance: Glance) -> [ViewKey<MeetingView>] {
    [
      ViewKey(
        .enter, also: [.character("y")],
        name: Phrase(vi: "kết thúc buổi giao ban, xem kết luận", en: "end the meeting, and show its conclusions"),
        short: Phrase(vi: "kết thúc, xem kết luận", en: "ends it and shows the conclusions")
      ) { meeting in meeting.end(glance) },
      ViewKey(
        .character("l"), name: Phrase(vi: "tạm rời buổi giao ban", en: "leave the meeting for now"),
        short: Phrase(vi: "tạm rời", en: "leaves for now")
      ) { meeting in meeting.leave() },
      ViewKey(
        .character("Q"), also: [.control("c")],
        name: Phrase(vi: "tạm rời và thoát", en: "leave it for now, and quit")
      ) { meeting in meeting.leave(then: .program(.quit)) },
    ]
  }

  private mutating func end(_ glance: Glance) -> Answer {
    question = nil
    guard let meeting = meeting(glance) else { return .stay() }
    // It was ended already, and nothing is left over that was not then.
    let held = glance.month?.portfolio.ministry.briefings[meeting.day]
    if let held, held.endedOn == glance.month?.portfolio.viewpoint.today, held.notReached == notReached {
      return .close([.readReport(.conclusions(meeting.day))])
    }
    return .stay([.save(.conclude(meeting, .end(notReached: notReached)))])
  }

  private mutating func leave(then request: Request? = nil) -> Answer {
    question = nil
    clock.stop()
    return .setAside(
      Phrase(vi: "chưa kết thúc giao ban: m để họp tiếp", en: "the meeting is not over: m goes on with it"),
      then: request)
  }
}
