import GiaobanText

extension HonestyQuestion {
  /// As a question to the owner, with its evidence.
  package var phrase: Phrase {
    switch self {
    case .greenAgainstNumbers(let month):
      Phrase(
        vi: "Báo cáo \(month.name.vi) tự đánh giá đúng tiến độ trong khi tính ra là chậm tiến độ: căn cứ vào đâu?",
        en: "The check-in of \(month.name.en) says on track, the figures say off track: what does it rest on?")
    case .lateExtension(let askedOn, let due): Self.late(askedOn, due)
    case .sameWords(let month, let earlier):
      Phrase(
        vi: "Phần “đã làm” của \(month.name.vi) giống hệt \(earlier.name.vi): trong tháng đã làm thêm được gì?",
        en: "What was done in \(month.name.en) is told in the words of \(earlier.name.en): what was done since?")
    case .noVariance(let value, let readings, let since):
      Phrase(
        vi:
          "Số liệu \(readings) kỳ liền đều là \(Self.number(value).vi) (từ \(since.name.vi)): có đo lại mỗi tháng không?",
        en:
          "\(readings) readings in a row are \(Self.number(value).en) (since \(since.name.en)): is it measured each month?"
      )
    case .jump(let from, let to, let month, let share, let readings):
      Phrase(
        vi: "Số liệu nhảy từ \(Self.number(from).vi) đến \(Self.number(to).vi) trong \(month.name.vi), bằng "
          + "\(Self.percent(share).vi) mọi biến động của \(readings) kỳ gần nhất: vì sao chỉ biến động vào kỳ này?",
        en: "The number went from \(Self.number(from).en) to \(Self.number(to).en) in \(month.name.en), "
          + "\(Self.percent(share).en) of all movement in the last \(readings) readings: why only now?")
    case .alwaysGreen(let months, let since):
      Phrase(
        vi: "Đúng tiến độ \(months) tháng liền (từ \(since.name.vi)): mức phấn đấu có quá dễ không, ai đã kiểm tra?",
        en:
          "On track for \(months) months without a break (since \(since.name.en)): is it too easy, and who has checked?"
      )
    case .doneWithoutEvidence(let day):
      Phrase(
        vi: "Hoàn thành ngày \(Self.full(day).vi), chưa có minh chứng: căn cứ vào văn bản, sản phẩm nào?",
        en: "Done on \(Self.full(day).en), and nothing is told that shows it: what does?")
    case .easedAfterRed(let from, let to, let red):
      Phrase(
        vi: "Mục tiêu đổi từ \(Self.number(from).vi) thành \(Self.number(to).vi) sau khi \(red.name.vi) chậm tiến độ: "
          + "ai đã đồng ý?",
        en: "The target went from \(Self.number(from).en) to \(Self.number(to).en) after \(red.name.en) was off track: "
          + "who agreed?")
    }
  }

  private static func late(_ askedOn: Day, _ due: Day) -> Phrase {
    let (asked, old) = (full(askedOn), full(due))
    let when =
      switch due - askedOn {
      case ..<0:
        Phrase(vi: "sau hạn \(askedOn - due) ngày", en: "\((askedOn - due).counting("day")) after it was due")
      case 0: Phrase(vi: "đúng ngày đến hạn", en: "on the day it was due")
      default: Phrase(vi: "trước hạn \(due - askedOn) ngày", en: "\((due - askedOn).counting("day")) before it was due")
      }
    return Phrase(
      vi: "Xin gia hạn ngày \(asked.vi), \(when.vi) (hạn \(old.vi)): vì sao không báo sớm hơn?",
      en: "An extension was asked for on \(asked.en), \(when.en) (due \(old.en)): why not earlier?")
  }

  private static func full(_ day: Day) -> Phrase {
    Phrase(vi: DayText.full(day, .vietnamese), en: DayText.full(day, .english))
  }

  private static func number(_ value: Double?) -> Phrase {
    guard let value else { return Phrase(vi: "không có", en: "none") }
    return Phrase(vi: NumberText.screenText(value, .vietnamese), en: NumberText.screenText(value, .english))
  }

  private static func percent(_ share: Double) -> Phrase {
    Phrase(vi: NumberText.percentText(share, .vietnamese), en: NumberText.percentText(share, .english))
  }
}
