import GiaobanText

/// Why a quick line cannot be taken, and where.
package struct QuickLineProblem: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case openQuote
    case unknownName(String, nearest: [String])
    case unknownMark(String, nearest: [String])
    case noValue(QuickField)
    case twice(QuickField)
    /// - Parameter nearest: their codes; all of them where none is near.
    case unknownUnit(String, nearest: [String])
    case unknownLeader(String, nearest: [String])
    case unknownOrigin(String)
    case day(DayProblem)
    case noTitle
    case noUnit(known: [String])
  }

  /// The letter of the line at which it stands, from 1; nil where something is missing.
  package let place: Int?
  package let reason: Reason

  init(_ place: Int?, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  package var phrase: Phrase {
    guard let place else { return words }
    return Phrase(vi: "Ký tự \(place): ", en: "Letter \(place): ") + words
  }

  private var words: Phrase {
    switch reason {
    case .openQuote: Phrase(vi: "dấu ngoặc kép chưa đóng.", en: "the quote does not end.")
    case .unknownName(let name, let nearest):
      Phrase(vi: "không có mục “\(name):”.", en: "there is no “\(name):”.") + Self.near(nearest)
        + Phrase(
          vi: " Nếu thuộc tên cam kết thì đặt trong ngoặc kép.", en: " If it belongs to the title, put it in quotes.")
    case .unknownMark(let word, let nearest):
      Phrase(vi: "không có dấu “+\(word)”.", en: "there is no “+\(word)”.") + Self.near(nearest)
    case .noValue(let field):
      Phrase(vi: "“\(field.written.vi)” chưa có giá trị.", en: "“\(field.written.en)” has no value.")
    case .twice(let field):
      Phrase(vi: "“\(field.written.vi)” ghi hai lần.", en: "“\(field.written.en)” is given twice.")
    case .unknownUnit(let text, let nearest):
      Phrase(vi: "không có đơn vị “\(text)”.", en: "there is no unit “\(text)”.") + Self.near(nearest)
    case .unknownLeader(let text, let nearest):
      Phrase(vi: "không có lãnh đạo “\(text)”.", en: "there is no leader “\(text)”.") + Self.near(nearest)
    case .unknownOrigin(let text):
      Phrase(
        vi: "không có nguồn gốc “\(text)”; có: tự-đặt-ra, chỉ-đạo, gợi-mở.",
        en: "there is no origin “\(text)”; there are: own, directive, suggestion.")
    case .day(let problem): problem.phrase
    case .noTitle: Phrase(vi: "Cần tên của cam kết.", en: "The pledge needs a title.")
    case .noUnit(let known):
      Phrase(
        vi: "Cần đơn vị chịu trách nhiệm: thêm đơn-vị:MÃ.", en: "The unit that owes it is needed: add unit:CODE.")
        + Self.near(known)
    }
  }

  private static func near(_ names: [String]) -> Phrase {
    if names.isEmpty { return Phrase("") }
    let most = 12
    let list = names.prefix(most).joined(separator: ", ") + (names.count > most ? "…" : ".")
    return Phrase(vi: " Có: ", en: " There is: ") + Phrase(list)
  }
}
