import GiaobanText

/// A record that is named and is not there, or that is to be new and is there already.
package enum ReferenceViolation: Hashable, Sendable {
  case unknownPledge(PledgeCode)
  case unknownLeader(LeaderCode)
  case unknownTask(TaskKey, existing: [Int])
  case unknownUnit(UnitCode)
  case unknownReference(RecordKey, in: RecordKey)
  case noPledges
  /// A new record has the code of one that is there.
  case codeTaken(RecordKey)
  case conclusionMissing(PledgeCode, Int)
  /// The unit's last number, 999,999, is given.
  case numbersUsedUp(UnitCode)
  /// Only one block stands for all units together.
  case secondSpanningBlock(BlockCode, other: BlockCode)
}

extension ReferenceViolation {
  /// What was refused, with which value, and what to do.
  package var phrase: Phrase {
    switch self {
    case .unknownPledge(let code):
      Phrase(
        vi: "Không có cam kết \(code). Xem danh sách: giaoban list.",
        en: "There is no pledge \(code). See giaoban list.")
    case .unknownLeader(let code): Phrase(vi: "Không có lãnh đạo \(code).", en: "There is no leader \(code).")
    case .unknownTask(let key, let existing):
      Phrase(
        vi: "\(key.pledge) không có nhiệm vụ số \(key.number); có: \(Self.numbers(existing)).",
        en: "\(key.pledge) has no task \(key.number); it has: \(Self.numbers(existing)).")
    case .unknownUnit(let code): Phrase(vi: "Không có đơn vị \(code).", en: "There is no unit \(code).")
    case .unknownReference(let key, let place):
      Phrase(
        vi: "\(place.words.vi) nhắc đến \(key.words.vi), mà không có.",
        en: "\(place.words.en) names \(key.words.en), which does not exist.")
    case .noPledges: Phrase(vi: "Chưa chọn cam kết nào.", en: "No pledge is chosen.")
    case .codeTaken(let key):
      Phrase(
        vi: "Đã có \(key.words.vi); hãy chọn mã khác.", en: "There is \(key.words.en) already; choose another code.")
    case .conclusionMissing(let code, let number):
      Phrase(
        vi: "\(code): hội nghị không có kết luận số \(number).",
        en: "\(code): its briefing has no conclusion \(number).")
    case .numbersUsedUp(let unit):
      Phrase(
        vi: "\(unit) đã dùng hết số, đến \(unit)-999999; hãy ghi cam kết mới cho một đơn vị khác.",
        en: "\(unit) has used up its numbers, to \(unit)-999999; record new pledges for another unit.")
    case .secondSpanningBlock(let code, let other):
      Phrase(
        vi: "\(code): khối \(other) đã là khối của mọi đơn vị; chỉ có một.",
        en: "\(code): block \(other) stands for all units already; there is only one.")
    }
  }

  /// The field that it is about; nil when it is about none, or more than one.
  package var field: RecordField? {
    switch self {
    case .unknownLeader: .leader
    case .unknownUnit, .numbersUsedUp: .unit
    case .codeTaken(.briefing): .day
    case .codeTaken: .code
    case .conclusionMissing: .conclusion
    case .secondSpanningBlock: .spansMinistry
    case .unknownPledge, .unknownTask, .unknownReference, .noPledges: nil
    }
  }

  private static func numbers(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "–" : numbers.map(String.init).joined(separator: ", ")
  }
}
