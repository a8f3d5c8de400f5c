import GiaobanCore
import GiaobanText

extension RuleViolation {
  /// The command or option that sets right what the rule refused; nil where its own words say so, or there is none.
  var remedy: Phrase? {
    switch self {
    case .checkIn(.numberOrReasonMissing):
      Phrase(vi: "Thêm --value SỐ hoặc --no-number LÝ-DO.", en: "Add --value NUMBER or --no-number REASON.")
    case .checkIn(.dutyWithoutKept): Phrase(vi: "Thêm --kept yes hoặc --kept no.", en: "Add --kept yes or --kept no.")
    case .move(.reasonMissing): Phrase(vi: "Viết lý do sau --reason.", en: "Write it after --reason.")
    case .record(.laterDueNeedsExtension(let code, _, let to)):
      Self.run("extend \(code) --to \(to)", Phrase(vi: " --reason LÝ-DO", en: " --reason TEXT"))
    case .record(.dueNeverTakenAway(let code, _)):
      Self.run("extend \(code)", Phrase(vi: " --to NGÀY --reason LÝ-DO", en: " --to DAY --reason TEXT"))
    case .extension(.stillOpen(let code)):
      Self.run("grant \(code)", Phrase(vi: " hoặc giaoban refuse \(code)", en: " or giaoban refuse \(code)"))
    case .extension(.nobodyDecides):
      Phrase(vi: "Thêm --granted-by LÃNH-ĐẠO.", en: "Add --granted-by LEADER.")
    case .term(.lastDayWithoutSuccessor(let code)):
      Self.run(
        "leader \(code) --succeeded-by", Phrase(vi: " LÃNH-ĐẠO --on NGÀY", en: " LEADER --on DAY"))
    case .term(.chairsLater(_, let day)):
      Self.run("briefing \(day)", Phrase(vi: " --chair LÃNH-ĐẠO", en: " --chair LEADER"))
    case .term(.blockHolderLeft(let block, _, lastDay: _)):
      Self.run("block \(block)", Phrase(vi: " --leader LÃNH-ĐẠO", en: " --leader LEADER"))
    case .reference(.unknownReference(.briefing(let day), in: _)):
      Self.run("briefing \(day)", Phrase(vi: " TÊN", en: " TITLE"))
    case .log(.changedMeanwhile):
      Phrase(vi: "Hãy xem lại rồi chạy lại lệnh.", en: "Look at it, and run the command again.")
    case .closing(.monthClosed(let month, closedOn: _)):
      Phrase(
        vi: "Nếu buộc phải sửa, hãy mở lại tháng: giaoban reopen-month \(month.iso) --reason LÝ-DO.",
        en: "If it must be changed, open the month again: giaoban reopen-month \(month.iso) --reason TEXT.")
    case .closing(.earlierMonthsOpen(let open, let month)):
      Self.run(
        "close \(MonthRange(open.first, month).iso)", Phrase(vi: ", chốt cả trong một bước", en: ", in one step"))
    case .closing(.laterMonthClosed(let month, let later)):
      Self.run(
        "reopen-month \(MonthRange(month, later).iso)", Phrase(vi: " --reason LÝ-DO", en: " --reason TEXT"))
    case .closing(.monthBeforeOwing(let month, _)):
      Phrase(
        vi: "Nếu cần báo cáo từ tháng đó: giaoban set owing-from \(month.iso).",
        en: "If they are owed from then: giaoban set owing-from \(month.iso).")
    default: nil
    }
  }

  private static func run(_ command: String, _ rest: Phrase) -> Phrase {
    Phrase(vi: "Hãy chạy: giaoban \(command)", en: "Run: giaoban \(command)") + rest + Phrase(".")
  }
}
